// Four fields for an IP address: class "SysIPAddress32".
#pragma once

#include "compat/common_control/common_control.hpp"

#include <array>
#include <optional>
#include <string>

namespace compat {

class AddressControl final : public CommonControl {
  public:
    using CommonControl::CommonControl;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  private:
    /// A child of class "Edit", and what may be in it.
    struct Field {
        HWND edit = nullptr;
        int lowest = 0;
        int highest = 255;
    };
    static constexpr int field_count = 4;

    void create();
    void place_fields() const;
    std::optional<LRESULT> address_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT set_address(DWORD address);
    LRESULT get_address(DWORD &address) const;
    LRESULT set_range(WPARAM field, WORD range);
    std::optional<int> value_of(const Field &field) const;
    std::u16string whole_text() const;
    void paint(HDC context) override;

    // address_field.cpp: what happens in a field
    static LRESULT CALLBACK field_procedure(HWND edit, UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT field_message(int index, UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT character(int index, WPARAM unit, LPARAM lparam);
    LRESULT key(int index, WPARAM key, LPARAM lparam);
    LRESULT pass(int index, UINT message, WPARAM wparam, LPARAM lparam) const;
    void focus_field(int index, bool select_all) const;
    /// The person has left the field, or filled it: the parent hears of its value, and what it
    /// makes of that is brought into the range.
    void finish(int index);
    int index_of(HWND edit) const;

    std::array<Field, field_count> fields_;
    WNDPROC edit_procedure_ = nullptr;
    bool has_focus_ = false; // in any of the fields
};

} // namespace compat
