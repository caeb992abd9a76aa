// A context for memory with a picture of any format, and what is on it.
#pragma once

#include "compat/gdi/device_context.hpp"

#include <string>

#include <windows.h>

namespace compat_test {

class Picture {
  public:
    /// White.
    Picture(int width, int height, const compat::PixelFormat &format = compat::screen_format);
    ~Picture();
    Picture(const Picture &) = delete;
    Picture &operator=(const Picture &) = delete;

    operator HDC() const { return context_; }
    compat::Surface &surface() const { return *surface_; }

    /// Pixels that are not white.
    int drawn() const;
    /// Around them; all 0 if there is none.
    RECT box() const;
    /// How many different colours there are.
    std::size_t colours() const;
    /// All pixels, for comparison.
    std::string bytes() const;

    void clear();

  private:
    std::shared_ptr<compat::Surface> surface_;
    HDC context_;
    HGDIOBJ bitmap_;
    HGDIOBJ before_;
};

} // namespace compat_test
