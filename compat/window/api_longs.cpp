// The values of windows and classes: SetWindowLongPtr, SetClassLongPtr and their relatives.
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/class_registry.hpp"
#include "compat/window/top_level.hpp"
#include "compat/window/window_table.hpp"

#include <cstring>
#include <dlfcn.h>
#include <mutex>
#include <vector>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// What a get or set works on. A set returns the former value.
enum class Access { get, set };

LONG_PTR fail(DWORD error)
{
    set_last_error(error);
    return 0;
}

WNDPROC as_procedure(LONG_PTR value)
{
    return reinterpret_cast<WNDPROC>(value);
}

bool fits_long(LONG_PTR value)
{
    return value == static_cast<LONG>(value);
}

/// A LONG out of a pointer has lost its upper half, unless the program lies below 2 GB, as
/// tools/wsacc links it.
bool is_a_procedure(LONG_PTR value)
{
    Dl_info ignored;
    return runtime().procedures().by_handle(as_procedure(value)) != nullptr ||
           dladdr(reinterpret_cast<const void *>(value), &ignored) != 0;
}

LONG_PTR swap_procedure(std::atomic<const WindowProcedure *> &procedure, std::size_t size,
                        Access access, LONG_PTR value, Encoding caller)
{
    const bool narrow = size == sizeof(LONG);
    if (narrow && access == Access::set && !is_a_procedure(value)) {
        warn_once("SetWindowLong", "a window procedure's address does not fit into a LONG; use "
                                   "SetWindowLongPtr with GWLP_WNDPROC, or link with -no-pie");
        return fail(ERROR_INVALID_INDEX);
    }
    const auto *const former =
        access == Access::get
            ? procedure.load()
            : procedure.exchange(runtime().procedures().intern(as_procedure(value), caller));
    const auto address = reinterpret_cast<LONG_PTR>(former->seen_by(caller));
    return narrow && !fits_long(address)
               ? static_cast<LONG>(reinterpret_cast<LONG_PTR>(former->handle))
               : address;
}

template <class T>
LONG_PTR swap_value(std::atomic<T> &field, Access access, LONG_PTR value)
{
    if constexpr (std::is_pointer_v<T>)
        return reinterpret_cast<LONG_PTR>(
            access == Access::get ? field.load() : field.exchange(reinterpret_cast<T>(value)));
    else
        return static_cast<LONG_PTR>(access == Access::get ? field.load()
                                                           : field.exchange(static_cast<T>(value)));
}

/// Extra bytes at `index`, `size` of them; `mutex` guards them.
LONG_PTR swap_extra(std::vector<std::byte> &extra, std::mutex &mutex, int index, std::size_t size,
                    Access access, LONG_PTR value)
{
    const std::lock_guard guard(mutex);
    const auto offset = static_cast<std::size_t>(index);
    if (index < 0 || offset + size > extra.size())
        return fail(ERROR_INVALID_INDEX);
    if (size == sizeof(LONG)) {
        LONG former = 0;
        std::memcpy(&former, &extra[offset], size);
        const auto narrow = static_cast<LONG>(value);
        if (access == Access::set)
            std::memcpy(&extra[offset], &narrow, size);
        return former;
    }
    LONG_PTR former = 0;
    std::memcpy(&former, &extra[offset], size);
    if (access == Access::set)
        std::memcpy(&extra[offset], &value, size);
    return former;
}

LONG_PTR swap_style(Window &window, int index, Access access, LONG_PTR value)
{
    auto &field = index == GWL_STYLE ? window.style : window.ex_style;
    if (access == Access::get)
        return static_cast<LONG>(field.load());
    // WM_STYLECHANGING may alter what comes.
    struct {
        DWORD old_style;
        DWORD new_style;
    } change{field, static_cast<DWORD>(value)};
    const auto which = static_cast<WPARAM>(index);
    SendMessageW(window.handle, WM_STYLECHANGING, which, reinterpret_cast<LPARAM>(&change));
    if (index == GWL_STYLE) // ShowWindow changes this one
        change.new_style = (change.new_style & ~DWORD{WS_VISIBLE}) | (field & WS_VISIBLE);
    field = change.new_style;
    SendMessageW(window.handle, WM_STYLECHANGED, which, reinterpret_cast<LPARAM>(&change));
    tell_display(window);
    return static_cast<LONG>(change.old_style);
}

