#include "compat/window/frame_scroll.hpp"

#include "compat/runtime.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/scroll_bar_look.hpp"
#include "compat/window/window_table.hpp"

#include <mutex>

#include <winuser.h>

namespace compat {
namespace {

/// One of the bars as it is now, in places of the screen.
struct Shown {
    ScrollBar bar;
    ScrollBarLayout layout;
};

class FrameScroll {
  public:
    FrameScroll(Window &window, bool vertical) : window_(window), vertical_(vertical) {}

    void press(POINT at);

  private:
    Shown shown() const;
    void tell(int code, int position = 0) const
    {
        SendMessageW(window_.handle, vertical_ ? WM_VSCROLL : WM_HSCROLL,
                     MAKEWPARAM(code, position), 0);
    }
    /// The thumb is where the mouse is: what that means.
    int drag(POINT at);
    void note_track(std::optional<int> position);
    void until_released();

    Window &window_;
    const bool vertical_;
    int held_ = 0; // from the thumb's beginning to where it was taken
    bool dragging_ = false;
};

Shown FrameScroll::shown() const
{
    RECT whole{};
    GetWindowRect(window_.handle, &whole);
    const std::lock_guard guard(runtime().windows().mutex());
    RECT client = window_.client;
    OffsetRect(&client, whole.left, whole.top);
    const RECT area =
        vertical_
            ? RECT{client.right, client.top, client.right + metrics::scroll_bar, client.bottom}
            : RECT{client.left, client.bottom, client.right, client.bottom + metrics::scroll_bar};
    const auto &bar = window_.scroll_bars[vertical_ ? SB_VERT : SB_HORZ];
    return {bar, lay_out(area, bar, vertical_)};
}

void FrameScroll::note_track(std::optional<int> position)
{
    const std::lock_guard guard(runtime().windows().mutex());
    window_.scroll_bars[vertical_ ? SB_VERT : SB_HORZ].track = position;
}

int FrameScroll::drag(POINT at)
{
    const auto now = shown();
    const int place = (vertical_ ? at.y - now.layout.track.top : at.x - now.layout.track.left);
    const int position = scroll_position_at(now.layout, now.bar, place - held_, vertical_);
    note_track(position);
    return position;
}

void FrameScroll::until_released()
{
    MSG message;
    int last = shown().bar.position;
    while (GetCapture() == window_.handle && GetMessageW(&message, nullptr, 0, 0) > 0) {
        if (message.message == WM_MOUSEMOVE && dragging_) {
            last = drag(message.pt);
            tell(SB_THUMBTRACK, last);
        } else if (message.message == WM_LBUTTONUP) {
            ReleaseCapture();
            if (dragging_)
                tell(SB_THUMBPOSITION, drag(message.pt));
            break;
        } else if (message.message != WM_MOUSEMOVE) {
            TranslateMessage(&message);
            DispatchMessageW(&message);
        }
    }
    if (message.message == WM_QUIT)
        PostQuitMessage(static_cast<int>(message.wParam));
}

void FrameScroll::press(POINT at)
{
    const auto now = shown();
    const auto code = scroll_code_at(now.layout, at, vertical_);
    if (!code)
        return;
    SetCapture(window_.handle);
    dragging_ = *code == SB_THUMBTRACK;
    if (dragging_) {
        held_ = vertical_ ? at.y - now.layout.thumb.top : at.x - now.layout.thumb.left;
        tell(*code, drag(at)); // where it is
    } else {
        tell(*code);
    }
    until_released();
    tell(SB_ENDSCROLL);
    note_track(std::nullopt);
}

} // namespace

void scroll_by_mouse(Window &window, bool vertical, POINT at)
{
    FrameScroll(window, vertical).press(at);
}

} // namespace compat
