// Structured storage and monikers: all that can be told is whether a file is a storage.
#include "compat/com/not_implemented.hpp"
#include "compat/kernel/unicode.hpp"

#include <array>

#include <objbase.h>
#include <winbase.h>

using namespace compat::com;

namespace {

constexpr std::array<unsigned char, 8> signature{0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};

/// Their numbers are those of the errors of files, in a facility of their own.
HRESULT storage_error(DWORD error)
{
    return MAKE_HRESULT(SEVERITY_ERROR, FACILITY_STORAGE, error);
}

/// Null where the function fails, whatever was there.
template <class Result>
HRESULT nothing(HRESULT error, Result **result)
{
    if (!result)
        return E_INVALIDARG;
    *result = nullptr;
    return error;
}

} // namespace

HRESULT WINAPI StgIsStorageFile(const WCHAR *name)
{
    if (!name)
        return STG_E_INVALIDNAME;
    const HANDLE file =
        CreateFileW(name, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return storage_error(GetLastError());
    std::array<unsigned char, signature.size()> found{};
    DWORD read = 0;
    ReadFile(file, found.data(), static_cast<DWORD>(found.size()), &read, nullptr);
    CloseHandle(file);
    return found == signature ? S_OK : S_FALSE;
}

HRESULT WINAPI StgCreateDocfile(const WCHAR *, DWORD, DWORD, IStorage **storage)
{
    return nothing(not_implemented("StgCreateDocfile"), storage);
}

HRESULT WINAPI StgOpenStorage(const WCHAR *, IStorage *, DWORD, SNB, DWORD, IStorage **storage)
{
    return nothing(not_implemented("StgOpenStorage"), storage);
}

HRESULT WINAPI StgCreateStorageEx(const WCHAR *, DWORD, DWORD, DWORD, STGOPTIONS *, PVOID, REFIID,
                                  void **object)
{
    return nothing(not_implemented("StgCreateStorageEx"), object);
}

HRESULT WINAPI StgOpenStorageEx(const WCHAR *, DWORD, DWORD, DWORD, STGOPTIONS *, PVOID, REFIID,
                                void **object)
{
    return nothing(not_implemented("StgOpenStorageEx"), object);
}

HRESULT WINAPI CreateItemMoniker(LPCOLESTR, LPCOLESTR, LPMONIKER *moniker)
{
    return nothing(not_implemented("CreateItemMoniker"), moniker);
}

HRESULT WINAPI CreateFileMoniker(LPCOLESTR, LPMONIKER *moniker)
{
    return nothing(not_implemented("CreateFileMoniker"), moniker);
}

HRESULT WINAPI CreateBindCtx(DWORD, LPBC *context)
{
    return nothing(not_implemented("CreateBindCtx"), context);
}

HRESULT WINAPI GetRunningObjectTable(DWORD, LPRUNNINGOBJECTTABLE *table)
{
    return nothing(not_implemented("GetRunningObjectTable"), table);
}
