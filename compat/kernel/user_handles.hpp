// Handles of menus, accelerator tables and icons.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace compat {

/// Numbers that are never used again, each with an object. Any thread.
template <class Handle, class Object>
class UserHandles {
  public:
    Handle insert(std::shared_ptr<Object> object)
    {
        const std::lock_guard guard(mutex_);
        next_ += step;
        objects_.emplace(next_, std::move(object));
        return reinterpret_cast<Handle>(next_);
    }
    /// Null when there is none.
    std::shared_ptr<Object> find(Handle handle) const
    {
        const std::lock_guard guard(mutex_);
        const auto at = objects_.find(reinterpret_cast<std::uintptr_t>(handle));
        return at == objects_.end() ? nullptr : at->second;
    }
    /// The object, which has no handle any more; null when there is none.
    std::shared_ptr<Object> take(Handle handle)
    {
        const std::lock_guard guard(mutex_);
        const auto found = objects_.extract(reinterpret_cast<std::uintptr_t>(handle));
        return found ? found.mapped() : nullptr;
    }

  private:
    // Above 16 bits, which are numbers of items and controls, and apart from windows'.
    static constexpr std::uintptr_t first = 0x40000000;
    static constexpr std::uintptr_t step = 2;

    mutable std::mutex mutex_;
    std::uintptr_t next_ = first;
    std::unordered_map<std::uintptr_t, std::shared_ptr<Object>> objects_;
};

} // namespace compat
