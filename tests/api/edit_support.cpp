#include "edit_support.hpp"

std::string selection(HWND edit)
{
    DWORD begin = 0;
    DWORD end = 0;
    ask(edit, EM_GETSEL, reinterpret_cast<WPARAM>(&begin), reinterpret_cast<LPARAM>(&end));
    return std::to_string(begin) + "-" + std::to_string(end);
}

std::string after(HWND edit, WPARAM key)
{
    ask(edit, WM_KEYDOWN, key);
    return selection(edit);
}

void type(HWND edit, const char *text)
{
    for (; *text; ++text)
        ask(edit, WM_CHAR, static_cast<unsigned char>(*text), 1);
}

void replace(HWND edit, const char *text, BOOL can_undo)
{
    ask(edit, EM_REPLACESEL, static_cast<WPARAM>(can_undo), reinterpret_cast<LPARAM>(text));
}

int first_line(HWND edit)
{
    return static_cast<int>(ask(edit, EM_GETFIRSTVISIBLELINE));
}

LPARAM place_of(HWND edit, int position)
{
    const auto at = ask(edit, EM_POSFROMCHAR, static_cast<WPARAM>(position));
    return MAKELPARAM(LOWORD(at), HIWORD(at) + 3);
}

int column_of(HWND edit, int position)
{
    return static_cast<short>(LOWORD(ask(edit, EM_POSFROMCHAR, static_cast<WPARAM>(position))));
}

std::string many_lines(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += i ? "\r\naa" : "aa";
    return text;
}
