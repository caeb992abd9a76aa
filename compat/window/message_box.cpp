// MessageBox: a window of the dialogs' class and a modal loop that dispatches everything (rules Q39
// to Q43). What it looks like and who answers it is the display's business.
#include "compat/display/display.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/unicode.hpp"
#include "compat/message/hooks.hpp"
#include "compat/message/message_queue.hpp"
#include "compat/message/retrieve.hpp"
#include "compat/message/settle.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <winerror.h>
#include <winuser.h>

namespace compat {

std::string_view button_name(int id)
{
    static constexpr std::string_view names[] = {"",      "ok",     "cancel",   "abort",
                                                 "retry", "ignore", "yes",      "no",
                                                 "close", "help",   "tryagain", "continue"};
    return id >= IDOK && id <= IDCONTINUE ? names[id] : std::string_view();
}

namespace {

constexpr LPCWSTR box_class = u"#32770"; // the class of all dialogs

std::vector<int> buttons_of(UINT type)
{
    std::vector<int> buttons;
    switch (type & MB_TYPEMASK) {
    case MB_OK:
        buttons = {IDOK};
        break;
    case MB_OKCANCEL:
        buttons = {IDOK, IDCANCEL};
        break;
    case MB_ABORTRETRYIGNORE:
        buttons = {IDABORT, IDRETRY, IDIGNORE};
        break;
    case MB_YESNOCANCEL:
        buttons = {IDYES, IDNO, IDCANCEL};
        break;
    case MB_YESNO:
        buttons = {IDYES, IDNO};
        break;
    case MB_RETRYCANCEL:
        buttons = {IDRETRY, IDCANCEL};
        break;
    case MB_CANCELTRYCONTINUE:
        buttons = {IDCANCEL, IDTRYAGAIN, IDCONTINUE};
        break;
    }
    if (!buttons.empty() && (type & MB_HELP))
        buttons.push_back(IDHELP);
    return buttons;
}

/// An open box; its window's user data points here.
struct Box {
    std::vector<int> buttons;
    std::optional<int> result;

    bool has(int id) const
    {
        return std::find(buttons.begin(), buttons.end(), id) != buttons.end();
    }

    /// What closing the box without a choice means; none when it must be chosen.
    std::optional<int> way_out() const
    {
        if (has(IDCANCEL))
            return IDCANCEL;
        return has(IDOK) ? std::optional(IDOK) : std::nullopt;
    }
};

LRESULT CALLBACK box_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    auto *const box = reinterpret_cast<Box *>(GetWindowLongPtrW(window, GWLP_USERDATA));
    const int id = LOWORD(wparam);
    if (box && message == WM_COMMAND && id != IDHELP && box->has(id)) {
        box->result = id;
        return 0;
    }
    if (box && message == WM_CLOSE) {
        if (const auto id_of_way_out = box->way_out())
            box->result = id_of_way_out;
        return 0;
    }
    return DefWindowProcW(window, message, wparam, lparam);
}

void register_class_once()
{
    static const bool done = [] {
        WNDCLASSEXW description{};
        description.cbSize = sizeof description;
        description.lpfnWndProc = box_procedure;
        description.lpszClassName = box_class;
        description.hbrBackground = GetSysColorBrush(COLOR_3DFACE);
        return RegisterClassExW(&description) != 0;
    }();
    static_cast<void>(done);
}

/// Dispatches until the box is answered or gone. WM_QUIT ends it and stays for the outer loop.
int run(Box &box, HWND window)
{
    auto &queue = current_queue();
    MessageFilter everything;
    everything.belongs = belongs_to;
    for (;;) {
        auto message = queue.peek(everything, MessageQueue::Take::remove);
        if (message)
            hook_retrieved(*message, true);
        if (message && message->message == WM_QUIT) {
            PostQuitMessage(static_cast<int>(message->wParam));
            return box.way_out().value_or(box.buttons.back());
        }
        if (message) {
            note_retrieved(*message);
            if (!hook_filters(*message, MSGF_DIALOGBOX)) {
                TranslateMessage(&*message);
                DispatchMessageW(&*message);
            }
        }
        if (box.result)
            return *box.result;
        if (!is_window(window))
            return box.way_out().value_or(box.buttons.back());
        if (!message)
            queue.block();
    }
}

int message_box(HWND owner, const std::u16string &text, const std::u16string &caption, UINT type)
{
    Box box{buttons_of(type), std::nullopt};
    if (box.buttons.empty()) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return 0;
    }
    settle();
    register_class_once();
    const bool disable_owner = owner && IsWindowEnabled(owner);
    const HWND window = CreateWindowExW(WS_EX_DLGMODALFRAME, box_class, caption.c_str(),
                                        WS_POPUP | WS_CAPTION | WS_SYSMENU, 0, 0, 300, 150, owner,
                                        nullptr, nullptr, nullptr);
    if (!window)
        return 0;
    SetWindowLongPtrW(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(&box));
    if (disable_owner)
        EnableWindow(owner, FALSE);
    ShowWindow(window, SW_SHOW);
    const auto chosen = std::min<std::size_t>((type & MB_DEFMASK) >> 8, box.buttons.size() - 1);
    display().message_box_opened(
        {window, to_narrow(caption), to_narrow(text), box.buttons, box.buttons[chosen]});
    const int result = run(box, window);
    if (disable_owner)
        EnableWindow(owner, TRUE);
    SetWindowLongPtrW(window, GWLP_USERDATA, 0);
    DestroyWindow(window);
    return result;
}

std::u16string wide_or(LPCSTR text, LPCWSTR otherwise)
{
    return text ? to_wide(text) : otherwise;
}
std::u16string wide_or(LPCWSTR text, LPCWSTR otherwise)
{
    return text ? text : otherwise;
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI MessageBoxExA(HWND owner, LPCSTR text, LPCSTR caption, UINT type, WORD)
{
    return message_box(owner, wide_or(text, u""), wide_or(caption, u"Error"), type);
}

int WINAPI MessageBoxExW(HWND owner, LPCWSTR text, LPCWSTR caption, UINT type, WORD)
{
    return message_box(owner, wide_or(text, u""), wide_or(caption, u"Error"), type);
}

int WINAPI MessageBoxA(HWND owner, LPCSTR text, LPCSTR caption, UINT type)
{
    return MessageBoxExA(owner, text, caption, type, 0);
}

int WINAPI MessageBoxW(HWND owner, LPCWSTR text, LPCWSTR caption, UINT type)
{
    return MessageBoxExW(owner, text, caption, type, 0);
}

// There is nothing that could sound.
BOOL WINAPI MessageBeep(UINT)
{
    return TRUE;
}
