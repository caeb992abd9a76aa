// DefWindowProc: what a window does with the messages that its procedure leaves.
#include "compat/kernel/code_page.hpp"
#include "compat/menu/menu_layout.hpp"
#include "compat/menu/menu_messages.hpp"
#include "compat/runtime.hpp"
#include "compat/window/class_registry.hpp"
#include "compat/window/frame.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/pointer.hpp"
#include "compat/window/position.hpp"
#include "compat/window/scroll_tracking.hpp"
#include "compat/window/top_level.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <mutex>
#include <string>
#include <type_traits>

#include <windowsx.h>

namespace compat {
namespace {

// Answers that have no name in our headers.
constexpr LRESULT notify_format_ansi = 1; // NFR_ANSI
constexpr LRESULT notify_format_wide = 2; // NFR_UNICODE

/// The two encodings' texts, taken from and given to a window whose text is UTF-16.
struct Ansi {
    using Char = char;
    using CreateStruct = CREATESTRUCTA;
    static std::u16string to_window(const char *text) { return from_ansi(text); }
    static std::string from_window(const std::u16string &text) { return to_ansi(text); }
};

struct Wide {
    using Char = char16_t;
    using CreateStruct = CREATESTRUCTW;
    static std::u16string to_window(const char16_t *text) { return text; }
    static const std::u16string &from_window(const std::u16string &text) { return text; }
};

void set_text(Window &window, std::u16string text)
{
    {
        const std::lock_guard guard(runtime().windows().mutex());
        window.text = std::move(text);
    }
    tell_display(window);
}

std::u16string text_of(const Window &window)
{
    const std::lock_guard guard(runtime().windows().mutex());
    return window.text;
}

void shrink_to_client(const Window &window, RECT &rectangle)
{
    auto frame = metrics::Margins{};
    if (!window.has_style(WS_MINIMIZE)) {
        frame = metrics::margins(window.style, window.ex_style, false);
        frame.top += menu_bar_height(window, rectangle.right - rectangle.left);
    }
    rectangle.left += frame.left;
    rectangle.top += frame.top;
    rectangle.right = std::max(rectangle.left, rectangle.right - frame.right);
    rectangle.bottom = std::max(rectangle.top, rectangle.bottom - frame.bottom);
    // A bar that there is no room for is left out.
    if (window.has_style(WS_VSCROLL) && rectangle.right - rectangle.left > metrics::scroll_bar)
        rectangle.right -= metrics::scroll_bar;
    if (window.has_style(WS_HSCROLL) && rectangle.bottom - rectangle.top > metrics::scroll_bar)
        rectangle.bottom -= metrics::scroll_bar;
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
    if (!(position.flags & SWP_NOSIZE) ||
        ((position.flags & SWP_FRAMECHANGED) && !(position.flags & client_keeps_its_size))) {
        const WPARAM kind = window.has_style(WS_MINIMIZE)   ? SIZE_MINIMIZED
                            : window.has_style(WS_MAXIMIZE) ? SIZE_MAXIMIZED
                                                            : SIZE_RESTORED;
        SendMessageW(window.handle, WM_SIZE, kind,
                     MAKELPARAM(client.right - client.left, client.bottom - client.top));
    }
    return 0;
}

/// With its owner, a popup is hidden, and shown again if that hid it.
void follow_owner(Window &window, bool show)
{
    const bool visible = window.has_style(WS_VISIBLE);
    {
        const std::lock_guard guard(runtime().windows().mutex());
        if (show == visible || (show && !window.hidden_with_owner))
            return;
        window.hidden_with_owner = !show;
    }
    ShowWindow(window.handle, show ? SW_SHOWNOACTIVATE : SW_HIDE);
}

LRESULT system_command(HWND window, WPARAM command, LPARAM lparam)
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
    case SC_VSCROLL:
    case SC_HSCROLL:
        if (const auto found = runtime().windows().find(window))
            scroll_by_mouse(*found, (command & 0xFFF0) == SC_VSCROLL ? SB_VERT : SB_HORZ,
                            {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)});
        break;
    }
    return 0;
}

/// With the class' brush; FALSE: it has none.
LRESULT erase_background(const Window &window, HDC context)
{
    HBRUSH brush = nullptr;
    {
        const std::lock_guard guard(runtime().classes().mutex());
        brush = window.window_class->background;
    }
    if (!brush)
        return FALSE;
    RECT all{};
    if (GetClipBox(context, &all) != NULLREGION)
        FillRect(context, &all, brush);
    return TRUE;
}

