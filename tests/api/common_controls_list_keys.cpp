// List views: what a person does with the mouse and the keys.

#include "list_support.hpp"

using namespace conformance;

namespace {

void press(HWND list, WPARAM key)
{
    ask(list, WM_KEYDOWN, key);
}

std::string after(HWND list, WPARAM key)
{
    press(list, key);
    return items(list);
}

int focused(HWND list)
{
    return static_cast<int>(next(list, -1, LVNI_FOCUSED));
}

std::vector<const char *> many()
{
    return std::vector<const char *>(50, "item");
}

/// "item/subitem x,y data"
LRESULT all_of_a_click(NMHDR &message, std::string &details)
{
    const auto &click = reinterpret_cast<const NMITEMACTIVATE &>(message);
    if (message.code == NM_CLICK || message.code == NM_RCLICK || message.code == NM_DBLCLK ||
        message.code == NM_RDBLCLK)
        details = "(" + std::to_string(click.iItem) + "/" + std::to_string(click.iSubItem) + " " +
                  std::to_string(click.ptAction.x) + "," + std::to_string(click.ptAction.y) + "," +
                  std::to_string(click.lParam) + ")";
    return 0;
}

LRESULT takes_right_clicks(NMHDR &message, std::string &)
{
    return message.code == NM_RCLICK;
}

int context_menus = 0;

LRESULT CALLBACK note_context_menu(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    context_menus += message == WM_CONTEXTMENU;
    const auto former = reinterpret_cast<WNDPROC>(GetPropA(window, "former"));
    return former ? CallWindowProcA(former, window, message, wparam, lparam)
                  : DefWindowProcA(window, message, wparam, lparam);
}

/// A place in the middle of a row.
int row_at(HWND list, int item)
{
    RECT place{};
    place.left = LVIR_BOUNDS;
    ask(list, LVM_GETITEMRECT, static_cast<WPARAM>(item), reinterpret_cast<LPARAM>(&place));
    return (place.top + place.bottom) / 2;
}

} // namespace

CASE("common_controls_list_keys.space", "Space selects, and with CTRL changes one item", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a", "b", "c"});
    SetFocus(list);
    set_state(list, 0, 3, 3);
    {
        const Held control(VK_CONTROL);
        STEP(after(list, VK_DOWN), "a* b+ c");
        STEP(after(list, VK_SPACE), "a* b*+ c");
        STEP(after(list, VK_SPACE), "a* b+ c");
    }
    STEP(after(list, VK_SPACE), "a b*+ c");
}

CASE("common_controls_list_keys.range", "SHIFT and an arrow select from the mark to the focus", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a", "b", "c", "d"});
    SetFocus(list);
    click(list, 1, WM_LBUTTONDOWN, WM_LBUTTONUP);
    STEP(ask(list, LVM_GETSELECTIONMARK), "1");
    {
        const Held shift(VK_SHIFT);
        STEP(after(list, VK_DOWN), "a b* c*+ d");
        STEP(after(list, VK_DOWN), "a b* c* d*+");
        STEP(after(list, VK_HOME), "a*+ b* c d");
    }
    STEP(ask(list, LVM_GETSELECTIONMARK), "1");
    STEP(after(list, VK_DOWN), "a b*+ c d");
    STEP(ask(list, LVM_SETSELECTIONMARK, 0, 3), "1");
    STEP(ask(list, LVM_GETSELECTIONMARK), "3");
}

CASE("common_controls_list_keys.one", "With LVS_SINGLESEL SHIFT and CTRL select one item", "")
{
    Parent parent;
    const HWND list = add_list(parent, LVS_SINGLESEL, {"a", "b", "c"});
    SetFocus(list);
    click(list, 0, WM_LBUTTONDOWN, WM_LBUTTONUP);
    parent.answer(item_and_states);
    told(parent);
    click(list, 2, WM_LBUTTONDOWN, WM_LBUTTONUP, MK_SHIFT);
    STEP(items(list), "a b c*+");
    STEP(told(parent), "-100(0 3>1) -101(0 3>1) -100(2 0>3) -100(0 1>0) -101(0 1>0) -101(2 0>3) "
                       "-2(2)");
    click(list, 1, WM_LBUTTONDOWN, WM_LBUTTONUP, MK_CONTROL);
    STEP(items(list), "a b*+ c");
    const Held shift(VK_SHIFT);
    STEP(after(list, VK_UP), "a*+ b c");
}

