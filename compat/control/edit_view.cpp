// Where the characters of an edit control are, and how they look.
#include "compat/control/edit.hpp"

#include <algorithm>
#include <utility>

namespace compat {
namespace {

/// A context to measure with, in the control's font.
class Measure {
  public:
    Measure(HWND window, HFONT font) : window_(window), context_(GetDC(window))
    {
        if (font)
            former_ = SelectObject(context_, font);
    }
    Measure(const Measure &) = delete;
    Measure &operator=(const Measure &) = delete;
    ~Measure()
    {
        if (former_)
            SelectObject(context_, former_);
        ReleaseDC(window_, context_);
    }
    operator HDC() const { return context_; }

  private:
    HWND window_;
    HDC context_;
    HGDIOBJ former_ = nullptr;
};

int width_in(HDC context, std::u16string_view text)
{
    SIZE size{};
    GetTextExtentPoint32W(context, text.data(), static_cast<int>(text.size()), &size);
    return size.cx;
}

} // namespace

/// Of several lines no part of one is seen at the bottom.
RECT EditControl::format_area() const
{
    auto all = area();
    if (multi_line() && rectangle_) {
        all = *rectangle_;
    } else {
        all.left += margins_.left;
        all.right = std::max(all.left, all.right - margins_.right);
    }
    if (!multi_line() && (style() & WS_BORDER))
        all.top += 1;
    const int height = all.bottom - all.top, line = multi_line() ? line_height() : 1;
    if (height > line)
        all.bottom = all.top + height / line * line;
    return all;
}

/// Lines that are not to the left end at the width, whatever else is wanted.
bool EditControl::wraps() const
{
    return multi_line() &&
           ((style() & (ES_CENTER | ES_RIGHT)) || !(style() & (ES_AUTOHSCROLL | WS_HSCROLL)));
}

int EditControl::line_height() const
{
    return std::max<int>(1, font_metrics().tmHeight);
}

int EditControl::width_of(std::u16string_view text) const
{
    return width_of_line(Measure(window(), font()),
                         password_ ? std::u16string(text.size(), password_) : text);
}

/// From the line's start; there are no TABs where only stars are seen.
int EditControl::width_of_line(HDC context, std::u16string_view line) const
{
    return password_ ? width_in(context, line) : tabs_.width(context, line);
}

int EditControl::letter_width() const
{
    return std::max<int>(1, font_metrics().tmAveCharWidth);
}

int EditControl::longest_line() const
{
    const Measure context(window(), font());
    const std::u16string_view text = text_.text();
    int longest = 0;
    for (std::size_t i = 0; i < lines_.count(); ++i) {
        const auto &line = lines_[i];
        longest =
            std::max(longest, tabs_.width(context, text.substr(line.begin, line.end - line.begin)));
    }
    return longest;
}

std::u16string EditControl::shown(std::size_t begin, std::size_t end) const
{
    return password_ ? std::u16string(end - begin, password_)
                     : text_.text().substr(begin, end - begin);
}

EditLines EditControl::laid_out(std::u16string_view text) const
{
    FitText fit;
    BreakText break_line;
    const Measure context(window(), font());
    const auto area = format_area();
    const int width = area.right - area.left;
    if (wraps() && width > 0) {
        fit = [&](std::u16string_view line) { return tabs_.fitting(context, line, width); };
        if (words_.asked())
            break_line = [&](std::u16string_view line, std::size_t fits) {
                return words_.staying(line, fits);
            };
    }
    return EditLines(text, multi_line(), fit, break_line);
}

void EditControl::lay_out()
{
    lines_ = laid_out(text_.text());
    first_line_ = std::min(first_line_, lines_.count() - 1);
    update_scroll_bars();
}

POINT EditControl::place_of(std::size_t position) const
{
    const auto area = format_area();
    const auto line = lines_.line_of(position);
    const auto begin = lines_[line].begin;
    const int along = width_of(text_.text().substr(begin, position - begin));
    int left = area.left - scrolled_;
    const int free = area.right - area.left - width_of(shown(begin, lines_[line].end));
    if (free > 0 && (style() & ES_CENTER))
        left += free / 2;
    else if (free > 0 && (style() & ES_RIGHT))
        left += free;
    const auto above = static_cast<int>(line) - static_cast<int>(first_line_);
    return {left + along, area.top + above * line_height()};
}

std::size_t EditControl::position_at(POINT at) const
{
    const auto area = format_area();
    const int height = line_height();
    const int row = (at.y - area.top) / height - (at.y < area.top ? 1 : 0);
    const auto line = static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(first_line_) + row, 0,
                                   static_cast<std::ptrdiff_t>(lines_.count()) - 1));
    const auto &found = lines_[line];
    const Measure context(window(), font());
    const int start = place_of(found.begin).x;
    auto best = found.begin;
    // The caret goes to the nearer side of a character.
    for (auto next = best; next < found.end;) {
        const int left = start + width_of_line(context, shown(found.begin, next));
        next = text_.next(next);
        const int right =
            start + width_of_line(context, shown(found.begin, std::min(next, found.end)));
        if (at.x < (left + right) / 2)
            break;
        best = std::min(next, found.end);
    }
    return best;
}

