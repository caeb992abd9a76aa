// A program whose windows nobody is to see: one is hidden, one is for messages only.
#include <windows.h>

#include <stdio.h>

int main()
{
    WNDCLASSA hidden = {};
    hidden.lpfnWndProc = DefWindowProcA;
    hidden.lpszClassName = "Hidden";
    RegisterClassA(&hidden);
    const HWND window = CreateWindowA("Hidden", "one", WS_OVERLAPPEDWINDOW, 0, 0, 100, 100, nullptr,
                                      nullptr, nullptr, nullptr);
    const HWND other =
        CreateWindowA("Hidden", "two", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, nullptr, nullptr);
    ShowWindow(other, SW_SHOW);
    SetWindowTextA(window, "three");
    SetWindowPos(window, nullptr, 10, 10, 200, 200, SWP_NOZORDER);
    puts("waits");
    fflush(stdout);
    MSG message;
    while (GetMessageA(&message, nullptr, 0, 0) > 0)
        DispatchMessageA(&message);
}
