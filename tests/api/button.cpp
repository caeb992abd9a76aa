// Buttons: their state, and what they tell their parent.

#include "control_support.hpp"

using namespace conformance;

namespace {

void click(HWND control, int x = 5, int y = 5)
{
    ask(control, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(x, y));
    ask(control, WM_LBUTTONUP, 0, MAKELPARAM(x, y));
}

/// BM_GETSTATE: whether it is pushed, and has the focus.
LRESULT state(HWND control)
{
    return ask(control, BM_GETSTATE) & (BST_PUSHED | BST_FOCUS);
}

/// The codes of WM_GETDLGCODE.
std::string code(HWND control)
{
    char text[16];
    wsprintfA(text, "%x", static_cast<UINT>(ask(control, WM_GETDLGCODE)));
    return text;
}

} // namespace

CASE("button.push", "A push button tells its parent when it is let go over itself", "")
{
    Parent parent;
    const HWND button = parent.add("BUTTON", "Send", BS_PUSHBUTTON, 1);
    STEP(made(button), "yes");
    STEP(text_of(button), "Send");
    STEP(code(button), "2020");
    STEP(parent.told(), "-");
    click(button);
    STEP(parent.told(), "1:0");
    STEP(GetFocus() == button, "yes");
    ask(button, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(5, 5));
    STEP(GetCapture() == button, "yes");
    STEP(state(button), "12"); // BST_PUSHED, BST_FOCUS
    ask(button, WM_MOUSEMOVE, MK_LBUTTON, MAKELPARAM(500, 5));
    STEP(state(button), "8");
    ask(button, WM_LBUTTONUP, 0, MAKELPARAM(500, 5));
    STEP(parent.told(), "-");
    STEP(GetCapture() == button, "no");
    ask(button, BM_CLICK);
    STEP(parent.told(), "1:0");
    ask(button, WM_KEYDOWN, VK_SPACE, 0);
    STEP(state(button), "12");
    ask(button, WM_KEYUP, VK_SPACE, 0);
    STEP(parent.told(), "1:0");
    ask(button, BM_SETSTYLE, BS_DEFPUSHBUTTON, TRUE);
    STEP(code(button), "2010");
    STEP(ask(button, BM_SETCHECK, BST_CHECKED), "0");
    STEP(ask(button, BM_GETCHECK), "0");
}

CASE("button.check_box", "A check box changes by itself only if it is an automatic one", "")
{
    Parent parent;
    const HWND plain = parent.add("BUTTON", "", BS_CHECKBOX, 1);
    const HWND automatic = parent.add("BUTTON", "", BS_AUTOCHECKBOX, 2);
    const HWND three = parent.add("BUTTON", "", BS_AUTO3STATE, 3);
    STEP(code(plain), "2000");
    click(plain);
    STEP(ask(plain, BM_GETCHECK), "0");
    click(automatic);
    STEP(ask(automatic, BM_GETCHECK), "1");
    click(automatic);
    STEP(ask(automatic, BM_GETCHECK), "0");
    click(three);
    click(three);
    STEP(ask(three, BM_GETCHECK), "2");
    click(three);
    STEP(ask(three, BM_GETCHECK), "0");
    STEP(parent.told(), "1:0 2:0 2:0 3:0 3:0 3:0");
    ask(automatic, BM_SETCHECK, 7);
    STEP(ask(automatic, BM_GETCHECK), "1");
    STEP(IsDlgButtonChecked(parent, 2), "1");
    STEP(parent.told(), "-");
}

CASE("button.radio", "Of a group of radio buttons one is chosen", "")
{
    Parent parent;
    const HWND first = parent.add("BUTTON", "", BS_AUTORADIOBUTTON | WS_GROUP, 1);
    const HWND second = parent.add("BUTTON", "", BS_AUTORADIOBUTTON, 2);
    const HWND other = parent.add("BUTTON", "", BS_AUTORADIOBUTTON | WS_GROUP, 3);
    STEP(code(first), "2040");
    click(first);
    click(other);
    STEP(parent.told(), "1:0 3:0");
    click(second);
    STEP(ask(first, BM_GETCHECK), "0");
    STEP(ask(second, BM_GETCHECK), "1");
    STEP(ask(other, BM_GETCHECK), "1");
    STEP((GetWindowLongA(second, GWL_STYLE) & WS_TABSTOP) != 0, "yes");
    STEP((GetWindowLongA(first, GWL_STYLE) & WS_TABSTOP) != 0, "no");
}

