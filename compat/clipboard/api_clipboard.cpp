// The clipboard's functions.
#include "compat/clipboard/clipboard.hpp"
#include "compat/clipboard/clipboard_text.hpp"
#include "compat/clipboard/desktop_text.hpp"
#include "compat/clipboard/owner.hpp"
#include "compat/display/display.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <cstring>
#include <string>

#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

bool fail(DWORD error)
{
    set_last_error(error);
    return false;
}

bool is_open_here()
{
    return clipboard().is_open_in(GetCurrentThreadId()) || fail(ERROR_CLIPBOARD_NOT_OPEN);
}

/// While its owner is asked for a format it may put that there, whoever has the clipboard open.
constinit thread_local int asked = 0;

void ask_for(HWND owner, UINT format)
{
    const auto found = runtime().windows().find(owner);
    if (!found)
        return;
    if (!found->belongs_to_this_thread()) {
        SendMessageW(owner, WM_RENDERFORMAT, format, 0);
        return;
    }
    ++asked;
    SendMessageW(owner, WM_RENDERFORMAT, format, 0);
    --asked;
}

/// The data of a format, made now if need be.
HANDLE data_of(UINT format)
{
    auto &board = clipboard();
    auto item = board.find(format);
    if (!item || item->memory)
        return item ? item->memory : nullptr;
    if (!item->from_text) {
        ask_for(board.owner(), format);
        item = board.find(format);
        return item ? item->memory : nullptr;
    }
    const auto text = board.text();
    const HANDLE source = text ? data_of(text->format) : nullptr;
    return source ? board.keep(format, convert_text(text->format, source, format)) : nullptr;
}

void tell_watchers(const Clipboard::Closed &closed)
{
    if (!closed.changed)
        return;
    for (const HWND listener : closed.listeners)
        PostMessageW(listener, WM_CLIPBOARDUPDATE, 0, 0);
    if (closed.viewer)
        SendNotifyMessageW(closed.viewer, WM_DRAWCLIPBOARD,
                           reinterpret_cast<WPARAM>(clipboard().owner()), 0);
}

} // namespace

std::u16string clipboard_text()
{
    const HANDLE memory = data_of(CF_UNICODETEXT);
    const auto *const text = memory ? static_cast<const char16_t *>(GlobalLock(memory)) : nullptr;
    std::u16string result(text ? text : u"");
    if (text)
        GlobalUnlock(memory);
    return result;
}

bool put_clipboard_text(const std::u16string &text)
{
    auto &board = clipboard();
    if (!board.open(nullptr, GetCurrentThreadId()))
        return false;
    if (const HWND owner = board.owner())
        SendNotifyMessageW(owner, WM_DESTROYCLIPBOARD, 0, 0);
    board.empty();
    const auto bytes = (text.size() + 1) * sizeof text[0];
    if (const HGLOBAL memory = GlobalAlloc(GMEM_MOVEABLE, bytes)) {
        std::memcpy(GlobalLock(memory), text.c_str(), bytes);
        GlobalUnlock(memory);
        board.put(CF_UNICODETEXT, memory);
    }
    tell_watchers(board.close());
    return true;
}

void leave_clipboard(const Window &window)
{
    auto &board = clipboard();
    if (board.owner() != window.handle)
        return;
    if (!board.promised_by(window.handle).empty())
        SendMessageW(window.handle, WM_RENDERALLFORMATS, 0, 0);
    board.forget_owner();
}

} // namespace compat

using namespace compat;

BOOL WINAPI OpenClipboard(HWND window)
{
    if (window && !window_of(window))
        return FALSE;
    return clipboard().open(window, GetCurrentThreadId()) || fail(ERROR_ACCESS_DENIED);
}

BOOL WINAPI CloseClipboard()
{
    if (!is_open_here())
        return FALSE;
    const auto closed = clipboard().close();
    tell_watchers(closed);
    if (Display *const there = display_if_any())
        there->clipboard_closed(closed.changed);
    return TRUE;
}

HWND WINAPI GetOpenClipboardWindow()
{
    return clipboard().opened_by();
}

BOOL WINAPI EmptyClipboard()
{
    if (!is_open_here())
        return FALSE;
    if (const HWND owner = clipboard().owner())
        SendMessageW(owner, WM_DESTROYCLIPBOARD, 0, 0);
    clipboard().empty();
    return TRUE;
}

HWND WINAPI GetClipboardOwner()
{
    return clipboard().owner();
}

HANDLE WINAPI SetClipboardData(UINT format, HANDLE memory)
{
    const auto owner = runtime().windows().find(clipboard().owner());
    const bool was_asked =
        asked > 0 || (owner && owner->belongs_to_this_thread() && InSendMessage());
    if (!was_asked && !is_open_here())
        return nullptr;
    clipboard().put(format, memory);
    return memory;
}

HANDLE WINAPI GetClipboardData(UINT format)
{
    return is_open_here() ? data_of(format) : nullptr;
}

BOOL WINAPI IsClipboardFormatAvailable(UINT format)
{
    return clipboard().find(format).has_value();
}

int WINAPI CountClipboardFormats()
{
    return static_cast<int>(clipboard().formats().size());
}

UINT WINAPI EnumClipboardFormats(UINT format)
{
    if (!is_open_here())
        return 0;
    const auto all = clipboard().formats();
    const auto at = format == 0 ? all.begin() : std::find(all.begin(), all.end(), format);
    const auto next = format == 0 || at == all.end() ? at : at + 1;
    set_last_error(ERROR_SUCCESS); // the end is none
    return next == all.end() ? 0 : *next;
}

int WINAPI GetPriorityClipboardFormat(UINT *formats, int count)
{
    constexpr int other_formats_only = -1;
    if (clipboard().formats().empty())
        return 0;
    for (int i = 0; i < count; ++i) {
        if (clipboard().find(formats[i]))
            return static_cast<int>(formats[i]);
    }
    return other_formats_only;
}

DWORD WINAPI GetClipboardSequenceNumber()
{
    return clipboard().sequence();
}
