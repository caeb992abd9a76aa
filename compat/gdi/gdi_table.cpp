#include "compat/gdi/gdi_table.hpp"

#include "compat/kernel/last_error.hpp"

#include <winerror.h>

namespace compat {
namespace {

constexpr std::size_t most_objects = 10000; // GDIProcessHandleQuota

} // namespace

std::recursive_mutex &gdi_mutex()
{
    static auto &mutex = *new std::recursive_mutex; // lives as long as the process
    return mutex;
}

GdiTable &gdi_objects()
{
    static auto &table = *new GdiTable;
    return table;
}

HGDIOBJ GdiTable::insert(std::shared_ptr<GdiObject> object)
{
    if (objects_.size() - permanent_ >= most_objects) {
        set_last_error(ERROR_NOT_ENOUGH_MEMORY);
        return nullptr;
    }
    permanent_ += object->permanent;
    next_ += 4;
    objects_.emplace(next_, std::move(object));
    return reinterpret_cast<HGDIOBJ>(next_);
}

bool GdiTable::erase(HANDLE handle)
{
    const auto at = objects_.find(reinterpret_cast<std::uintptr_t>(handle));
    if (at == objects_.end())
        return false;
    auto &object = *at->second;
    if (object.permanent)
        return true;
    if (object.selected > 0)
        object.deleted = true;
    else
        objects_.erase(at);
    return true;
}

void GdiTable::select(HANDLE handle)
{
    if (const auto object = find(handle))
        ++object->selected;
}

void GdiTable::unselect(HANDLE handle)
{
    const auto object = find(handle);
    if (object && --object->selected == 0 && object->deleted)
        erase(handle);
}

HGDIOBJ permanent_object(std::shared_ptr<GdiObject> object)
{
    const GdiLock lock(gdi_mutex());
    object->permanent = true;
    return gdi_objects().insert(std::move(object));
}

void set_invalid_gdi_handle()
{
    set_last_error(ERROR_INVALID_HANDLE);
}

} // namespace compat
