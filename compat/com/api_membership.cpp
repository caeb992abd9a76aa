// Membership of COM and of OLE.
#include "compat/com/membership.hpp"

#include <ole2.h>
#include <processthreadsapi.h>

using namespace compat::com;

HRESULT WINAPI CoInitializeEx(LPVOID null, DWORD kind)
{
    return null ? E_INVALIDARG : join((kind & COINIT_APARTMENTTHREADED) != 0);
}

HRESULT WINAPI CoInitialize(LPVOID null)
{
    return CoInitializeEx(null, COINIT_APARTMENTTHREADED);
}

void WINAPI CoUninitialize()
{
    leave();
}

HRESULT WINAPI OleInitialize(LPVOID null)
{
    return CoInitialize(null);
}

void WINAPI OleUninitialize()
{
    leave();
}

void WINAPI CoFreeUnusedLibraries() {}

DWORD WINAPI CoGetCurrentProcess()
{
    return GetCurrentProcessId();
}
