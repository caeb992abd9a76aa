/* A console program in C whose transcript is known line by line: console.transcript. */
#include <winsock2.h>

#include <windows.h>

#include <process.h>
#include <stdio.h>

#define WM_SOCKET (WM_USER + 1)
#define WM_DONE (WM_APP + 2)

static SOCKET g_listener, g_client;
static HWND g_window;

static void OnSocket(SOCKET s, LPARAM lParam)
{
    char buffer[16];
    switch (WSAGETSELECTEVENT(lParam)) {
    case FD_ACCEPT:
        accept(s, NULL, NULL);
        send(g_client, "hello", 5, 0);
        break;
    case FD_READ:
        recv(s, buffer, sizeof(buffer), 0);
        closesocket(g_client);
        break;
    case FD_CLOSE:
        recv(s, buffer, sizeof(buffer), 0);
        closesocket(s);
        closesocket(g_listener);
        PostMessage(g_window, WM_DONE, (WPARAM)&g_window, -1);
        break;
    }
}

static LRESULT CALLBACK WndProc(HWND window, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_SOCKET:
        OnSocket((SOCKET)wParam, lParam);
        return 0;
    case WM_DONE:
        SetTimer(window, 7, 10, NULL);
        return 0;
    case WM_TIMER:
        KillTimer(window, wParam);
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProc(window, message, wParam, lParam);
}

/* Messages are recorded on every thread. */
static unsigned __stdcall OtherThread(void *ready)
{
    MSG message;
    PeekMessage(&message, NULL, 0, 0, PM_NOREMOVE);
    SetEvent(ready);
    GetMessage(&message, NULL, 0, 0);
    return message.message == WM_APP + 5 ? 0 : 1;
}

static int RunOtherThread(void)
{
    unsigned id;
    DWORD code = 1;
    HANDLE ready = CreateEvent(NULL, FALSE, FALSE, NULL);
    HANDLE thread = (HANDLE)_beginthreadex(NULL, 0, OtherThread, ready, 0, &id);
    WaitForSingleObject(ready, INFINITE);
    PostThreadMessage(id, WM_APP + 5, 1, 2);
    WaitForSingleObject(thread, INFINITE);
    GetExitCodeThread(thread, &code);
    return (int)code;
}

int main(void)
{
    WSADATA data;
    WNDCLASS wc = {0};
    struct sockaddr_in address = {0};
    int length = sizeof(address);
    MSG message;

    WSAStartup(MAKEWORD(2, 2), &data);
    wc.lpfnWndProc = WndProc;
    wc.lpszClassName = TEXT("Console");
    RegisterClass(&wc);
    g_window = CreateWindow(TEXT("Console"), NULL, 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);

    g_listener = socket(AF_INET, SOCK_STREAM, 0);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(g_listener, (struct sockaddr *)&address, sizeof(address));
    listen(g_listener, 5);
    getsockname(g_listener, (struct sockaddr *)&address, &length);
    WSAAsyncSelect(g_listener, g_window, WM_SOCKET, FD_ACCEPT | FD_READ | FD_CLOSE);
    g_client = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    connect(g_client, (struct sockaddr *)&address, sizeof(address));

    send(INVALID_SOCKET, "x", 1, 0);
    if (WSAGetLastError() != WSAENOTSOCK || GetLastError() != WSAENOTSOCK)
        return 2; /* the recorder must leave the error alone */
    if (RunOtherThread() != 0)
        return 3;
    while (GetMessage(&message, NULL, 0, 0) > 0)
        DispatchMessage(&message);
    WSACleanup();
    return (int)message.wParam;
}
