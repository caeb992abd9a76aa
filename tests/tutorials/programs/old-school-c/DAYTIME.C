/*
 *  DAYTIME.C - sends the day to whoever connects. For Windows Sockets 1.1.
 */
#include <WINDOWS.H>
#include <STDIO.H>
#include <STDLIB.H>
#include "INC\NETUTIL.H"

SOCKET s;       /* the only one we listen on */

LRESULT CALLBACK Handler(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
    SOCKET c;
    static char text[] = "Monday, April 3, 1995 09:00:00-EST\r\n";

    if (msg != WM_NET)
        return DefWindowProc(hwnd, msg, wParam, lParam);
    switch (LOWORD(lParam)) {
    case FD_ACCEPT:
        printf("connection on socket %d\n", wParam);
        c = accept(wParam, NULL, NULL);
        send(c, text, strlen(text), 0);
        closesocket(c);
        PostQuitMessage(0);
        break;
    }
    return 0;
}

void main(int argc, char *argv[])
{
    WSADATA wsa;
    struct sockaddr_in sin;
    HWND hwnd;

    WSAStartup(0x0101, &wsa);
    printf("Winsock %d.%d\n", LOBYTE(wsa.wVersion), HIBYTE(wsa.wVersion));
    hwnd = MakeHiddenWindow((WNDPROC)Handler, "daytime");
    s = socket(AF_INET, SOCK_STREAM, 0);
    WSAAsyncSelect(s, hwnd, WM_NET, FD_ACCEPT);
    memset(&sin, 0, sizeof(sin));
    sin.sin_family = AF_INET;
    sin.sin_port = htons((short)atoi(argv[1]));
    bind(s, (LPSOCKADDR)&sin, sizeof(sin));
    listen(s, 2);
    Pump();
    closesocket(s);
    WSACleanup();
}
