// Window procedures together with the encoding that they expect.
#pragma once

#include "compat/message/encoding.hpp"

#include <deque>
#include <mutex>

#include <windef.h>
#include <winuser.h>

namespace compat {

/// Lives for ever once interned, so that a window can name it by one pointer.
struct WindowProcedure {
    WNDPROC function = nullptr;
    Encoding encoding = Encoding::ansi;
    /// What GetWindowLongPtr gives to a caller of the other encoding: a number that is no address,
    /// which CallWindowProc and SetWindowLongPtr understand.
    WNDPROC handle = nullptr;

    WNDPROC seen_by(Encoding caller) const { return caller == encoding ? function : handle; }
};

/// Any thread.
class ProcedureTable {
  public:
    /// `procedure` may be a handle, then `encoding` is not looked at.
    const WindowProcedure *intern(WNDPROC procedure, Encoding encoding);
    /// Null when it is an ordinary function.
    const WindowProcedure *by_handle(WNDPROC procedure) const;

  private:
    mutable std::mutex mutex_;
    std::deque<WindowProcedure> procedures_;
};

} // namespace compat
