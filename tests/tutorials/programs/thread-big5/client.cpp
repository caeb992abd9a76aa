// 非同步客戶端
#include <Winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCK (WM_USER + 1)
const char *poem[] = { "床前明月光", "疑是地上霜", "舉頭望明月", "低頭思故鄉" };
int line = 0;
SOCKET sock;

void SendLine()
{
    send(sock, poem[line], (int)strlen(poem[line]), 0);
    line++;
}

LRESULT CALLBACK WndProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
    if (msg == WM_SOCK)
    {
        char buf[64] = "";
        switch (WSAGETSELECTEVENT(lParam))
        {
        case FD_CONNECT:
            SendLine();
            break;
        case FD_READ:
            recv(sock, buf, 63, 0);
            printf("伺服器回答: %s\n", buf);
            if (line < 4)
                SendLine();
            else
                DestroyWindow(hwnd);
            break;
        }
        return 0;
    }
    if (msg == WM_DESTROY)
    {
        closesocket(sock);
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProc(hwnd, msg, wParam, lParam);
}

int main(int argc, char *argv[])
{
    WSADATA wsa;
    WSAStartup(MAKEWORD(2, 2), &wsa);
    WNDCLASS wc = { 0 };
    wc.lpfnWndProc = WndProc;
    wc.lpszClassName = "Cli";
    RegisterClass(&wc);
    HWND hwnd = CreateWindow("Cli", "客戶端", 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    sock = socket(AF_INET, SOCK_STREAM, 0);
    WSAAsyncSelect(sock, hwnd, WM_SOCK, FD_CONNECT | FD_READ);
    SOCKADDR_IN sin = { AF_INET, htons((u_short)atoi(argv[1])) };
    sin.sin_addr.S_un.S_addr = inet_addr("127.0.0.1");
    connect(sock, (SOCKADDR *)&sin, sizeof(sin));
    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0))
        DispatchMessage(&msg);
    WSACleanup();
    return 0;
}
