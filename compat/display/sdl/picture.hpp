// Icons and cursors as SDL wants them.
#pragma once

#include "compat/display/sdl/library.hpp"
#include "compat/icon/icon.hpp"

#include <vector>

namespace compat::sdl {

/// While this lives.
class Picture {
  public:
    explicit Picture(const Icon &icon);
    Picture(const Picture &) = delete;
    Picture &operator=(const Picture &) = delete;
    ~Picture();

    SDL_Surface *surface() const { return surface_; } // null: SDL could not make it

  private:
    std::vector<Uint32> pixels_;
    SDL_Surface *surface_;
};

} // namespace compat::sdl
