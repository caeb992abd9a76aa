// A scroll bar of its own: class "ScrollBar".
#pragma once

#include "compat/control/control.hpp"

#include <optional>

namespace compat {

class ScrollBarControl final : public Control {
  public:
    using Control::Control;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  private:
    void paint(HDC context) override;
    bool vertical() const { return (style() & SBS_VERT) != 0; }
    void tell(int code) const;
    std::optional<LRESULT> bar_message(UINT message, WPARAM wparam, LPARAM lparam);
    void align(const CREATESTRUCTW &how) const;
    void press(POINT at);
    LRESULT key(UINT message, WPARAM key) const;
};

} // namespace compat
