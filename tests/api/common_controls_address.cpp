// IP address controls.

#include "control_support.hpp"

#include <algorithm>

#include <commctrl.h>

using namespace conformance;

namespace {

/// The control's four edit controls, from left to right.
struct Fields {
    explicit Fields(HWND control)
    {
        int count = 0;
        for (HWND child = GetWindow(control, GW_CHILD); child && count < 4;
             child = GetWindow(child, GW_HWNDNEXT))
            all[count++] = child;
        std::sort(all, all + count, [](HWND a, HWND b) {
            RECT left{};
            RECT right{};
            GetWindowRect(a, &left);
            GetWindowRect(b, &right);
            return left.left < right.left;
        });
    }

    /// "1|22||4", and behind it the field with the focus and what is selected there.
    std::string text() const
    {
        std::string result;
        for (const HWND field : all)
            result += (field == all[0] ? "" : "|") + text_of(field);
        for (int i = 0; i < 4; ++i) {
            DWORD begin = 0;
            DWORD end = 0;
            if (all[i] != GetFocus())
                continue;
            SendMessageA(all[i], EM_GETSEL, reinterpret_cast<WPARAM>(&begin),
                         reinterpret_cast<LPARAM>(&end));
            result += " @" + std::to_string(i) + "[" + std::to_string(begin) + "," +
                      std::to_string(end) + "]";
        }
        return result;
    }

    HWND all[4] = {};
};

/// Into the window with the focus.
void type(const char *text)
{
    for (; *text; ++text)
        SendMessageA(GetFocus(), WM_CHAR, static_cast<unsigned char>(*text), 0);
}

void press(WPARAM key)
{
    SendMessageA(GetFocus(), WM_KEYDOWN, key, 0);
}

LRESULT field_and_value(NMHDR &message, std::string &details)
{
    if (message.code == IPN_FIELDCHANGED) {
        const auto &changed = reinterpret_cast<const NMIPADDRESS &>(message);
        details = "(" + std::to_string(changed.iField) + "," + std::to_string(changed.iValue) + ")";
    }
    return 0;
}

/// How many fields are filled in, and the address in hexadecimal digits.
std::string address_of(HWND control)
{
    DWORD address = 1;
    const LRESULT count = ask(control, IPM_GETADDRESS, 0, reinterpret_cast<LPARAM>(&address));
    char text[32];
    wsprintfA(text, "%d %08lx", static_cast<int>(count), address);
    return text;
}

HWND add_address(const Parent &parent)
{
    INITCOMMONCONTROLSEX which{sizeof which, ICC_INTERNET_CLASSES};
    InitCommonControlsEx(&which);
    // Wide enough for three digits in each field.
    return CreateWindowExA(0, WC_IPADDRESSA, "", WS_CHILD | WS_VISIBLE | WS_TABSTOP, 0, 0, 200, 24,
                           parent, reinterpret_cast<HMENU>(ULONG_PTR{5}), nullptr, nullptr);
}

} // namespace

CASE("common_controls_address.macros", "An address is a number", "")
{
    const LPARAM address = MAKEIPADDRESS(192, 168, 1, 20);
    STEP(static_cast<DWORD>(address) == 0xC0A80114, "yes");
    STEP(FIRST_IPADDRESS(static_cast<DWORD>(address)), "192");
    STEP(SECOND_IPADDRESS(address), "168");
    STEP(THIRD_IPADDRESS(address), "1");
    STEP(FOURTH_IPADDRESS(address), "20");
    STEP(MAKEIPRANGE(10, 20), "5130");
}

CASE("common_controls_address.address", "An address is set, read and cleared", "")
{
    Parent parent;
    const HWND control = add_address(parent);
    const Fields fields(control);
    STEP(made(control), "yes");
    STEP(ask(control, IPM_ISBLANK), "1");
    STEP(address_of(control), "0 00000000");
    STEP(parent.told(), "-");
    STEP(ask(control, IPM_SETADDRESS, 0, MAKEIPADDRESS(192, 168, 1, 20)), "1");
    STEP(parent.told_once(), "5:300");
    STEP(fields.text(), "192|168|1|20");
    STEP(address_of(control), "4 c0a80114");
    STEP(text_of(control), "192.168.1.20");
    STEP(GetWindowTextLengthA(control), "12");
    STEP(ask(control, IPM_ISBLANK), "0");
    STEP(ask(control, IPM_CLEARADDRESS), "1");
    STEP(parent.told_once(), "5:300");
    STEP(ask(control, IPM_ISBLANK), "1");
    STEP(address_of(control), "0 00000000");
}

CASE("common_controls_address.range", "A field has a range", "")
{
    Parent parent;
    const HWND control = add_address(parent);
    const Fields fields(control);
    STEP(ask(control, IPM_SETRANGE, 0, MAKEIPRANGE(10, 20)), "1");
    STEP(ask(control, IPM_SETRANGE, 4, MAKEIPRANGE(10, 20)), "0");
    ask(control, IPM_SETADDRESS, 0, MAKEIPADDRESS(192, 168, 1, 20));
    STEP(fields.text(), "|168|1|20");
    STEP(address_of(control), "3 00a80114");
    ask(control, IPM_SETADDRESS, 0, MAKEIPADDRESS(15, 168, 1, 20));
    STEP(fields.text(), "15|168|1|20");
}

