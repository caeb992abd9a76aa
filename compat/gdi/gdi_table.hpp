// GDI's handles.
#pragma once

#include "compat/gdi/gdi_object.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace compat {

/// Held while anything of GDI is looked at or drawn; never while a program's code runs.
std::recursive_mutex &gdi_mutex();
using GdiLock = std::lock_guard<std::recursive_mutex>;

class GdiTable {
  public:
    /// Null, ERROR_NOT_ENOUGH_MEMORY, where the process has its 10,000 already, as on Windows.
    HGDIOBJ insert(std::shared_ptr<GdiObject> object);
    template <class Object = GdiObject>
    std::shared_ptr<Object> find(HANDLE handle) const
    {
        const auto at = objects_.find(reinterpret_cast<std::uintptr_t>(handle));
        return at == objects_.end() ? nullptr : std::dynamic_pointer_cast<Object>(at->second);
    }
    /// False: there is none. What is selected goes later; what is permanent never.
    bool erase(HANDLE handle);

    void select(HANDLE handle);
    void unselect(HANDLE handle);

    std::size_t size() const { return objects_.size(); }

  private:
    std::uintptr_t next_ = 0x01000000;
    std::size_t permanent_ = 0;
    std::unordered_map<std::uintptr_t, std::shared_ptr<GdiObject>> objects_;
};

/// For the process, behind gdi_mutex().
GdiTable &gdi_objects();

/// An object of that kind for a handle, or null with ERROR_INVALID_HANDLE.
template <class Object>
std::shared_ptr<Object> gdi_object(HANDLE handle);

/// Makes a handle for something that the system has and nobody deletes.
HGDIOBJ permanent_object(std::shared_ptr<GdiObject> object);

void set_invalid_gdi_handle();

template <class Object>
std::shared_ptr<Object> gdi_object(HANDLE handle)
{
    auto found = gdi_objects().find<Object>(handle);
    if (!found)
        set_invalid_gdi_handle();
    return found;
}

} // namespace compat
