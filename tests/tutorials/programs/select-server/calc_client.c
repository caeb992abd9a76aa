/* Two windows, each with its socket. The first tries a port where nobody listens, too. */
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_USER + 1)
#define RETRY 1

static SOCKET first = INVALID_SOCKET, second = INVALID_SOCKET;
static HWND one, two;
static int port, asked = 0;
static const char *tasks[] = { "6 * 7\n", "10 / 0\n", "17 - 20\n", "what?\n" };

static void start(SOCKET *s, HWND hwnd, int to)
{
    struct sockaddr_in addr;
    memset(&addr, 0, sizeof addr);
    addr.sin_family = AF_INET;
    addr.sin_port = htons((u_short)to);
    addr.sin_addr.s_addr = inet_addr("127.0.0.1");
    *s = socket(AF_INET, SOCK_STREAM, 0);
    WSAAsyncSelect(*s, hwnd, WM_SOCKET, FD_CONNECT | FD_READ | FD_CLOSE);
    connect(*s, (struct sockaddr *)&addr, sizeof addr);
}

static void ask(SOCKET s)
{
    send(s, tasks[asked], (int)strlen(tasks[asked]), 0);
    asked++;
}

static LRESULT CALLBACK WndProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
    const char *who = hwnd == one ? "one" : "two";
    char text[64];
    int n, error;

    switch (msg) {
    case WM_TIMER:
        KillTimer(hwnd, RETRY);
        printf("%s: again\n", who);
        start(&first, hwnd, port);
        return 0;
    case WM_SOCKET:
        error = WSAGETSELECTERROR(lParam);
        if (error) {
            printf("%s: error %d%s\n", who, error, error == WSAECONNREFUSED ? ", refused" : "");
            closesocket((SOCKET)wParam);
            SetTimer(hwnd, RETRY, 20, NULL);
            return 0;
        }
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_CONNECT:
            printf("%s: connected\n", who);
            ask((SOCKET)wParam);
            break;
        case FD_READ:
            n = recv((SOCKET)wParam, text, sizeof text - 1, 0);
            text[n] = 0;
            printf("%s: %s", who, text);
            if (asked == 2)
                start(&second, two, port);
            else if (asked < 4)
                ask((SOCKET)wParam);
            else
                shutdown((SOCKET)wParam, SD_SEND);
            break;
        case FD_CLOSE:
            DestroyWindow(hwnd);
            break;
        }
        return 0;
    case WM_DESTROY:
        closesocket(hwnd == one ? first : second);
        printf("%s: closed\n", who);
        if (hwnd == two)
            DestroyWindow(one);
        else
            PostQuitMessage(0);
        return 0;
    }
    return DefWindowProc(hwnd, msg, wParam, lParam);
}

int main(int argc, char *argv[])
{
    WSADATA wsa;
    WNDCLASS wc;
    MSG msg;

    port = atoi(argv[1]);
    WSAStartup(MAKEWORD(2, 2), &wsa);
    memset(&wc, 0, sizeof wc);
    wc.lpfnWndProc = WndProc;
    wc.lpszClassName = "calc";
    RegisterClass(&wc);
    one = CreateWindow("calc", "one", WS_OVERLAPPEDWINDOW, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    two = CreateWindow("calc", "two", WS_OVERLAPPEDWINDOW, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    start(&first, one, 1);
    while (GetMessage(&msg, NULL, 0, 0) > 0) {
        TranslateMessage(&msg);
        DispatchMessage(&msg);
    }
    WSACleanup();
    return 0;
}
