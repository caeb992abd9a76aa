// Events, mutexes and semaphores for programs. Handles that are not of the kind asked for give
// ERROR_INVALID_HANDLE; names are shared by all three kinds within the process.
#include "compat/kernel/create_object.hpp"
#include "compat/kernel/event.hpp"
#include "compat/kernel/mutex_semaphore.hpp"
#include "compat/kernel/thread_registry.hpp"
#include "compat/message/settle.hpp"

#include <winbase.h>

namespace compat {

std::shared_ptr<KernelObject> NamedObjects::find(const std::u16string &name) const
{
    const std::lock_guard guard(mutex_);
    const auto at = objects_.find(name);
    return at == objects_.end() ? nullptr : at->second.lock();
}

namespace {

HANDLE create_event(LPSECURITY_ATTRIBUTES attributes, BOOL manual, BOOL set, const Name &name)
{
    const auto reset = manual ? Event::Reset::manual : Event::Reset::automatic;
    return create<Event>(attributes, name,
                         [&] { return std::make_shared<Event>(reset, set != FALSE); });
}

HANDLE create_mutex(LPSECURITY_ATTRIBUTES attributes, BOOL owned, const Name &name)
{
    return create<Mutex>(attributes, name, [&] {
        auto mutex = std::make_shared<Mutex>();
        runtime().threads().add_mutex(mutex);
        if (owned)
            mutex->own_at_creation();
        return mutex;
    });
}

HANDLE create_semaphore(LPSECURITY_ATTRIBUTES attributes, LONG initial, LONG maximum,
                        const Name &name)
{
    if (initial < 0 || maximum <= 0 || initial > maximum) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    return create<Semaphore>(attributes, name,
                             [&] { return std::make_shared<Semaphore>(initial, maximum); });
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

HANDLE WINAPI CreateEventA(LPSECURITY_ATTRIBUTES attributes, BOOL manual, BOOL set, LPCSTR name)
{
    return create_event(attributes, manual, set, name_of(name));
}

HANDLE WINAPI CreateEventW(LPSECURITY_ATTRIBUTES attributes, BOOL manual, BOOL set, LPCWSTR name)
{
    return create_event(attributes, manual, set, name_of(name));
}

HANDLE WINAPI OpenEventA(DWORD, BOOL inherit, LPCSTR name)
{
    return open<Event>(inherit, name_of(name));
}

HANDLE WINAPI OpenEventW(DWORD, BOOL inherit, LPCWSTR name)
{
    return open<Event>(inherit, name_of(name));
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

HANDLE WINAPI CreateMutexA(LPSECURITY_ATTRIBUTES attributes, BOOL owned, LPCSTR name)
{
    return create_mutex(attributes, owned, name_of(name));
}

HANDLE WINAPI CreateMutexW(LPSECURITY_ATTRIBUTES attributes, BOOL owned, LPCWSTR name)
{
    return create_mutex(attributes, owned, name_of(name));
}

HANDLE WINAPI OpenMutexA(DWORD, BOOL inherit, LPCSTR name)
{
    return open<Mutex>(inherit, name_of(name));
}

HANDLE WINAPI OpenMutexW(DWORD, BOOL inherit, LPCWSTR name)
{
    return open<Mutex>(inherit, name_of(name));
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

HANDLE WINAPI CreateSemaphoreA(LPSECURITY_ATTRIBUTES attributes, LONG initial, LONG maximum,
                               LPCSTR name)
{
    return create_semaphore(attributes, initial, maximum, name_of(name));
}

HANDLE WINAPI CreateSemaphoreW(LPSECURITY_ATTRIBUTES attributes, LONG initial, LONG maximum,
                               LPCWSTR name)
{
    return create_semaphore(attributes, initial, maximum, name_of(name));
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