CASE("button.notifications", "With BS_NOTIFY a button tells of the focus and of double clicks", "")
{
    Parent parent;
    const HWND button = parent.add("BUTTON", "", BS_PUSHBUTTON | BS_NOTIFY, 1);
    const HWND group = parent.add("BUTTON", "", BS_GROUPBOX, 2);
    SetFocus(button);
    STEP(parent.told(), "1:6");
    SetFocus(nullptr);
    STEP(parent.told(), "1:7");
    ask(button, WM_LBUTTONDBLCLK, MK_LBUTTON, MAKELPARAM(5, 5));
    STEP(parent.told(), "1:5");
    STEP(code(group), "100");
    STEP(ask(group, WM_NCHITTEST, 0, 0), "-1");
}

CASE("button.more_kinds", "Each kind takes the states that it has", "")
{
    Parent parent;
    const HWND three = parent.add("BUTTON", "", BS_AUTO3STATE, 1);
    const HWND radio = parent.add("BUTTON", "", BS_RADIOBUTTON, 2);
    click(three);
    STEP(ask(three, BM_GETCHECK), "1");
    ask(three, BM_SETCHECK, 9);
    STEP(ask(three, BM_GETCHECK), "2");
    ask(radio, BM_SETCHECK, BST_CHECKED);
    STEP((GetWindowLongA(radio, GWL_STYLE) & WS_TABSTOP) != 0, "yes");
    ask(radio, BM_SETCHECK, BST_UNCHECKED);
    STEP((GetWindowLongA(radio, GWL_STYLE) & WS_TABSTOP) != 0, "no");
    parent.told();
    ask(radio, WM_LBUTTONDBLCLK, MK_LBUTTON, MAKELPARAM(5, 5));
    STEP(parent.told(), "2:5");
    ask(three, BM_SETSTATE, TRUE);
    STEP(ask(three, BM_GETSTATE), "14"); // and BST_FOCUS
    ask(three, BM_SETCHECK, BST_CHECKED);
    STEP(ask(three, BM_GETSTATE), "13");
    ask(three, BM_SETSTATE, FALSE);
    STEP(ask(three, BM_GETSTATE), "9");
}

CASE("button.interrupted", "A press ends without a click when the mouse or the focus goes", "")
{
    Parent parent;
    const HWND button = parent.add("BUTTON", "", BS_PUSHBUTTON, 1);
    ask(button, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(5, 5));
    ReleaseCapture();
    STEP(state(button), "8");
    ask(button, WM_LBUTTONUP, 0, MAKELPARAM(5, 5));
    STEP(parent.told(), "-");
    ask(button, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(5, 5));
    SetFocus(parent);
    STEP(GetCapture() == button, "no");
    STEP(state(button), "0");
    SetFocus(button);
    ask(button, WM_KEYDOWN, VK_SPACE);
    ask(button, WM_MOUSEMOVE, 0, MAKELPARAM(500, 5));
    STEP(state(button), "12");
    ask(button, WM_KEYUP, VK_SPACE);
    STEP(parent.told(), "1:0");
}

CASE("button.group", "Other controls of a group of radio buttons keep their marks", "")
{
    Parent parent;
    const HWND first = parent.add("BUTTON", "", BS_AUTORADIOBUTTON | WS_GROUP, 1);
    const HWND box = parent.add("BUTTON", "", BS_AUTOCHECKBOX, 2);
    ask(box, BM_SETCHECK, BST_CHECKED);
    click(first);
    STEP(ask(box, BM_GETCHECK), "1");
}

CASE("button.style", "BM_SETSTYLE changes the kind alone", "")
{
    Parent parent;
    const HWND button = parent.add("BUTTON", "", BS_PUSHBUTTON | WS_TABSTOP, 1);
    const auto before = GetWindowLongA(button, GWL_STYLE);
    ask(button, BM_SETSTYLE, BS_DEFPUSHBUTTON, FALSE);
    STEP(GetWindowLongA(button, GWL_STYLE) - before, "1");
    ask(button, BM_SETSTYLE, BS_PUSHBUTTON, FALSE);
    STEP(GetWindowLongA(button, GWL_STYLE) == before, "yes");
}

CASE("button.outside", "A button that comes up outside makes no click", "")
{
    Parent parent;
    const HWND button = parent.add("BUTTON", "", BS_PUSHBUTTON, 1);
    ask(button, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(5, 5));
    ask(button, WM_LBUTTONUP, 0, MAKELPARAM(500, 5));
    STEP(parent.told(), "-");
    const HWND radio = parent.add("BUTTON", "", BS_AUTORADIOBUTTON | WS_TABSTOP, 2);
    SetFocus(radio);
    STEP(parent.told(), "-");
    STEP(ask(radio, BM_GETCHECK), "0");
    const HWND user = parent.add("BUTTON", "", BS_USERBUTTON, 3);
    ask(user, BM_SETSTATE, TRUE);
    ask(user, BM_SETSTATE, FALSE);
    STEP(parent.told(), "3:2 3:3", differs("wine-8.0", "-", "documented: it tells of both"));
}