void EditControl::redraw_lines(std::size_t first, std::size_t last) const
{
    const auto all = area();
    const int top = format_area().top, height = line_height();
    const auto edge_of = [&](std::size_t line) { // of what may be far out of sight
        const auto lines = static_cast<std::ptrdiff_t>(line) - line_at_top();
        return top + static_cast<int>(std::clamp<std::ptrdiff_t>(lines, -1, all.bottom)) * height;
    };
    const RECT changed{all.left, std::max<LONG>(all.top, edge_of(first)), all.right,
                       std::min<LONG>(all.bottom, edge_of(last + 1))};
    if (!IsRectEmpty(&changed))
        InvalidateRect(window(), &changed, FALSE);
}

void EditControl::redraw_change(const EditLines &former) const
{
    const auto &change = text_.last_change();
    auto first = lines_.line_of(change.at);
    // A word that became shorter may have gone back to the line before.
    while (first > 0 && (first >= former.count() || former[first].begin != lines_[first].begin))
        --first;
    const auto count = lines_.count();
    auto last = count;
    if (former.count() == count) {
        last = lines_.line_of(change.at + change.inserted);
        while (last + 1 < count &&
               former[last + 1].begin + change.inserted != lines_[last + 1].begin + change.removed)
            ++last;
    }
    redraw_lines(first, std::max(last, former.count() == count ? last : former.count()));
}

void EditControl::redraw_selection(std::size_t former_anchor, std::size_t former_caret) const
{
    if (!focused_ && !(style() & ES_NOHIDESEL))
        return;
    auto first = std::min(former_anchor, former_caret);
    auto last = std::max(former_anchor, former_caret);
    if (former_anchor == text_.anchor()) {
        first = std::min(former_caret, text_.caret());
        last = std::max(former_caret, text_.caret());
    } else if (first == last) {
        first = text_.selection_begin();
        last = text_.selection_end();
    } else if (text_.has_selection()) {
        first = std::min(first, text_.selection_begin());
        last = std::max(last, text_.selection_end());
    }
    if (first != last)
        redraw_lines(lines_.line_of(first), lines_.line_of(last));
}

void EditControl::focus(bool gained)
{
    focused_ = gained;
    if (gained) {
        CreateCaret(window(), nullptr, 1, line_height());
        place_caret();
        ShowCaret(window());
    } else {
        DestroyCaret();
    }
    redraw(false);
    tell(gained ? EN_SETFOCUS : EN_KILLFOCUS);
}

void EditControl::place_caret() const
{
    if (!focused_)
        return;
    const auto at = place_of(text_.caret());
    SetCaretPos(at.x, at.y);
}

void EditControl::paint(HDC context)
{
    paint_paper(context);
    const auto area = format_area();
    const int height = line_height();
    IntersectClipRect(context, area.left, area.top, area.right, area.bottom);
    int top = area.top;
    for (auto line = first_line_; line < lines_.count() && top < area.bottom; ++line) {
        paint_line(context, line, top);
        top += height;
    }
}

void EditControl::paint_paper(HDC context)
{
    const auto all = area();
    const bool plain = enabled() && !read_only();
    FillRect(context, &all, background(context, plain ? WM_CTLCOLOREDIT : WM_CTLCOLORSTATIC));
    if (!enabled())
        SetTextColor(context, GetSysColor(COLOR_GRAYTEXT));
}

int EditControl::draw_part(HDC context, std::size_t from, std::size_t to, POINT at, bool lit)
{
    const auto whole = shown(from, to);
    std::u16string_view part = whole;
    const auto draw = [&](std::u16string_view letters) {
        TextOutW(context, at.x, at.y, letters.data(), static_cast<int>(letters.size()));
        at.x += width_in(context, letters);
    };
    for (auto tab = part.find(u'\t'); !password_ && tab != std::u16string_view::npos;
         tab = part.find(u'\t')) {
        draw(part.substr(0, tab));
        const int next = line_start_ + tabs_.next(context, at.x - line_start_);
        if (lit) {
            const RECT gap{at.x, at.y, next, at.y + line_height()};
            ExtTextOutW(context, at.x, at.y, ETO_OPAQUE, &gap, u"", 0, nullptr);
        }
        at.x = next;
        part.remove_prefix(tab + 1);
    }
    draw(part);
    return at.x;
}

/// Before, in and behind what is selected.
void EditControl::paint_line(HDC context, std::size_t line, int top)
{
    const auto &range = lines_[line];
    const bool shows_selection = focused_ || (style() & ES_NOHIDESEL);
    const auto within = [&](std::size_t at) { return std::clamp(at, range.begin, range.end); };
    const auto begin = shows_selection ? within(text_.selection_begin()) : range.end;
    const auto end = shows_selection ? within(text_.selection_end()) : range.end;
    int x = line_start_ = place_of(range.begin).x;
    const auto draw = [&](std::size_t from, std::size_t to, bool lit = false) {
        x = draw_part(context, from, to, {x, top}, lit);
    };
    draw(range.begin, begin);
    if (begin < end) {
        const auto text = SetTextColor(context, GetSysColor(COLOR_HIGHLIGHTTEXT));
        const auto paper = SetBkColor(context, GetSysColor(COLOR_HIGHLIGHT));
        const int mode = SetBkMode(context, OPAQUE);
        draw(begin, end, true);
        SetBkMode(context, mode);
        SetBkColor(context, paper);
        SetTextColor(context, text);
    }
    draw(end, range.end);
}

} // namespace compat
