// Calling a window's procedure in its own thread, for the parts that make messages.
#pragma once

#include "compat/message/hooks.hpp"
#include "compat/window/call_procedure.hpp"
#include "compat/window/window.hpp"

#include <windef.h>

namespace compat {

/// A message without text, or with UTF-16 text. The window's own thread only.
inline LRESULT send_here(const Window &window, UINT message, WPARAM wparam = 0, LPARAM lparam = 0)
{
    MSG sent{};
    sent.hwnd = window.handle;
    sent.message = message;
    sent.wParam = wparam;
    sent.lParam = lparam;
    hook_sent(sent, true);
    return call_procedure(*window.procedure.load(std::memory_order_acquire), window.handle, message,
                          wparam, lparam, Encoding::wide);
}

template <class Structure>
LRESULT send_here(const Window &window, UINT message, WPARAM wparam,
                  Structure &structure) requires std::is_class_v<Structure>
{
    return send_here(window, message, wparam, reinterpret_cast<LPARAM>(&structure));
}

} // namespace compat