CASE("common_controls_list_keys.pages", "Page keys go from one end of the window to the other", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, many());
    const auto page = static_cast<int>(ListView_GetCountPerPage(list));
    SetFocus(list);
    set_state(list, 0, 3, 3);
    press(list, VK_NEXT);
    STEP(focused(list) == page - 1, "yes");
    STEP(ListView_GetTopIndex(list), "0");
    press(list, VK_NEXT);
    STEP(focused(list) == 2 * page - 2, "yes");
    STEP(ListView_GetTopIndex(list) == page - 1, "yes");
    press(list, VK_PRIOR);
    STEP(focused(list) == page - 1, "yes");
    press(list, VK_END);
    STEP(focused(list), "49");
    STEP(ListView_GetTopIndex(list) + page, "50");
    press(list, VK_HOME);
    STEP(ListView_GetTopIndex(list), "0");
}

CASE("common_controls_list_keys.letters", "A letter goes to the next item that begins with it", "")
{
    Parent parent;
    const HWND list = add_list(parent, LVS_SINGLESEL, {"ab", "ba", "ac", "ca"});
    SetFocus(list);
    set_state(list, 0, 3, 3);
    ask(list, WM_CHAR, 'a', 1);
    STEP(items(list), "ab ba ac*+ ca");
}

CASE("common_controls_list_keys.followed", "The focus stays at its item when others come and go",
     "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"b", "c", "d"});
    SetFocus(list);
    set_state(list, 1, 3, 3);
    insert(list, 0, "a");
    STEP(items(list), "a b c*+ d");
    STEP(after(list, VK_UP), "a b*+ c d");
    insert(list, 1, "x");
    STEP(after(list, VK_DOWN), "a x b c*+ d");
    ListView_DeleteItem(list, 0);
    STEP(after(list, VK_UP), "x b*+ c d");
    STEP(ask(list, LVM_GETSELECTIONMARK), "1");
    insert(list, 0, "w");
    STEP(ask(list, LVM_GETSELECTIONMARK), "2");
    ListView_DeleteItem(list, 0);
    STEP(ask(list, LVM_GETSELECTIONMARK), "1");
    set_state(list, 1, 0, LVIS_FOCUSED);
    STEP(focused(list), "-1");
    STEP(after(list, VK_DOWN), "x*+ b c d");
    press(list, VK_DOWN);
    ListView_DeleteAllItems(list);
    insert(list, 0, "a");
    insert(list, 1, "b");
    STEP(focused(list), "-1");
    STEP(after(list, VK_DOWN), "a*+ b");
}

CASE("common_controls_list_keys.deleted", "The next item takes over the focus", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a", "b", "c"});
    SetFocus(list);
    set_state(list, 1, 3, 3);
    ListView_DeleteItem(list, 1);
    STEP(items(list), "a c+");
    ListView_DeleteItem(list, 1);
    STEP(items(list), "a+");
}

CASE("common_controls_list_keys.sorted", "The focus goes with its item when all are sorted", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a", "b", "c", "d"});
    SetFocus(list);
    set_state(list, 0, 3, 3);
    const auto backwards = [](LPARAM a, LPARAM b, LPARAM) -> int {
        return static_cast<int>(b - a);
    };
    STEP(ListView_SortItems(list, backwards, 0), "1");
    STEP(items(list), "d c b a*+");
    STEP(after(list, VK_UP), "d c b*+ a");
    STEP(ask(list, LVM_SORTITEMSEX, 0,
             reinterpret_cast<LPARAM>(static_cast<PFNLVCOMPARE>(
                 [](LPARAM a, LPARAM b, LPARAM) -> int { return static_cast<int>(b - a); }))),
         "1");
    STEP(items(list), "a b*+ c d");
}

