// SDL's library, looked for when a window is first shown: programs start without it, and run where
// it is not.
#pragma once

#include <string>

#define SDL_MAIN_HANDLED
#include <SDL.h>

namespace compat::sdl {

struct Library {
// NOLINTNEXTLINE(bugprone-macro-parentheses): a name that is declared
#define WINSOCK_SHIM_SDL(name) decltype(&::name) name = nullptr;
#include "compat/display/sdl/functions.def"
#undef WINSOCK_SHIM_SDL
};

/// Loads it; null when it cannot be, or lacks a function: `problem` says so.
const Library *load_library(std::string &problem);

/// It, once it is loaded. Only the display's thread calls what is in it, SDL_PushEvent excepted.
const Library &lib();

} // namespace compat::sdl
