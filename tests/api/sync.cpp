// Slim locks, condition variables, one-time initialisation, timers, thread-local words, priorities.

#include "support.hpp"

using namespace conformance;

namespace {

struct Shared {
    SRWLOCK lock = SRWLOCK_INIT;
    CONDITION_VARIABLE changed = CONDITION_VARIABLE_INIT;
    CRITICAL_SECTION section;
    int value = 0;
    DWORD index = 0;
    LPVOID seen = nullptr;
    HANDLE done = nullptr;
};

DWORD WINAPI add_exclusively(void *argument)
{
    Shared &shared = *static_cast<Shared *>(argument);
    for (int i = 0; i < 1000; ++i) {
        AcquireSRWLockExclusive(&shared.lock);
        ++shared.value;
        ReleaseSRWLockExclusive(&shared.lock);
    }
    return 0;
}

DWORD WINAPI try_locks(void *argument)
{
    SRWLOCK &lock = static_cast<Shared *>(argument)->lock;
    const bool shared = TryAcquireSRWLockShared(&lock);
    if (shared)
        ReleaseSRWLockShared(&lock);
    const bool exclusive = TryAcquireSRWLockExclusive(&lock);
    if (exclusive)
        ReleaseSRWLockExclusive(&lock);
    return (shared ? 1u : 0u) + (exclusive ? 2u : 0u);
}

DWORD WINAPI set_value(void *argument)
{
    Shared &shared = *static_cast<Shared *>(argument);
    AcquireSRWLockExclusive(&shared.lock);
    shared.value = 7;
    ReleaseSRWLockExclusive(&shared.lock);
    WakeAllConditionVariable(&shared.changed);
    return 0;
}

DWORD WINAPI set_in_section(void *argument)
{
    Shared &shared = *static_cast<Shared *>(argument);
    EnterCriticalSection(&shared.section);
    shared.value = 8;
    LeaveCriticalSection(&shared.section);
    WakeConditionVariable(&shared.changed);
    return 0;
}

DWORD WINAPI read_tls(void *argument)
{
    Shared &shared = *static_cast<Shared *>(argument);
    shared.seen = TlsGetValue(shared.index);
    if (shared.done)
        SetEvent(shared.done);
    return 0;
}

VOID WINAPI clean_up(void *word)
{
    ++*static_cast<int *>(word);
}

DWORD WINAPI set_fls(void *argument)
{
    const Shared &shared = *static_cast<Shared *>(argument);
    return FlsSetValue(shared.index, shared.seen);
}

DWORD run(LPTHREAD_START_ROUTINE function, void *argument)
{
    const Handle thread(CreateThread(nullptr, 0, function, argument, 0, nullptr));
    WaitForSingleObject(thread, INFINITE);
    DWORD code = 0;
    GetExitCodeThread(thread, &code);
    return code;
}

BOOL CALLBACK fail_once(PINIT_ONCE, PVOID parameter, PVOID *)
{
    ++*static_cast<int *>(parameter);
    SetLastError(99);
    return FALSE;
}

BOOL CALLBACK succeed_once(PINIT_ONCE, PVOID parameter, PVOID *context)
{
    ++*static_cast<int *>(parameter);
    *context = parameter;
    return TRUE;
}

} // namespace

CASE("sync.srw", "An SRW lock is one writer's or any number of readers'", "")
{
    Shared shared;
    InitializeSRWLock(&shared.lock);
    HANDLE threads[2];
    for (HANDLE &thread : threads)
        thread = CreateThread(nullptr, 0, add_exclusively, &shared, 0, nullptr);
    STEP(WaitForMultipleObjects(2, threads, TRUE, INFINITE), "0");
    for (const HANDLE thread : threads)
        CloseHandle(thread);
    STEP(shared.value, "2000");
    STEP(run(try_locks, &shared), "3");
    AcquireSRWLockShared(&shared.lock);
    STEP(run(try_locks, &shared), "1");
    ReleaseSRWLockShared(&shared.lock);
    AcquireSRWLockExclusive(&shared.lock);
    STEP(run(try_locks, &shared), "0");
    ReleaseSRWLockExclusive(&shared.lock);
    STEP(run(try_locks, &shared), "3");
}

