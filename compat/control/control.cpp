#include "compat/control/control.hpp"

#include <utility>

namespace compat {
namespace {

/// What a window's extra bytes point to.
using Holder = std::shared_ptr<Control>;

Holder *holder_of(HWND window)
{
    return reinterpret_cast<Holder *>(GetWindowLongPtrW(window, 0));
}

} // namespace

std::shared_ptr<Control> control_of(HWND window)
{
    const auto *const holder = holder_of(window);
    return holder ? *holder : nullptr;
}

void attach_control(HWND window, std::shared_ptr<Control> control)
{
    std::unique_ptr<Holder> former(holder_of(window));
    auto holder = control ? std::make_unique<Holder>(std::move(control)) : nullptr;
    SetWindowLongPtrW(window, 0, reinterpret_cast<LONG_PTR>(holder.release()));
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): the window keeps it
}

RECT Control::area() const
{
    RECT area{};
    GetClientRect(window_, &area);
    return area;
}

TEXTMETRICW Control::font_metrics() const
{
    const HDC context = GetDC(window_);
    const HGDIOBJ former = font_ ? SelectObject(context, font_) : nullptr;
    TEXTMETRICW metrics{};
    GetTextMetricsW(context, &metrics);
    if (former)
        SelectObject(context, former);
    ReleaseDC(window_, context);
    return metrics;
}

std::u16string Control::text() const
{
    std::u16string text(static_cast<std::size_t>(GetWindowTextLengthW(window_)), u'\0');
    text.resize(static_cast<std::size_t>(
        GetWindowTextW(window_, text.data(), static_cast<int>(text.size()) + 1)));
    return text;
}

void Control::notify(int code) const
{
    SendMessageW(parent(), WM_COMMAND, MAKEWPARAM(id(), code), reinterpret_cast<LPARAM>(window_));
}

HBRUSH Control::background(HDC context, UINT message) const
{
    return reinterpret_cast<HBRUSH>(SendMessageW(
        parent(), message, reinterpret_cast<WPARAM>(context), reinterpret_cast<LPARAM>(window_)));
}

void Control::paint_window(HDC given)
{
    PAINTSTRUCT frame;
    const HDC context = given ? given : BeginPaint(window_, &frame);
    const HGDIOBJ former = font_ ? SelectObject(context, font_) : nullptr;
    paint(context);
    if (former)
        SelectObject(context, former);
    if (!given)
        EndPaint(window_, &frame);
}

LRESULT Control::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_PAINT: // wParam may be a context to draw on, as controls have it
    case WM_PRINTCLIENT:
        paint_window(reinterpret_cast<HDC>(wparam));
        return 0;
    case WM_ERASEBKGND: // what is drawn covers it
        return TRUE;
    case WM_SETFONT:
        font_ = reinterpret_cast<HFONT>(wparam);
        if (LOWORD(lparam))
            redraw();
        return 0;
    case WM_GETFONT:
        return reinterpret_cast<LRESULT>(font_);
    case WM_ENABLE:
        redraw();
        return 0;
    default:
        return DefWindowProcW(window_, message, wparam, lparam);
    }
}

} // namespace compat