CASE("common_controls_address.typed", "Three digits or a dot go to the next field", "")
{
    Parent parent;
    parent.answer(field_and_value);
    const HWND control = add_address(parent);
    const Fields fields(control);
    SetFocus(control);
    STEP(fields.text(), "||| @0[0,0]");
    STEP(parent.told_once(), "5:100");
    type(".");
    STEP(fields.text(), "||| @0[0,0]");
    type("19");
    STEP(fields.text(), "19||| @0[2,2]");
    STEP(parent.told_once(), "5:300");
    type("2");
    STEP(fields.text(), "192||| @1[0,0]");
    STEP(parent.told_once(), "5:300 5!-860(0,192)");
    type("1");
    parent.told();
    type(".x");
    STEP(fields.text(), "192|1|| @2[0,0]");
    STEP(parent.told_once(), "5!-860(1,1)");
    type("300");
    STEP(fields.text(), "192|1|255| @2[0,0]");
    STEP(parent.told_once(), "5:300 5!-860(2,300) 5:300");
    STEP(address_of(control), "3 c001ff00");
    ask(control, IPM_SETFOCUS, 3);
    type("9");
    parent.told();
    SetFocus(parent);
    STEP(parent.told_once(), "5:200 5!-860(3,9)");
}

CASE("common_controls_address.keys", "Arrows go from field to field", "")
{
    Parent parent;
    const HWND control = add_address(parent);
    const Fields fields(control);
    ask(control, IPM_SETADDRESS, 0, MAKEIPADDRESS(1, 22, 3, 4));
    ask(control, IPM_SETFOCUS, 0);
    STEP(fields.text(), "1|22|3|4 @0[0,1]");
    press(VK_RIGHT);
    STEP(fields.text(), "1|22|3|4 @0[1,1]");
    press(VK_RIGHT);
    STEP(fields.text(), "1|22|3|4 @1[0,0]");
    press(VK_RIGHT);
    STEP(fields.text(), "1|22|3|4 @1[1,1]");
    press(VK_LEFT);
    press(VK_LEFT);
    STEP(fields.text(), "1|22|3|4 @0[1,1]");
    ask(control, IPM_SETFOCUS, 3);
    press(VK_RIGHT);
    press(VK_RIGHT);
    STEP(fields.text(), "1|22|3|4 @3[1,1]");
}

CASE("common_controls_address.disabled", "Its fields are disabled with it", "")
{
    Parent parent;
    const HWND control = add_address(parent);
    const Fields fields(control);
    EnableWindow(control, FALSE);
    STEP(IsWindowEnabled(fields.all[2]), "0");
    EnableWindow(control, TRUE);
    STEP(IsWindowEnabled(fields.all[2]), "1");
}

CASE("common_controls_address.more", "Fields are chosen by number, and corrected when left", "")
{
    Parent parent;
    const HWND control = add_address(parent);
    const Fields fields(control);
    ask(control, IPM_SETRANGE, 0, MAKEIPRANGE(10, 20));
    ask(control, IPM_SETFOCUS, 0);
    type("5");
    SetFocus(parent);
    STEP(fields.text(), "10|||");
    ask(control, IPM_SETADDRESS, 0, MAKEIPADDRESS(15, 22, 3, 4));
    ask(control, IPM_SETFOCUS, 1);
    STEP(fields.text(), "15|22|3|4 @1[0,2]");
    type(".");
    STEP(fields.text(), "15|22|3|4 @1[0,2]");
    {
        const Held shift(VK_SHIFT);
        press(VK_END);
        press(VK_RIGHT);
        STEP(fields.text(), "15|22|3|4 @1[0,2]");
    }
    type("\b");
    STEP(fields.text(), "15||3|4 @1[0,0]");
    const auto font = reinterpret_cast<WPARAM>(GetStockObject(DEFAULT_GUI_FONT));
    ask(control, WM_SETFONT, font, FALSE);
    STEP(static_cast<WPARAM>(SendMessageA(fields.all[2], WM_GETFONT, 0, 0)) == font, "yes",
         differs("wine-8.0", "no", "keeps the fields' font"));
    RECT before{}, after{};
    GetWindowRect(fields.all[3], &before);
    SetWindowPos(control, nullptr, 0, 0, 280, 24, SWP_NOMOVE | SWP_NOZORDER);
    GetWindowRect(fields.all[3], &after);
    STEP(after.left > before.left, "yes",
         differs("wine-8.0", "no", "leaves the fields where they are"));
}

CASE("common_controls_address.between",
     "Within a field digits stay there, and at its end arrows go on", "")
{
    Parent parent;
    const HWND control = add_address(parent);
    const Fields fields(control);
    ask(control, IPM_SETADDRESS, 0, MAKEIPADDRESS(12, 22, 3, 4));
    ask(control, IPM_SETFOCUS, 9);
    STEP(fields.text(), "12|22|3|4 @0[0,2]");
    press(VK_HOME);
    type("1");
    STEP(fields.text(), "112|22|3|4 @0[1,1]");
    press(VK_END);
    const Held shift(VK_SHIFT);
    press(VK_RIGHT);
    STEP(fields.text(), "112|22|3|4 @1[0,0]");
}
