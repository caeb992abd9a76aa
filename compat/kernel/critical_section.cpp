// Critical sections: a recursive lock behind DebugInfo, the other fields as debuggers show them.
#include "compat/kernel/thread.hpp"

#include <mutex>

#include <winbase.h>

/// Windows keeps debugging data here; we keep the lock.
struct _RTL_CRITICAL_SECTION_DEBUG {
    std::recursive_mutex mutex;
};

namespace {

void entered(CRITICAL_SECTION &section)
{
    ++section.RecursionCount;
    section.OwningThread = reinterpret_cast<HANDLE>(ULONG_PTR{compat::current_thread_id()});
}

} // namespace

void WINAPI InitializeCriticalSection(LPCRITICAL_SECTION section)
{
    *section = {};
    section->DebugInfo = new _RTL_CRITICAL_SECTION_DEBUG;
    section->LockCount = -1;
}

BOOL WINAPI InitializeCriticalSectionAndSpinCount(LPCRITICAL_SECTION section, DWORD spins)
{
    InitializeCriticalSection(section);
    section->SpinCount = spins;
    return TRUE;
}

BOOL WINAPI InitializeCriticalSectionEx(LPCRITICAL_SECTION section, DWORD spins, DWORD)
{
    return InitializeCriticalSectionAndSpinCount(section, spins);
}

void WINAPI DeleteCriticalSection(LPCRITICAL_SECTION section)
{
    delete section->DebugInfo;
    *section = {};
}

void WINAPI EnterCriticalSection(LPCRITICAL_SECTION section)
{
    section->DebugInfo->mutex.lock();
    entered(*section);
}

BOOL WINAPI TryEnterCriticalSection(LPCRITICAL_SECTION section)
{
    if (!section->DebugInfo->mutex.try_lock())
        return FALSE;
    entered(*section);
    return TRUE;
}

void WINAPI LeaveCriticalSection(LPCRITICAL_SECTION section)
{
    if (--section->RecursionCount == 0)
        section->OwningThread = nullptr;
    section->DebugInfo->mutex.unlock();
}
