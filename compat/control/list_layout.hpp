// Where the items of a list box are: no window.
#pragma once

#include <optional>
#include <vector>

#include <windef.h>

namespace compat {

/// In pixels of the client area. Items are below each other, each as high as the others or as high
/// as it is said to be; or, with a width of columns, below each other and then beside each other.
class ListLayout {
  public:
    enum class Heights { same, own };

    explicit ListLayout(Heights heights = Heights::same) : heights_(heights) {}

    void resize(SIZE area) { area_ = area; }
    /// 0: one column only.
    void set_column_width(int width) { column_width_ = width; }
    /// How wide the items are, where they are wider than the area.
    void set_extent(int width) { extent_ = width; }
    int extent() const { return extent_; }
    bool has_columns() const { return column_width_ > 0; }
    bool has_own_heights() const { return heights_ == Heights::own; }

    /// Of all items, and of those that come.
    void set_height(int height);
    void set_height_of(int index, int height);
    int height_of(int index) const;

    int count() const { return count_; }
    void insert(int index, int height);
    void erase(int index);

    /// Items in a column.
    int rows() const;
    /// Whole columns in the area, at least one.
    int columns() const;
    /// Items that are whole in the area, at least one.
    int page() const;

    /// The first one that is seen.
    int top() const { return top_; }
    int last_top() const;
    /// As near as can be; whether anything moved.
    bool set_top(int index);
    /// What is left of the area, from 0.
    int left() const { return left_; }
    int last_left() const;
    bool set_left(int left);
    /// The top that shows the item, and moves as little as it can.
    int top_that_shows(int index) const;

    RECT place_of(int index) const;
    std::optional<int> item_at(POINT at) const;
    /// The one that is nearest; -1 without items.
    int nearest(POINT at) const;

  private:
    int page_from(int top) const;

    Heights heights_;
    SIZE area_{};
    int column_width_ = 0;
    int extent_ = 0;
    int height_ = 16;
    std::vector<int> own_heights_; // Heights::own: one for each item
    int count_ = 0;
    int top_ = 0;
    int left_ = 0;
};

} // namespace compat