/// A dialog's procedure has an encoding, which eight bytes have no room for.
bool is_dialog_procedure(const Window &window, int index, std::size_t size)
{
    return index == static_cast<int>(DWLP_DLGPROC) && size == sizeof(LONG_PTR) &&
           window.dialog_procedure.load() && DLGWINDOWEXTRA <= window.extra_size;
}

/// GWLP_HWNDPARENT is the owner of a top-level window and the parent of a child.
LONG_PTR swap_parent(Window &window, Access access, LONG_PTR value)
{
    const auto other = reinterpret_cast<HWND>(value);
    if (window.is_child())
        return reinterpret_cast<LONG_PTR>(access == Access::get ? GetParent(window.handle)
                                                                : SetParent(window.handle, other));
    return swap_value(window.owner, access, value);
}

LONG_PTR window_long(HWND handle, int index, std::size_t size, Access access, LONG_PTR value,
                     Encoding caller)
{
    const auto found = window_of(handle);
    if (!found)
        return 0;
    auto &window = *found;
    if (is_dialog_procedure(window, index, size))
        return swap_procedure(window.dialog_procedure, size, access, value, caller);
    switch (index) {
    case GWLP_WNDPROC:
        return swap_procedure(window.procedure, size, access, value, caller);
    case GWLP_USERDATA:
        return swap_value(window.user_data, access, value);
    case GWLP_ID:
        return swap_value(window.menu_or_id, access, value);
    case GWLP_HINSTANCE:
        return swap_value(window.instance, access, value);
    case GWLP_HWNDPARENT:
        return swap_parent(window, access, value);
    case GWL_STYLE:
    case GWL_EXSTYLE:
        return swap_style(window, index, access, value);
    default:
        return swap_extra(window.extra, runtime().windows().mutex(), index, size, access, value);
    }
}

template <class T>
ULONG_PTR swap_handle(T &field, Access access, LONG_PTR value)
{
    const auto former = field;
    if (access == Access::set)
        field = reinterpret_cast<T>(value);
    return reinterpret_cast<ULONG_PTR>(former);
}

ULONG_PTR class_field(WindowClass &of, int index, Access access, LONG_PTR value)
{
    const std::lock_guard guard(runtime().classes().mutex());
    switch (index) {
    case GCLP_HBRBACKGROUND:
        return swap_handle(of.background, access, value);
    case GCLP_HCURSOR:
        return swap_handle(of.cursor, access, value);
    case GCLP_HICON:
        return swap_handle(of.icon, access, value);
    case GCLP_HICONSM:
        return swap_handle(of.small_icon, access, value);
    case GCLP_HMODULE:
        return swap_handle(of.instance, access, value);
    case GCL_STYLE: {
        const UINT former = of.style;
        if (access == Access::set)
            of.style = static_cast<UINT>(value);
        return former;
    }
    case GCW_ATOM:
        return of.atom;
    case GCL_CBCLSEXTRA:
        return of.extra.size();
    case GCL_CBWNDEXTRA: {
        const int former = of.window_extra;
        if (access == Access::set)
            of.window_extra = static_cast<int>(value);
        return static_cast<ULONG_PTR>(former);
    }
    default:
        return static_cast<ULONG_PTR>(fail(ERROR_INVALID_INDEX));
    }
}

ULONG_PTR class_long(HWND handle, int index, std::size_t size, Access access, LONG_PTR value,
                     Encoding caller)
{
    const auto found = window_of(handle);
    if (!found)
        return 0;
    auto &of = *found->window_class;
    if (index >= 0)
        return static_cast<ULONG_PTR>(
            swap_extra(of.extra, runtime().classes().mutex(), index, size, access, value));
    if (index == GCLP_WNDPROC)
        return static_cast<ULONG_PTR>(swap_procedure(of.procedure, size, access, value, caller));
    return class_field(of, index, access, value);
}

