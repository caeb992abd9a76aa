// A text as lines, as DrawText has them.
#pragma once

#include "compat/gdi/device_context.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace compat {

struct BlockStyle {
    UINT flags = 0;    // DT_…
    int available = 0; // pixels
    int tab = 1;       // pixels from one stop to the next
};

struct BlockLine {
    std::u16string text;
    std::vector<int> ends;                 // of each unit, in pixels from the line's beginning
    std::optional<std::size_t> underlined; // the unit that had a prefix
    std::size_t first = 0;                 // where it begins in the whole text
    std::size_t last = 0;                  // where the next one does
    bool shortened = false;                // by an ellipsis

    int width() const { return ends.empty() ? 0 : ends.back(); }
    int begin_of(std::size_t unit) const { return unit ? ends[unit - 1] : 0; }
};

class LineBreaker {
  public:
    /// The context and the text have to live as long.
    LineBreaker(const DeviceContext &context, std::u16string_view text, BlockStyle style);

    bool done() const { return done_; }
    /// Only if not done. What does not fit into the last line that is seen may get an ellipsis.
    BlockLine next(bool is_last);

  private:
    void read_paragraph();
    bool may_break_before(std::size_t unit) const;
    std::size_t end_of_line() const;
    BlockLine line(std::size_t end) const;
    int after(int from, std::size_t unit) const;
    void shorten(BlockLine &line) const;
    void shorten_path(BlockLine &line) const;
    void set_text(BlockLine &line, std::u16string text) const;

    const DeviceContext &context_;
    std::u16string_view text_;
    BlockStyle style_;
    std::size_t next_paragraph_ = 0;
    // The paragraph that is being broken: without prefixes, and where each unit comes from.
    std::u16string paragraph_;
    std::vector<std::size_t> from_;
    std::vector<bool> underlined_;
    std::vector<int> advances_;
    std::size_t begin_ = 0;
    bool done_ = false;
};

} // namespace compat
