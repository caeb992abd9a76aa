#include <windows.h>
#include <winsock2.h>
#include <tchar.h>
#include "..\include\Common\message.h"
#include "..\INCLUDE\common\log.h"

#pragma comment(lib, "ws2_32.lib")

#define WM_SOCKET (WM_USER + 100)
#define WM_LOGOUT (WM_USER + 101)

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    static TCHAR szUser[32];
    static SOCKET sUser;
    MESSAGE_HEAD head;
    char body[128];

    if (message == WM_LOGOUT)
    {
        closesocket(sUser);
        PostQuitMessage(0);
        return 0;
    }
    if (message != WM_SOCKET)
        return DefWindowProc(hWnd, message, wParam, lParam);
    switch (WSAGETSELECTEVENT(lParam))
    {
    case FD_ACCEPT:
        {
            sUser = accept(wParam, NULL, NULL);
            WSAAsyncSelect(sUser, hWnd, WM_SOCKET, FD_READ | FD_CLOSE);
        }
        break;
    case FD_READ:
        if (recv(wParam, (char *)&head, sizeof(head), 0) != sizeof(head))
            break;
        if (head.len > 0)
        {
            int n = recv(wParam, body, head.len, 0);
            body[n] = 0;
        }
        switch (head.cmd)
        {
        case CMD_LOGIN:
            _tcscpy_s(szUser, 32, body);
            LogText("登录", "%s 序号 %lu 时间 %I64d", szUser, head.serial, head.stamp);
            break;
        case CMD_TEXT:
            LogText("文本", "%s: %s (%d)", szUser, body, head.len);
            break;
        case CMD_LOGOUT:
            LogText("退出", "%s %#lx", szUser, head.serial);
            PostMessage(hWnd, WM_LOGOUT, 0, 0);
            break;
        }
        send(wParam, (char *)&head, sizeof(head), 0);
        break;
    case FD_CLOSE:
        closesocket(wParam);
        PostQuitMessage(0);
        break;
    }
    return 0;
}

int _tmain(int argc, TCHAR *argv[])
{
    WSADATA wsa;
    WSAStartup(MAKEWORD(2, 2), &wsa);
    LogText("大小", "%d", (int)sizeof(MESSAGE_HEAD));
    WNDCLASS wc = { 0 };
    wc.lpfnWndProc = WndProc;
    wc.lpszClassName = _T("日志服务");
    RegisterClass(&wc);
    HWND hWnd = CreateWindow(_T("日志服务"), _T(""), 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    SOCKADDR_IN addr = { AF_INET, htons((USHORT)_ttoi(argv[1])) };
    bind(s, (SOCKADDR *)&addr, sizeof(addr));
    listen(s, 5);
    WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_ACCEPT);
    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0))
        DispatchMessage(&msg);
    closesocket(s);
    WSACleanup();
    return 0;
}
