// From a template to a dialog with controls.

#include "dialog/support.hpp"
#include "harness/case.hpp"
#include "queue/trace.hpp"

namespace conformance {

namespace {

std::string class_name_of(HWND h)
{
    char name[64] = "";
    GetClassNameA(h, name, sizeof name);
    return name;
}

/// Makes a dialog with two controls, the second with creation data, and destroys it.
void make_with_controls(Template::Form form)
{
    Template description(WS_POPUP | DS_SETFONT, form);
    description.control(WS_TABSTOP, 7, L"first").control(WS_TABSTOP, 8, L"second", {1234, 5678});
    trace_controls(true);
    const HWND dialog =
        create(description, nullptr, [](HWND, UINT message, WPARAM wparam, LPARAM) -> INT_PTR {
            if (message == WM_SETFONT)
                happens("dialog:SETFONT");
            if (message == WM_INITDIALOG)
                happens("INITDIALOG(" +
                        std::to_string(GetDlgCtrlID(reinterpret_cast<HWND>(wparam))) + ")");
            return FALSE;
        });
    trace_controls(false);
    DestroyWindow(dialog);
}

/// The focus after WM_INITDIALOG set it to `chosen`, if that is not 0, and answered `answer`.
std::string focus_after_init(int chosen, INT_PTR answer)
{
    Template description(WS_POPUP | WS_VISIBLE);
    description.control(0, 1).control(WS_TABSTOP | WS_DISABLED, 2).control(WS_TABSTOP, 3);
    description.control(WS_TABSTOP, 4);
    const HWND dialog =
        create(description, nullptr, [=](HWND h, UINT message, WPARAM, LPARAM) -> INT_PTR {
            if (message == WM_INITDIALOG && chosen != 0)
                SetFocus(GetDlgItem(h, chosen));
            return message == WM_INITDIALOG ? answer : FALSE;
        });
    const std::string focus = focus_in(dialog);
    DestroyWindow(dialog);
    return focus;
}

} // namespace

CASE("dialog-class", "A dialog is a window of the class #32770 that FindWindow finds", "Q48")
{
    WNDCLASSA c = {};
    STEP(GetClassInfoA(nullptr, "#32770", &c) == 0, "no");
    STEP(c.cbWndExtra, "30");
    STEP(c.style == (CS_DBLCLKS | CS_SAVEBITS), "yes");
    const HWND dialog = create(Template(WS_POPUP), nullptr, plain);
    SetWindowTextA(dialog, own_name("dialog").c_str());
    STEP(class_name_of(dialog), "#32770");
    STEP(FindWindowA("#32770", own_name("dialog").c_str()) == dialog, "yes");
    STEP(GetClassLongPtrA(dialog, GCW_ATOM), "32770");
    DestroyWindow(dialog);
}

CASE("dialog-controls", "Controls are made in the order of the template, before WM_INITDIALOG",
     "Q48")
{
    make_with_controls(Template::Form::classic);
    STEP(happened(), "dialog:SETFONT 7:CREATE first 7:SETFONT 8:CREATE second data=6,1234 "
                     "8:SETFONT INITDIALOG(7)");
    make_with_controls(Template::Form::extended);
    STEP(happened(), "dialog:SETFONT 7:CREATE first 7:SETFONT 8:CREATE second data=4,1234 "
                     "8:SETFONT INITDIALOG(7)");
}

CASE("dialog-missing-class", "A control of an unknown class makes the whole dialog fail", "Q49")
{
    Template strict(WS_POPUP);
    strict.control(0, 1, L"", {}, L"conformance nothing").control(0, 2);
    STEP(create(strict, nullptr, plain) != nullptr, "no");
    STEP(show(strict, nullptr, plain), "-1");
    Template lenient(WS_POPUP | DS_NOFAILCREATE);
    lenient.control(0, 1, L"", {}, L"conformance nothing").control(0, 2);
    const HWND dialog = create(lenient, nullptr, plain);
    STEP(dialog != nullptr, "yes");
    STEP(GetDlgItem(dialog, 1) != nullptr, "no");
    STEP(GetDlgItem(dialog, 2) != nullptr, "yes");
    DestroyWindow(dialog);
}

CASE("dialog-focus", "WM_INITDIALOG decides which control gets the keyboard first", "Q48 Q55")
{
    STEP(focus_after_init(0, TRUE), "3");
    STEP(focus_after_init(4, FALSE), "4");
}

CASE("dialog-focus-kept", "A dialog that becomes active again has the keyboard where it was", "Q55")
{
    TraceWindow other(nullptr, WS_OVERLAPPEDWINDOW | WS_VISIBLE);
    Template description(WS_POPUP | WS_VISIBLE);
    description.control(WS_TABSTOP, 1).control(WS_TABSTOP, 2);
    const HWND dialog = create(description, nullptr, plain);
    SetFocus(GetDlgItem(dialog, 2));
    STEP(focus_in(dialog), "2");
    SetActiveWindow(other);
    STEP(GetFocus() == other, "yes");
    SetActiveWindow(dialog);
    STEP(focus_in(dialog), "2");
    DestroyWindow(dialog);
}

CASE("dialog-places", "Sizes and places are in dialog units, which MapDialogRect knows", "Q48")
{
    Template description(WS_POPUP | DS_SETFONT);
    description.control(0, 1);
    const HWND dialog = create(description, nullptr, plain);
    RECT whole = {0, 0, 100, 80}, place = {4, 8, 4 + 12, 8 + 16}, client = {}, control = {};
    STEP(MapDialogRect(dialog, &whole) != 0, "yes");
    STEP(MapDialogRect(dialog, &place) != 0, "yes");
    GetClientRect(dialog, &client);
    STEP(EqualRect(&client, &whole) != 0, "yes");
    GetWindowRect(GetDlgItem(dialog, 1), &control);
    STEP(control.right - control.left == place.right - place.left, "yes");
    STEP(control.bottom - control.top == place.bottom - place.top, "yes");
    POINT corner = {control.left, control.top};
    ScreenToClient(dialog, &corner);
    STEP(corner.x == place.left && corner.y == place.top, "yes");
    DestroyWindow(dialog);
    const TraceWindow none;
    STEP(MapDialogRect(none, &whole) != 0, "no");
}

} // namespace conformance
