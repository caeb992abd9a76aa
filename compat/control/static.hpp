// Text and pictures that nobody can change: class "Static".
#pragma once

#include "compat/control/control.hpp"

namespace compat {

class StaticControl final : public Control {
  public:
    using Control::Control;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  private:
    void paint(HDC context) override;
    void paint_text(HDC context, const RECT &area);
    void paint_picture(HDC context, const RECT &area);
    DWORD kind() const { return style() & SS_TYPEMASK; }
    HANDLE set_image(HANDLE image);
    SIZE icon_size() const;
    void load_image(const CREATESTRUCTW &how);

    HANDLE image_ = nullptr; // of SS_ICON and SS_BITMAP
};

} // namespace compat
