// A text as glyphs of a font.
#pragma once

#include "compat/gdi/text/realized_font.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace compat {

/// One line. Characters that control something have no width and are not seen.
class ShapedText {
  public:
    ShapedText(RealizedFont &font, std::u16string_view text, Edges edges = Edges::smooth,
               bool right_to_left = false);

    /// How far it is from each UTF-16 unit to the next one, in pixels. Of units that are drawn as
    /// one, such as a surrogate pair, the first one has all.
    const std::vector<int> &advances() const { return advances_; }
    /// What is drawn, from the text's left end on, in pixels; right is not part of it.
    struct Ink {
        int left, right;
    };
    Ink ink() const;
    /// From the left end on the base line at (0, 0), in the source colour that is set. Each unit
    /// gets the place that `advances` gives it.
    void draw(cairo_t *to, std::span<const int> advances);
    /// The same, added to the path that `to` has.
    void add_outlines(cairo_t *to, std::span<const int> advances);

  private:
    struct Run {
        Owned<PangoFont> font;
        Glyphs glyphs;
    };
    /// Units that are drawn by some glyphs of a run.
    struct Cluster {
        std::size_t run;
        int first_glyph, last_glyph;
        std::size_t first_unit, last_unit;
    };

    void take(PangoLayoutRun *run, const char *text, std::span<const std::size_t> unit_of_byte);
    int width(const Cluster &cluster) const;
    void space_out(std::span<const int> advances);
    template <class Put>
    void put_runs(cairo_t *to, Put put);

    double stretch_;
    std::vector<Run> runs_; // from left to right
    std::vector<Cluster> clusters_;
    std::vector<int> advances_;
};

} // namespace compat
