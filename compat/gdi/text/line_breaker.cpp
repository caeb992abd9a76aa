#include "compat/gdi/text/line_breaker.hpp"

#include "compat/gdi/text/text_output.hpp"

#include <algorithm>
#include <numeric>

#include <winuser.h>

namespace compat {
namespace {

constexpr std::u16string_view ellipsis = u"...";
constexpr std::u16string_view never_first = u"、。，．・：；？！」』）】〉》”’";

/// Characters between which a line may be broken.
bool is_wide(char16_t unit)
{
    return (unit >= 0x1100 && unit < 0x1200) || (unit >= 0x2E80 && unit < 0xA4D0) ||
           (unit >= 0xAC00 && unit < 0xD7A4) || (unit >= 0xF900 && unit < 0xFB00) ||
           (unit >= 0xFF00 && unit < 0xFFF0);
}

bool is_second_of_pair(char16_t unit)
{
    return (unit & 0xFC00) == 0xDC00;
}

bool is_separator(char16_t unit)
{
    return unit == u'\\' || unit == u'/';
}

} // namespace

LineBreaker::LineBreaker(const DeviceContext &context, std::u16string_view text, BlockStyle style)
    : context_(context), text_(text), style_(style)
{
    read_paragraph();
}

void LineBreaker::read_paragraph()
{
    paragraph_.clear();
    from_.clear();
    underlined_.clear();
    begin_ = 0;
    auto &at = next_paragraph_;
    const bool ends = !(style_.flags & DT_SINGLELINE);
    bool underline = false;
    for (; at < text_.size(); ++at) {
        const char16_t unit = text_[at];
        if (ends && (unit == u'\r' || unit == u'\n'))
            break;
        if (unit == u'&' && !underline && !(style_.flags & DT_NOPREFIX)) {
            underline = true;
            continue;
        }
        paragraph_ += unit;
        from_.push_back(at);
        underlined_.push_back(underline && unit != u'&');
        underline = false;
    }
    from_.push_back(at);
    if (at < text_.size())
        at += text_.substr(at, 2) == u"\r\n" ? 2 : 1;
    advances_ = text_advances(context_, paragraph_);
}

int LineBreaker::after(int from, std::size_t unit) const
{
    if (paragraph_[unit] == u'\t' && style_.flags & DT_EXPANDTABS)
        return (from / style_.tab + 1) * style_.tab;
    return from + advances_[unit];
}

bool LineBreaker::may_break_before(std::size_t unit) const
{
    if (unit == begin_)
        return false;
    const char16_t left = paragraph_[unit - 1];
    const char16_t right = paragraph_[unit];
    if (right == u' ' || is_second_of_pair(right))
        return false;
    if (left == u' ' || left == u'\t')
        return true;
    return !(style_.flags & DT_NOFULLWIDTHCHARBREAK) && (is_wide(left) || is_wide(right)) &&
           never_first.find(right) == std::u16string_view::npos;
}

std::size_t LineBreaker::end_of_line() const
{
    if (!(style_.flags & DT_WORDBREAK) || style_.flags & DT_SINGLELINE)
        return paragraph_.size();
    std::size_t candidate = 0;
    int reach = 0;
    bool too_long = false;
    for (auto unit = begin_; unit < paragraph_.size(); ++unit) {
        if (may_break_before(unit))
            candidate = unit;
        if (too_long && candidate) // the line's only word has ended
            return candidate;
        reach = after(reach, unit);
        if (too_long || reach <= style_.available || paragraph_[unit] == u' ')
            continue;
        if (candidate)
            return candidate;
        if (style_.flags & DT_EDITCONTROL && unit > begin_ && !is_second_of_pair(paragraph_[unit]))
            return unit;
        too_long = true;
    }
    return paragraph_.size();
}

BlockLine LineBreaker::line(std::size_t end) const
{
    BlockLine result;
    int reach = 0;
    for (auto unit = begin_; unit < end; ++unit) {
        reach = after(reach, unit);
        result.ends.push_back(reach);
        if (underlined_[unit])
            result.underlined = unit - begin_;
    }
    result.text = paragraph_.substr(begin_, end - begin_);
    result.first = from_[begin_];
    return result;
}

BlockLine LineBreaker::next(bool is_last)
{
    const auto next_begin = end_of_line();
    auto end = next_begin;
    if (next_begin < paragraph_.size() && !(style_.flags & DT_EDITCONTROL)) {
        while (end > begin_ && paragraph_[end - 1] == u' ')
            --end;
    }
    auto result = line(end);
    const bool may_shorten = is_last || style_.flags & DT_SINGLELINE;
    if (result.width() > style_.available) {
        if (style_.flags & DT_PATH_ELLIPSIS && may_shorten)
            shorten_path(result);
        else if (style_.flags & DT_WORD_ELLIPSIS || (style_.flags & DT_END_ELLIPSIS && may_shorten))
            shorten(result);
    }
    begin_ = next_begin;
    if (begin_ >= paragraph_.size()) { // with what ends the paragraph
        result.last = next_paragraph_;
        done_ = next_paragraph_ >= text_.size();
        if (!done_)
            read_paragraph();
    } else {
        result.last = from_[begin_];
    }
    return result;
}

void LineBreaker::set_text(BlockLine &line, std::u16string text) const
{
    const auto advances = text_advances(context_, text);
    line.ends.resize(text.size());
    std::partial_sum(advances.begin(), advances.end(), line.ends.begin());
    line.text = std::move(text);
    if (line.underlined && *line.underlined >= line.text.size())
        line.underlined.reset();
    line.shortened = true;
}

void LineBreaker::shorten(BlockLine &line) const
{
    const auto dots = text_advances(context_, ellipsis);
    const int room = style_.available - std::accumulate(dots.begin(), dots.end(), 0);
    auto kept = static_cast<std::size_t>(
        std::find_if(line.ends.begin(), line.ends.end(), [=](int end) { return end > room; }) -
        line.ends.begin());
    if (kept > 0 && kept < line.text.size() && is_second_of_pair(line.text[kept]))
        --kept;
    set_text(line, line.text.substr(0, kept).append(ellipsis));
}

/// The last part of a path stays, as far as there is room.
void LineBreaker::shorten_path(BlockLine &line) const
{
    const auto begin = std::find_if(line.text.rbegin(), line.text.rend(), is_separator);
    const auto name = begin == line.text.rend()
                          ? line.text.size()
                          : static_cast<std::size_t>(line.text.rend() - begin) - 1;
    if (name == line.text.size()) {
        shorten(line);
        return;
    }
    const auto tail = std::u16string(ellipsis) + line.text.substr(name);
    const auto widths = text_advances(context_, tail);
    const int room = style_.available - std::accumulate(widths.begin(), widths.end(), 0);
    std::size_t kept = 0;
    while (kept < name && line.ends[kept] <= room)
        ++kept;
    set_text(line, line.text.substr(0, kept) + tail);
}

} // namespace compat
