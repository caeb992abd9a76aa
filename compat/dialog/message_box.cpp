// MessageBox: a dialog whose look, and who answers it, is the display's business.
#include "compat/dialog/message_box_look.hpp"
#include "compat/dialog/modal.hpp"
#include "compat/display/display.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/window/window_table.hpp"

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

HICON icon_of_box(UINT type)
{
    switch (type & MB_ICONMASK) {
    case MB_ICONHAND:
        return LoadIconW(nullptr, MAKEINTRESOURCEW(32513));
    case MB_ICONQUESTION:
        return LoadIconW(nullptr, MAKEINTRESOURCEW(32514));
    case MB_ICONEXCLAMATION:
        return LoadIconW(nullptr, MAKEINTRESOURCEW(32515));
    case MB_ICONASTERISK:
        return LoadIconW(nullptr, MAKEINTRESOURCEW(32516));
    default:
        return nullptr;
    }
}

/// An open box; DWLP_USER of its window points here.
struct Box {
    std::vector<int> buttons;
    std::string caption;
    std::u16string text;
    HICON icon = nullptr;
    int default_button = 0;

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

    /// What pressing a button means.
    std::optional<int> answer(int id) const
    {
        if (id == IDCANCEL)
            return way_out();
        return has(id) && id != IDHELP ? std::optional(id) : std::nullopt;
    }
};

INT_PTR CALLBACK box_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_INITDIALOG) {
        SetWindowLongPtrW(window, DWLP_USER, lparam);
        const auto &box = *reinterpret_cast<const Box *>(lparam);
        SendMessageW(window, DM_SETDEFID, static_cast<WPARAM>(box.default_button), 0);
        furnish_message_box(window, box.text, box.icon, box.buttons, box.default_button);
        display().message_box_opened(
            {window, box.caption, to_narrow(box.text), box.buttons, box.default_button});
        return FALSE; // the default button has the keyboard
    }
    if (message != WM_COMMAND)
        return FALSE;
    const auto &box = *reinterpret_cast<const Box *>(GetWindowLongPtrW(window, DWLP_USER));
    if (const auto answer = box.answer(LOWORD(wparam)))
        EndDialog(window, *answer);
    return TRUE;
}

DialogTemplate description_of(const std::u16string &caption)
{
    DialogTemplate description;
    description.style =
        WS_POPUP | WS_CAPTION | WS_SYSMENU | WS_VISIBLE | DS_MODALFRAME | DS_NOIDLEMSG | DS_CENTER;
    description.place = {0, 0, 150, 60};
    description.title = caption;
    return description;
}

int message_box(HWND owner, const std::u16string &text, const std::u16string &caption, UINT type)
{
    using How = ModalResult::How;
    Box box{buttons_of(type), to_narrow(caption), text, icon_of_box(type)};
    if (box.buttons.empty()) {
        set_last_error(ERROR_INVALID_MSGBOX_STYLE);
        return 0;
    }
    if (owner && !window_of(owner))
        return settings().bad_owner_is_minus_one ? -1 : 0;
    const auto chosen = std::min<std::size_t>((type & MB_DEFMASK) >> 8, box.buttons.size() - 1);
    box.default_button = box.buttons[chosen];
    const auto description = description_of(caption);
    const auto result = show_modal({description, nullptr, owner, box_procedure, Encoding::wide,
                                    reinterpret_cast<LPARAM>(&box)});
    switch (result.how) {
    case How::ended:
        return static_cast<int>(result.value);
    case How::not_created:
        return 0;
    default:
        return box.way_out().value_or(box.buttons.back());
    }
}

std::u16string wide_or(LPCSTR text, LPCWSTR otherwise)
{
    return text ? from_ansi(text) : otherwise;
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