CASE("common_controls_list_keys.clicks", "A click tells which column it was in, and where", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"aaaa", "bbbb"});
    SetFocus(list);
    parent.answer(all_of_a_click);
    const int y = row_at(list, 1);
    told(parent);
    for (const int x : {10, 70, 95}) {
        const LPARAM at = MAKELPARAM(x, y);
        PostMessageA(list, WM_LBUTTONUP, 0, at);
        SendMessageA(list, WM_LBUTTONDOWN, MK_LBUTTON, at);
        for (MSG message; PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE);)
            DispatchMessageA(&message);
    }
    std::string expected;
    for (const char *const x : {"-2(1/0 10,", "-2(1/1 70,", "-2(-1/-1 95,"})
        expected += (expected.empty() ? "" : " ") + std::string(x) + std::to_string(y) +
                    (x[3] == '1' ? ",2)" : ",0)");
    const std::string all = told(parent);
    std::string clicks;
    for (std::size_t at = 0; (at = all.find("-2(", at)) != std::string::npos; ++at)
        clicks += (clicks.empty() ? "" : " ") + all.substr(at, all.find(')', at) - at + 1);
    STEP(clicks == expected ? "as expected" : clicks, "as expected");
    ask(list, WM_RBUTTONDBLCLK, MK_RBUTTON, MAKELPARAM(10, y));
    STEP(parent.told().find("!-6(1/0 10,") != std::string::npos, "yes");
}

CASE("common_controls_list_keys.beside", "A click beside all items selects none", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a", "b"});
    SetFocus(list);
    set_state(list, 0, 3, 3);
    const LPARAM below = MAKELPARAM(10, 140);
    PostMessageA(list, WM_LBUTTONUP, 0, below);
    SendMessageA(list, WM_LBUTTONDOWN, MK_LBUTTON, below);
    for (MSG message; PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE);)
        DispatchMessageA(&message);
    STEP(items(list), "a+ b");
}

CASE("common_controls_list_keys.right", "The right button leaves a selection that it is pressed in",
     "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"aaa", "bbb", "ccc"});
    SetFocus(list);
    set_state(list, 0, 2, 2);
    set_state(list, 1, 2, 2);
    click(list, 1, WM_RBUTTONDOWN, WM_RBUTTONUP);
    STEP(items(list), "aaa* bbb*+ ccc");
}

CASE("common_controls_list_keys.marked", "What is selected first is the mark", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a", "b", "c"});
    STEP(ask(list, LVM_GETSELECTIONMARK), "-1");
    set_state(list, 2, LVIS_SELECTED, LVIS_SELECTED);
    STEP(ask(list, LVM_GETSELECTIONMARK), "2", differs("wine-8.0", "-1", "only a person sets it"));
    set_state(list, 1, LVIS_SELECTED, LVIS_SELECTED);
    STEP(ask(list, LVM_GETSELECTIONMARK), "2", differs("wine-8.0", "-1", "only a person sets it"));
}

CASE("common_controls_list_keys.context", "A parent that takes a right click hears no more of it",
     "")
{
    for (const LRESULT taken : {0, 1}) {
        Parent parent;
        const HWND list = add_list(parent, 0, {"aaa"});
        SetFocus(list);
        parent.answer(taken ? takes_right_clicks : nullptr);
        const WNDPROC former = reinterpret_cast<WNDPROC>(
            SetWindowLongPtrA(parent, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(note_context_menu)));
        SetPropA(parent, "former", reinterpret_cast<HANDLE>(former));
        context_menus = 0;
        click(list, 0, WM_RBUTTONDOWN, WM_RBUTTONUP);
        STEP(context_menus, taken ? "0" : "1");
        RemovePropA(parent, "former");
    }
}

CASE("common_controls_list_keys.wheel", "Parts of a notch of the wheel add up", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, many());
    ask(list, WM_MOUSEWHEEL, MAKEWPARAM(0, static_cast<WORD>(-WHEEL_DELTA / 2)), 0);
    ask(list, WM_MOUSEWHEEL, MAKEWPARAM(0, static_cast<WORD>(-WHEEL_DELTA / 2)), 0);
    STEP(ListView_GetTopIndex(list), "3");
}
