#include "compat/menu/popup.hpp"

#include "compat/menu/menu_look.hpp"
#include "compat/menu/menu_tracker.hpp"
#include "compat/window/class_registry.hpp"

#include <memory>
#include <utility>

#include <winuser.h>

namespace compat {
namespace {

LRESULT CALLBACK popup_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_NCCREATE) {
        const auto &created = *reinterpret_cast<const CREATESTRUCTW *>(lparam);
        SetWindowLongPtrW(window, 0, reinterpret_cast<LONG_PTR>(created.lpCreateParams));
        return TRUE;
    }
    const auto *const popup = reinterpret_cast<const Popup *>(GetWindowLongPtrW(window, 0));
    switch (message) {
    case WM_PAINT: {
        PAINTSTRUCT paint;
        const HDC context = BeginPaint(window, &paint);
        if (popup)
            paint_popup(context, popup->owner, popup->menu, popup->layout);
        EndPaint(window, &paint);
        return 0;
    }
    case WM_ERASEBKGND:
        return TRUE;
    case WM_MOUSEACTIVATE:
        return MA_NOACTIVATE;
    case get_menu_of_popup:
        return popup ? reinterpret_cast<LRESULT>(popup->menu) : 0;
    case choose_in_popup:
        if (MenuTracker *const tracker = MenuTracker::of_this_thread(); tracker && popup)
            tracker->choose(popup->menu, static_cast<int>(wparam));
        return 0;
    default:
        return DefWindowProcW(window, message, wparam, lparam);
    }
}

} // namespace

void add_menu_class(ClassRegistry &classes, ProcedureTable &procedures)
{
    auto description = std::make_unique<WindowClass>();
    description->name = u"#32768";
    description->atom = menu_class;
    description->of_system = true;
    description->procedure = procedures.intern(popup_procedure, Encoding::wide);
    description->style = CS_DROPSHADOW | CS_SAVEBITS | CS_DBLCLKS;
    description->window_extra = sizeof(void *);
    description->cursor = LoadCursorW(nullptr, MAKEINTRESOURCEW(32512));
    classes.add(std::move(description));
}

HWND open_popup(const Popup &popup, POINT corner)
{
    const HWND window =
        CreateWindowExW(WS_EX_TOOLWINDOW | WS_EX_TOPMOST, MAKEINTRESOURCEW(menu_class), nullptr,
                        WS_POPUP, corner.x, corner.y, popup.layout.size.cx, popup.layout.size.cy,
                        popup.owner, nullptr, nullptr, const_cast<Popup *>(&popup));
    if (window) {
        SetWindowPos(window, HWND_TOPMOST, 0, 0, 0, 0,
                     SWP_NOMOVE | SWP_NOSIZE | SWP_NOACTIVATE | SWP_SHOWWINDOW);
        UpdateWindow(window);
    }
    return window;
}

} // namespace compat
