#include "compat/common_control/common_control.hpp"

#include "compat/kernel/code_page.hpp"

#include <utility>

namespace compat {

LRESULT CommonControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_NCCREATE:
        wide_ = SendMessageW(GetParent(window()), WM_NOTIFYFORMAT,
                             reinterpret_cast<WPARAM>(window()), NF_QUERY) == NFR_UNICODE;
        return Control::handle(message, wparam, lparam);
    case WM_NOTIFYFORMAT:
        if (lparam == NF_REQUERY)
            wide_ = SendMessageW(parent(), WM_NOTIFYFORMAT, reinterpret_cast<WPARAM>(window()),
                                 NF_QUERY) == NFR_UNICODE;
        return wide_ ? NFR_UNICODE : NFR_ANSI;
    case CCM_GETUNICODEFORMAT:
        return wide_;
    case CCM_SETUNICODEFORMAT:
        return std::exchange(wide_, wparam != 0);
    default:
        return Control::handle(message, wparam, lparam);
    }
}

LRESULT CommonControl::tell(UINT code) const
{
    NMHDR message{};
    return tell(code, message);
}

LRESULT CommonControl::tell(UINT code, NMHDR &message) const
{
    message = {window(), static_cast<UINT_PTR>(id()), code};
    return SendMessageW(parent(), WM_NOTIFY, message.idFrom, reinterpret_cast<LPARAM>(&message));
}

void CommonControl::take_default_font()
{
    Control::handle(WM_SETFONT, reinterpret_cast<WPARAM>(GetStockObject(DEFAULT_GUI_FONT)), FALSE);
}

std::u16string text_from(LPARAM text, bool wide)
{
    if (!text)
        return {};
    return wide ? std::u16string(reinterpret_cast<const char16_t *>(text))
                : from_ansi(reinterpret_cast<const char *>(text));
}

LRESULT text_to(LPARAM buffer, std::u16string_view text, bool wide, std::size_t room)
{
    if (!buffer || room == 0)
        return 0;
    if (wide)
        return static_cast<LRESULT>(copy_text(text, reinterpret_cast<char16_t *>(buffer), room));
    return static_cast<LRESULT>(copy_text(to_ansi(text), reinterpret_cast<char *>(buffer), room));
}

std::size_t length_of(std::u16string_view text, bool wide)
{
    return wide ? text.size() : to_ansi(text).size();
}

void fill(HDC context, const RECT &area, COLORREF colour)
{
    const HBRUSH brush = CreateSolidBrush(colour);
    FillRect(context, &area, brush);
    DeleteObject(brush);
}

COLORREF or_system(COLORREF colour, int system)
{
    return colour == CLR_DEFAULT ? GetSysColor(system) : colour;
}

} // namespace compat
