// Threads: how they begin, what they leave, and critical sections between them.

#include "support.hpp"

#include <atomic>

#include <mmsystem.h>

using namespace conformance;

namespace {

const DWORD no_thread = 0x7FFFFFFC; // larger than any id

DWORD WINAPI seven(void *)
{
    return 7;
}

DWORD WINAPI leave_early(void *)
{
    ExitThread(8);
}

DWORD WINAPI wait_for(void *event)
{
    return WaitForSingleObject(event, INFINITE);
}

DWORD WINAPI own_id(void *)
{
    return GetCurrentThreadId();
}

DWORD WINAPI try_to_enter(void *section)
{
    const auto given = static_cast<CRITICAL_SECTION *>(section);
    if (!TryEnterCriticalSection(given))
        return 0;
    LeaveCriticalSection(given);
    return 1;
}

DWORD WINAPI count_on(void *counted)
{
    for (;;)
        ++*static_cast<std::atomic<LONG> *>(counted);
}

struct Waiting {
    HANDLE event, mutex, owns;
};

DWORD WINAPI own_and_wait(void *argument)
{
    const Waiting &waiting = *static_cast<Waiting *>(argument);
    WaitForSingleObject(waiting.mutex, INFINITE);
    SetEvent(waiting.owns);
    return WaitForSingleObject(waiting.event, INFINITE);
}

std::string exit_code(HANDLE thread)
{
    DWORD code = 0;
    return GetExitCodeThread(thread, &code) ? std::to_string(code) : ok(FALSE);
}

std::string result_of(LPTHREAD_START_ROUTINE function, void *argument = nullptr)
{
    const Handle thread(CreateThread(nullptr, 0, function, argument, 0, nullptr));
    WaitForSingleObject(thread, INFINITE);
    return exit_code(thread);
}

/// "1", or "-1/6": what ResumeThread and SuspendThread return.
std::string former(DWORD returned)
{
    const DWORD error = GetLastError();
    return returned == static_cast<DWORD>(-1) ? "-1/" + std::to_string(error)
                                              : std::to_string(returned);
}

/// "yes", or "no/97": what timeBeginPeriod and timeEndPeriod return.
std::string period(MMRESULT returned)
{
    return returned == TIMERR_NOERROR ? "yes" : "no/" + std::to_string(returned);
}

} // namespace

CASE("threads.results", "A thread leaves what it returned, or what it left with", "")
{
    STEP(result_of(seven), "7");
    STEP(result_of(leave_early), "8");
    STEP(made(CreateThread(nullptr, ~SIZE_T{0} / 4, seven, nullptr, 0, nullptr)), "null/8");
    const Handle event(CreateEventA(nullptr, TRUE, FALSE, nullptr));
    STEP(exit_code(nullptr), "no/6");
    STEP(exit_code(event), "no/6");
    const Handle waiting(CreateThread(nullptr, 0, wait_for, event, 0, nullptr));
    STEP(exit_code(waiting), "259");
    STEP(exit_code(GetCurrentThread()), "259");
    STEP(WaitForSingleObject(waiting, 0), "258");
    SetEvent(event);
    STEP(WaitForSingleObject(waiting, INFINITE), "0");
    STEP(exit_code(waiting), "0");
}

CASE("threads.ids", "A thread is found by its id as long as it runs", "")
{
    DWORD id = 0;
    const Handle event(CreateEventA(nullptr, TRUE, FALSE, nullptr));
    const Handle thread(CreateThread(nullptr, 0, own_id, nullptr, 0, &id));
    WaitForSingleObject(thread, INFINITE);
    STEP(exit_code(thread) == std::to_string(id), "yes");
    STEP(GetThreadId(thread) == id, "yes");
    STEP(GetThreadId(GetCurrentThread()) == GetCurrentThreadId(), "yes");
    STEP(count(GetThreadId(nullptr)), "0/6");
    STEP(count(GetThreadId(event)), "0/6");
    const Handle running(CreateThread(nullptr, 0, wait_for, event, 0, &id));
    const Handle opened(OpenThread(THREAD_ALL_ACCESS, FALSE, id));
    STEP(GetThreadId(opened) == id, "yes");
    STEP(made(OpenThread(THREAD_ALL_ACCESS, FALSE, no_thread)), "null/87");
    STEP(GetProcessIdOfThread(opened) == GetCurrentProcessId(), "yes");
    STEP(count(GetProcessIdOfThread(nullptr)), "0/6");
    SetEvent(event);
    STEP(WaitForSingleObject(opened, INFINITE), "0");
}

CASE("threads.suspended", "A thread made suspended begins with ResumeThread", "")
{
    const Handle thread(CreateThread(nullptr, 0, seven, nullptr, CREATE_SUSPENDED, nullptr));
    STEP(WaitForSingleObject(thread, 20), "258");
    STEP(former(ResumeThread(thread)), "1");
    STEP(WaitForSingleObject(thread, INFINITE), "0");
    STEP(former(ResumeThread(nullptr)), "-1/6");
    const Handle event(CreateEventA(nullptr, TRUE, FALSE, nullptr));
    STEP(former(ResumeThread(event)), "-1/6");
}

