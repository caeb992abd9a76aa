#include "compat/control/combo_edit.hpp"

namespace compat {
namespace {

constexpr char16_t former_property[] = u"winsock_shim.combo_edit.procedure";
constexpr char16_t setting_property[] = u"winsock_shim.combo_edit.setting";

bool is_dropped(HWND combo)
{
    return SendMessageW(combo, CB_GETDROPPEDSTATE, 0, 0) != 0;
}

/// ENTER and ESC, which close the list: a dialog box does not get them as long as it is dropped.
bool closes(const MSG *message)
{
    return message && message->message == WM_KEYDOWN &&
           (message->wParam == VK_RETURN || message->wParam == VK_ESCAPE);
}

bool goes_to_list(UINT message, WPARAM key)
{
    if (key == VK_UP || key == VK_DOWN)
        return true;
    return message == WM_KEYDOWN && (key == VK_PRIOR || key == VK_NEXT || key == VK_F4);
}

LRESULT CALLBACK procedure(HWND edit, UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto former = reinterpret_cast<WNDPROC>(GetPropW(edit, former_property));
    const auto go_on = [&] { return CallWindowProcW(former, edit, message, wparam, lparam); };
    const HWND combo = GetParent(edit);
    switch (message) {
    case WM_KEYDOWN:
    case WM_SYSKEYDOWN:
        return goes_to_list(message, wparam) ? SendMessageW(combo, message, wparam, lparam)
                                             : go_on();
    case WM_CHAR:
        if ((wparam != VK_RETURN && wparam != VK_ESCAPE) || !is_dropped(combo))
            return go_on();
        return SendMessageW(combo, WM_KEYDOWN, wparam, 0);
    case WM_MOUSEWHEEL:
        return SendMessageW(combo, message, wparam, lparam);
    case WM_GETDLGCODE:
        return go_on() | (closes(reinterpret_cast<const MSG *>(lparam)) && is_dropped(combo)
                              ? DLGC_WANTMESSAGE
                              : 0);
    case WM_SETTEXT: {
        SetPropW(edit, setting_property, edit);
        const auto result = go_on();
        RemovePropW(edit, setting_property);
        return result;
    }
    case WM_NCDESTROY:
        RemovePropW(edit, former_property);
        return go_on();
    default:
        return go_on();
    }
}

} // namespace

void join_combo_box(HWND edit)
{
    const auto former = GetWindowLongPtrW(edit, GWLP_WNDPROC);
    SetPropW(edit, former_property, reinterpret_cast<HANDLE>(former));
    SetWindowLongPtrW(edit, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(procedure));
}

bool text_is_set_by_program(HWND edit)
{
    return GetPropW(edit, setting_property) != nullptr;
}

} // namespace compat
