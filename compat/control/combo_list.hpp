// The list of a combo box, which is created with the combo box as its parameter: class "ComboLBox".
#pragma once

#include "compat/control/list_box.hpp"

#include <optional>

namespace compat {

/// While it is dropped it has the mouse: what is under it is selected, and a click elsewhere closes
/// the list. The focus stays in the combo box.
class ComboListControl final : public ListBoxControl {
  public:
    using ListBoxControl::ListBoxControl;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

    /// What was selected before the mouse went over the items; none if it did not. From then on the
    /// selection is no longer the mouse's.
    std::optional<int> end_hover();
    std::optional<int> before_hover() const { return before_hover_; }

  private:
    bool popup() const { return (style() & WS_CHILD) == 0; }
    std::optional<int> item_under(POINT at) const;
    void hover(POINT at);
    LRESULT down(POINT at, WPARAM keys);
    LRESULT up(POINT at);
    void press_beside(POINT at, WPARAM keys);
    void press_elsewhere(POINT screen, WPARAM keys);

    HWND combo_ = nullptr;
    std::optional<int> before_hover_;
    bool pressed_ = false;
};

} // namespace compat
