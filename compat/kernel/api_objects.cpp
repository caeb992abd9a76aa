// Events, mutexes and semaphores for programs. Handles that are not of the kind asked for give
// ERROR_INVALID_HANDLE; names are shared by all three kinds within the process.
#include "compat/kernel/event.hpp"
#include "compat/kernel/handle_table.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/mutex_semaphore.hpp"
#include "compat/kernel/named_objects.hpp"
#include "compat/kernel/thread_registry.hpp"
#include "compat/kernel/unicode.hpp"
#include "compat/message/settle.hpp"
#include "compat/runtime.hpp"

#include <winbase.h>
#include <winerror.h>

#include <optional>

namespace compat {

std::shared_ptr<KernelObject> NamedObjects::find(const std::u16string &name) const
{
    const std::lock_guard guard(mutex_);
    const auto at = objects_.find(name);
    return at == objects_.end() ? nullptr : at->second.lock();
}

namespace {

using Name = std::optional<std::u16string>;

Name name_of(LPCSTR name)
{
    return name && *name ? Name(to_wide(name)) : Name();
}
Name name_of(LPCWSTR name)
{
    return name && *name ? Name(name) : Name();
}

template <class T, class Make>
HANDLE create(const Name &name, Make make)
{
    set_last_error(ERROR_SUCCESS);
    if (!name)
        return new_handle(make());
    bool existed = false;
    const auto object = runtime().named_objects().find_or_make(*name, existed, make);
    if (object->type() != T::type_tag) {
        set_last_error(ERROR_INVALID_HANDLE);
        return nullptr;
    }
    const HANDLE handle = new_handle(object);
    if (existed)
        set_last_error(ERROR_ALREADY_EXISTS);
    return handle;
}

template <class T>
HANDLE open(const Name &name)
{
    const auto object = name ? runtime().named_objects().find(*name) : nullptr;
    if (!object || object->type() != T::type_tag) {
        set_last_error(object ? ERROR_INVALID_HANDLE : ERROR_FILE_NOT_FOUND);
        return nullptr;
    }
    return new_handle(object);
}

HANDLE create_event(BOOL manual, BOOL set, const Name &name)
{
    const auto reset = manual ? Event::Reset::manual : Event::Reset::automatic;
    return create<Event>(name, [&] { return std::make_shared<Event>(reset, set != FALSE); });
}

HANDLE create_mutex(BOOL owned, const Name &name)
{
    return create<Mutex>(name, [&] {
        auto mutex = std::make_shared<Mutex>();
        runtime().threads().add_mutex(mutex);
        if (owned)
            mutex->own_at_creation();
        return mutex;
    });
}

HANDLE create_semaphore(LONG initial, LONG maximum, const Name &name)
{
    if (initial < 0 || maximum <= 0 || initial > maximum) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    return create<Semaphore>(name, [&] { return std::make_shared<Semaphore>(initial, maximum); });
}

template <class T, class Action>
BOOL with(HANDLE handle, Action action)
{
    const auto object = object_of<T>(handle);
    return object && action(*object);
}

} // namespace
} // namespace compat

using namespace compat;

HANDLE WINAPI CreateEventA(LPSECURITY_ATTRIBUTES, BOOL manual, BOOL set, LPCSTR name)
{
    return create_event(manual, set, name_of(name));
}

HANDLE WINAPI CreateEventW(LPSECURITY_ATTRIBUTES, BOOL manual, BOOL set, LPCWSTR name)
{
    return create_event(manual, set, name_of(name));
}

HANDLE WINAPI OpenEventA(DWORD, BOOL, LPCSTR name)
{
    return open<Event>(name_of(name));
}

HANDLE WINAPI OpenEventW(DWORD, BOOL, LPCWSTR name)
{
    return open<Event>(name_of(name));
}

BOOL WINAPI SetEvent(HANDLE event)
{
    return with<Event>(event, [](Event &e) { return e.set(), TRUE; });
}

BOOL WINAPI ResetEvent(HANDLE event)
{
    settle_events(); // what came before is not to set it afterwards
    return with<Event>(event, [](Event &e) { return e.reset(), TRUE; });
}

BOOL WINAPI PulseEvent(HANDLE event)
{
    return with<Event>(event, [](Event &e) { return e.pulse(), TRUE; });
}

HANDLE WINAPI CreateMutexA(LPSECURITY_ATTRIBUTES, BOOL owned, LPCSTR name)
{
    return create_mutex(owned, name_of(name));
}

HANDLE WINAPI CreateMutexW(LPSECURITY_ATTRIBUTES, BOOL owned, LPCWSTR name)
{
    return create_mutex(owned, name_of(name));
}

HANDLE WINAPI OpenMutexA(DWORD, BOOL, LPCSTR name)
{
    return open<Mutex>(name_of(name));
}

HANDLE WINAPI OpenMutexW(DWORD, BOOL, LPCWSTR name)
{
    return open<Mutex>(name_of(name));
}

BOOL WINAPI ReleaseMutex(HANDLE mutex)
{
    return with<Mutex>(mutex, [](Mutex &m) {
        if (m.release())
            return TRUE;
        set_last_error(ERROR_NOT_OWNER);
        return FALSE;
    });
}

HANDLE WINAPI CreateSemaphoreA(LPSECURITY_ATTRIBUTES, LONG initial, LONG maximum, LPCSTR name)
{
    return create_semaphore(initial, maximum, name_of(name));
}

HANDLE WINAPI CreateSemaphoreW(LPSECURITY_ATTRIBUTES, LONG initial, LONG maximum, LPCWSTR name)
{
    return create_semaphore(initial, maximum, name_of(name));
}

BOOL WINAPI ReleaseSemaphore(HANDLE semaphore, LONG amount, LPLONG former)
{
    return with<Semaphore>(semaphore, [&](Semaphore &s) {
        const auto count = amount > 0 ? s.release(amount) : std::nullopt;
        if (!count) {
            set_last_error(amount > 0 ? ERROR_TOO_MANY_POSTS : ERROR_INVALID_PARAMETER);
            return FALSE;
        }
        if (former)
            *former = *count;
        return TRUE;
    });
}
