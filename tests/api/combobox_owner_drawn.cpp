// Combo boxes whose items the parent draws, measures and compares.

#include "combo_support.hpp"

#include <utility>

using namespace conformance;

namespace {

std::string owned; // what the parent was asked: "measure -1", "draw 2 1000"
int measured_height = 0;

void note(const std::string &what, UINT type, UINT id)
{
    owned += (owned.empty() ? "" : ", ") + what;
    if (type != ODT_COMBOBOX || id != 1)
        owned += " of another control";
}

std::string hexadecimal(UINT number)
{
    char text[16];
    wsprintfA(text, "%x", number);
    return text;
}

LRESULT CALLBACK owner(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    const HWND combo = GetDlgItem(window, 1);
    switch (message) {
    case WM_MEASUREITEM: {
        auto &item = *reinterpret_cast<MEASUREITEMSTRUCT *>(lparam);
        note("measure " + std::to_string(static_cast<int>(item.itemID)), item.CtlType, item.CtlID);
        item.itemHeight = item.itemID == UINT(-1) ? 25 : static_cast<UINT>(measured_height);
        return TRUE;
    }
    case WM_DRAWITEM: {
        const auto &item = *reinterpret_cast<DRAWITEMSTRUCT *>(lparam);
        note("draw " + std::to_string(static_cast<int>(item.itemID)) + " " +
                 hexadecimal(item.itemState) + (item.hwndItem == combo ? "" : " elsewhere"),
             item.CtlType, item.CtlID);
        return TRUE;
    }
    case WM_COMPAREITEM: {
        const auto &items = *reinterpret_cast<COMPAREITEMSTRUCT *>(lparam);
        note("compare", items.CtlType, items.CtlID);
        return items.itemData1 < items.itemData2 ? -1 : items.itemData1 > items.itemData2;
    }
    case WM_DELETEITEM: {
        const auto &item = *reinterpret_cast<DELETEITEMSTRUCT *>(lparam);
        note("delete " + std::to_string(item.itemID) + "/" + std::to_string(item.itemData) +
                 (item.hwndItem == combo ? "" : " elsewhere"),
             item.CtlType, item.CtlID);
        return TRUE;
    }
    default:
        return DefWindowProcA(window, message, wparam, lparam);
    }
}

void be_owner(HWND parent, int height = 20)
{
    SetWindowLongPtrA(parent, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(owner));
    measured_height = height;
    owned.clear();
}

std::string asked()
{
    const auto all = std::exchange(owned, "");
    return all.empty() ? "-" : all;
}

/// The last of what was asked when all of it is drawn.
std::string drawn(HWND window)
{
    UpdateWindow(window);
    owned.clear();
    InvalidateRect(window, nullptr, TRUE);
    UpdateWindow(window);
    return asked();
}

} // namespace

CASE("combobox_owner_drawn.measured", "The parent says how high the box and the items are", "")
{
    Parent parent;
    be_owner(parent, 19);
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST | CBS_OWNERDRAWFIXED, 0);
    STEP(asked(), "measure -1, measure 0");
    STEP(ask(combo, CB_GETITEMHEIGHT), "19");
    STEP(ask(combo, CB_GETITEMHEIGHT, no_item), "25",
         differs("wine-8.0", "31", "adds the space around it"));
}

CASE("combobox_owner_drawn.chosen", "The parent draws what is chosen into the box", "")
{
    Parent parent;
    be_owner(parent);
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST | CBS_OWNERDRAWFIXED | CBS_HASSTRINGS, 3);
    STEP(drawn(combo), "draw -1 1000");
    ask(combo, CB_SETCURSEL, 1);
    STEP(drawn(combo), "draw 1 1000");
    SetFocus(combo);
    STEP(drawn(combo), "draw 1 1011"); // ODS_FOCUS and ODS_SELECTED
    STEP(text_of(combo), "b");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(drawn(combo), "draw 1 1000");
    ask(combo, CB_SHOWDROPDOWN, FALSE);
    SetFocus(parent);
    EnableWindow(combo, FALSE);
    STEP(drawn(combo), "draw 1 1004"); // ODS_DISABLED
}

CASE("combobox_owner_drawn.items", "The items of the list are drawn as the combo box's", "")
{
    Parent parent;
    be_owner(parent);
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST | CBS_OWNERDRAWFIXED | CBS_HASSTRINGS, 3);
    ask(combo, CB_SETCURSEL, 1);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(drawn(list_of(combo)), "draw 0 0, draw 1 1, draw 2 0");
}

CASE("combobox_owner_drawn.deleted", "The parent hears of the end of each item", "")
{
    Parent parent;
    be_owner(parent);
    const HWND combo = add_combo(parent, CBS_DROPDOWN | CBS_OWNERDRAWFIXED, 0);
    for (const LPARAM data : {30, 20, 10})
        ask(combo, CB_ADDSTRING, 0, data);
    STEP(ask(combo, CB_GETITEMDATA, 1), "20");
    asked();
    ask(combo, CB_DELETESTRING, 1);
    STEP(asked(), "delete 1/20");
    ask(combo, CB_SETCURSEL, 0);
    STEP(text_of(combo), "");
}

CASE("combobox_owner_drawn.compared", "The parent puts items without texts in order", "")
{
    Parent parent;
    be_owner(parent);
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST | CBS_OWNERDRAWFIXED | CBS_SORT, 0);
    ask(combo, CB_ADDSTRING, 0, 30);
    asked();
    STEP(ask(combo, CB_ADDSTRING, 0, 20), "0");
    STEP(asked().substr(0, 7), "compare");
    STEP(ask(combo, CB_ADDSTRING, 0, 25), "1");
    STEP(ask(combo, CB_GETITEMDATA, 2), "30");
}

CASE("combobox_owner_drawn.variable", "Each item has a height of its own", "")
{
    Parent parent;
    be_owner(parent, 30);
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST | CBS_OWNERDRAWVARIABLE, 0, 300);
    STEP(asked(), "measure -1");
    ask(combo, CB_ADDSTRING, 0, 1);
    STEP(asked(), "measure 0");
    measured_height = 40;
    ask(combo, CB_ADDSTRING, 0, 2);
    STEP(ask(combo, CB_GETITEMHEIGHT, 0), "30");
    STEP(ask(combo, CB_GETITEMHEIGHT, 1), "40");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    RECT place{};
    GetWindowRect(list_of(combo), &place);
    STEP(place.bottom - place.top, "72",
         differs("wine-8.0", "62", "takes all items to be as high as the first"));
}
