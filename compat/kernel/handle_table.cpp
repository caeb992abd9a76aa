#include "compat/kernel/handle_table.hpp"

namespace compat {

std::uintptr_t HandleTable::insert(std::shared_ptr<KernelObject> object)
{
    std::uint32_t index = 0;
    {
        const std::lock_guard guard(free_mutex_);
        if (!free_.empty()) {
            index = free_.back();
            free_.pop_back();
        } else if (fresh_ < no_index) {
            index = fresh_++;
        } else {
            return 0;
        }
    }
    object->handles_.fetch_add(1, std::memory_order_relaxed);
    slots_.put(index, std::move(object));
    return (std::uintptr_t{index} + 1) * 4;
}

std::uint32_t HandleTable::end_of_used()
{
    const std::lock_guard guard(free_mutex_);
    return fresh_;
}

void HandleTable::release(std::uint32_t index)
{
    const std::lock_guard guard(free_mutex_);
    free_.push_back(index);
}

} // namespace compat
