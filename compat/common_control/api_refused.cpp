// Functions that make controls which are not there: CreateWindow says so.
#include <commctrl.h>

HWND WINAPI CreateToolbarEx(HWND parent, DWORD style, UINT id, int, HINSTANCE instance, UINT_PTR,
                            LPCTBBUTTON, int, int, int, int, int, UINT)
{
    return CreateWindowExA(0, TOOLBARCLASSNAMEA, nullptr, style | WS_CHILD, 0, 0, 0, 0, parent,
                           reinterpret_cast<HMENU>(UINT_PTR{id}), instance, nullptr);
}

HWND WINAPI CreateUpDownControl(DWORD style, int x, int y, int width, int height, HWND parent,
                                int id, HINSTANCE instance, HWND, int, int, int)
{
    return CreateWindowExA(0, UPDOWN_CLASSA, nullptr, style | WS_CHILD, x, y, width, height, parent,
                           reinterpret_cast<HMENU>(static_cast<UINT_PTR>(id)), instance, nullptr);
}
