#include "compat/dialog/message_box_look.hpp"

#include <algorithm>

#include <winuser.h>

namespace compat {
namespace {

// In pixels.
constexpr int margin = 12;
constexpr int widest_text = 480;
constexpr int button_width = 75, button_height = 23, button_gap = 8;
constexpr int text_id = 0xFFFF, icon_id = 20; // as on Windows

LPCWSTR caption_of(int id)
{
    constexpr LPCWSTR captions[] = {u"",       u"OK",      u"Cancel",     u"&Abort",
                                    u"&Retry", u"&Ignore", u"&Yes",       u"&No",
                                    u"&Close", u"Help",    u"&Try Again", u"&Continue"};
    return captions[id];
}

SIZE size_of(HWND box, const std::u16string &text, HFONT font)
{
    const HDC context = GetDC(box);
    const HGDIOBJ former = SelectObject(context, font);
    RECT place{0, 0, widest_text, 0};
    DrawTextW(context, text.c_str(), static_cast<int>(text.size()), &place,
              DT_CALCRECT | DT_WORDBREAK | DT_EXPANDTABS | DT_NOPREFIX);
    SelectObject(context, former);
    ReleaseDC(box, context);
    return {place.right, place.bottom};
}

void resize_client(HWND box, int width, int height)
{
    RECT place{}, client{};
    GetWindowRect(box, &place);
    GetClientRect(box, &client);
    const int wider = width - client.right, higher = height - client.bottom;
    SetWindowPos(box, nullptr, place.left - wider / 2, place.top - higher / 2,
                 place.right - place.left + wider, place.bottom - place.top + higher,
                 SWP_NOZORDER | SWP_NOACTIVATE);
}

HWND add(HWND box, LPCWSTR class_name, LPCWSTR text, DWORD style, const RECT &place, int id,
         HFONT font)
{
    const HWND control =
        CreateWindowExW(WS_EX_NOPARENTNOTIFY, class_name, text, WS_CHILD | WS_VISIBLE | style,
                        place.left, place.top, place.right - place.left, place.bottom - place.top,
                        box, reinterpret_cast<HMENU>(static_cast<INT_PTR>(id)), nullptr, nullptr);
    SendMessageW(control, WM_SETFONT, reinterpret_cast<WPARAM>(font), FALSE);
    return control;
}

} // namespace

void furnish_message_box(HWND box, const std::u16string &text, HICON icon,
                         const std::vector<int> &buttons, int default_button)
{
    const auto font = static_cast<HFONT>(GetStockObject(DEFAULT_GUI_FONT));
    const SIZE words = size_of(box, text, font);
    const int count = static_cast<int>(buttons.size());
    const int row = count * (button_width + button_gap) - button_gap;
    const SIZE picture =
        icon ? SIZE{GetSystemMetrics(SM_CXICON), GetSystemMetrics(SM_CYICON)} : SIZE{};
    const int text_left = margin + (icon ? picture.cx + margin : 0);
    const int width = std::max<int>(text_left + words.cx, row + margin) + margin;
    const int height = std::max<int>(words.cy, picture.cy);
    const int top = height + 2 * margin;
    resize_client(box, width, top + button_height + margin);

    if (icon) {
        const HWND place =
            add(box, u"STATIC", u"", SS_ICON,
                {margin, margin, margin + picture.cx, margin + picture.cy}, icon_id, font);
        SendMessageW(place, STM_SETICON, reinterpret_cast<WPARAM>(icon), 0);
    }
    const int text_top = margin + (height - words.cy) / 2;
    add(box, u"STATIC", text.c_str(), SS_LEFT | SS_NOPREFIX,
        {text_left, text_top, text_left + words.cx, text_top + words.cy}, text_id, font);
    int left = (width - row) / 2;
    for (const int id : buttons) {
        const bool is_default = id == default_button;
        const HWND button =
            add(box, u"BUTTON", caption_of(id),
                WS_TABSTOP | static_cast<DWORD>(is_default ? BS_DEFPUSHBUTTON : BS_PUSHBUTTON),
                {left, top, left + button_width, top + button_height}, id, font);
        if (is_default)
            SetFocus(button);
        left += button_width + button_gap;
    }
}

} // namespace compat
