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

void HandleTable::insert_at(std::uintptr_t handle, std::shared_ptr<KernelObject> object)
{
    const auto index = index_of(handle);
    if (index == no_index)
        return;
    {
        const std::lock_guard guard(free_mutex_);
        for (; fresh_ <= index; ++fresh_)
            free_.push_back(fresh_);
        std::erase(free_, index);
    }
    object->handles_.fetch_add(1, std::memory_order_relaxed);
    slots_.put(index, std::move(object));
}

std::uint32_t HandleTable::flags(std::uintptr_t handle)
{
    const std::lock_guard guard(free_mutex_);
    const auto at = flags_.find(index_of(handle));
    return at == flags_.end() ? 0 : at->second;
}

void HandleTable::set_flags(std::uintptr_t handle, std::uint32_t flags)
{
    const std::lock_guard guard(free_mutex_);
    if (flags == 0)
        flags_.erase(index_of(handle));
    else
        flags_[index_of(handle)] = flags;
}

std::vector<std::uintptr_t> HandleTable::with_flag(std::uint32_t flag)
{
    const std::lock_guard guard(free_mutex_);
    std::vector<std::uintptr_t> found;
    for (const auto &[index, flags] : flags_)
        if (flags & flag)
            found.push_back((std::uintptr_t{index} + 1) * 4);
    return found;
}

std::uint32_t HandleTable::end_of_used()
{
    const std::lock_guard guard(free_mutex_);
    return fresh_;
}

void HandleTable::release(std::uint32_t index)
{
    const std::lock_guard guard(free_mutex_);
    flags_.erase(index);
    free_.push_back(index);
}

} // namespace compat
