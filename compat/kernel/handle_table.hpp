// Handles: small numbers that stand for shared kernel objects, as HANDLE and SOCKET values do.
#pragma once

#include "compat/kernel/kernel_object.hpp"
#include "compat/kernel/slot_table.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>
#include <vector>

namespace compat {

/// All kernel objects of the process by handle value. Every member may be called by any thread.
/// Values are multiples of 4, never 0, and the one freed last is given out first, as on Windows.
class HandleTable {
  public:
    HandleTable() = default;
    HandleTable(const HandleTable &) = delete;
    HandleTable &operator=(const HandleTable &) = delete;

    /// A new handle for `object`; 0 when the table is full. One object may have several handles.
    std::uintptr_t insert(std::shared_ptr<KernelObject> object);

    /// Puts `object` behind this very handle, which is free: of a table that nobody has used yet.
    void insert_at(std::uintptr_t handle, std::shared_ptr<KernelObject> object);

    /// What SetHandleInformation has set of a handle that is in use: HANDLE_FLAG_….
    std::uint32_t flags(std::uintptr_t handle);
    void set_flags(std::uintptr_t handle, std::uint32_t flags);
    /// The handles with this flag.
    std::vector<std::uintptr_t> with_flag(std::uint32_t flag);

    /// The object behind `handle`, or null when there is none or it is not a T.
    template <class T>
    std::shared_ptr<T> find(std::uintptr_t handle) const
    {
        return as<T>(slots_.find(index_of(handle)));
    }

    /// Takes the handle away, so that its value can be given out again; null as with find().
    template <class T>
    std::shared_ptr<T> remove(std::uintptr_t handle)
    {
        return take<T>(index_of(handle));
    }

    /// Takes away every handle of a T; an object with several is returned as often.
    template <class T>
    std::vector<std::shared_ptr<T>> remove_all()
    {
        std::vector<std::shared_ptr<T>> removed;
        for (std::uint32_t index = 0, end = end_of_used(); index < end; ++index) {
            if (auto object = take<T>(index))
                removed.push_back(std::move(object));
        }
        return removed;
    }

  private:
    static constexpr std::uint32_t no_index = SlotTable<KernelObject>::capacity;

    static std::uint32_t index_of(std::uintptr_t handle)
    {
        const auto usable = handle % 4 == 0 && handle != 0 && handle / 4 <= no_index;
        return usable ? static_cast<std::uint32_t>(handle / 4 - 1) : no_index;
    }

    template <class T>
    static bool is(const KernelObject &object)
    {
        if constexpr (std::is_same_v<T, KernelObject>)
            return true;
        else
            return object.type() == T::type_tag;
    }

    template <class T>
    static std::shared_ptr<T> as(std::shared_ptr<KernelObject> object)
    {
        return object && is<T>(*object) ? std::static_pointer_cast<T>(std::move(object)) : nullptr;
    }

    template <class T>
    std::shared_ptr<T> take(std::uint32_t index)
    {
        auto object = as<T>(slots_.take_if(index, [](const KernelObject &o) { return is<T>(o); }));
        if (object) {
            object->handles_.fetch_sub(1, std::memory_order_acq_rel);
            release(index);
        }
        return object;
    }

    void release(std::uint32_t index);
    std::uint32_t end_of_used();

    SlotTable<KernelObject> slots_;
    std::mutex free_mutex_; // guards what is below; lookups do not take it
    std::vector<std::uint32_t> free_;
    std::uint32_t fresh_ = 0;
    std::map<std::uint32_t, std::uint32_t> flags_; // by index, of the few that have one
};

} // namespace compat
