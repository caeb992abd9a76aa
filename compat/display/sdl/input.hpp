// From SDL's events of keyboard and mouse to the program's input.
#pragma once

#include "compat/display/sdl/library.hpp"
#include "compat/display/sdl/window.hpp"

#include <optional>
#include <string>

namespace compat::sdl {

/// The display's thread only.
class Input {
  public:
    /// `window` is the one that the event is about, or null. False: it is no input.
    bool handle(const SDL_Event &event, const ShownWindow *window);
    /// There are no more events for now.
    void flush();

  private:
    void key(const SDL_KeyboardEvent &event);
    void text(const char *utf8);

    /// A key that went down. If it makes text, that is the next event.
    std::optional<SDL_KeyboardEvent> waiting_;
};

} // namespace compat::sdl