CASE("sync.condition", "A condition variable gives the lock up while it waits", "")
{
    Shared shared;
    InitializeConditionVariable(&shared.changed);
    AcquireSRWLockExclusive(&shared.lock);
    {
        const Handle thread(CreateThread(nullptr, 0, set_value, &shared, 0, nullptr));
        while (shared.value != 7)
            SleepConditionVariableSRW(&shared.changed, &shared.lock, INFINITE, 0);
        STEP(shared.value, "7");
        STEP(ok(SleepConditionVariableSRW(&shared.changed, &shared.lock, 0, 0)), "no/1460");
        ReleaseSRWLockExclusive(&shared.lock);
        WaitForSingleObject(thread, INFINITE);
    }
    InitializeCriticalSection(&shared.section);
    EnterCriticalSection(&shared.section);
    {
        const Handle thread(CreateThread(nullptr, 0, set_in_section, &shared, 0, nullptr));
        while (shared.value != 8)
            SleepConditionVariableCS(&shared.changed, &shared.section, INFINITE);
        STEP(shared.value, "8");
        STEP(ok(SleepConditionVariableCS(&shared.changed, &shared.section, 0)), "no/1460");
        LeaveCriticalSection(&shared.section);
        WaitForSingleObject(thread, INFINITE);
    }
    DeleteCriticalSection(&shared.section);
}

CASE("sync.once", "One-time initialisation is tried until it succeeds", "")
{
    INIT_ONCE once = INIT_ONCE_STATIC_INIT;
    InitOnceInitialize(&once);
    int calls = 0;
    void *context = nullptr;
    STEP(ok(InitOnceExecuteOnce(&once, fail_once, &calls, nullptr)), "no/99");
    STEP(InitOnceExecuteOnce(&once, succeed_once, &calls, &context), "1");
    STEP(context == &calls, "yes");
    context = nullptr;
    STEP(InitOnceExecuteOnce(&once, fail_once, &calls, &context), "1");
    STEP(context == &calls, "yes");
    STEP(calls, "2");
}

CASE("sync.once_in_steps", "One-time initialisation in two steps, alone or with others", "")
{
    INIT_ONCE once = INIT_ONCE_STATIC_INIT;
    int value = 0;
    void *context = nullptr;
    BOOL pending = FALSE;
    STEP(ok(InitOnceComplete(&once, 0, &value)), "no/31");
    STEP(ok(InitOnceBeginInitialize(&once, INIT_ONCE_CHECK_ONLY, &pending, &context)), "no/31");
    STEP(ok(InitOnceBeginInitialize(&once, 0, &pending, &context)), "yes");
    STEP(pending, "1");
    STEP(ok(InitOnceBeginInitialize(&once, INIT_ONCE_ASYNC, &pending, &context)), "no/87");
    STEP(ok(InitOnceComplete(&once, INIT_ONCE_INIT_FAILED, nullptr)), "yes");
    STEP(ok(InitOnceBeginInitialize(&once, 0, &pending, &context)), "yes");
    STEP(pending, "1");
    STEP(ok(InitOnceComplete(&once, 0, &value)), "yes");
    STEP(ok(InitOnceBeginInitialize(&once, 0, &pending, &context)), "yes");
    STEP(pending, "0");
    STEP(context == &value, "yes");
    context = nullptr;
    STEP(ok(InitOnceBeginInitialize(&once, INIT_ONCE_CHECK_ONLY, &pending, &context)), "yes");
    STEP(context == &value, "yes");
    INIT_ONCE shared = INIT_ONCE_STATIC_INIT;
    STEP(ok(InitOnceBeginInitialize(&shared, INIT_ONCE_ASYNC, &pending, &context)), "yes");
    STEP(pending, "1");
    STEP(ok(InitOnceBeginInitialize(&shared, INIT_ONCE_ASYNC, &pending, &context)), "yes");
    STEP(pending, "1");
    STEP(ok(InitOnceComplete(&shared, INIT_ONCE_ASYNC, &value)), "yes");
    STEP(ok(InitOnceComplete(&shared, INIT_ONCE_ASYNC, &context)), "no/31");
}

CASE("sync.fls", "A thread's words of a second kind are cleaned up when it ends", "")
{
    const DWORD index = FlsAlloc(clean_up);
    STEP(index != FLS_OUT_OF_INDEXES, "yes");
    int cleaned[2] = {};
    Shared shared;
    shared.index = index;
    shared.seen = &cleaned[0];
    STEP(and_error(FlsGetValue(index) == nullptr), "yes/0");
    run(set_fls, &shared);
    STEP(cleaned[0], "1");
    STEP(ok(FlsSetValue(index, &cleaned[1])), "yes");
    STEP(FlsGetValue(index) == &cleaned[1], "yes");
    STEP(ok(FlsFree(index)), "yes");
    STEP(cleaned[1], "1");
    STEP(cleaned[0], "1");
    STEP(ok(FlsFree(50000)), "no/87");
    STEP(ok(FlsSetValue(50000, nullptr)), "no/87");
    STEP(made(FlsGetValue(50000)), "null/87");
    STEP(IsThreadAFiber(), "0");
    DWORD taken[5000], n = 0;
    while (n < 5000 && (taken[n] = FlsAlloc(nullptr)) != FLS_OUT_OF_INDEXES)
        ++n;
    STEP(n > 64 && n < 5000, "yes");
    STEP(FlsAlloc(nullptr) == FLS_OUT_OF_INDEXES ? ok(FALSE) : "yes", "no/8");
    while (n > 0)
        FlsFree(taken[--n]);
}

