// Controls of a dialog by their numbers, and dialogs of templates in memory.

#include "picture.hpp"
#include "window_support.hpp"

#include <vector>

using namespace conformance;

namespace {

const char *const minus_one = "Wine returns -1 for a bad owner";
const char *const no_error = "Wine does not say that there is no such control";

/// A window with a control 1, whose text is "text".
struct WithControl {
    PlainWindow top;
    PlainWindow control{"text", WS_CHILD, top, 1};
};

/// An empty dialog of the class #32770, as a template in memory.
std::vector<WORD> template_of(DWORD style)
{
    return {LOWORD(style), HIWORD(style), 0, 0, 0, 0, 0, 50, 40, 0, 0, 0};
}

const DLGTEMPLATE *as_template(const std::vector<WORD> &words)
{
    return reinterpret_cast<const DLGTEMPLATE *>(words.data());
}

INT_PTR CALLBACK end_with_parameter(HWND dialog, UINT message, WPARAM, LPARAM lparam)
{
    if (message == WM_INITDIALOG)
        EndDialog(dialog, lparam);
    return FALSE;
}

INT_PTR CALLBACK end_in_loop(HWND dialog, UINT message, WPARAM, LPARAM)
{
    if (message == WM_INITDIALOG)
        PostMessageA(dialog, WM_APP, 0, 0);
    if (message == WM_APP)
        EndDialog(dialog, 0x123456789);
    return FALSE;
}

INT_PTR CALLBACK nothing(HWND, UINT, WPARAM, LPARAM)
{
    return FALSE;
}

INT_PTR CALLBACK green_ground(HWND, UINT message, WPARAM, LPARAM)
{
    static const HBRUSH brush = CreateSolidBrush(green);
    return message == WM_CTLCOLORDLG ? reinterpret_cast<INT_PTR>(brush) : FALSE;
}

/// The colour that a dialog of this procedure is erased with.
COLORREF erased_by(DLGPROC procedure)
{
    const auto words = template_of(WS_POPUP);
    const HWND dialog =
        CreateDialogIndirectParamA(nullptr, as_template(words), nullptr, procedure, 0);
    require(dialog != nullptr, "CreateDialog");
    Picture picture(4, 4);
    const LRESULT done =
        SendMessageA(dialog, WM_ERASEBKGND, reinterpret_cast<WPARAM>(static_cast<HDC>(picture)), 0);
    DestroyWindow(dialog);
    return done ? GetPixel(picture, 3, 3) : CLR_INVALID;
}

} // namespace

CASE("dialog_items.erased", "A dialog is erased with what its procedure names, or as buttons are",
     "")
{
    STEP(erased_by(nothing) == GetSysColor(COLOR_BTNFACE), "yes");
    STEP(erased_by(green_ground) == green, "yes");
}

CASE("dialog_items.texts", "The text of a control by its number", "")
{
    const WithControl d;
    char text[16] = "";
    wchar_t wide[16] = L"";
    STEP(GetDlgItemTextA(d.top, 1, text, sizeof text), "4");
    STEP(text, "text");
    STEP(GetDlgItemTextA(d.top, 1, text, 3), "2");
    STEP(text, "te");
    STEP(SetDlgItemTextA(d.top, 1, "narrow"), "1");
    STEP(GetDlgItemTextW(d.top, 1, wide, 16), "6");
    STEP(narrow(wide), "narrow");
    STEP(SetDlgItemTextW(d.top, 1, L"wide"), "1");
    STEP(GetDlgItemTextA(d.top, 1, text, sizeof text), "4");
    STEP(text, "wide");
    STEP(AFRESH(ok(SetDlgItemTextA(d.top, 9, "x"))), "no/1421",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(SetDlgItemTextW(d.top, 9, L"x"))), "no/1421",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(count(GetDlgItemTextA(d.top, 9, text, sizeof text))), "0/1421",
         differs("wine-8.0", "0/0", no_error));
    STEP(AFRESH(count(GetDlgItemTextW(d.top, 9, wide, 16))), "0/1421",
         differs("wine-8.0", "0/0", no_error));
    STEP(text, "");
    STEP(AFRESH(ok(SetDlgItemTextA(nobody, 1, "x"))), "no/1400",
         differs("wine-8.0", "no/0", no_error));
}

CASE("dialog_items.numbers", "The number of a control's text", "")
{
    const WithControl d;
    BOOL translated = FALSE;
    STEP(SetDlgItemInt(d.top, 1, static_cast<UINT>(-5), TRUE), "1");
    STEP(static_cast<int>(GetDlgItemInt(d.top, 1, &translated, TRUE)), "-5");
    STEP(translated, "1");
    STEP(SetDlgItemInt(d.top, 1, 7, FALSE), "1");
    STEP(GetDlgItemInt(d.top, 1, nullptr, FALSE), "7");
    STEP(AFRESH(ok(SetDlgItemInt(d.top, 9, 7, FALSE))), "no/1421",
         differs("wine-8.0", "yes", no_error));
    STEP(AFRESH(count(GetDlgItemInt(d.top, 9, &translated, FALSE))), "0/1421",
         differs("wine-8.0", "0/0", no_error));
    STEP(translated, "0");
}

