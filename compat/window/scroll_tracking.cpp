#include "compat/window/scroll_tracking.hpp"

#include "compat/runtime.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/scroll_bar_shown.hpp"
#include "compat/window/window_table.hpp"

#include <mutex>
#include <optional>

#include <windowsx.h>

namespace compat {
namespace {

// Milliseconds: until a held arrow scrolls on, and from then on.
constexpr UINT first_delay = 200;
constexpr UINT next_delay = 50;
// How far the mouse may stray from the bar before the thumb goes back, in widths of a bar.
constexpr int stray = 8;

/// Where the mouse was for a message: programs post some that it never was at.
POINT on_screen(const MSG &message)
{
    POINT at{GET_X_LPARAM(message.lParam), GET_Y_LPARAM(message.lParam)};
    ClientToScreen(message.hwnd, &at);
    return at;
}

class ScrollTracking {
  public:
    ScrollTracking(Window &window, int which) : window_(window), which_(which) {}

    void press(POINT at);

  private:
    struct Now {
        ShownScrollBar shown;
        POINT at; // from the window's corner
    };
    Now now(POINT mouse) const;
    void tell(int code, int position = 0) const;
    /// What its look depends on.
    void note(std::optional<int> pressed, std::optional<int> track) const;
    /// The thumb is where the mouse is, or where it was when the mouse is far away.
    int drag(POINT at);
    void hold(POINT at) const;
    void until_released(POINT at);

    Window &window_;
    const int which_;
    int code_ = 0;
    int held_ = 0;  // from the thumb's beginning to where it was taken
    int start_ = 0; // where it was
};

ScrollTracking::Now ScrollTracking::now(POINT mouse) const
{
    RECT whole{};
    GetWindowRect(window_.handle, &whole);
    return {shown_scroll_bar(window_, which_), {mouse.x - whole.left, mouse.y - whole.top}};
}

void ScrollTracking::tell(int code, int position) const
{
    const bool vertical = which_ == SB_CTL ? window_.has_style(SBS_VERT) : which_ == SB_VERT;
    const bool control = which_ == SB_CTL;
    SendMessageW(control ? GetParent(window_.handle) : window_.handle,
                 vertical ? WM_VSCROLL : WM_HSCROLL, MAKEWPARAM(code, position),
                 reinterpret_cast<LPARAM>(control ? window_.handle : nullptr));
}

void ScrollTracking::note(std::optional<int> pressed, std::optional<int> track) const
{
    {
        const std::lock_guard guard(runtime().windows().mutex());
        auto &bar = window_.scroll_bars[static_cast<std::size_t>(which_)];
        if (bar.pressed == pressed && bar.track == track)
            return;
        bar.pressed = pressed;
        bar.track = track;
    }
    repaint_scroll_bar(window_, which_);
}

int ScrollTracking::drag(POINT mouse)
{
    const auto [shown, at] = now(mouse);
    RECT around = shown.area;
    InflateRect(&around, stray * metrics::scroll_bar, stray * metrics::scroll_bar);
    const int place =
        shown.vertical ? at.y - shown.layout.track.top : at.x - shown.layout.track.left;
    const int position = PtInRect(&around, at) ? scroll_position_at(shown.layout, shown.bar,
                                                                    place - held_, shown.vertical)
                                               : start_;
    note(SB_THUMBTRACK, position);
    return position;
}

/// An arrow, or the space beside the thumb, scrolls on as long as the mouse is on it.
void ScrollTracking::hold(POINT mouse) const
{
    const auto [shown, at] = now(mouse);
    const bool on_it = scroll_code_at(shown.layout, shown.bar, at, shown.vertical) == code_;
    note(on_it ? std::optional(code_) : std::nullopt, std::nullopt);
    if (on_it)
        tell(code_);
}

void ScrollTracking::until_released(POINT at)
{
    MSG message{};
    const bool dragging = code_ == SB_THUMBTRACK;
    int last = start_;
    const UINT_PTR timer = dragging ? 0 : SetTimer(nullptr, 0, first_delay, nullptr);
    while (GetCapture() == window_.handle && GetMessageW(&message, nullptr, 0, 0) > 0) {
        if (message.message == WM_MOUSEMOVE) {
            at = on_screen(message);
            if (!dragging)
                continue;
            if (const int position = drag(at); position != last)
                tell(SB_THUMBTRACK, last = position);
        } else if (message.message == WM_LBUTTONUP) {
            ReleaseCapture();
            if (dragging)
                tell(SB_THUMBPOSITION, drag(on_screen(message)));
            break;
        } else if (message.message == WM_TIMER && !message.hwnd && message.wParam == timer) {
            SetTimer(nullptr, timer, next_delay, nullptr);
            hold(at);
        } else {
            TranslateMessage(&message);
            DispatchMessageW(&message);
        }
    }
    if (timer)
        KillTimer(nullptr, timer);
    if (message.message == WM_QUIT)
        PostQuitMessage(static_cast<int>(message.wParam));
}

void ScrollTracking::press(POINT mouse)
{
    const auto [shown, at] = now(mouse);
    const auto code = scroll_code_at(shown.layout, shown.bar, at, shown.vertical);
    if (!code)
        return;
    SetCapture(window_.handle);
    code_ = *code;
    start_ = shown.bar.position;
    if (code_ == SB_THUMBTRACK) {
        held_ = shown.vertical ? at.y - shown.layout.thumb.top : at.x - shown.layout.thumb.left;
        tell(code_, drag(mouse)); // where it is
    } else {
        note(code_, std::nullopt);
        tell(code_);
    }
    until_released(mouse);
    note(std::nullopt, std::nullopt);
    tell(SB_ENDSCROLL);
}

} // namespace

void scroll_by_mouse(Window &window, int which, POINT at)
{
    ScrollTracking(window, which).press(at);
}

} // namespace compat
