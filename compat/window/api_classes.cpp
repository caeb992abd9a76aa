// Registering classes, and asking about them.
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/module.hpp"
#include "compat/runtime.hpp"
#include "compat/window/class_registry.hpp"
#include "compat/window/window_table.hpp"

#include <string>
#include <utility>

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

/// Common to the four structures; `Class` is WNDCLASSA or any of its relatives.
template <class Class>
ATOM register_class(const Class &from, Encoding encoding, HICON small_icon)
{
    constexpr int most_extra = 0xFFFF;
    const auto fail = [](DWORD error) {
        set_last_error(error);
        return ATOM{0};
    };
    if (!from.lpszClassName || IS_INTRESOURCE(from.lpszClassName) || from.cbClsExtra < 0 ||
        from.cbWndExtra < 0 || from.cbClsExtra > most_extra || from.cbWndExtra > most_extra)
        return fail(ERROR_INVALID_PARAMETER);
    auto description = std::make_unique<WindowClass>();
    description->name = wide_copy(from.lpszClassName);
    description->procedure = runtime().procedures().intern(from.lpfnWndProc, encoding);
    description->style = from.style;
    description->extra.resize(static_cast<std::size_t>(from.cbClsExtra));
    description->window_extra = from.cbWndExtra;
    description->instance = from.hInstance ? from.hInstance : program_module();
    description->icon = from.hIcon;
    description->small_icon = small_icon;
    description->cursor = from.hCursor;
    description->background = from.hbrBackground;
    if (IS_INTRESOURCE(from.lpszMenuName)) {
        description->menu_number = reinterpret_cast<ULONG_PTR>(from.lpszMenuName);
    } else {
        description->menu_name = wide_copy(from.lpszMenuName);
        description->menu_name_narrow = to_ansi(description->menu_name);
    }
    const auto name = description->name;
    if (const DWORD error = runtime().classes().add(std::move(description)))
        return fail(error);
    return runtime().classes().find(class_atom(name.c_str()))->atom;
}

template <class Class>
ATOM register_class_ex(const Class &from, Encoding encoding)
{
    if (from.cbSize != sizeof(Class)) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return 0;
    }
    return register_class(from, encoding, from.hIconSm);
}

BOOL unregister(ATOM atom)
{
    const DWORD error = runtime().classes().remove(atom);
    if (error != ERROR_SUCCESS)
        set_last_error(error);
    return error == ERROR_SUCCESS;
}

LPCSTR menu_name(const WindowClass &of, LPCSTR)
{
    return of.menu_name.empty() ? reinterpret_cast<LPCSTR>(of.menu_number)
                                : of.menu_name_narrow.c_str();
}

LPCWSTR menu_name(const WindowClass &of, LPCWSTR)
{
    return of.menu_name.empty() ? reinterpret_cast<LPCWSTR>(of.menu_number) : of.menu_name.c_str();
}

/// The atom on success.
template <class Class, class Name>
ATOM class_info(Name name, Encoding encoding, Class &to, HICON *small_icon)
{
    const auto found = runtime().classes().find(class_atom(name));
    if (!found) {
        set_last_error(ERROR_CLASS_DOES_NOT_EXIST);
        return 0;
    }
    const std::lock_guard guard(runtime().classes().mutex());
    to.style = found->style;
    to.lpfnWndProc = found->procedure.load()->seen_by(encoding);
    to.cbClsExtra = static_cast<int>(found->extra.size());
    to.cbWndExtra = found->window_extra;
    to.hInstance = found->instance;
    to.hIcon = found->icon;
    to.hCursor = found->cursor;
    to.hbrBackground = found->background;
    to.lpszMenuName = menu_name(*found, Name());
    to.lpszClassName = name;
    if (small_icon)
        *small_icon = found->small_icon;
    return found->atom;
}

template <class Char, class Text>
int class_name(HWND window, Char *buffer, int size, Text text_of)
{
    const auto found = window_of(window);
    if (!found || size <= 0)
        return 0;
    return static_cast<int>(
        copy_text(text_of(found->window_class->name), buffer, static_cast<std::size_t>(size)));
}

} // namespace
} // namespace compat

using namespace compat;

ATOM WINAPI RegisterClassA(const WNDCLASSA *description)
{
    return register_class(*description, Encoding::ansi, nullptr);
}

ATOM WINAPI RegisterClassW(const WNDCLASSW *description)
{
    return register_class(*description, Encoding::wide, nullptr);
}

ATOM WINAPI RegisterClassExA(const WNDCLASSEXA *description)
{
    return register_class_ex(*description, Encoding::ansi);
}

ATOM WINAPI RegisterClassExW(const WNDCLASSEXW *description)
{
    return register_class_ex(*description, Encoding::wide);
}

BOOL WINAPI UnregisterClassA(LPCSTR name, HINSTANCE)
{
    return unregister(class_atom(name));
}

BOOL WINAPI UnregisterClassW(LPCWSTR name, HINSTANCE)
{
    return unregister(class_atom(name));
}

BOOL WINAPI GetClassInfoA(HINSTANCE, LPCSTR name, LPWNDCLASSA result)
{
    return class_info(name, Encoding::ansi, *result, nullptr);
}

BOOL WINAPI GetClassInfoW(HINSTANCE, LPCWSTR name, LPWNDCLASSW result)
{
    return class_info(name, Encoding::wide, *result, nullptr);
}

BOOL WINAPI GetClassInfoExA(HINSTANCE, LPCSTR name, LPWNDCLASSEXA result)
{
    return class_info(name, Encoding::ansi, *result, &result->hIconSm);
}

BOOL WINAPI GetClassInfoExW(HINSTANCE, LPCWSTR name, LPWNDCLASSEXW result)
{
    return class_info(name, Encoding::wide, *result, &result->hIconSm);
}

int WINAPI GetClassNameA(HWND window, LPSTR name, int size)
{
    return class_name(window, name, size, [](const std::u16string &n) { return to_ansi(n); });
}

UINT WINAPI RealGetWindowClassA(HWND window, LPSTR name, UINT size)
{
    return static_cast<UINT>(GetClassNameA(window, name, static_cast<int>(size)));
}

UINT WINAPI RealGetWindowClassW(HWND window, LPWSTR name, UINT size)
{
    return static_cast<UINT>(GetClassNameW(window, name, static_cast<int>(size)));
}

int WINAPI GetClassNameW(HWND window, LPWSTR name, int size)
{
    return class_name(window, name, size, [](const std::u16string &n) { return n; });
}
