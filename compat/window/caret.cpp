// The caret: one in each thread, in a window of its.
#include "compat/window/caret.hpp"

#include "compat/display/display.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/position.hpp"
#include "compat/window/window_table.hpp"

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr UINT usual_blink_time = 530; // milliseconds

/// The calling thread's. It is drawn by inverting, and so taken away.
struct Caret {
    HWND window = nullptr;
    SIZE size{1, 1};
    POINT at{};
    int hidden = 1;     // shown at 0
    bool drawn = false; // it stands on the window now
};

Caret &here()
{
    constinit thread_local Caret caret;
    return caret;
}

void invert()
{
    auto &caret = here();
    const HDC context = GetDC(caret.window);
    const RECT place{caret.at.x, caret.at.y, caret.at.x + caret.size.cx,
                     caret.at.y + caret.size.cy};
    InvertRect(context, &place);
    ReleaseDC(caret.window, context);
    caret.drawn = !caret.drawn;
}

void draw(bool wanted)
{
    auto &caret = here();
    if (is_window(caret.window) && caret.drawn != wanted)
        invert();
}

/// Input methods show what is being composed at the caret.
void tell_place()
{
    const auto &caret = here();
    const auto window = runtime().windows().find(caret.window);
    Display *const there = display_if_any();
    if (!there || !window)
        return;
    const POINT corner = client_origin(*window);
    const POINT at{corner.x + caret.at.x, corner.y + caret.at.y};
    there->text_at({at.x, at.y, at.x + caret.size.cx, at.y + caret.size.cy});
}

/// Whether the thread has a caret in that window; any window for null.
bool has_caret(HWND window)
{
    const auto &caret = here();
    if (is_window(caret.window) && (!window || window == caret.window))
        return true;
    set_last_error(ERROR_ACCESS_DENIED);
    return false;
}

} // namespace

void hide_caret_for_painting(HWND window)
{
    if (here().window == window)
        draw(false);
}

void show_caret_after_painting(HWND window)
{
    if (here().window == window && here().hidden == 0)
        draw(true);
}

} // namespace compat

using namespace compat;

BOOL WINAPI CreateCaret(HWND window, HBITMAP bitmap, int width, int height)
{
    const auto found = window_of(window);
    if (!found || !found->belongs_to_this_thread())
        return FALSE;
    draw(false);
    SIZE size{width ? width : 1, height ? height : 1};
    BITMAP picture{};
    // 1 stands for grey, which is drawn as black.
    if (reinterpret_cast<ULONG_PTR>(bitmap) > 1 && GetObjectW(bitmap, sizeof picture, &picture))
        size = {picture.bmWidth, picture.bmHeight};
    here() = {window, size, here().at, 1, false};
    return TRUE;
}

BOOL WINAPI DestroyCaret()
{
    if (!has_caret(nullptr))
        return FALSE;
    draw(false);
    here() = {};
    return TRUE;
}

BOOL WINAPI ShowCaret(HWND window)
{
    if (!has_caret(window))
        return FALSE;
    auto &hidden = here().hidden;
    if (hidden > 0 && --hidden == 0)
        draw(true);
    return TRUE;
}

BOOL WINAPI HideCaret(HWND window)
{
    if (!has_caret(window))
        return FALSE;
    draw(false);
    ++here().hidden;
    return TRUE;
}

BOOL WINAPI SetCaretPos(int x, int y)
{
    if (!has_caret(nullptr))
        return FALSE;
    draw(false);
    here().at = {x, y};
    draw(here().hidden == 0);
    tell_place();
    return TRUE;
}

BOOL WINAPI GetCaretPos(LPPOINT position)
{
    if (!position)
        return FALSE;
    *position = is_window(here().window) ? here().at : POINT{};
    return TRUE;
}

UINT WINAPI GetCaretBlinkTime()
{
    return usual_blink_time;
}
