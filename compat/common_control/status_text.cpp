// Status bars by functions.
#include "compat/kernel/code_page.hpp"

#include <string_view>

#include <commctrl.h>

using namespace compat;

namespace {

constexpr int margin = 3; // beside the text

void draw_text(HDC context, const RECT &area, std::u16string_view text, UINT flags)
{
    RECT place = area;
    if (!(flags & SBT_NOBORDERS))
        DrawEdge(context, &place, flags & SBT_POPOUT ? BDR_RAISEDOUTER : BDR_SUNKENOUTER, BF_RECT);
    InflateRect(&place, -margin, 0);
    const int mode = SetBkMode(context, TRANSPARENT);
    const auto colour = SetTextColor(context, GetSysColor(COLOR_BTNTEXT));
    UINT align = DT_LEFT;
    for (;;) {
        const auto end = flags & SBT_NOTABPARSING ? text.npos : text.find(u'\t');
        DrawTextW(context, text.data(), static_cast<int>(text.substr(0, end).size()), &place,
                  align | DT_VCENTER | DT_SINGLELINE | DT_NOPREFIX);
        if (end == text.npos || align == DT_RIGHT)
            break;
        text.remove_prefix(end + 1);
        align = align == DT_LEFT ? DT_CENTER : DT_RIGHT;
    }
    SetTextColor(context, colour);
    SetBkMode(context, mode);
}

HWND create(LONG style, LPCWSTR text, HWND parent, UINT id)
{
    return CreateWindowExW(0, u"msctls_statusbar32", text, static_cast<DWORD>(style), 0, 0, 0, 0,
                           parent, reinterpret_cast<HMENU>(static_cast<ULONG_PTR>(id)), nullptr,
                           nullptr);
}

} // namespace

HWND WINAPI CreateStatusWindowA(LONG style, LPCSTR text, HWND parent, UINT id)
{
    return create(style, text ? from_ansi(text).c_str() : nullptr, parent, id);
}

HWND WINAPI CreateStatusWindowW(LONG style, LPCWSTR text, HWND parent, UINT id)
{
    return create(style, text, parent, id);
}

void WINAPI DrawStatusTextA(HDC context, const RECT *area, LPCSTR text, UINT flags)
{
    draw_text(context, *area, text ? from_ansi(text) : std::u16string(), flags);
}

void WINAPI DrawStatusTextW(HDC context, const RECT *area, LPCWSTR text, UINT flags)
{
    draw_text(context, *area, text ? std::u16string_view(text) : std::u16string_view(), flags);
}
