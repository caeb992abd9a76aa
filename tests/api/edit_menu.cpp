// Edit controls: the menu of the right mouse button, and what can be chosen in it.

#include "edit_support.hpp"

using namespace conformance;

namespace {

std::string seen;

/// "UxPA": what can be chosen of Undo, cut (X), Copy, Paste, Delete and select All.
std::string choices(HMENU menu)
{
    constexpr const char letters[] = "U XCPD A";
    std::string can;
    for (UINT i = 0; letters[i]; ++i) {
        const UINT state = GetMenuState(menu, i, MF_BYPOSITION);
        if (letters[i] != ' ' && !(state & (MF_GRAYED | MF_DISABLED)))
            can += letters[i];
    }
    return can.empty() ? "none" : can;
}

/// Once the menu is there.
void CALLBACK look(HWND window, UINT, UINT_PTR timer, DWORD)
{
    const HWND popup = FindWindowA("#32768", nullptr);
    if (!popup || !IsWindowVisible(popup))
        return;
    constexpr UINT get_menu = 0x01E1; // MN_GETHMENU
    seen = choices(reinterpret_cast<HMENU>(SendMessageA(popup, get_menu, 0, 0)));
    KillTimer(window, timer);
    EndMenu();
}

std::string menu_of(HWND edit)
{
    seen = "no menu";
    SetTimer(edit, 77, 20, look);
    ask(edit, WM_CONTEXTMENU, reinterpret_cast<WPARAM>(edit), MAKELPARAM(20, 20));
    return seen;
}

void empty_clipboard()
{
    OpenClipboard(nullptr);
    EmptyClipboard();
    CloseClipboard();
}

} // namespace

CASE("edit_menu.states", "Only what would do something can be chosen", "")
{
    Parent parent;
    empty_clipboard();
    const HWND edit = parent.add("EDIT", "abc", ES_AUTOHSCROLL, 1);
    SetFocus(edit);
    STEP(menu_of(edit), "A");
    ask(edit, EM_SETSEL, 0, 1);
    STEP(menu_of(edit), "XCDA");
    ask(edit, WM_CUT);
    STEP(menu_of(edit), "UPA");
    ask(edit, EM_SETSEL, 0, -1);
    STEP(menu_of(edit), "UXCPD");
    ask(edit, EM_EMPTYUNDOBUFFER);
    ask(edit, EM_SETREADONLY, TRUE);
    STEP(menu_of(edit), "C");
    const HWND secret = parent.add("EDIT", "abc", ES_AUTOHSCROLL | ES_PASSWORD, 2);
    ask(secret, EM_SETSEL, 0, 2);
    STEP(menu_of(secret), "PDA");
    const HWND nothing = parent.add("EDIT", "", ES_AUTOHSCROLL, 3);
    STEP(menu_of(nothing), "P");
}
