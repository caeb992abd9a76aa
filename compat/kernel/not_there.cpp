// Thread pools, timer queues and fibers, which are not implemented.
#include "compat/kernel/diagnostics.hpp"

#include <ms/fibers.h>
#include <threadpoolapiset.h>
#include <threadpoollegacyapiset.h>

namespace {

/// What such a function returns where it fails.
template <class Returned>
Returned no_pool()
{
    compat::not_implemented("thread pools");
    return Returned();
}

template <class Returned>
Returned no_timer_queue()
{
    compat::not_implemented("timer queues");
    return Returned();
}

template <class Returned>
Returned no_registered_wait()
{
    compat::not_implemented("RegisterWaitForSingleObject");
    return Returned();
}

template <class Returned>
Returned no_fiber()
{
    compat::not_implemented("fibers");
    return Returned();
}

} // namespace

PTP_POOL WINAPI CreateThreadpool(PVOID)
{
    return no_pool<PTP_POOL>();
}

void WINAPI SetThreadpoolThreadMaximum(PTP_POOL, DWORD)
{
    no_pool<void>();
}

BOOL WINAPI SetThreadpoolThreadMinimum(PTP_POOL, DWORD)
{
    return no_pool<BOOL>();
}

void WINAPI CloseThreadpool(PTP_POOL)
{
    no_pool<void>();
}

BOOL WINAPI TrySubmitThreadpoolCallback(PTP_SIMPLE_CALLBACK, PVOID, PTP_CALLBACK_ENVIRON)
{
    return no_pool<BOOL>();
}

PTP_WORK WINAPI CreateThreadpoolWork(PTP_WORK_CALLBACK, PVOID, PTP_CALLBACK_ENVIRON)
{
    return no_pool<PTP_WORK>();
}

void WINAPI SubmitThreadpoolWork(PTP_WORK)
{
    no_pool<void>();
}

void WINAPI WaitForThreadpoolWorkCallbacks(PTP_WORK, BOOL)
{
    no_pool<void>();
}

void WINAPI CloseThreadpoolWork(PTP_WORK)
{
    no_pool<void>();
}

PTP_TIMER WINAPI CreateThreadpoolTimer(PTP_TIMER_CALLBACK, PVOID, PTP_CALLBACK_ENVIRON)
{
    return no_pool<PTP_TIMER>();
}

void WINAPI SetThreadpoolTimer(PTP_TIMER, PFILETIME, DWORD, DWORD)
{
    no_pool<void>();
}

void WINAPI WaitForThreadpoolTimerCallbacks(PTP_TIMER, BOOL)
{
    no_pool<void>();
}

void WINAPI CloseThreadpoolTimer(PTP_TIMER)
{
    no_pool<void>();
}

PTP_WAIT WINAPI CreateThreadpoolWait(PTP_WAIT_CALLBACK, PVOID, PTP_CALLBACK_ENVIRON)
{
    return no_pool<PTP_WAIT>();
}

void WINAPI SetThreadpoolWait(PTP_WAIT, HANDLE, PFILETIME)
{
    no_pool<void>();
}

void WINAPI WaitForThreadpoolWaitCallbacks(PTP_WAIT, BOOL)
{
    no_pool<void>();
}

void WINAPI CloseThreadpoolWait(PTP_WAIT)
{
    no_pool<void>();
}

HANDLE WINAPI CreateTimerQueue()
{
    return no_timer_queue<HANDLE>();
}

BOOL WINAPI CreateTimerQueueTimer(PHANDLE, HANDLE, WAITORTIMERCALLBACK, PVOID, DWORD, DWORD, ULONG)
{
    return no_timer_queue<BOOL>();
}

BOOL WINAPI ChangeTimerQueueTimer(HANDLE, HANDLE, ULONG, ULONG)
{
    return no_timer_queue<BOOL>();
}

BOOL WINAPI DeleteTimerQueueTimer(HANDLE, HANDLE, HANDLE)
{
    return no_timer_queue<BOOL>();
}

BOOL WINAPI DeleteTimerQueue(HANDLE)
{
    return no_timer_queue<BOOL>();
}

BOOL WINAPI DeleteTimerQueueEx(HANDLE, HANDLE)
{
    return no_timer_queue<BOOL>();
}

BOOL WINAPI RegisterWaitForSingleObject(PHANDLE, HANDLE, WAITORTIMERCALLBACK, PVOID, ULONG, ULONG)
{
    return no_registered_wait<BOOL>();
}

BOOL WINAPI UnregisterWait(HANDLE)
{
    return no_registered_wait<BOOL>();
}

BOOL WINAPI UnregisterWaitEx(HANDLE, HANDLE)
{
    return no_registered_wait<BOOL>();
}

LPVOID WINAPI ConvertThreadToFiber(LPVOID)
{
    return no_fiber<LPVOID>();
}

LPVOID WINAPI ConvertThreadToFiberEx(LPVOID, DWORD)
{
    return no_fiber<LPVOID>();
}

BOOL WINAPI ConvertFiberToThread()
{
    return no_fiber<BOOL>();
}

LPVOID WINAPI CreateFiber(SIZE_T, LPFIBER_START_ROUTINE, LPVOID)
{
    return no_fiber<LPVOID>();
}

LPVOID WINAPI CreateFiberEx(SIZE_T, SIZE_T, DWORD, LPFIBER_START_ROUTINE, LPVOID)
{
    return no_fiber<LPVOID>();
}

void WINAPI SwitchToFiber(LPVOID)
{
    no_fiber<void>();
}

void WINAPI DeleteFiber(LPVOID)
{
    no_fiber<void>();
}