CASE("dialog_items.checks", "Check marks of controls that are not there", "")
{
    const WithControl d;
    STEP(CheckDlgButton(d.top, 1, BST_CHECKED), "1");
    STEP(IsDlgButtonChecked(d.top, 1), "0");
    STEP(AFRESH(ok(CheckDlgButton(d.top, 9, BST_CHECKED))), "no/1421",
         differs("wine-8.0", "yes", no_error));
    STEP(AFRESH(ok(CheckDlgButton(nobody, 1, BST_CHECKED))), "no/1400",
         differs("wine-8.0", "yes", no_error));
    STEP(CheckRadioButton(d.top, 1, 1, 1), "1");
    STEP(AFRESH(ok(CheckRadioButton(nobody, 1, 3, 2))), "no/1400",
         differs("wine-8.0", "no/0", no_error));
}

CASE("dialog_items.templates", "Dialogs of templates in memory, in both forms", "")
{
    const auto words = template_of(WS_POPUP);
    const HINSTANCE program = GetModuleHandleA(nullptr);
    STEP(DialogBoxIndirectParamA(program, as_template(words), nullptr, end_with_parameter, 3), "3");
    STEP(DialogBoxIndirectParamW(program, as_template(words), nullptr, end_with_parameter, 4), "4");
    const HWND a = CreateDialogIndirectParamA(program, as_template(words), nullptr, nothing, 0);
    STEP(IsWindowUnicode(a), "0");
    const HWND w = CreateDialogIndirectParamW(program, as_template(words), nullptr, nothing, 0);
    STEP(IsWindowUnicode(w), "1");
    STEP(DefDlgProcA(a, WM_GETTEXTLENGTH, 0, 0), "0");
    STEP(DefDlgProcW(w, DM_GETDEFID, 0, 0) == MAKELONG(IDOK, DC_HASDEFID), "yes");
    RECT r = {0, 0, 4, 8};
    STEP(MapDialogRect(a, &r), "1");
    STEP(r.right == LOWORD(GetDialogBaseUnits()) && r.bottom == HIWORD(GetDialogBaseUnits()),
         "yes");
    STEP(AFRESH(ok(MapDialogRect(nobody, &r))), "no/1400");
    DestroyWindow(a);
    DestroyWindow(w);
    STEP(AFRESH(made(CreateDialogIndirectParamA(program, as_template(words), nobody, nothing, 0))),
         "null/1400");
    STEP(AFRESH(made(CreateDialogIndirectParamW(program, as_template(words), nobody, nothing, 0))),
         "null/1400");
    STEP(
        AFRESH(and_error(DialogBoxIndirectParamA(program, as_template(words), nobody, nothing, 0))),
        "0/1400", differs("wine-8.0", "-1/1400", minus_one));
    STEP(
        AFRESH(and_error(DialogBoxIndirectParamW(program, as_template(words), nobody, nothing, 0))),
        "0/1400", differs("wine-8.0", "-1/1400", minus_one));
    STEP(AFRESH(and_error(MessageBoxExA(nobody, "x", "x", MB_OK, 0))), "0/1400",
         differs("wine-8.0", "-1/1400", minus_one));
    STEP(AFRESH(and_error(MessageBoxExW(nobody, L"x", L"x", MB_OK, 0))), "0/1400",
         differs("wine-8.0", "-1/1400", minus_one));
}

CASE("dialog_items.result", "What a dialog was ended with is the result, whole", "")
{
    const auto words = template_of(WS_POPUP);
    STEP(DialogBoxIndirectParamA(GetModuleHandleA(nullptr), as_template(words), nullptr,
                                 end_in_loop, 0) == 0x123456789,
         "yes", differs("wine-8.0", "no", "Wine keeps 32 bits"));
}

CASE("dialog_items.unknown_box", "A message box with buttons that nobody knows is refused", "",
     not_on("wine-8.0", "Wine shows it and waits"))
{
    STEP(AFRESH(and_error(MessageBoxExA(nullptr, "x", "x", 0xF, 0))), "0/1438");
    STEP(AFRESH(and_error(MessageBoxExW(nullptr, L"x", L"x", 0xF, 0))), "0/1438");
}

CASE("dialog_items.next", "The next control, from one that is not in the dialog", "")
{
    const WithControl d;
    const PlainWindow second("", WS_CHILD | WS_VISIBLE | WS_TABSTOP, d.top, 2);
    const PlainWindow third("", WS_CHILD | WS_VISIBLE | WS_TABSTOP, d.top, 3);
    STEP(GetNextDlgTabItem(d.top, second, FALSE) == third, "yes");
    STEP(GetNextDlgTabItem(d.top, nullptr, FALSE) == second, "yes");
    STEP(GetNextDlgTabItem(d.top, nullptr, TRUE) == third, "yes",
         differs("wine-8.0", "no", "Q54: backwards from none it finds nothing"));
    STEP(GetNextDlgGroupItem(d.top, second, FALSE) == third, "yes");
    STEP(AFRESH(made(GetNextDlgTabItem(nobody, nullptr, FALSE))), "null/1400");
    STEP(AFRESH(made(GetNextDlgGroupItem(nobody, nullptr, FALSE))), "null/1400");
}
