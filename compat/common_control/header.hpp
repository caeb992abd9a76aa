// The titles of a list view's columns: class "SysHeader32".
#pragma once

#include "compat/common_control/common_control.hpp"

#include <optional>
#include <string>
#include <vector>

namespace compat {

class HeaderControl final : public CommonControl {
  public:
    struct Item {
        std::u16string text;
        int width = 0;
        int format = HDF_LEFT; // HDF_CENTER, HDF_RIGHT
        LPARAM data = 0;
        int subitem = 0; // of a list view's column
    };

    using CommonControl::CommonControl;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

    std::vector<Item> &items() { return items_; }
    bool has(long long index) const
    {
        return index >= 0 && index < static_cast<long long>(items_.size());
    }
    /// Left and right, in the header.
    RECT place_of(std::size_t item) const;
    int whole_width() const;
    /// How high it wants to be in that font.
    int wanted_height() const;
    void show_anew() const { redraw(); }

  private:
    std::optional<LRESULT> item_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT mouse(UINT message, POINT at);
    void put(Item &item, const HDITEMW &from, bool wide) const;
    LRESULT get(std::size_t index, HDITEMW &to, bool wide) const;
    std::optional<std::size_t> item_at(int x) const;
    /// The item whose right border that is.
    std::optional<std::size_t> border_at(int x) const;
    LRESULT tell_item(UINT ansi_code, UINT wide_code, std::size_t item) const;
    void paint(HDC context) override;

    std::vector<Item> items_;
    std::optional<std::size_t> pressed_;
    std::optional<std::size_t> stretched_; // by the mouse
};

} // namespace compat
