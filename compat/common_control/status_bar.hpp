// Texts at the bottom of a window: class "msctls_statusbar32".
#pragma once

#include "compat/common_control/common_control.hpp"

#include <optional>
#include <string>
#include <vector>

namespace compat {

class StatusBarControl final : public CommonControl {
  public:
    using CommonControl::CommonControl;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  private:
    struct Part {
        int end = -1; // -1: at the window's end
        UINT how = 0; // SBT_…
        std::u16string text;
        LPARAM data = 0; // of SBT_OWNERDRAW
    };

    std::optional<LRESULT> bar_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> mouse_message(UINT message, POINT at) const;
    void create(const CREATESTRUCTW &how);
    LRESULT set_part_text(WPARAM where, LPARAM text, bool wide);
    LRESULT get_part_text(std::size_t part, LPARAM buffer, bool wide) const;
    LRESULT set_parts(std::size_t count, const int *ends);
    LRESULT get_parts(std::size_t most, int *ends) const;
    LRESULT set_simple(bool simple);
    LRESULT get_rectangle(std::size_t part, RECT *to) const;
    /// What is shown as that part; null where there is none.
    const Part *shown(std::size_t part) const;
    LRESULT tell_click(UINT code, POINT at) const;

    /// To the bottom of the parent, as wide as it is.
    void take_place();
    int height() const;
    RECT place_of(std::size_t part) const;
    void paint(HDC context) override;
    void paint_part(HDC context, std::size_t number, const Part &part) const;

    std::vector<Part> parts_{1};
    Part simple_part_;
    bool simple_ = false;
    int least_height_ = 0;
    COLORREF back_ = CLR_DEFAULT;
};

} // namespace compat
