#include "compat/common_control/progress_bar.hpp"

#include "compat/kernel/diagnostics.hpp"

#include <algorithm>
#include <utility>

namespace compat {
namespace {

constexpr int border = 1; // between the edge and the bar
constexpr int gap = 2;    // between blocks

/// The part of a length that a share of a range makes, in whole pixels.
int share(int length, long long part, long long whole)
{
    return whole > 0 ? static_cast<int>(length * part / whole) : 0;
}

} // namespace

LRESULT ProgressBarControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_CREATE: { // a thin edge in place of a thick one
        const auto edges = static_cast<DWORD>(GetWindowLongW(window(), GWL_EXSTYLE));
        SetWindowLongW(window(), GWL_EXSTYLE,
                       static_cast<LONG>((edges & ~DWORD{WS_EX_CLIENTEDGE}) | WS_EX_STATICEDGE));
        SetWindowPos(window(), nullptr, 0, 0, 0, 0,
                     SWP_FRAMECHANGED | SWP_NOMOVE | SWP_NOSIZE | SWP_NOZORDER | SWP_NOACTIVATE);
        return 0;
    }
    case PBM_SETRANGE:
        return set_range(LOWORD(lparam), HIWORD(lparam));
    case PBM_SETRANGE32:
        return set_range(static_cast<int>(wparam), static_cast<int>(lparam));
    case PBM_GETRANGE:
        return get_range(wparam != 0, reinterpret_cast<PBRANGE *>(lparam));
    case PBM_SETPOS:
        return move_to(static_cast<int>(wparam));
    case PBM_DELTAPOS:
        return move_to(static_cast<long long>(position_) + static_cast<int>(wparam));
    case PBM_GETPOS:
        return position_;
    case PBM_SETSTEP:
        return std::exchange(step_, static_cast<int>(wparam));
    case PBM_GETSTEP:
        return step_;
    case PBM_STEPIT:
        return step();
    case PBM_SETBARCOLOR:
        redraw();
        return std::exchange(bar_, static_cast<COLORREF>(lparam));
    case PBM_GETBARCOLOR:
        return bar_;
    case PBM_SETBKCOLOR:
        redraw();
        return std::exchange(back_, static_cast<COLORREF>(lparam));
    case PBM_GETBKCOLOR:
        return back_;
    case PBM_SETMARQUEE:
        not_implemented("PBM_SETMARQUEE");
        return FALSE;
    case PBM_SETSTATE: // as before comctl32 6
    case PBM_GETSTATE:
        return PBST_NORMAL;
    case WM_SIZE:
        redraw();
        return 0;
    default:
        return CommonControl::handle(message, wparam, lparam);
    }
}

LRESULT ProgressBarControl::set_range(int lowest, int highest)
{
    const auto former = static_cast<LRESULT>(static_cast<DWORD>(MAKELONG(lowest_, highest_)));
    lowest_ = lowest;
    highest_ = highest;
    move_to(position_);
    redraw();
    return former;
}

LRESULT ProgressBarControl::get_range(bool lowest, PBRANGE *both) const
{
    if (both)
        *both = {lowest_, highest_};
    return lowest ? lowest_ : highest_;
}

LRESULT ProgressBarControl::move_to(long long position)
{
    const auto within = std::min<long long>(std::max<long long>(position, lowest_), highest_);
    const int former = std::exchange(position_, static_cast<int>(within));
    if (former != position_)
        redraw();
    return former;
}

/// Past an end it goes on from the other one.
LRESULT ProgressBarControl::step()
{
    const auto range = static_cast<long long>(highest_) - lowest_;
    auto position = static_cast<long long>(position_) + step_;
    if (range > 0 && position > highest_)
        position = lowest_ + (position - lowest_) % range;
    else if (range > 0 && position < lowest_)
        position = highest_ - (lowest_ - position) % range;
    return move_to(position);
}

void ProgressBarControl::paint(HDC context)
{
    RECT bar = area();
    fill(context, bar, or_system(back_, COLOR_3DFACE));
    InflateRect(&bar, -border, -border);
    const int length = upright() ? bar.bottom - bar.top : bar.right - bar.left;
    const int done = share(length, static_cast<long long>(position_) - lowest_,
                           static_cast<long long>(highest_) - lowest_);
    const auto colour = or_system(bar_, COLOR_HIGHLIGHT);
    if (!(style() & PBS_SMOOTH)) {
        paint_blocks(context, bar, colour, done);
        return;
    }
    if (upright())
        bar.top = bar.bottom - done;
    else
        bar.right = bar.left + done;
    fill(context, bar, colour);
}

/// Two thirds as long as they are wide; the last one is whole as soon as it begins.
void ProgressBarControl::paint_blocks(HDC context, const RECT &bar, COLORREF colour,
                                      int length) const
{
    const int thickness = upright() ? bar.right - bar.left : bar.bottom - bar.top;
    const int size = std::max(1, thickness * 2 / 3);
    for (int at = 0; at < length; at += size + gap) {
        RECT block = bar;
        if (upright()) {
            block.bottom = bar.bottom - at;
            block.top = std::max<LONG>(bar.top, block.bottom - size);
        } else {
            block.left = bar.left + at;
            block.right = std::min<LONG>(bar.right, block.left + size);
        }
        fill(context, block, colour);
    }
}

} // namespace compat
