// Controls by their identifiers: messages, texts, numbers, check marks.
#include "compat/kernel/unicode.hpp"
#include "compat/window/window_table.hpp"

#include <climits>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <winuser.h>

namespace compat {
namespace {

/// The number that a text begins with, behind spaces; none without digits or when it is too large.
std::optional<UINT> parse_number(const std::string &text, bool is_signed)
{
    auto at = text.find_first_not_of(" \t\n\v\f\r");
    if (at == std::string::npos)
        return std::nullopt;
    const bool negative = text[at] == '-';
    if (negative || text[at] == '+')
        ++at;
    const auto first_digit = at;
    std::uint64_t number = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        number = number * 10 + static_cast<unsigned>(text[at] - '0');
        if (number > (is_signed ? INT_MAX : UINT_MAX))
            return std::nullopt;
    }
    if (at == first_digit)
        return std::nullopt;
    const auto value = static_cast<UINT>(number);
    return negative ? 0 - value : value;
}

} // namespace
} // namespace compat

using namespace compat;

LRESULT WINAPI SendDlgItemMessageA(HWND dialog, int id, UINT message, WPARAM wparam, LPARAM lparam)
{
    const HWND control = GetDlgItem(dialog, id);
    return control ? SendMessageA(control, message, wparam, lparam) : 0;
}

LRESULT WINAPI SendDlgItemMessageW(HWND dialog, int id, UINT message, WPARAM wparam, LPARAM lparam)
{
    const HWND control = GetDlgItem(dialog, id);
    return control ? SendMessageW(control, message, wparam, lparam) : 0;
}

BOOL WINAPI SetDlgItemTextA(HWND dialog, int id, LPCSTR text)
{
    const HWND control = GetDlgItem(dialog, id);
    return control && SetWindowTextA(control, text);
}

BOOL WINAPI SetDlgItemTextW(HWND dialog, int id, LPCWSTR text)
{
    const HWND control = GetDlgItem(dialog, id);
    return control && SetWindowTextW(control, text);
}

UINT WINAPI GetDlgItemTextA(HWND dialog, int id, LPSTR text, int size)
{
    if (const HWND control = GetDlgItem(dialog, id))
        return static_cast<UINT>(GetWindowTextA(control, text, size));
    if (text && size > 0)
        *text = '\0';
    return 0;
}

UINT WINAPI GetDlgItemTextW(HWND dialog, int id, LPWSTR text, int size)
{
    if (const HWND control = GetDlgItem(dialog, id))
        return static_cast<UINT>(GetWindowTextW(control, text, size));
    if (text && size > 0)
        *text = u'\0';
    return 0;
}

BOOL WINAPI SetDlgItemInt(HWND dialog, int id, UINT value, BOOL is_signed)
{
    const auto text = is_signed ? std::to_string(static_cast<int>(value)) : std::to_string(value);
    return SetDlgItemTextA(dialog, id, text.c_str());
}

UINT WINAPI GetDlgItemInt(HWND dialog, int id, BOOL *translated, BOOL is_signed)
{
    char text[64];
    const UINT length = GetDlgItemTextA(dialog, id, text, sizeof text);
    const auto number = parse_number(std::string(text, length), is_signed != FALSE);
    if (translated)
        *translated = number.has_value();
    return number.value_or(0);
}

BOOL WINAPI CheckDlgButton(HWND dialog, int id, UINT check)
{
    const HWND control = GetDlgItem(dialog, id);
    if (control)
        SendMessageW(control, BM_SETCHECK, check, 0);
    return control != nullptr;
}

BOOL WINAPI CheckRadioButton(HWND dialog, int first, int last, int checked)
{
    if (!window_of(dialog))
        return FALSE;
    for (int id = first; id <= last; ++id)
        SendDlgItemMessageW(dialog, id, BM_SETCHECK, id == checked ? BST_CHECKED : BST_UNCHECKED,
                            0);
    return TRUE;
}

UINT WINAPI IsDlgButtonChecked(HWND dialog, int id)
{
    return static_cast<UINT>(SendDlgItemMessageW(dialog, id, BM_GETCHECK, 0, 0));
}
