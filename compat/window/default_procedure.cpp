// DefWindowProc: what a window does with the messages that its procedure leaves.
#include "compat/kernel/unicode.hpp"
#include "compat/runtime.hpp"
#include "compat/window/class_registry.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <mutex>
#include <string>

#include <winuser.h>

namespace compat {
namespace {

// Answers that have no name in our headers.
constexpr LRESULT hit_client = 1;         // HTCLIENT
constexpr LRESULT mouse_activate = 1;     // MA_ACTIVATE
constexpr LRESULT notify_format_ansi = 1; // NFR_ANSI
constexpr LRESULT notify_format_wide = 2; // NFR_UNICODE

/// The two encodings' texts, taken from and given to a window whose text is UTF-16.
struct Ansi {
    using Char = char;
    using CreateStruct = CREATESTRUCTA;
    static std::u16string to_window(const char *text) { return to_wide(text); }
    static std::string from_window(const std::u16string &text) { return to_narrow(text); }
};

struct Wide {
    using Char = char16_t;
    using CreateStruct = CREATESTRUCTW;
    static std::u16string to_window(const char16_t *text) { return text; }
    static const std::u16string &from_window(const std::u16string &text) { return text; }
};

void set_text(Window &window, std::u16string text)
{
    const std::lock_guard guard(runtime().windows().mutex());
    window.text = std::move(text);
}

std::u16string text_of(const Window &window)
{
    const std::lock_guard guard(runtime().windows().mutex());
    return window.text;
}

void shrink_to_client(const Window &window, RECT &rectangle)
{
    const bool has_menu = !window.is_child() && window.menu_or_id != 0;
    const auto frame = window.has_style(WS_MINIMIZE)
                           ? metrics::Margins{}
                           : metrics::margins(window.style, window.ex_style, has_menu);
    rectangle.left += frame.left;
    rectangle.top += frame.top;
    rectangle.right = std::max(rectangle.left, rectangle.right - frame.right);
    rectangle.bottom = std::max(rectangle.top, rectangle.bottom - frame.bottom);
}

LRESULT position_changed(const Window &window, const WINDOWPOS &position)
{
    RECT client{};
    POINT corner{};
    {
        const std::lock_guard guard(runtime().windows().mutex());
        client = window.client;
        corner = {window.rectangle.left + client.left, window.rectangle.top + client.top};
    }
    if (!(position.flags & SWP_NOMOVE))
        SendMessageW(window.handle, WM_MOVE, 0, MAKELPARAM(corner.x, corner.y));
    if (!(position.flags & SWP_NOSIZE) || (position.flags & SWP_FRAMECHANGED)) {
        const WPARAM kind = window.has_style(WS_MINIMIZE)   ? SIZE_MINIMIZED
                            : window.has_style(WS_MAXIMIZE) ? SIZE_MAXIMIZED
                                                            : SIZE_RESTORED;
        SendMessageW(window.handle, WM_SIZE, kind,
                     MAKELPARAM(client.right - client.left, client.bottom - client.top));
    }
    return 0;
}

LRESULT system_command(HWND window, WPARAM command)
{
    switch (command & 0xFFF0) {
    case SC_CLOSE:
        SendMessageW(window, WM_CLOSE, 0, 0);
        break;
    case SC_MINIMIZE:
        ShowWindow(window, SW_MINIMIZE);
        break;
    case SC_MAXIMIZE:
        ShowWindow(window, SW_MAXIMIZE);
        break;
    case SC_RESTORE:
        ShowWindow(window, SW_RESTORE);
        break;
    }
    return 0;
}

bool has_background(const Window &window)
{
    const std::lock_guard guard(runtime().classes().mutex());
    return window.window_class->background != nullptr;
}

/// The messages whose parameters are texts.
template <class Text>
LRESULT text_message(Window &window, UINT message, WPARAM wparam, LPARAM lparam)
{
    using Char = typename Text::Char;
    switch (message) {
    case WM_NCCREATE: {
        const auto &created = *reinterpret_cast<const typename Text::CreateStruct *>(lparam);
        if (created.lpszName)
            set_text(window, Text::to_window(created.lpszName));
        return TRUE;
    }
    case WM_SETTEXT: {
        const auto *const text = reinterpret_cast<const Char *>(lparam);
        set_text(window, text ? Text::to_window(text) : std::u16string());
        return TRUE;
    }
    case WM_GETTEXT: {
        auto *const buffer = reinterpret_cast<Char *>(lparam);
        return buffer ? static_cast<LRESULT>(
                            copy_text(Text::from_window(text_of(window)), buffer, wparam))
                      : 0;
    }
    default: // WM_GETTEXTLENGTH
        return static_cast<LRESULT>(Text::from_window(text_of(window)).size());
    }
}

LRESULT other_message(Window &window, UINT message, WPARAM wparam, LPARAM lparam)
{
    const HWND handle = window.handle;
    switch (message) {
    case WM_NCCALCSIZE: // a RECT, or a structure that begins with one
        if (lparam)
            shrink_to_client(window, *reinterpret_cast<RECT *>(lparam));
        return 0;
    case WM_CLOSE:
        DestroyWindow(handle);
        return 0;
    case WM_PAINT: {
        PAINTSTRUCT paint;
        BeginPaint(handle, &paint);
        EndPaint(handle, &paint);
        return 0;
    }
    case WM_ERASEBKGND:
        return has_background(window);
    case WM_WINDOWPOSCHANGED:
        return position_changed(window, *reinterpret_cast<const WINDOWPOS *>(lparam));
    case WM_SYSCOMMAND:
        return system_command(handle, wparam);
    case WM_SYSKEYDOWN:
        if (wparam == VK_F4)
            PostMessageW(handle, WM_SYSCOMMAND, SC_CLOSE, 0);
        return 0;
    case WM_ACTIVATE:
        if (LOWORD(wparam) != WA_INACTIVE && !window.has_style(WS_MINIMIZE))
            SetFocus(handle);
        return 0;
    case WM_NCACTIVATE:
    case WM_QUERYENDSESSION:
    case WM_QUERYOPEN:
        return TRUE;
    case WM_NCHITTEST:
        return hit_client;
    case WM_MOUSEACTIVATE:
        return mouse_activate;
    case WM_NOTIFYFORMAT:
        return window.encoding() == Encoding::wide ? notify_format_wide : notify_format_ansi;
    default:
        return 0;
    }
}

template <class Text>
LRESULT default_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto found = window_of(window);
    if (!found)
        return 0;
    switch (message) {
    case WM_NCCREATE:
    case WM_SETTEXT:
    case WM_GETTEXT:
    case WM_GETTEXTLENGTH:
        return text_message<Text>(*found, message, wparam, lparam);
    default:
        return other_message(*found, message, wparam, lparam);
    }
}

} // namespace
} // namespace compat

LRESULT WINAPI DefWindowProcA(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return compat::default_procedure<compat::Ansi>(window, message, wparam, lparam);
}

LRESULT WINAPI DefWindowProcW(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return compat::default_procedure<compat::Wide>(window, message, wparam, lparam);
}
