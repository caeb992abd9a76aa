#include <Windows.h>
#include <stdio.h>
#include <stdlib.h>
#include "inc\netutil.h"

SOCKET s;

LRESULT CALLBACK Handler(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
    char line[100];
    int n;

    if (msg == WM_NET) {
        if (WSAGETSELECTERROR(lParam) != 0) {
            printf("error %d\n", WSAGETSELECTERROR(lParam));
            PostQuitMessage(0);
        } else if (WSAGETSELECTEVENT(lParam) == FD_READ) {
            n = recv(s, line, sizeof(line) - 1, 0);
            line[n] = 0;
            printf("It is %s", line);
        } else if (WSAGETSELECTEVENT(lParam) == FD_CLOSE) {
            printf("That was all.\n");
            PostQuitMessage(0);
        }
        return 0;
    }
    return DefWindowProc(hwnd, msg, wParam, lParam);
}

void main(int argc, char **argv)
{
    WSADATA wsa;
    struct sockaddr_in sin;
    struct hostent *host;

    WSAStartup(MAKEWORD(1, 1), &wsa);
    host = gethostbyname("localhost");
    s = socket(AF_INET, SOCK_STREAM, 0);
    sin.sin_family = AF_INET;
    sin.sin_port = htons((u_short)atoi(argv[1]));
    memcpy(&sin.sin_addr, host->h_addr, host->h_length);
    printf("%s\n", inet_ntoa(sin.sin_addr));
    WSAAsyncSelect(s, MakeHiddenWindow((WNDPROC)Handler, "client"), WM_NET, FD_CONNECT | FD_READ | FD_CLOSE);
    if (connect(s, (struct sockaddr *)&sin, sizeof(sin)) == SOCKET_ERROR)
        printf("connect: %d\n", WSAGetLastError());
    Pump();
    closesocket(s);
    WSACleanup();
}
