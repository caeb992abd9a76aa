// A set of pixels, made of rectangles.
#pragma once

#include <span>
#include <utility>

#include <pixman.h>

#include <windef.h>

namespace compat {

/// A value. Rectangles' right and bottom edges do not belong to them, as everywhere in GDI.
class Region {
  public:
    Region() { pixman_region32_init(&region_); }
    explicit Region(const RECT &rectangle);
    explicit Region(std::span<const RECT> rectangles); // overlapping, in any order
    Region(const Region &other);
    Region(Region &&other) noexcept : Region() { std::swap(region_, other.region_); }
    Region &operator=(Region other) noexcept
    {
        std::swap(region_, other.region_);
        return *this;
    }
    ~Region() { pixman_region32_fini(&region_); }

    bool empty() const { return !pixman_region32_not_empty(view()); }
    /// NULLREGION, SIMPLEREGION or COMPLEXREGION.
    int complexity() const;
    /// The smallest rectangle around it; all 0 when it is empty.
    RECT box() const;
    /// From top to bottom, and from left to right within a row of them; none overlap.
    std::span<const pixman_box32_t> boxes() const &;
    std::span<const pixman_box32_t> boxes() && = delete; // they would be gone with the region

    bool contains(POINT point) const;
    bool touches(const RECT &rectangle) const;
    friend bool operator==(const Region &a, const Region &b)
    {
        return pixman_region32_equal(a.view(), b.view());
    }

    Region &operator&=(const Region &other);
    Region &operator|=(const Region &other);
    Region &operator-=(const Region &other);
    void move(int x, int y) { pixman_region32_translate(&region_, x, y); }

    friend Region operator&(Region a, const Region &b) { return std::move(a &= b); }
    friend Region operator|(Region a, const Region &b) { return std::move(a |= b); }
    friend Region operator-(Region a, const Region &b) { return std::move(a -= b); }

  private:
    // pixman does not change what it only looks at.
    pixman_region32_t *view() const { return const_cast<pixman_region32_t *>(&region_); }

    pixman_region32_t region_;
};

/// The region moved.
Region moved(Region region, int x, int y);

} // namespace compat
