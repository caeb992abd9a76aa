// The thread that the desktop talks to.
#pragma once

#include "compat/display/sdl/inbox.hpp"

#include <string>

namespace compat::sdl {

/// Starts it, and waits until SDL has found the desktop. The thread lives as long as the process,
/// and so does its inbox. Null: there is no SDL, or no desktop: `problem` says so.
Inbox *start_display_thread(std::string &problem, SIZE &screen);

} // namespace compat::sdl
