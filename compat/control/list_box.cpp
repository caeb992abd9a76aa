#include "compat/control/list_box.hpp"

#include <winnls.h>

namespace compat {

/// Without strings an item is what the program gave: LB_ADDSTRING's lParam.
bool ListBoxControl::has_strings() const
{
    return !owner_drawn() || (style() & LBS_HASSTRINGS);
}

void ListBoxControl::tell(int code) const
{
    if (style() & LBS_NOTIFY)
        notify(code);
}

LRESULT ListBoxControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (const auto result = item_message(message, wparam, lparam))
        return *result;
    if (const auto result = selection_message(message, wparam, lparam))
        return *result;
    if (const auto result = view_message(message, wparam, lparam))
        return *result;
    if (const auto result = input_message(message, wparam, lparam))
        return *result;
    switch (message) {
    case WM_CREATE:
        created(*reinterpret_cast<const CREATESTRUCTW *>(lparam));
        return 0;
    case WM_DESTROY:
        SendMessageW(window(), LB_RESETCONTENT, 0, 0);
        return 0;
    case WM_GETDLGCODE:
        return DLGC_WANTARROWS | DLGC_WANTCHARS;
    case WM_SETFOCUS:
    case WM_KILLFOCUS:
        focus(message == WM_SETFOCUS);
        return 0;
    case WM_SETFONT: {
        const auto result = Control::handle(message, wparam, lparam);
        measure();
        return result;
    }
    case WM_SIZE:
        return resized();
    default:
        return Control::handle(message, wparam, lparam);
    }
}

void ListBoxControl::created(const CREATESTRUCTW &how)
{
    bars_ = static_cast<DWORD>(how.style) & (WS_VSCROLL | WS_HSCROLL);
    if (style() & LBS_OWNERDRAWVARIABLE)
        layout_ = ListLayout(ListLayout::Heights::own);
    locale_ = GetThreadLocale();
    measure();
}

LRESULT ListBoxControl::resized()
{
    const auto all = area();
    layout_.resize({all.right, all.bottom});
    fit_height();
    update_scroll_bars();
    redraw();
    return 0;
}

void ListBoxControl::focus(bool gained)
{
    focused_ = gained;
    repaint(caret_, ODA_FOCUS);
    notify(gained ? LBN_SETFOCUS : LBN_KILLFOCUS); // LBS_NOTIFY is about the others
}

} // namespace compat
