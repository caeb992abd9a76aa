// Events, mutexes and semaphores, their names, and waiting for them.

#include "support.hpp"

#include <algorithm>

using namespace conformance;

namespace {

/// What a wait said: "0", "258", or "failed/6".
std::string waited(DWORD returned)
{
    const DWORD error = GetLastError();
    return returned == WAIT_FAILED ? "failed/" + std::to_string(error) : std::to_string(returned);
}

DWORD WINAPI own_and_end(void *mutex)
{
    return WaitForSingleObject(mutex, INFINITE);
}

DWORD WINAPI release_it(void *mutex)
{
    return ReleaseMutex(mutex) ? 0 : GetLastError();
}

DWORD run(LPTHREAD_START_ROUTINE function, void *argument)
{
    const Handle thread(CreateThread(nullptr, 0, function, argument, 0, nullptr));
    WaitForSingleObject(thread, INFINITE);
    DWORD code = 0;
    GetExitCodeThread(thread, &code);
    return code;
}

} // namespace

CASE("objects.events", "An event is set until it is reset, or until a wait has taken it", "")
{
    const Handle manual(CreateEventA(nullptr, TRUE, FALSE, nullptr));
    const Handle automatic(CreateEventW(nullptr, FALSE, TRUE, nullptr));
    STEP(waited(WaitForSingleObject(manual, 0)), "258");
    STEP(ok(SetEvent(manual)), "yes");
    STEP(waited(WaitForSingleObject(manual, 0)), "0");
    STEP(waited(WaitForSingleObject(manual, INFINITE)), "0");
    STEP(ok(ResetEvent(manual)), "yes");
    STEP(waited(WaitForSingleObject(manual, 0)), "258");
    STEP(waited(WaitForSingleObject(automatic, 0)), "0");
    STEP(waited(WaitForSingleObject(automatic, 0)), "258");
    STEP(ok(PulseEvent(manual)), "yes");
    STEP(waited(WaitForSingleObject(manual, 0)), "258");
    const Handle mutex(CreateMutexA(nullptr, FALSE, nullptr));
    STEP(ok(SetEvent(nullptr)), "no/6");
    STEP(ok(SetEvent(mutex)), "no/6");
    STEP(ok(ResetEvent(mutex)), "no/6");
    STEP(ok(PulseEvent(mutex)), "no/6");
}

CASE("objects.names", "A name leads to the object that has it already, of whatever kind", "")
{
    const Handle event(CreateEventA(nullptr, TRUE, FALSE, "api_event"));
    STEP(and_error(event != nullptr), "yes/0");
    const Handle again(CreateEventW(nullptr, TRUE, FALSE, L"api_event"));
    STEP(and_error(again != nullptr), "yes/183");
    STEP(ok(SetEvent(again)), "yes");
    STEP(waited(WaitForSingleObject(event, 0)), "0");
    const Handle opened(OpenEventA(EVENT_ALL_ACCESS, FALSE, "api_event"));
    STEP(waited(WaitForSingleObject(opened, 0)), "0");
    const Handle wide(OpenEventW(EVENT_ALL_ACCESS, FALSE, L"api_event"));
    STEP(waited(WaitForSingleObject(wide, 0)), "0");
    STEP(made(OpenEventA(EVENT_ALL_ACCESS, FALSE, "API_EVENT")), "null/2");
    STEP(made(OpenEventW(EVENT_ALL_ACCESS, FALSE, L"api_nothing")), "null/2");
    STEP(made(OpenMutexA(MUTEX_ALL_ACCESS, FALSE, "api_event")), "null/6");
    STEP(made(OpenMutexW(MUTEX_ALL_ACCESS, FALSE, L"api_nothing")), "null/2");
    STEP(made(CreateMutexA(nullptr, FALSE, "api_event")), "null/6");
    STEP(made(CreateMutexW(nullptr, FALSE, L"api_event")), "null/6");
    STEP(made(CreateSemaphoreA(nullptr, 0, 1, "api_event")), "null/6");
    STEP(made(CreateSemaphoreW(nullptr, 0, 1, L"api_event")), "null/6");
    STEP(made(CreateWaitableTimerA(nullptr, FALSE, "api_event")), "null/6");
    STEP(made(CreateWaitableTimerW(nullptr, FALSE, L"api_event")), "null/6");
    const Handle mutex(CreateMutexW(nullptr, FALSE, L"api_mutex"));
    STEP(and_error(mutex != nullptr), "yes/0");
    STEP(made(CreateEventA(nullptr, FALSE, FALSE, "api_mutex")), "null/6");
    STEP(made(CreateEventW(nullptr, FALSE, FALSE, L"api_mutex")), "null/6");
    STEP(made(OpenEventA(EVENT_ALL_ACCESS, FALSE, "api_mutex")), "null/6");
    STEP(made(OpenWaitableTimerA(TIMER_ALL_ACCESS, FALSE, "api_mutex")), "null/6");
    const Handle same(OpenMutexA(MUTEX_ALL_ACCESS, FALSE, "api_mutex"));
    const Handle wide_same(OpenMutexW(MUTEX_ALL_ACCESS, FALSE, L"api_mutex"));
    STEP(waited(WaitForSingleObject(same, 0)), "0");
    STEP(ok(ReleaseMutex(wide_same)), "yes");
}

