// Controls by their identifiers.

#include "dialog/support.hpp"
#include "harness/case.hpp"

namespace conformance {

namespace {

/// The text as GetDlgItemInt reads it: "12", or "none".
std::string read_as(HWND dialog, const char *text, BOOL is_signed)
{
    SetDlgItemTextA(dialog, 1, text);
    BOOL translated = FALSE;
    const UINT value = GetDlgItemInt(dialog, 1, &translated, is_signed);
    if (!translated)
        return value == 0 ? "none" : "none, but not 0";
    return is_signed ? std::to_string(static_cast<int>(value)) : std::to_string(value);
}

std::string text_of(HWND dialog, int id)
{
    char text[32] = "";
    GetDlgItemTextA(dialog, id, text, sizeof text);
    return text;
}

std::string checks(HWND dialog)
{
    std::string all;
    for (int id = 1; id <= 3; ++id)
        all += std::to_string(IsDlgButtonChecked(dialog, id));
    return all;
}

HWND with_three_controls()
{
    Template description(WS_POPUP);
    description.control(0, 1).control(0, 2).control(0, 3);
    return create(description, nullptr, plain);
}

} // namespace

CASE("dialog-numbers", "Numbers in the texts of controls", "Q56")
{
    const HWND dialog = with_three_controls();
    SetDlgItemInt(dialog, 1, static_cast<UINT>(-7), TRUE);
    STEP(text_of(dialog, 1), "-7");
    SetDlgItemInt(dialog, 1, static_cast<UINT>(-7), FALSE);
    STEP(text_of(dialog, 1), "4294967289");
    STEP(read_as(dialog, "  12 pieces", TRUE), "12");
    STEP(read_as(dialog, "-12", TRUE), "-12");
    STEP(read_as(dialog, "2147483648", TRUE), "none");
    STEP(read_as(dialog, "2147483648", FALSE), "2147483648");
    STEP(read_as(dialog, "4294967296", FALSE), "none");
    STEP(read_as(dialog, "", FALSE), "none");
    STEP(read_as(dialog, "-", TRUE), "none");
    DestroyWindow(dialog);
}

CASE("dialog-items", "Texts and check marks of controls by their numbers", "Q56")
{
    const HWND dialog = with_three_controls();
    STEP(SetDlgItemTextA(dialog, 2, "text") != 0, "yes");
    STEP(text_of(dialog, 2), "text");
    STEP(SetDlgItemTextA(dialog, 9, "text") != 0, "no");
    STEP(SendDlgItemMessageA(dialog, 2, WM_GETTEXTLENGTH, 0, 0), "4");
    STEP(CheckRadioButton(dialog, 1, 3, 2) != 0, "yes");
    STEP(checks(dialog), "010");
    STEP(CheckRadioButton(dialog, 1, 3, 3) != 0, "yes");
    STEP(checks(dialog), "001");
    STEP(CheckDlgButton(dialog, 1, BST_CHECKED) != 0, "yes");
    STEP(checks(dialog), "101");
    STEP(IsDlgButtonChecked(dialog, 9), "0");
    DestroyWindow(dialog);
}

} // namespace conformance
