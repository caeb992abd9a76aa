// SetProp and its relatives: values by name at a window.
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/unicode.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <mutex>
#include <string>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

std::u16string key_of_atom(ULONG_PTR atom)
{
    return to_wide("#" + std::to_string(atom));
}

std::u16string key(LPCSTR name)
{
    return IS_INTRESOURCE(name) ? key_of_atom(reinterpret_cast<ULONG_PTR>(name))
                                : upper(to_wide(name));
}

std::u16string key(LPCWSTR name)
{
    return IS_INTRESOURCE(name) ? key_of_atom(reinterpret_cast<ULONG_PTR>(name)) : upper(name);
}

BOOL set(HWND window, const std::u16string &name, HANDLE value)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    const std::lock_guard guard(runtime().windows().mutex());
    found->properties[name] = value;
    return TRUE;
}

HANDLE get(HWND window, const std::u16string &name, bool remove)
{
    const auto found = window_of(window);
    if (!found)
        return nullptr;
    const std::lock_guard guard(runtime().windows().mutex());
    const auto at = found->properties.find(name);
    if (at == found->properties.end())
        return nullptr;
    const HANDLE value = at->second;
    if (remove)
        found->properties.erase(at);
    return value;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI SetPropA(HWND window, LPCSTR name, HANDLE value)
{
    return set(window, key(name), value);
}

BOOL WINAPI SetPropW(HWND window, LPCWSTR name, HANDLE value)
{
    return set(window, key(name), value);
}

HANDLE WINAPI GetPropA(HWND window, LPCSTR name)
{
    return get(window, key(name), false);
}

HANDLE WINAPI GetPropW(HWND window, LPCWSTR name)
{
    return get(window, key(name), false);
}

HANDLE WINAPI RemovePropA(HWND window, LPCSTR name)
{
    return get(window, key(name), true);
}

HANDLE WINAPI RemovePropW(HWND window, LPCWSTR name)
{
    return get(window, key(name), true);
}
