// A program whose window is gone before anybody has waited for a message.
#include <windows.h>

int main()
{
    WNDCLASSA brief = {};
    brief.lpfnWndProc = DefWindowProcA;
    brief.lpszClassName = "Brief";
    brief.hbrBackground = reinterpret_cast<HBRUSH>(COLOR_WINDOW + 1);
    RegisterClassA(&brief);
    const HWND window = CreateWindowA("Brief", "Brief", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 0, 0, 100,
                                      100, nullptr, nullptr, nullptr, nullptr);
    UpdateWindow(window);
    DestroyWindow(window);
}
