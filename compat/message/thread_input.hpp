// What a thread's windows do with keyboard and mouse.
#pragma once

#include <atomic>

#include <windef.h>

namespace compat {

/// Of one thread: it writes, any thread reads. A handle of a window that is gone counts as none.
struct ThreadInput {
    std::atomic<HWND> active{nullptr};
    std::atomic<HWND> focus{nullptr};
    std::atomic<HWND> capture{nullptr};
};

} // namespace compat