CASE("threads.stopped", "A thread stops where it is, and goes on as often as it was stopped", "")
{
    std::atomic<LONG> counted{0};
    const Handle thread(CreateThread(nullptr, 0, count_on, &counted, 0, nullptr));
    while (counted == 0)
        SwitchToThread();
    STEP(former(SuspendThread(thread)), "0");
    STEP(former(SuspendThread(thread)), "1");
    const LONG at = counted;
    Sleep(20);
    STEP(counted == at, "yes");
    STEP(former(ResumeThread(thread)), "2");
    Sleep(20);
    STEP(counted == at, "yes");
    STEP(former(ResumeThread(thread)), "1");
    while (counted == at)
        SwitchToThread();
    STEP(former(ResumeThread(thread)), "0");
    STEP(ok(TerminateThread(thread, 5)), "yes");
    STEP(WaitForSingleObject(thread, INFINITE), "0");
    STEP(exit_code(thread), "5");
    const LONG last = counted;
    Sleep(20);
    STEP(counted == last, "yes");
    STEP(former(SuspendThread(nullptr)), "-1/6");
    STEP(ok(TerminateThread(nullptr, 1)), "no/6");
}

CASE("threads.terminated", "What a thread waited for when it was terminated is not lost", "")
{
    const Handle event(CreateEventA(nullptr, FALSE, FALSE, nullptr));
    const Handle mutex(CreateMutexA(nullptr, FALSE, nullptr));
    Waiting waiting = {event, mutex, CreateEventA(nullptr, FALSE, FALSE, nullptr)};
    const Handle thread(CreateThread(nullptr, 0, own_and_wait, &waiting, 0, nullptr));
    WaitForSingleObject(waiting.owns, INFINITE);
    STEP(ok(TerminateThread(thread, 1)), "yes");
    STEP(WaitForSingleObject(thread, INFINITE), "0");
    SetEvent(event);
    STEP(WaitForSingleObject(event, 0), "0");
    STEP(WaitForSingleObject(mutex, INFINITE), "128");
    CloseHandle(waiting.owns);
}

CASE("threads.sections", "A critical section is a thread's, as often as it entered it", "")
{
    CRITICAL_SECTION section;
    STEP(ok(InitializeCriticalSectionAndSpinCount(&section, 100)), "yes");
    STEP(result_of(try_to_enter, &section), "1");
    EnterCriticalSection(&section);
    STEP(ok(TryEnterCriticalSection(&section)), "yes");
    STEP(result_of(try_to_enter, &section), "0");
    LeaveCriticalSection(&section);
    STEP(result_of(try_to_enter, &section), "0");
    LeaveCriticalSection(&section);
    STEP(result_of(try_to_enter, &section), "1");
    DeleteCriticalSection(&section);
    STEP(ok(InitializeCriticalSectionEx(&section, 0, 0)), "yes");
    STEP(TryEnterCriticalSection(&section), "1");
    LeaveCriticalSection(&section);
    DeleteCriticalSection(&section);
}

CASE("threads.rest", "Who sleeps or gives way goes on; clocks only go up", "")
{
    LARGE_INTEGER before, after, frequency;
    STEP(ok(QueryPerformanceFrequency(&frequency)), "yes");
    STEP(frequency.QuadPart > 1000, "yes");
    STEP(ok(QueryPerformanceCounter(&before)), "yes");
    const DWORD time_before = timeGetTime();
    DO(Sleep(2));
    STEP(SleepEx(1, FALSE), "0");
    STEP(QueryPerformanceCounter(&after), "1");
    STEP(after.QuadPart - before.QuadPart >= frequency.QuadPart * 2 / 1000, "yes");
    STEP(timeGetTime() - time_before >= 2, "yes");
    TIMECAPS caps = {};
    STEP(period(timeGetDevCaps(&caps, sizeof caps)), "yes");
    STEP(caps.wPeriodMin, "1");
    STEP(caps.wPeriodMax >= 1000, "yes");
    STEP(period(timeGetDevCaps(&caps, 1)), "no/97");
    STEP(period(timeBeginPeriod(1)), "yes");
    STEP(period(timeEndPeriod(1)), "yes");
    STEP(period(timeBeginPeriod(0)), "no/97");
    STEP(period(timeEndPeriod(0)), "no/97");
    STEP(SwitchToThread() <= 1, "yes");
}

CASE("threads.words", "When all words of threads are taken, there is no other one", "")
{
    DWORD taken[2000], n = 0;
    SetLastError(0);
    while (n < 2000 && (taken[n] = TlsAlloc()) != TLS_OUT_OF_INDEXES)
        ++n;
    STEP(n > 64 && n < 2000, "yes");
    STEP(TlsAlloc() == TLS_OUT_OF_INDEXES ? ok(FALSE) : "yes", "no/259");
    while (n > 0)
        TlsFree(taken[--n]);
    const DWORD index = TlsAlloc();
    STEP(index != TLS_OUT_OF_INDEXES, "yes");
    TlsFree(index);
}
