#include "compat/common_control/address.hpp"

namespace compat {
namespace {

constexpr int edge = 2;
constexpr int field_left = 6;  // in its quarter of the control
constexpr int field_right = 2; // from the next quarter
constexpr int longest = 3;     // digits

int quarter(const RECT &area)
{
    return static_cast<int>(area.right - area.left) / 4;
}

} // namespace

LRESULT AddressControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (const auto result = address_message(message, wparam, lparam))
        return *result;
    switch (message) {
    case WM_CREATE:
        create();
        return 0;
    case WM_SIZE:
        place_fields();
        redraw();
        return 0;
    case WM_SETFOCUS:
        focus_field(0, true);
        return 0;
    case WM_ENABLE:
        for (const auto &field : fields_)
            EnableWindow(field.edit, wparam != 0);
        redraw();
        return 0;
    case WM_SETFONT:
        for (const auto &field : fields_)
            SendMessageW(field.edit, message, wparam, lparam);
        return CommonControl::handle(message, wparam, lparam);
    case WM_COMMAND:
        if (HIWORD(wparam) == EN_CHANGE)
            notify(EN_CHANGE);
        return 0;
    case WM_GETTEXT:
        return text_to(lparam, whole_text(), true, wparam);
    case WM_GETTEXTLENGTH:
        return static_cast<LRESULT>(whole_text().size());
    default:
        return CommonControl::handle(message, wparam, lparam);
    }
}

std::optional<LRESULT> AddressControl::address_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case IPM_CLEARADDRESS:
        for (const auto &field : fields_)
            SetWindowTextW(field.edit, u"");
        return TRUE;
    case IPM_SETADDRESS:
        return set_address(static_cast<DWORD>(lparam));
    case IPM_GETADDRESS:
        return get_address(*reinterpret_cast<DWORD *>(lparam));
    case IPM_SETRANGE:
        return set_range(wparam, static_cast<WORD>(lparam));
    case IPM_SETFOCUS:
        focus_field(wparam < field_count ? static_cast<int>(wparam) : 0, true);
        return TRUE;
    case IPM_ISBLANK: {
        DWORD address = 0;
        return get_address(address) == 0;
    }
    default:
        return std::nullopt;
    }
}

void AddressControl::create()
{
    for (int i = 0; i < field_count; ++i) {
        auto &field = fields_[static_cast<std::size_t>(i)];
        field.edit = CreateWindowExW(
            0, u"Edit", u"", WS_CHILD | WS_VISIBLE | ES_CENTER | ES_AUTOHSCROLL, 0, 0, 0, 0,
            window(), reinterpret_cast<HMENU>(static_cast<ULONG_PTR>(i) + 1), nullptr, nullptr);
        SendMessageW(field.edit, EM_LIMITTEXT, longest, 0);
        edit_procedure_ = reinterpret_cast<WNDPROC>(
            SetWindowLongPtrW(field.edit, GWLP_WNDPROC,
                              reinterpret_cast<LONG_PTR>(&AddressControl::field_procedure)));
        if (!enabled())
            EnableWindow(field.edit, FALSE);
    }
    place_fields();
}

void AddressControl::place_fields() const
{
    const auto all = area();
    const int each = quarter(all);
    for (int i = 0; i < field_count; ++i)
        MoveWindow(fields_[static_cast<std::size_t>(i)].edit, i * each + field_left, edge,
                   each - field_left - field_right, static_cast<int>(all.bottom) - 2 * edge, TRUE);
}

/// What is not in a field's range leaves it empty.
LRESULT AddressControl::set_address(DWORD address)
{
    for (int i = 0; i < field_count; ++i) {
        const auto &field = fields_[static_cast<std::size_t>(i)];
        const auto value = static_cast<int>(address >> (24 - 8 * i) & 0xFF);
        const bool fits = value >= field.lowest && value <= field.highest;
        if (fits)
            SetDlgItemInt(window(), i + 1, static_cast<UINT>(value), FALSE);
        else
            SetWindowTextW(field.edit, u"");
    }
    return TRUE;
}

LRESULT AddressControl::get_address(DWORD &address) const
{
    LRESULT filled = 0;
    address = 0;
    for (const auto &field : fields_) {
        const auto value = value_of(field);
        filled += value.has_value();
        address = address << 8 | static_cast<DWORD>(value.value_or(0) & 0xFF);
    }
    return filled;
}

LRESULT AddressControl::set_range(WPARAM field, WORD range)
{
    if (field >= field_count)
        return FALSE;
    fields_[field].lowest = LOBYTE(range);
    fields_[field].highest = HIBYTE(range);
    return TRUE;
}

std::optional<int> AddressControl::value_of(const Field &field) const
{
    BOOL is_number = FALSE;
    const UINT value = GetDlgItemInt(window(), GetDlgCtrlID(field.edit), &is_number, FALSE);
    return is_number ? std::optional(static_cast<int>(value)) : std::nullopt;
}

std::u16string AddressControl::whole_text() const
{
    std::u16string text;
    for (const auto &field : fields_) {
        for (const char digit : std::to_string(value_of(field).value_or(0)))
            text += static_cast<char16_t>(digit);
        text += u'.';
    }
    text.pop_back();
    return text;
}

void AddressControl::paint(HDC context)
{
    auto all = area();
    const int each = quarter(all);
    FillRect(context, &all, GetSysColorBrush(enabled() ? COLOR_WINDOW : COLOR_3DFACE));
    DrawEdge(context, &all, EDGE_SUNKEN, BF_RECT);
    SetBkMode(context, TRANSPARENT);
    SetTextColor(context, GetSysColor(enabled() ? COLOR_WINDOWTEXT : COLOR_GRAYTEXT));
    for (int i = 1; i < field_count; ++i) {
        RECT place{i * each - field_right, edge, i * each + field_left, all.bottom - edge};
        DrawTextW(context, u".", 1, &place, DT_CENTER | DT_TOP | DT_SINGLELINE);
    }
}

} // namespace compat
