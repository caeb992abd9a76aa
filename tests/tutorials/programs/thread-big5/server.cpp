// 多執行緒伺服器：每個客戶端一條執行緒，資料收到後通知主視窗
#include <WINSOCK2.H>
#include <Windows.h>
#include <STDIO.H>
#include <stdlib.h>
#pragma comment(lib,"ws2_32.lib")

#define WM_GOT   (WM_USER + 1)
#define WM_LEFT  (WM_USER + 2)

CRITICAL_SECTION g_lock;
HANDLE g_ready;
HWND g_hwnd;
int g_total = 0;

// 服務一個客戶端
DWORD WINAPI ClientThread(LPVOID lpParam)
{
    SOCKET s = (SOCKET)lpParam;
    char buf[64];
    int n;
    while ((n = recv(s, buf, sizeof(buf) - 1, 0)) > 0)
    {
        EnterCriticalSection(&g_lock);
        g_total += n;
        LeaveCriticalSection(&g_lock);
        buf[n] = 0;
        // 等主視窗印完
        SendMessage(g_hwnd, WM_GOT, n, (LPARAM)buf);
        send(s, "收到", 4, 0);
    }
    closesocket(s);
    PostMessage(g_hwnd, WM_LEFT, 0, 0);
    return 7;
}

LRESULT CALLBACK WndProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
    switch (msg)
    {
    case WM_CREATE:
        SetEvent(g_ready);
        return 0;
    case WM_GOT:
        printf("執行緒說: %d 位元組 \"%s\"\n", (int)wParam, (char *)lParam);
        return 0;
    case WM_LEFT:
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProc(hwnd, msg, wParam, lParam);
}

DWORD WINAPI ListenThread(LPVOID lpParam)
{
    SOCKET listener = *(SOCKET *)lpParam;
    WaitForSingleObject(g_ready, INFINITE);
    SOCKET s = accept(listener, NULL, NULL);
    DWORD id, code = 0;
    HANDLE h = CreateThread(NULL, 0, ClientThread, (LPVOID)s, 0, &id);
    WaitForSingleObject(h, INFINITE);
    GetExitCodeThread(h, &code);
    CloseHandle(h);
    return code;
}

int main(int argc, char *argv[])
{
    WSADATA wsa;
    WSAStartup(MAKEWORD(2, 2), &wsa);
    InitializeCriticalSection(&g_lock);
    g_ready = CreateEvent(NULL, TRUE, FALSE, NULL);
    SOCKET listener = socket(AF_INET, SOCK_STREAM, 0);
    SOCKADDR_IN sin = { AF_INET, htons((u_short)atoi(argv[1])) };
    bind(listener, (SOCKADDR *)&sin, sizeof(sin));
    listen(listener, SOMAXCONN);
    HANDLE hThread = CreateThread(NULL, 0, ListenThread, &listener, 0, NULL);

    WNDCLASS wc = { 0 };
    wc.lpfnWndProc = WndProc;
    wc.lpszClassName = "ThreadServer";
    RegisterClass(&wc);
    g_hwnd = CreateWindow("ThreadServer", "伺服器", WS_OVERLAPPEDWINDOW, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0))
        DispatchMessage(&msg);
    WaitForSingleObject(hThread, INFINITE);
    DWORD code;
    GetExitCodeThread(hThread, &code);
    CloseHandle(hThread);
    printf("共收到 %d 位元組，執行緒結束碼 %lu\n", g_total, code);
    DeleteCriticalSection(&g_lock);
    closesocket(listener);
    WSACleanup();
    return 0;
}
