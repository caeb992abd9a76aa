// Where the lines of an edit control's text begin.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace compat {

/// How many units of a line, from its start, fit into the width; at least 1.
using FitText = std::function<std::size_t(std::u16string_view line)>;

/// How many units of a line stay where there is room for so many, which are not all of it: the rest
/// goes to the next line. Nothing: behind the last blank that fits.
using BreakText = std::function<std::size_t(std::u16string_view line, std::size_t fits)>;

/// A value. Lines end where the text has CR LF (or a lone LF or CR CR LF), and, with `fit`, where
/// the width does: as `break_line` says.
class EditLines {
  public:
    struct Line {
        std::size_t begin;
        std::size_t end;   // without what ends it
        std::size_t after; // where the next one begins
    };

    EditLines() : lines_{{0, 0, 0}} {}
    EditLines(std::u16string_view text, bool multi_line, const FitText &fit,
              const BreakText &break_line = {});

    std::size_t count() const { return lines_.size(); }
    const Line &operator[](std::size_t line) const { return lines_[line]; }
    /// The line that a position is in; the last one for what is beyond.
    std::size_t line_of(std::size_t position) const;

  private:
    void add_wrapped(std::u16string_view text, Line line, const FitText &fit,
                     const BreakText &break_line);

    std::vector<Line> lines_;
};

} // namespace compat