CASE("objects.mutexes", "A mutex is a thread's, as often as it took it", "")
{
    const Handle mutex(CreateMutexA(nullptr, TRUE, nullptr));
    STEP(waited(WaitForSingleObject(mutex, 0)), "0");
    STEP(run(release_it, mutex), "288");
    STEP(ok(ReleaseMutex(mutex)), "yes");
    STEP(ok(ReleaseMutex(mutex)), "yes");
    STEP(ok(ReleaseMutex(mutex)), "no/288");
    STEP(run(own_and_end, mutex), "0");
    STEP(waited(WaitForSingleObject(mutex, INFINITE)), "128");
    STEP(ok(ReleaseMutex(mutex)), "yes");
    STEP(ok(ReleaseMutex(nullptr)), "no/6");
}

CASE("objects.semaphores", "A semaphore counts up to its most", "")
{
    const Handle semaphore(CreateSemaphoreA(nullptr, 1, 2, "api_semaphore"));
    const Handle wide(CreateSemaphoreW(nullptr, 0, 1, nullptr));
    LONG former = 9;
    STEP(waited(WaitForSingleObject(semaphore, 0)), "0");
    STEP(waited(WaitForSingleObject(semaphore, 0)), "258");
    STEP(ok(ReleaseSemaphore(semaphore, 2, &former)), "yes");
    STEP(former, "0");
    STEP(ok(ReleaseSemaphore(semaphore, 1, &former)), "no/298");
    STEP(ok(ReleaseSemaphore(semaphore, 0, &former)), "no/87",
         differs("wine-8.0", "yes", "documented: the amount is larger than 0"));
    STEP(ok(ReleaseSemaphore(nullptr, 1, nullptr)), "no/6");
    STEP(waited(WaitForSingleObject(wide, 0)), "258");
    STEP(made(CreateSemaphoreA(nullptr, 2, 1, nullptr)), "null/87");
    STEP(made(CreateSemaphoreW(nullptr, -1, 1, nullptr)), "null/87");
    STEP(made(CreateSemaphoreW(nullptr, 0, 0, nullptr)), "null/87");
}

CASE("objects.waits", "A wait for several takes the first, or all of them at once", "")
{
    const Handle first(CreateEventA(nullptr, FALSE, FALSE, nullptr));
    const Handle second(CreateEventA(nullptr, FALSE, TRUE, nullptr));
    HANDLE both[] = {first, second}, twice[] = {first, first};
    STEP(waited(WaitForMultipleObjects(2, both, FALSE, 0)), "1");
    STEP(waited(WaitForMultipleObjects(2, both, FALSE, 0)), "258");
    SetEvent(second);
    STEP(waited(WaitForMultipleObjects(2, both, TRUE, 0)), "258");
    SetEvent(first);
    STEP(waited(WaitForMultipleObjectsEx(2, both, TRUE, INFINITE, FALSE)), "0");
    STEP(waited(WaitForMultipleObjectsEx(2, both, FALSE, 1, FALSE)), "258");
    SetEvent(first);
    STEP(waited(WaitForSingleObjectEx(first, 0, FALSE)), "0");
    STEP(waited(WaitForSingleObject(nullptr, 0)), "failed/6");
    STEP(waited(WaitForSingleObjectEx(nullptr, 0, FALSE)), "failed/6");
    STEP(waited(WaitForMultipleObjects(2, twice, TRUE, 0)), "failed/87",
         differs("wine-8.0", "258", "documented: none may be there twice"));
    STEP(waited(WaitForMultipleObjects(0, both, TRUE, 0)), "failed/87");
    HANDLE many[MAXIMUM_WAIT_OBJECTS + 1];
    std::fill(std::begin(many), std::end(many), HANDLE{first});
    STEP(waited(WaitForMultipleObjectsEx(MAXIMUM_WAIT_OBJECTS + 1, many, FALSE, 0, FALSE)),
         "failed/87");
}

CASE("objects.handles", "A handle stands for its object until it is closed", "")
{
    const HANDLE process = GetCurrentProcess();
    const Handle event(CreateEventA(nullptr, TRUE, FALSE, nullptr));
    HANDLE copy = nullptr;
    STEP(ok(DuplicateHandle(process, event, process, &copy, 0, FALSE, DUPLICATE_SAME_ACCESS)),
         "yes");
    STEP(copy != event, "yes");
    SetEvent(copy);
    STEP(waited(WaitForSingleObject(event, 0)), "0");
    HANDLE moved = nullptr;
    STEP(ok(DuplicateHandle(process, copy, process, &moved, 0, FALSE,
                            DUPLICATE_SAME_ACCESS | DUPLICATE_CLOSE_SOURCE)),
         "yes");
    STEP(ok(CloseHandle(moved)), "yes");
    STEP(ok(CloseHandle(moved)), "no/6");
    STEP(ok(DuplicateHandle(process, moved, process, &copy, 0, FALSE, DUPLICATE_SAME_ACCESS)),
         "no/6");
    STEP(ok(DuplicateHandle(nullptr, event, process, &copy, 0, FALSE, DUPLICATE_SAME_ACCESS)),
         "no/6");
    DWORD flags = 9;
    STEP(ok(GetHandleInformation(event, &flags)), "yes");
    STEP(flags, "0");
    STEP(ok(SetHandleInformation(event, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT)), "yes");
    GetHandleInformation(event, &flags);
    STEP(flags, "1");
    STEP(ok(SetHandleInformation(event, HANDLE_FLAG_INHERIT, 0)), "yes");
    GetHandleInformation(event, &flags);
    STEP(flags, "0");
    STEP(ok(GetHandleInformation(nullptr, &flags)), "no/6");
    STEP(ok(SetHandleInformation(nullptr, HANDLE_FLAG_INHERIT, 1)), "no/6");
}
