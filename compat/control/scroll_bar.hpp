// A scroll bar of its own: class "ScrollBar".
#pragma once

#include "compat/control/control.hpp"

namespace compat {

class ScrollBarControl final : public Control {
  public:
    using Control::Control;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  private:
    void paint(HDC context) override;
    bool vertical() const { return (style() & SBS_VERT) != 0; }
    void tell(int code, int position = 0) const;
    LRESULT mouse(UINT message, POINT at);
    LRESULT key(UINT message, WPARAM key) const;

    bool dragging_ = false;
};

} // namespace compat
