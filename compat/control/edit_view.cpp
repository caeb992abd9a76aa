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

RECT EditControl::format_area() const
{
    auto all = area();
    all.left += margins_.left;
    all.right = std::max(all.left, all.right - margins_.right);
    if (!multi_line() && (style() & WS_BORDER))
        all.top += 1;
    return all;
}

int EditControl::line_height() const
{
    const Measure context(window(), font());
    TEXTMETRICW metrics{};
    GetTextMetricsW(context, &metrics);
    return std::max<int>(1, metrics.tmHeight);
}

int EditControl::width_of(std::u16string_view text) const
{
    const Measure context(window(), font());
    return width_in(context, password_ ? std::u16string(text.size(), password_) : text);
}

std::u16string EditControl::shown(std::size_t begin, std::size_t end) const
{
    return password_ ? std::u16string(end - begin, password_)
                     : text_.text().substr(begin, end - begin);
}

void EditControl::lay_out()
{
    FitText fit;
    const Measure context(window(), font());
    const auto area = format_area();
    const int width = area.right - area.left;
    if (wraps() && width > 0) {
        fit = [&](std::u16string_view line) {
            int fits = 0;
            SIZE size{};
            GetTextExtentExPointW(context, line.data(), static_cast<int>(line.size()), width, &fits,
                                  nullptr, &size);
            return static_cast<std::size_t>(fits);
        };
    }
    lines_ = EditLines(text_.text(), multi_line(), fit);
    first_line_ = std::min(first_line_, lines_.count() - 1);
    update_scroll_bar();
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
        const int left = start + width_in(context, shown(found.begin, next));
        next = text_.next(next);
        const int right = start + width_in(context, shown(found.begin, std::min(next, found.end)));
        if (at.x < (left + right) / 2)
            break;
        best = std::min(next, found.end);
    }
    return best;
}

void EditControl::scroll_to_caret()
{
    const auto area = format_area();
    const auto line = lines_.line_of(text_.caret());
    const auto visible =
        static_cast<std::size_t>(std::max<LONG>(1, (area.bottom - area.top) / line_height()));
    if (multi_line()) {
        const auto former = first_line_;
        if (line < first_line_)
            first_line_ = line;
        else if (line >= first_line_ + visible)
            first_line_ = line - visible + 1;
        if (former != first_line_) {
            tell(EN_VSCROLL);
            update_scroll_bar();
            redraw(false);
        }
    }
    if (wraps())
        return;
    const int x = place_of(text_.caret()).x;
    if (x < area.left)
        scrolled_ = std::max<int>(0, scrolled_ - (area.left - x));
    else if (x >= area.right)
        scrolled_ += x - area.right + 1;
}

void EditControl::scroll_lines(std::ptrdiff_t lines)
{
    const auto last = static_cast<std::ptrdiff_t>(lines_.count()) - 1;
    const auto to =
        std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(first_line_) + lines, 0, last);
    first_line_ = static_cast<std::size_t>(to);
    update_scroll_bar();
    place_caret();
    redraw(false);
}

void EditControl::update_scroll_bar() const
{
    if (!multi_line() || !(style() & WS_VSCROLL))
        return;
    const auto area = format_area();
    SCROLLINFO info{sizeof(SCROLLINFO),
                    SIF_ALL | SIF_DISABLENOSCROLL,
                    0,
                    static_cast<int>(lines_.count()) - 1,
                    static_cast<UINT>(std::max<LONG>(1, (area.bottom - area.top) / line_height())),
                    static_cast<int>(first_line_),
                    0};
    SetScrollInfo(window(), SB_VERT, &info, TRUE);
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

int EditControl::draw_part(HDC context, std::size_t from, std::size_t to, POINT at, bool)
{
    const auto part = shown(from, to);
    TextOutW(context, at.x, at.y, part.data(), static_cast<int>(part.size()));
    return at.x + width_in(context, part);
}

/// Before, in and behind what is selected.
void EditControl::paint_line(HDC context, std::size_t line, int top)
{
    const auto &range = lines_[line];
    const bool shows_selection = focused_ || (style() & ES_NOHIDESEL);
    const auto within = [&](std::size_t at) { return std::clamp(at, range.begin, range.end); };
    const auto begin = shows_selection ? within(text_.selection_begin()) : range.end;
    const auto end = shows_selection ? within(text_.selection_end()) : range.end;
    int x = place_of(range.begin).x;
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
