#include "compat/control/edit_menu.hpp"

#include <winuser.h>

namespace compat {
namespace {

struct Command {
    UINT message; // 0: a line between others
    LPCWSTR text;
};

constexpr Command commands[] = {
    {EM_UNDO, u"&Undo"},   {0, nullptr},           {WM_CUT, u"Cu&t"}, {WM_COPY, u"&Copy"},
    {WM_PASTE, u"&Paste"}, {WM_CLEAR, u"&Delete"}, {0, nullptr},      {EM_SETSEL, u"Select &All"}};

/// What can be done with the text as it is now.
class State {
  public:
    explicit State(HWND edit) : edit_(edit)
    {
        SendMessageW(edit, EM_GETSEL, reinterpret_cast<WPARAM>(&from_),
                     reinterpret_cast<LPARAM>(&to_));
    }

    bool allows(UINT message) const
    {
        const auto style = static_cast<DWORD>(GetWindowLongW(edit_, GWL_STYLE));
        const bool writable = !(style & ES_READONLY), open = !(style & ES_PASSWORD);
        switch (message) {
        case EM_UNDO:
            return writable && SendMessageW(edit_, EM_CANUNDO, 0, 0) != 0;
        case WM_CUT:
            return writable && open && from_ != to_;
        case WM_COPY:
            return open && from_ != to_;
        case WM_PASTE:
            return writable && IsClipboardFormatAvailable(CF_UNICODETEXT);
        case WM_CLEAR:
            return writable && from_ != to_;
        default:
            return to_ - from_ < static_cast<DWORD>(GetWindowTextLengthW(edit_));
        }
    }

  private:
    const HWND edit_;
    DWORD from_ = 0, to_ = 0;
};

} // namespace

void open_edit_menu(HWND edit, POINT at)
{
    if (at.x == -1 && at.y == -1) {
        at = {};
        ClientToScreen(edit, &at);
    }
    const State state(edit);
    const HMENU menu = CreatePopupMenu();
    for (const auto &command : commands) {
        const UINT grayed = command.message && !state.allows(command.message) ? MF_GRAYED : 0;
        AppendMenuW(menu, (command.message ? MF_STRING : MF_SEPARATOR) | grayed, command.message,
                    command.text);
    }
    SetFocus(edit);
    const int chosen = TrackPopupMenu(menu, TPM_RETURNCMD | TPM_NONOTIFY | TPM_RIGHTBUTTON, at.x,
                                      at.y, 0, edit, nullptr);
    DestroyMenu(menu);
    if (chosen)
        SendMessageW(edit, static_cast<UINT>(chosen), 0, chosen == EM_SETSEL ? -1 : 0);
}

} // namespace compat
