/* The same with a window as a chat has it, until it is drawn for the first time. */
#include <winsock2.h>

#include <windows.h>

static LRESULT CALLBACK window_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    PAINTSTRUCT paint;
    switch (message) {
    case WM_PAINT:
        TextOutA(BeginPaint(window, &paint), 5, 5, "ready", 5);
        EndPaint(window, &paint);
        PostMessageA(window, WM_CLOSE, 0, 0);
        return 0;
    case WM_DESTROY:
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProcA(window, message, wparam, lparam);
}

int WINAPI WinMain(HINSTANCE instance, HINSTANCE before, LPSTR line, int show)
{
    WSADATA data;
    WNDCLASSA description = {0};
    HWND window;
    MSG message;
    WSAStartup(MAKEWORD(2, 2), &data);
    description.lpfnWndProc = window_procedure;
    description.hInstance = instance;
    description.hbrBackground = (HBRUSH)(COLOR_WINDOW + 1);
    description.lpszClassName = "start";
    RegisterClassA(&description);
    window = CreateWindowA("start", "Start", WS_OVERLAPPEDWINDOW, 0, 0, 300, 200, NULL, NULL,
                           instance, NULL);
    CreateWindowA("EDIT", "text", WS_CHILD | WS_VISIBLE | WS_BORDER, 10, 30, 160, 24, window, NULL,
                  instance, NULL);
    CreateWindowA("BUTTON", "Send", WS_CHILD | WS_VISIBLE, 180, 30, 80, 24, window, NULL, instance,
                  NULL);
    ShowWindow(window, show);
    while (GetMessageA(&message, NULL, 0, 0) > 0) {
        TranslateMessage(&message);
        DispatchMessageA(&message);
    }
    WSACleanup();
    return 0;
}
