// FindWindow and FindWindowEx.
#include "compat/kernel/atom_table.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <mutex>
#include <optional>
#include <string>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

std::u16string wide_copy(LPCSTR text)
{
    return from_ansi(text);
}
std::u16string wide_copy(LPCWSTR text)
{
    return text;
}

struct Wanted {
    std::optional<std::u16string> class_name;
    ATOM class_atom = 0; // when the class was named by number
    std::optional<std::u16string> text;

    bool fits(const Window &window) const
    {
        const auto &of = *window.window_class;
        if (class_atom != 0 && of.atom != class_atom)
            return false;
        if (class_name && compare_ignoring_case(of.name, *class_name) != 0)
            return false;
        const std::lock_guard guard(runtime().windows().mutex());
        return !text || compare_ignoring_case(window.text, *text) == 0;
    }
};

template <class Name>
Wanted wanted(Name class_name, Name text)
{
    Wanted result;
    if (class_name && IS_INTRESOURCE(class_name))
        result.class_atom = static_cast<ATOM>(reinterpret_cast<ULONG_PTR>(class_name));
    else if (class_name)
        result.class_name = wide_copy(class_name);
    if (text)
        result.text = wide_copy(text);
    return result;
}

HWND find_below(const Window &parent, HWND after, const Wanted &what)
{
    auto &windows = runtime().windows();
    const auto children = windows.children_of(parent);
    auto at = children.begin();
    if (after) {
        at = std::find(children.begin(), children.end(), after);
        if (at == children.end()) {
            set_last_error(ERROR_INVALID_WINDOW_HANDLE);
            return nullptr;
        }
        ++at;
    }
    for (; at != children.end(); ++at) {
        const auto found = windows.find(*at);
        if (found && what.fits(*found))
            return *at;
    }
    return nullptr;
}

HWND find(HWND parent, HWND after, const Wanted &what)
{
    auto &windows = runtime().windows();
    const auto below = !parent                  ? windows.desktop()
                       : parent == HWND_MESSAGE ? windows.message_root()
                                                : window_of(parent);
    return below ? find_below(*below, after, what) : nullptr;
}

} // namespace
} // namespace compat

using namespace compat;

HWND WINAPI FindWindowA(LPCSTR class_name, LPCSTR text)
{
    return find(nullptr, nullptr, wanted(class_name, text));
}

HWND WINAPI FindWindowW(LPCWSTR class_name, LPCWSTR text)
{
    return find(nullptr, nullptr, wanted(class_name, text));
}

HWND WINAPI FindWindowExA(HWND parent, HWND after, LPCSTR class_name, LPCSTR text)
{
    return find(parent, after, wanted(class_name, text));
}

HWND WINAPI FindWindowExW(HWND parent, HWND after, LPCWSTR class_name, LPCWSTR text)
{
    return find(parent, after, wanted(class_name, text));
}
