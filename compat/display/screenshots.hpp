// Pictures of windows in files, whenever nothing more is about to change.
#pragma once

#include <memory>

#include <windef.h>

namespace compat {

class Surface;

/// A top-level window's picture has changed: with WINSOCK_SHIM_SCREENSHOT=folder it is written to
/// folder/<class>-<number>.png as soon as the thread waits for messages (numbers from 0001 on, each
/// time one more). gdi_mutex() held.
void note_for_screenshot(HWND top, const std::shared_ptr<Surface> &picture);

/// The window is about to go: what it looks like is written now, if that is not yet done. The
/// window's thread.
void write_last_screenshot(HWND top);

} // namespace compat
