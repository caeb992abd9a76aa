// What a path is made of.
#pragma once

#include <span>
#include <vector>

#include <windef.h>

namespace compat {

/// A value. Figures of points in device units, each begun by a PT_MOVETO; curves are Bézier's.
class Path {
  public:
    /// Lines through points, as figures are stroked and filled.
    struct Figure {
        std::vector<POINT> points;
        bool closed = false;
    };

    bool is_open() const { return phase_ == Phase::open; }
    bool is_finished() const { return phase_ == Phase::finished; }

    void begin();
    void finish() { phase_ = Phase::finished; }
    void discard() { *this = Path(); }

    /// What comes next begins a figure of its own.
    void lift() { lifted_ = true; }
    /// On from a point, where a figure begins unless the last one has come there.
    void add_on(POINT from, std::span<const POINT> points, BYTE type);
    /// A figure of its own: a start, and points of that type behind it.
    void add_figure(std::span<const POINT> points, BYTE type, bool closed);
    /// Points with their types as they are.
    void add(POINT point, BYTE type);
    /// A line back to where the last figure began.
    void close();

    std::span<const POINT> points() const { return points_; }
    std::span<const BYTE> types() const { return types_; }

    /// Its curves as lines.
    std::vector<Figure> figures() const;
    /// Consists of these from now on.
    void replace(const std::vector<Figure> &figures);

  private:
    enum class Phase { none, open, finished };

    Phase phase_ = Phase::none;
    bool lifted_ = false;
    std::vector<POINT> points_;
    std::vector<BYTE> types_; // PT_…
};

} // namespace compat
