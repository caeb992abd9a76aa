// What a person does in the fields of an IP address control.
#include "compat/common_control/address.hpp"

#include <algorithm>
#include <utility>

namespace compat {
namespace {

struct Selection {
    DWORD begin = 0;
    DWORD end = 0;
};

Selection selection_of(HWND edit)
{
    Selection selection;
    SendMessageW(edit, EM_GETSEL, reinterpret_cast<WPARAM>(&selection.begin),
                 reinterpret_cast<LPARAM>(&selection.end));
    return selection;
}

DWORD length_of(HWND edit)
{
    return static_cast<DWORD>(GetWindowTextLengthW(edit));
}

constexpr DWORD longest = 3; // digits

} // namespace

int AddressControl::index_of(HWND edit) const
{
    const auto at = std::ranges::find(fields_, edit, &Field::edit);
    return at == fields_.end() ? -1 : static_cast<int>(at - fields_.begin());
}

LRESULT CALLBACK AddressControl::field_procedure(HWND edit, UINT message, WPARAM wparam,
                                                 LPARAM lparam)
{
    const auto control = std::dynamic_pointer_cast<AddressControl>(control_of(GetParent(edit)));
    const int index = control ? control->index_of(edit) : -1;
    return index < 0 ? 0 : control->field_message(index, message, wparam, lparam);
}

LRESULT AddressControl::pass(int index, UINT message, WPARAM wparam, LPARAM lparam) const
{
    return CallWindowProcW(edit_procedure_, fields_[static_cast<std::size_t>(index)].edit, message,
                           wparam, lparam);
}

LRESULT AddressControl::field_message(int index, UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_CHAR:
        return character(index, wparam, lparam);
    case WM_KEYDOWN:
        return key(index, wparam, lparam);
    case WM_SETFOCUS: {
        const auto result = pass(index, message, wparam, lparam);
        if (!std::exchange(has_focus_, true))
            notify(EN_SETFOCUS);
        return result;
    }
    case WM_KILLFOCUS: {
        const auto result = pass(index, message, wparam, lparam);
        const auto next = reinterpret_cast<HWND>(wparam);
        if (index_of(next) < 0 && next != window()) {
            has_focus_ = false;
            notify(EN_KILLFOCUS);
        }
        finish(index);
        return result;
    }
    default:
        return pass(index, message, wparam, lparam);
    }
}

/// Digits go in, and from a full field to the next one, as a dot or a space goes from one that has
/// something in it.
LRESULT AddressControl::character(int index, WPARAM unit, LPARAM lparam)
{
    const HWND edit = fields_[static_cast<std::size_t>(index)].edit;
    const auto before = selection_of(edit);
    const bool is_last = index + 1 == field_count;
    if (unit == u'.' || unit == u' ') {
        if (length_of(edit) > 0 && before.begin == before.end && !is_last)
            focus_field(index + 1, true);
        return 0;
    }
    if (unit < u' ') // BACKSPACE, CTRL and a letter
        return pass(index, WM_CHAR, unit, lparam);
    if (unit < u'0' || unit > u'9')
        return 0;
    const auto result = pass(index, WM_CHAR, unit, lparam);
    if (length_of(edit) < longest)
        return result;
    const auto value = value_of(fields_[static_cast<std::size_t>(index)]).value_or(0);
    const auto &field = fields_[static_cast<std::size_t>(index)];
    if (value > field.highest || value < field.lowest)
        finish(index); // and the person sees what it became
    else if (selection_of(edit).begin == longest && !is_last)
        focus_field(index + 1, true);
    return result;
}

/// At a field's ends the arrows go to its neighbours.
LRESULT AddressControl::key(int index, WPARAM key, LPARAM lparam)
{
    const HWND edit = fields_[static_cast<std::size_t>(index)].edit;
    const auto selection = selection_of(edit);
    const bool at_caret = selection.begin == selection.end;
    if (key == VK_RIGHT && at_caret && selection.end == length_of(edit) &&
        index + 1 < field_count) {
        focus_field(index + 1, false);
        SendMessageW(fields_[static_cast<std::size_t>(index) + 1].edit, EM_SETSEL, 0, 0);
        return 0;
    }
    if (key == VK_LEFT && at_caret && selection.begin == 0 && index > 0) {
        focus_field(index - 1, false);
        const HWND former = fields_[static_cast<std::size_t>(index) - 1].edit;
        const auto end = length_of(former);
        SendMessageW(former, EM_SETSEL, end, static_cast<LPARAM>(end));
        return 0;
    }
    return pass(index, WM_KEYDOWN, key, lparam);
}

void AddressControl::focus_field(int index, bool select_all) const
{
    const HWND edit = fields_[static_cast<std::size_t>(index)].edit;
    SetFocus(edit);
    if (select_all)
        SendMessageW(edit, EM_SETSEL, 0, -1);
}

void AddressControl::finish(int index)
{
    auto &field = fields_[static_cast<std::size_t>(index)];
    const auto value = value_of(field);
    if (!value)
        return;
    NMIPADDRESS message{};
    message.iField = index;
    message.iValue = *value;
    tell(IPN_FIELDCHANGED, message.hdr);
    const int kept =
        std::clamp(message.iValue, field.lowest, std::max(field.lowest, field.highest));
    if (kept != *value)
        SetDlgItemInt(window(), index + 1, static_cast<UINT>(kept), FALSE);
}

} // namespace compat
