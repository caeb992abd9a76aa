/* 发送端：分块发送，中间休息 */
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_USER + 1)

LRESULT CALLBACK WindowProc(HWND hWnd, UINT uMsg, WPARAM wParam, LPARAM lParam)
{
    char reply[20];
    int n;
    if (uMsg == WM_SOCKET && WSAGETSELECTEVENT(lParam) == FD_READ) {
        n = recv((SOCKET)wParam, reply, sizeof(reply) - 1, 0);
        reply[n] = 0;
        printf("服务器回复: %s\n", reply);
        send((SOCKET)wParam, "谢谢", 4, 0);
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProc(hWnd, uMsg, wParam, lParam);
}

int main(int argc, char *argv[])
{
    WNDCLASS wc = { 0 };
    WSADATA wsa;
    SOCKET s;
    SOCKADDR_IN addr = { 0 };
    HWND hWnd;
    MSG msg;
    char block[5000];
    int i, sent;

    WSAStartup(MAKEWORD(2, 2), &wsa);
    s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    addr.sin_family = AF_INET;
    addr.sin_port = htons((u_short)atoi(argv[1]));
    addr.sin_addr.s_addr = inet_addr("127.0.0.1");
    if (connect(s, (SOCKADDR *)&addr, sizeof(addr)) == SOCKET_ERROR) {
        printf("连接失败\n");
        return 1;
    }
    for (i = 0; i < 10; i++) {
        memset(block, i + 1, sizeof(block));
        for (sent = 0; sent < (int)sizeof(block);)
            sent += send(s, block + sent, sizeof(block) - sent, 0);
        Sleep(1);
    }
    wc.lpfnWndProc = WindowProc;
    wc.lpszClassName = "发送";
    RegisterClass(&wc);
    hWnd = CreateWindow("发送", "", 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_READ);
    while (GetMessage(&msg, NULL, 0, 0) > 0)
        DispatchMessage(&msg);
    WSAAsyncSelect(s, hWnd, 0, 0);
    closesocket(s);
    WSACleanup();
    return 0;
}
