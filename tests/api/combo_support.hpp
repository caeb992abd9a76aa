#pragma once

// Combo boxes, and what they are asked and told.

#include "control_support.hpp"

constexpr WPARAM no_item = static_cast<WPARAM>(-1);

/// With a text.
inline LRESULT tell(HWND control, UINT message, WPARAM wparam, const char *text)
{
    return SendMessageA(control, message, wparam, reinterpret_cast<LPARAM>(text));
}

/// A combo box with the identifier 1, of 100 by `height` pixels when it is dropped, with the items
/// "a", "b", "c" …
inline HWND add_combo(const Parent &parent, DWORD style, int items, int height = 120)
{
    const HWND combo = parent.add("COMBOBOX", "", style | WS_VSCROLL, 1, height);
    for (int i = 0; i < items; ++i) {
        const char text[2] = {static_cast<char>('a' + i), 0};
        tell(combo, CB_ADDSTRING, 0, text);
    }
    return combo;
}

inline COMBOBOXINFO info_of(HWND combo)
{
    COMBOBOXINFO info{};
    info.cbSize = sizeof info;
    GetComboBoxInfo(combo, &info);
    return info;
}

inline HWND list_of(HWND combo)
{
    return info_of(combo).hwndList;
}

inline HWND edit_of(HWND combo)
{
    return FindWindowExA(combo, nullptr, "EDIT", nullptr);
}

/// "1 b": the item that is chosen and the text, a "v" behind it while the list is dropped.
inline std::string state(HWND combo)
{
    return std::to_string(ask(combo, CB_GETCURSEL)) + " " + text_of(combo) +
           (ask(combo, CB_GETDROPPEDSTATE) ? "v" : "");
}
