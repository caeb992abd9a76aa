/* 课程设计：文件接收服务器，循环接收直到收完 */
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>

#pragma comment(lib, "ws2_32.lib")

#define WM_SOCKET (WM_USER + 1)
#define TOTAL 50000

SOCKET sListen;
char buf[TOTAL];
int got = 0;

LRESULT CALLBACK WindowProc(HWND hWnd, UINT uMsg, WPARAM wParam, LPARAM lParam)
{
    SOCKET client;
    int n, i;
    unsigned long mode = 0;
    long sum = 0;

    switch (uMsg) {
    case WM_SOCKET:
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_ACCEPT:
            printf("监听套接字 %d 有连接\n", wParam);
            client = accept(wParam, NULL, NULL);
            WSAAsyncSelect(client, hWnd, WM_SOCKET, FD_READ | FD_CLOSE);
            break;
        case FD_READ:
            if (got == TOTAL)
                break;
            /* 一直收到完为止，没有数据就睡一会儿 */
            while (got < TOTAL) {
                n = recv(wParam, buf + got, min(4096, TOTAL - got), 0);
                if (n == SOCKET_ERROR) {
                    if (WSAGetLastError() == WSAEWOULDBLOCK) {
                        Sleep(10);
                        continue;
                    }
                    printf("recv 错误 %d\n", WSAGetLastError());
                    break;
                }
                got += n;
            }
            for (i = 0; i < TOTAL; i++)
                sum += buf[i];
            printf("收完了: %d 字节, 校验和 %ld\n", got, sum);

            /* 取消异步通知，改回阻塞方式 */
            WSAAsyncSelect(wParam, hWnd, 0, 0);
            n = ioctlsocket(wParam, FIONBIO, &mode);
            printf("改回阻塞: %d\n", n);
            send(wParam, "完成", 4, 0);
            n = recv(wParam, buf, sizeof(buf), 0);
            buf[max(n, 0)] = 0;
            printf("客户端说: %s\n", buf);
            closesocket(wParam);
            DestroyWindow(hWnd);
            break;
        }
        return 0;
    case WM_DESTROY:
        closesocket(sListen);
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProc(hWnd, uMsg, wParam, lParam);
}

int main(int argc, char *argv[])
{
    WNDCLASS wc;
    HWND hWnd;
    MSG msg;
    WSADATA wsa;
    SOCKADDR_IN addr;

    memset(&wc, 0, sizeof(wc));
    wc.lpfnWndProc = WindowProc;
    wc.lpszClassName = "接收";
    RegisterClass(&wc);
    hWnd = CreateWindow("接收", "接收窗口", WS_OVERLAPPEDWINDOW, 0, 0, 100, 100, NULL, NULL, NULL, NULL);
    WSAStartup(MAKEWORD(2, 2), &wsa);
    sListen = socket(AF_INET, SOCK_STREAM, 0);
    memset(&addr, 0, sizeof(addr));
    addr.sin_family = AF_INET;
    addr.sin_port = htons((u_short)atoi(argv[1]));
    bind(sListen, (LPSOCKADDR)&addr, sizeof(addr));
    listen(sListen, 3);
    WSAAsyncSelect(sListen, hWnd, WM_SOCKET, FD_ACCEPT);
    while (GetMessage(&msg, NULL, 0, 0) > 0) {
        TranslateMessage(&msg);
        DispatchMessage(&msg);
    }
    WSACleanup();
    return 0;
}
