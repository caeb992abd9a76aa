/* クライアント */
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_APP + 5)
static SOCKET s;
static int times = 0;

static LRESULT CALLBACK proc(HWND hWnd, UINT msg, WPARAM wp, LPARAM lp)
{
    char buf[100];
    const char *words[] = { "表計算ソフト", "さようなら" };
    int n;
    if (msg == WM_SOCKET) {
        switch (WSAGETSELECTEVENT(lp)) {
        case FD_CONNECT:
            printf(WSAGETSELECTERROR(lp) ? "接続に失敗\n" : "接続しました\n");
            break;
        case FD_READ:
            n = recv(s, buf, sizeof(buf) - 1, 0);
            buf[n] = 0;
            printf("サーバ: %s\n", buf);
            if (times < 2) {
                send(s, words[times], (int)strlen(words[times]), 0);
                times++;
            } else {
                shutdown(s, SD_SEND);
            }
            break;
        case FD_CLOSE:
            printf("閉じます\n");
            closesocket(s);
            PostQuitMessage(0);
            break;
        }
        return 0;
    }
    return DefWindowProc(hWnd, msg, wp, lp);
}

int main(int argc, char *argv[])
{
    WSADATA data;
    WNDCLASS wc = { 0 };
    HWND hWnd;
    MSG msg;
    struct sockaddr_in addr = { 0 };

    WSAStartup(MAKEWORD(2, 2), &data);
    wc.lpfnWndProc = proc;
    wc.lpszClassName = "ソケット表";
    RegisterClass(&wc);
    hWnd = CreateWindow("ソケット表", "窓", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, NULL, NULL);
    s = socket(AF_INET, SOCK_STREAM, 0);
    WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_CONNECT | FD_READ | FD_CLOSE);
    addr.sin_family = AF_INET;
    addr.sin_port = htons((u_short)atoi(argv[1]));
    addr.sin_addr.s_addr = inet_addr("127.0.0.1");
    connect(s, (struct sockaddr *)&addr, sizeof(addr));
    while (GetMessage(&msg, NULL, 0, 0) > 0)
        DispatchMessage(&msg);
    WSACleanup();
    return 0;
}
