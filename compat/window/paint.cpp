#include "compat/window/paint.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <utility>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// Nothing is drawn yet, so one context stands for all of them.
const HDC the_device_context = reinterpret_cast<HDC>(ULONG_PTR{0x00010DC1});

RECT inside(const Window &window)
{
    return {0, 0, window.client.right - window.client.left,
            window.client.bottom - window.client.top};
}

} // namespace

bool is_shown(const Window &window)
{
    auto &windows = runtime().windows();
    if (!window.has_style(WS_VISIBLE) || window.has_style(WS_MINIMIZE))
        return false;
    for (auto at = windows.find(window.parent); at; at = windows.find(at->parent)) {
        if (!at->has_style(WS_VISIBLE) || at->has_style(WS_MINIMIZE))
            return false;
    }
    return true;
}

void invalidate(Window &window, const RECT *part, bool erase)
{
    if (!window.queue || !is_shown(window))
        return;
    {
        const std::lock_guard guard(runtime().windows().mutex());
        const RECT all = inside(window);
        RECT added{};
        if (!IntersectRect(&added, part ? part : &all, &all))
            return;
        const RECT before = window.update.value_or(RECT{});
        RECT both{};
        UnionRect(&both, &before, &added);
        window.update = both;
        window.erase |= erase;
    }
    window.queue->paint_needed(window.handle, true);
}

void validate(Window &window, const RECT *part)
{
    if (!window.queue)
        return;
    {
        const std::lock_guard guard(runtime().windows().mutex());
        if (!window.update)
            return;
        RECT rest{};
        if (part && SubtractRect(&rest, &*window.update, part)) {
            window.update = rest;
            return;
        }
        window.update.reset();
        window.erase = false;
    }
    window.queue->paint_needed(window.handle, false);
}

void invalidate_tree(Window &window)
{
    invalidate(window, nullptr, true);
    auto &windows = runtime().windows();
    for (const HWND child : windows.children_of(window)) {
        if (const auto found = windows.find(child))
            invalidate_tree(*found);
    }
}

void validate_tree(Window &window)
{
    validate(window, nullptr);
    auto &windows = runtime().windows();
    for (const HWND child : windows.children_of(window)) {
        if (const auto found = windows.find(child))
            validate_tree(*found);
    }
}

} // namespace compat

using namespace compat;

HDC WINAPI BeginPaint(HWND window, LPPAINTSTRUCT paint)
{
    const auto found = window_of(window);
    if (!found || !paint)
        return nullptr;
    *paint = {};
    paint->hdc = the_device_context;
    bool erase = false;
    {
        const std::lock_guard guard(runtime().windows().mutex());
        paint->rcPaint = found->update.value_or(RECT{});
        erase = std::exchange(found->erase, false);
    }
    validate(*found, nullptr);
    if (erase)
        paint->fErase =
            !SendMessageW(window, WM_ERASEBKGND, reinterpret_cast<WPARAM>(paint->hdc), 0);
    return paint->hdc;
}

BOOL WINAPI EndPaint(HWND, const PAINTSTRUCT *paint)
{
    return paint != nullptr;
}

HDC WINAPI GetDC(HWND window)
{
    return !window || window_of(window) ? the_device_context : nullptr;
}

int WINAPI ReleaseDC(HWND, HDC context)
{
    return context == the_device_context;
}

BOOL WINAPI InvalidateRect(HWND window, const RECT *rectangle, BOOL erase)
{
    if (!window) { // every window
        invalidate_tree(*runtime().windows().desktop());
        return TRUE;
    }
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    invalidate(*found, rectangle, erase != FALSE);
    return TRUE;
}

BOOL WINAPI ValidateRect(HWND window, const RECT *rectangle)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    validate(*found, rectangle);
    return TRUE;
}

BOOL WINAPI GetUpdateRect(HWND window, LPRECT result, BOOL erase)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    std::optional<RECT> update;
    bool background = false;
    {
        const std::lock_guard guard(runtime().windows().mutex());
        update = found->update;
        if (erase && update)
            background = std::exchange(found->erase, false);
    }
    if (background)
        SendMessageW(window, WM_ERASEBKGND, reinterpret_cast<WPARAM>(the_device_context), 0);
    if (result)
        *result = update.value_or(RECT{});
    return update.has_value();
}

BOOL WINAPI UpdateWindow(HWND window)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    if (GetUpdateRect(window, nullptr, FALSE))
        SendMessageW(window, WM_PAINT, 0, 0);
    for (const HWND child : runtime().windows().children_of(*found))
        UpdateWindow(child);
    return TRUE;
}