/// The brush that a control or dialog is erased with; the context gets the colours that go with it.
LRESULT colour_of(UINT message, HDC context)
{
    const bool like_paper = message == WM_CTLCOLOREDIT || message == WM_CTLCOLORLISTBOX;
    const int paper = like_paper ? COLOR_WINDOW : COLOR_3DFACE;
    SetTextColor(context, GetSysColor(COLOR_WINDOWTEXT));
    SetBkColor(context, GetSysColor(paper));
    return reinterpret_cast<LRESULT>(GetSysColorBrush(paper));
}

/// What an input method has composed, as if it had been typed: with narrow characters of two bytes
/// the first one is in the high byte.
template <class Text>
void post_composed(HWND window, WPARAM character, LPARAM lparam)
{
    if constexpr (std::is_same_v<Text, Wide>) {
        PostMessageW(window, WM_CHAR, character, lparam);
    } else {
        if (HIBYTE(character) != 0)
            PostMessageA(window, WM_CHAR, HIBYTE(character), lparam);
        PostMessageA(window, WM_CHAR, LOBYTE(character), lparam);
    }
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
        const auto former = text_of(window);
        set_text(window, text ? Text::to_window(text) : std::u16string());
        if (window.has_style(WS_CAPTION) && text_of(window) != former)
            paint_frame(window);
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
    if (const auto answer = default_menu_message(window, message, wparam, lparam))
        return *answer;
    switch (message) {
    case WM_NCCALCSIZE: // a RECT, or a structure that begins with one
        if (lparam)
            shrink_to_client(window, *reinterpret_cast<RECT *>(lparam));
        return 0;
    case WM_NCPAINT:
        paint_frame(window);
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
        return erase_background(window, reinterpret_cast<HDC>(wparam));
    case WM_SHOWWINDOW:
        if (window.owner.load() && (lparam == SW_PARENTCLOSING || lparam == SW_PARENTOPENING))
            follow_owner(window, wparam != 0);
        return 0;
    case WM_WINDOWPOSCHANGED:
        return position_changed(window, *reinterpret_cast<const WINDOWPOS *>(lparam));
    case WM_SYSCOMMAND:
        return system_command(handle, wparam, lparam);
    case WM_NCLBUTTONDOWN:
        if (wparam == HTVSCROLL || wparam == HTHSCROLL)
            SendMessageW(handle, WM_SYSCOMMAND,
                         (wparam == HTVSCROLL ? SC_VSCROLL : SC_HSCROLL) | wparam, lparam);
        return 0;
    case WM_IME_KEYDOWN:
    case WM_IME_KEYUP:
        PostMessageW(handle, message == WM_IME_KEYDOWN ? WM_KEYDOWN : WM_KEYUP, wparam, lparam);
        return 0;
    case WM_ACTIVATE:
        if (LOWORD(wparam) != WA_INACTIVE && !window.has_style(WS_MINIMIZE))
            SetFocus(handle);
        return 0;
    case WM_CTLCOLORMSGBOX:
    case WM_CTLCOLOREDIT:
    case WM_CTLCOLORLISTBOX:
    case WM_CTLCOLORBTN:
    case WM_CTLCOLORDLG:
    case WM_CTLCOLORSCROLLBAR:
    case WM_CTLCOLORSTATIC:
        return colour_of(message, reinterpret_cast<HDC>(wparam));
    case WM_NCACTIVATE:
    case WM_QUERYENDSESSION:
    case WM_QUERYOPEN:
        return TRUE;
    case WM_NCHITTEST:
        return default_hit(window, {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)});
    case WM_MOUSEACTIVATE:
        return default_mouse_activate(window, wparam, lparam);
    case WM_SETCURSOR:
        return default_set_cursor(window, wparam, lparam);
    case WM_SETICON: {
        const HICON former =
            window.icons[wparam == ICON_BIG].exchange(reinterpret_cast<HICON>(lparam));
        tell_display(window);
        if (window.has_style(WS_CAPTION))
            paint_frame(window);
        return reinterpret_cast<LRESULT>(former);
    }
    case WM_GETICON:
        return reinterpret_cast<LRESULT>(window.icons[wparam == ICON_BIG].load());
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
    case WM_IME_CHAR:
        post_composed<Text>(window, wparam, lparam);
        return 0;
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
