#include "compat/display/sdl/picture.hpp"

namespace compat::sdl {

Picture::Picture(const Icon &icon)
{
    for (int y = 0; y < icon.height; ++y) {
        for (int x = 0; x < icon.width; ++x)
            pixels_.push_back(icon.seen(x, y));
    }
    constexpr int bits = 32, bytes = 4;
    surface_ =
        lib().SDL_CreateRGBSurfaceWithFormatFrom(pixels_.data(), icon.width, icon.height, bits,
                                                 icon.width * bytes, SDL_PIXELFORMAT_ARGB8888);
}

Picture::~Picture()
{
    if (surface_)
        lib().SDL_FreeSurface(surface_);
}

} // namespace compat::sdl
