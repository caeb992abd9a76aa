// SDL's keys as Windows' ones.
#pragma once

#include "compat/display/sdl/library.hpp"

#include <windef.h>

namespace compat::sdl {

struct WindowsKey {
    BYTE virtual_key = 0; // 0: Windows has no such key
    WORD scan_code = 0;
    bool extended = false;
};

/// The scan code is the place on the keyboard. So is the virtual key, but for letters and digits,
/// which are where the desktop's layout has them.
WindowsKey windows_key(const SDL_Keysym &key);

} // namespace compat::sdl
