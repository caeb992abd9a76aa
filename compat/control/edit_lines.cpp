#include "compat/control/edit_lines.hpp"

#include <algorithm>

namespace compat {
namespace {

/// The line from `begin` to the next end of one.
EditLines::Line hard_line(std::u16string_view text, std::size_t begin)
{
    const auto feed = text.find(u'\n', begin);
    if (feed == std::u16string_view::npos)
        return {begin, text.size(), text.size()};
    auto end = feed;
    while (end > begin && text[end - 1] == u'\r')
        --end;
    return {begin, end, feed + 1};
}

/// In the middle of a word where one word fills the line.
std::size_t behind_blank(std::u16string_view line, std::size_t fits)
{
    const auto blank = line.substr(0, fits + 1).find_last_of(u" \t");
    return blank == std::u16string_view::npos ? fits : blank + 1;
}

} // namespace

EditLines::EditLines(std::u16string_view text, bool multi_line, const FitText &fit,
                     const BreakText &break_line)
{
    if (!multi_line) {
        lines_ = {{0, text.size(), text.size()}};
        return;
    }
    std::size_t begin = 0;
    bool more = true;
    while (more) {
        const auto line = hard_line(text, begin);
        add_wrapped(text, line, fit, break_line ? break_line : behind_blank);
        more = line.after > line.end; // an end of a line: there is another one behind it
        begin = line.after;
    }
}

void EditLines::add_wrapped(std::u16string_view text, Line line, const FitText &fit,
                            const BreakText &break_line)
{
    while (fit) {
        const auto rest = text.substr(line.begin, line.end - line.begin);
        auto fits = rest.empty() ? 0 : std::clamp<std::size_t>(fit(rest), 1, rest.size());
        if (fits == rest.size())
            break;
        fits = std::clamp<std::size_t>(break_line(rest, fits), 1, rest.size());
        const auto next = line.begin + fits;
        lines_.push_back({line.begin, next, next});
        line.begin = next;
    }
    lines_.push_back(line);
}

std::size_t EditLines::line_of(std::size_t position) const
{
    const auto behind =
        std::upper_bound(lines_.begin(), lines_.end(), position,
                         [](std::size_t at, const Line &line) { return at < line.begin; });
    return static_cast<std::size_t>(behind - lines_.begin()) - (behind == lines_.begin() ? 0 : 1);
}

} // namespace compat
