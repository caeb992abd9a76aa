#include "compat/control/list_layout.hpp"

#include <algorithm>
#include <utility>

namespace compat {

void ListLayout::set_height(int height)
{
    height_ = std::max(1, height);
}

void ListLayout::set_height_of(int index, int height)
{
    own_heights_[static_cast<std::size_t>(index)] = std::max(1, height);
}

int ListLayout::height_of(int index) const
{
    const bool own = has_own_heights() && index >= 0 && index < count_;
    return own ? own_heights_[static_cast<std::size_t>(index)] : height_;
}

void ListLayout::insert(int index, int height)
{
    if (has_own_heights())
        own_heights_.insert(own_heights_.begin() + index, std::max(1, height));
    ++count_;
}

void ListLayout::erase(int index)
{
    if (has_own_heights())
        own_heights_.erase(own_heights_.begin() + index);
    --count_;
}

int ListLayout::rows() const
{
    return std::max(1, static_cast<int>(area_.cy) / height_);
}

int ListLayout::columns() const
{
    return has_columns() ? std::max(1, static_cast<int>(area_.cx) / column_width_) : 1;
}

int ListLayout::page() const
{
    return page_from(top_);
}

int ListLayout::page_from(int top) const
{
    if (!has_own_heights())
        return rows() * columns();
    int items = 0;
    for (int y = height_of(top); y <= area_.cy && top + items < count_; ++items)
        y += height_of(top + items + 1);
    return std::max(1, items);
}

int ListLayout::last_top() const
{
    if (has_columns()) {
        const int all = (count_ + rows() - 1) / rows();
        return std::max(0, all - columns()) * rows();
    }
    if (!has_own_heights())
        return std::max(0, count_ - rows());
    int top = count_;
    for (int y = 0; top > 0 && y + height_of(top - 1) <= area_.cy; --top)
        y += height_of(top - 1);
    return std::min(top, std::max(0, count_ - 1));
}

bool ListLayout::set_top(int index)
{
    int top = std::clamp(index, 0, last_top());
    if (has_columns())
        top -= top % rows();
    return std::exchange(top_, top) != top;
}

int ListLayout::last_left() const
{
    return std::max(0, extent_ - static_cast<int>(area_.cx));
}

bool ListLayout::set_left(int left)
{
    const int to = std::clamp(left, 0, last_left());
    return std::exchange(left_, to) != to;
}

int ListLayout::top_that_shows(int index) const
{
    if (index < top_)
        return index;
    if (has_columns())
        return index < top_ + page() ? top_ : (index / rows() - columns() + 1) * rows();
    if (!has_own_heights())
        return std::max(top_, index - rows() + 1);
    int top = top_;
    while (top < index && index >= top + page_from(top))
        ++top;
    return top;
}

RECT ListLayout::place_of(int index) const
{
    if (has_columns()) {
        const int from_top = index - top_;
        const int column = from_top >= 0 ? from_top / rows() : -((rows() - 1 - from_top) / rows());
        const LONG left = column * column_width_;
        const LONG y = (index % rows()) * height_;
        return {left, y, left + column_width_, y + height_};
    }
    LONG y = has_own_heights() ? 0 : (index - top_) * height_;
    for (int i = std::min(index, top_); has_own_heights() && i < std::max(index, top_); ++i)
        y += index < top_ ? -height_of(i) : height_of(i);
    return {-left_, y, std::max<LONG>(area_.cx, extent_ - left_), y + height_of(index)};
}

std::optional<int> ListLayout::item_at(POINT at) const
{
    if (at.x < 0 || at.y < 0 || at.x >= area_.cx || at.y >= area_.cy)
        return std::nullopt;
    if (has_columns()) {
        const int row = at.y / height_;
        const int index = top_ + at.x / column_width_ * rows() + row;
        return row < rows() && index < count_ ? std::optional(index) : std::nullopt;
    }
    LONG y = 0;
    for (int i = top_; i < count_; ++i) {
        y += height_of(i);
        if (at.y < y)
            return i;
    }
    return std::nullopt;
}

int ListLayout::nearest(POINT at) const
{
    if (count_ == 0)
        return -1;
    const POINT inside{std::clamp<LONG>(at.x, 0, std::max<LONG>(0, area_.cx - 1)),
                       std::clamp<LONG>(at.y, 0, std::max<LONG>(0, area_.cy - 1))};
    return item_at(inside).value_or(count_ - 1);
}

} // namespace compat