CASE("sync.timer", "A waitable timer is signalled when it is due", "")
{
    const Handle timer(CreateWaitableTimerA(nullptr, TRUE, "api_timer"));
    STEP(made(timer), "yes");
    STEP(WaitForSingleObject(timer, 0), "258");
    LARGE_INTEGER due;
    due.QuadPart = -1;
    STEP(ok(SetWaitableTimer(timer, &due, 0, nullptr, nullptr, FALSE)), "yes");
    STEP(WaitForSingleObject(timer, INFINITE), "0");
    STEP(WaitForSingleObject(timer, 0), "0");
    due.QuadPart = -600000000000; // in many hours
    STEP(ok(SetWaitableTimer(timer, &due, 0, nullptr, nullptr, FALSE)), "yes");
    STEP(WaitForSingleObject(timer, 0), "258");
    STEP(ok(CancelWaitableTimer(timer)), "yes");
    const Handle again(OpenWaitableTimerA(TIMER_ALL_ACCESS, FALSE, "api_timer"));
    STEP(made(again), "yes");
    STEP(made(OpenWaitableTimerW(TIMER_ALL_ACCESS, FALSE, L"api_no_timer")), "null/2");
    const Handle automatic(CreateWaitableTimerW(nullptr, FALSE, nullptr));
    due.QuadPart = -1;
    STEP(ok(SetWaitableTimer(automatic, &due, 1, nullptr, nullptr, FALSE)), "yes");
    STEP(WaitForSingleObject(automatic, INFINITE), "0");
    STEP(WaitForSingleObject(automatic, INFINITE), "0");
    STEP(ok(SetWaitableTimer(nullptr, &due, 0, nullptr, nullptr, FALSE)), "no/6");
    STEP(ok(CancelWaitableTimer(nullptr)), "no/6");
    STEP(ok(SetWaitableTimer(automatic, &due, -1, nullptr, nullptr, FALSE)), "no/87",
         differs("wine-8.0", "yes", "documented: a negative period fails"));
}

CASE("sync.tls", "Each thread has its own word under an index", "")
{
    Shared shared;
    shared.index = TlsAlloc();
    STEP(shared.index != TLS_OUT_OF_INDEXES, "yes");
    STEP(and_error(TlsGetValue(shared.index) == nullptr), "yes/0");
    STEP(ok(TlsSetValue(shared.index, &shared)), "yes");
    STEP(TlsGetValue(shared.index) == &shared, "yes");
    shared.seen = &shared;
    run(read_tls, &shared);
    STEP(shared.seen == nullptr, "yes");
    STEP(ok(TlsFree(shared.index)), "yes");
    STEP(ok(TlsFree(shared.index)), "no/87");
    STEP(TlsAlloc() == shared.index, "yes");
    STEP(TlsGetValue(shared.index) == nullptr, "yes");
    TlsFree(shared.index);
    STEP(ok(TlsSetValue(5000, nullptr)), "no/87");
    STEP(made(TlsGetValue(5000)), "null/87");
}

CASE("sync.threads", "Threads have priorities, and the pool runs what is queued", "")
{
    STEP(GetThreadPriority(GetCurrentThread()), "0");
    STEP(ok(SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL)), "yes");
    STEP(GetThreadPriority(GetCurrentThread()), "-1");
    STEP(ok(SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_NORMAL)), "yes");
    STEP(ok(SetThreadPriority(GetCurrentThread(), 7)), "no/87");
    STEP(ok(SetThreadPriority(nullptr, 0)), "no/6");
    STEP(and_error(GetThreadPriority(nullptr)), "2147483647/6");
    Shared shared;
    shared.index = TlsAlloc();
    const Handle done(CreateEventA(nullptr, FALSE, FALSE, nullptr));
    shared.done = done;
    STEP(ok(QueueUserWorkItem(read_tls, &shared, 0)), "yes");
    STEP(WaitForSingleObject(done, INFINITE), "0");
    TlsFree(shared.index);
    DWORD code = 0;
    STEP(ok(GetExitCodeProcess(GetCurrentProcess(), &code)), "yes");
    STEP(code, "259");
    STEP(ok(GetExitCodeProcess(nullptr, &code)), "no/6");
    STEP(GetProcessId(GetCurrentProcess()) == GetCurrentProcessId(), "yes");
    STEP(count(GetProcessId(nullptr)), "0/6");
    STEP(ok(TerminateProcess(nullptr, 1)), "no/6");
}