constexpr auto ansi = Encoding::ansi;
constexpr auto wide = Encoding::wide;
constexpr std::size_t pointer_size = sizeof(LONG_PTR);
constexpr std::size_t long_size = sizeof(LONG);

LONG to_long(const char *long_accessor, LONG_PTR value)
{
    if (fits_long(value))
        return static_cast<LONG>(value);
    warn_once(long_accessor,
              "a pointer of 64 bits does not fit into its result; use the function of "
              "the same name with Ptr at its end");
    return static_cast<LONG>(fail(ERROR_INVALID_INDEX));
}
DWORD to_dword(const char *long_accessor, ULONG_PTR value)
{
    const auto low = static_cast<DWORD>(value);
    return low == value ? low
                        : static_cast<DWORD>(to_long(long_accessor, static_cast<LONG_PTR>(value)));
}

} // namespace
} // namespace compat

using namespace compat;

LONG_PTR WINAPI GetWindowLongPtrA(HWND window, int index)
{
    return window_long(window, index, pointer_size, Access::get, 0, ansi);
}
LONG_PTR WINAPI GetWindowLongPtrW(HWND window, int index)
{
    return window_long(window, index, pointer_size, Access::get, 0, wide);
}
LONG_PTR WINAPI SetWindowLongPtrA(HWND window, int index, LONG_PTR value)
{
    return window_long(window, index, pointer_size, Access::set, value, ansi);
}
LONG_PTR WINAPI SetWindowLongPtrW(HWND window, int index, LONG_PTR value)
{
    return window_long(window, index, pointer_size, Access::set, value, wide);
}
LONG WINAPI GetWindowLongA(HWND window, int index)
{
    return to_long("GetWindowLong", window_long(window, index, long_size, Access::get, 0, ansi));
}
LONG WINAPI GetWindowLongW(HWND window, int index)
{
    return to_long("GetWindowLong", window_long(window, index, long_size, Access::get, 0, wide));
}
LONG WINAPI SetWindowLongA(HWND window, int index, LONG value)
{
    return to_long("SetWindowLong",
                   window_long(window, index, long_size, Access::set, value, ansi));
}
LONG WINAPI SetWindowLongW(HWND window, int index, LONG value)
{
    return to_long("SetWindowLong",
                   window_long(window, index, long_size, Access::set, value, wide));
}

ULONG_PTR WINAPI GetClassLongPtrA(HWND window, int index)
{
    return class_long(window, index, pointer_size, Access::get, 0, ansi);
}
ULONG_PTR WINAPI GetClassLongPtrW(HWND window, int index)
{
    return class_long(window, index, pointer_size, Access::get, 0, wide);
}
ULONG_PTR WINAPI SetClassLongPtrA(HWND window, int index, LONG_PTR value)
{
    return class_long(window, index, pointer_size, Access::set, value, ansi);
}
ULONG_PTR WINAPI SetClassLongPtrW(HWND window, int index, LONG_PTR value)
{
    return class_long(window, index, pointer_size, Access::set, value, wide);
}
DWORD WINAPI GetClassLongA(HWND window, int index)
{
    return to_dword("GetClassLong", class_long(window, index, long_size, Access::get, 0, ansi));
}
DWORD WINAPI GetClassLongW(HWND window, int index)
{
    return to_dword("GetClassLong", class_long(window, index, long_size, Access::get, 0, wide));
}
DWORD WINAPI SetClassLongA(HWND window, int index, LONG value)
{
    return to_dword("SetClassLong", class_long(window, index, long_size, Access::set, value, ansi));
}
DWORD WINAPI SetClassLongW(HWND window, int index, LONG value)
{
    return to_dword("SetClassLong", class_long(window, index, long_size, Access::set, value, wide));
}
