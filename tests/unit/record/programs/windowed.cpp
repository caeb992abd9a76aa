// A C++ program with WinMain whose transcript is known line by line: windowed.transcript.
#include <winsock2.h>

#include <windows.h>

static LRESULT CALLBACK WndProc(HWND window, UINT message, WPARAM wParam, LPARAM lParam)
{
    if (message == WM_APP)
        DestroyWindow(window);
    if (message == WM_DESTROY)
        PostQuitMessage(0);
    return DefWindowProc(window, message, wParam, lParam);
}

int WINAPI WinMain(HINSTANCE hInstance, HINSTANCE, LPSTR, int)
{
    WSADATA data;
    WSAStartup(MAKEWORD(1, 1), &data);
    WNDCLASS wc;
    ZeroMemory(&wc, sizeof(wc));
    wc.lpfnWndProc = WndProc;
    wc.hInstance = hInstance;
    wc.lpszClassName = TEXT("Windowed");
    RegisterClass(&wc);
    HWND window = CreateWindow(TEXT("Windowed"), TEXT("Windowed"), WS_OVERLAPPEDWINDOW, 0, 0, 100,
                               100, NULL, NULL, hInstance, NULL);
    ShowWindow(window, SW_SHOW);
    UpdateWindow(window);

    // Asks for notifications and cancels them: none comes.
    SOCKET s = socket(PF_INET, SOCK_DGRAM, 0);
    WSAAsyncSelect(s, window, WM_APP + 1, FD_READ);
    WSAAsyncSelect(s, window, 0, 0);
    closesocket(s);
    PostMessage(window, WM_APP, 3, 4);

    MSG message;
    while (GetMessage(&message, NULL, 0, 0) > 0) {
        TranslateMessage(&message);
        DispatchMessage(&message);
    }
    WSACleanup();
    return (int)message.wParam;
}
