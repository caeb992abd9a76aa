// How far something has come: class "msctls_progress32".
#pragma once

#include "compat/common_control/common_control.hpp"

namespace compat {

class ProgressBarControl final : public CommonControl {
  public:
    using CommonControl::CommonControl;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  private:
    LRESULT set_range(int lowest, int highest);
    LRESULT get_range(bool lowest, PBRANGE *both) const;
    /// The former one.
    LRESULT move_to(long long position);
    LRESULT step();

    void paint(HDC context) override;
    void paint_blocks(HDC context, const RECT &bar, COLORREF colour, int length) const;
    bool upright() const { return (style() & PBS_VERTICAL) != 0; }

    int lowest_ = 0;
    int highest_ = 100;
    int position_ = 0;
    int step_ = 10;
    COLORREF bar_ = CLR_DEFAULT;
    COLORREF back_ = CLR_DEFAULT;
};

} // namespace compat
