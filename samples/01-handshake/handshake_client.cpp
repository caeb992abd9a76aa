// handshake_client.cpp - connects to a server, looks around and leaves.
//
//     handshake_client [host] [port]
//
// The other half of handshake_server.cpp: watch FD_CONNECT, FD_WRITE and FD_CLOSE come in.
// Start it without a server, too: then FD_CONNECT brings the reason why it failed.
#include <winsock2.h> // before windows.h, which would bring the old winsock.h

#include <windows.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_APP + 1)

#define DEFAULT_HOST "127.0.0.1"
#define DEFAULT_PORT 5001

SOCKET g_socket = INVALID_SOCKET;
int g_result = 1; // what the program returns: 0 once all went well

// Prints one line of our transcript, at once.
void Say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    fflush(stdout);
}

const char *Reason(int error)
{
    switch (error) {
    case 0:
        return "in good order";
    case WSAECONNREFUSED:
        return "connection refused: nobody listens there";
    case WSAETIMEDOUT:
        return "timed out: nobody answers there";
    case WSAEHOSTUNREACH:
    case WSAENETUNREACH:
        return "no way leads there";
    case WSAECONNRESET:
        return "the server reset the connection";
    case WSAECONNABORTED:
        return "the connection was aborted";
    default:
        return "another error";
    }
}

// Tells what went wrong and ends the program: WM_DESTROY cleans up.
void Fail(HWND hWnd, const char *what, int error)
{
    Say("%s failed: error %d, %s\n", what, error, Reason(error));
    DestroyWindow(hWnd);
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_SOCKET:
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_CONNECT:
            // This is the answer to our connect, good or bad. The error is in lParam; a program
            // that does not look goes on as if it were connected.
            if (WSAGETSELECTERROR(lParam) != 0) {
                Fail(hWnd, "FD_CONNECT", WSAGETSELECTERROR(lParam));
                return 0;
            }
            // The two systems have shaken hands. That the server's program has called accept is
            // not said: it may still be busy with something else.
            Say("FD_CONNECT  we are connected\n");
            return 0;

        case FD_WRITE:
            // Comes once, right after FD_CONNECT: now we may send.
            if (WSAGETSELECTERROR(lParam) != 0) {
                Fail(hWnd, "FD_WRITE", WSAGETSELECTERROR(lParam));
                return 0;
            }
            Say("FD_WRITE    the server can be written to, but we have nothing to say\n");
            // "I shall send no more." The server sees FD_CLOSE; we stay until it closes, too.
            if (shutdown(g_socket, SD_SEND) == SOCKET_ERROR)
                Fail(hWnd, "shutdown", WSAGetLastError());
            return 0;

        case FD_READ: {
            // Our server sends nothing, but this costs us little.
            char buffer[512];
            int count = recv(g_socket, buffer, sizeof(buffer), 0);
            if (count > 0)
                Say("FD_READ     %d bytes that we did not ask for\n", count);
            else if (count == SOCKET_ERROR && WSAGetLastError() != WSAEWOULDBLOCK)
                Fail(hWnd, "recv", WSAGetLastError());
            return 0;
        }

        case FD_CLOSE: {
            int error = WSAGETSELECTERROR(lParam);
            Say("FD_CLOSE    error %d: %s\n", error, Reason(error));
            if (error == 0) {
                // First read what is left; recv returns 0 when nothing is.
                char buffer[512];
                int count;
                do {
                    count = recv(g_socket, buffer, sizeof(buffer), 0);
                } while (count > 0);
                g_result = 0;
            }
            DestroyWindow(hWnd);
            return 0;
        }
        }
        return 0;

    case WM_DESTROY:
        if (g_socket != INVALID_SOCKET)
            closesocket(g_socket);
        PostQuitMessage(g_result);
        return 0;
    }
    return DefWindowProc(hWnd, message, wParam, lParam);
}

// Starts to connect; FD_CONNECT tells how it went.
void StartConnecting(HWND hWnd, const char *host, u_short port)
{
    struct sockaddr_in address;
    ZeroMemory(&address, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = inet_addr(host);
    if (address.sin_addr.s_addr == INADDR_NONE) {
        // Not a number such as 127.0.0.1, so it should be a name.
        struct hostent *found = gethostbyname(host);
        if (found == NULL) {
            Fail(hWnd, "gethostbyname", WSAGetLastError());
            return;
        }
        memcpy(&address.sin_addr, found->h_addr, sizeof(address.sin_addr));
    }

    g_socket = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (g_socket == INVALID_SOCKET) {
        Fail(hWnd, "socket", WSAGetLastError());
        return;
    }
    // All that we ever want to hear of, in one call: a second one would replace the first.
    if (WSAAsyncSelect(g_socket, hWnd, WM_SOCKET, FD_WRITE | FD_CONNECT | FD_READ | FD_CLOSE) ==
        SOCKET_ERROR) {
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
        return;
    }

    Say("connecting to %s, port %d\n", host, (int)port);
    // Cannot be done at once, and says so: WSAEWOULDBLOCK is not an error here.
    if (connect(g_socket, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR &&
        WSAGetLastError() != WSAEWOULDBLOCK)
        Fail(hWnd, "connect", WSAGetLastError());
}

// A console program works just as well, as long as it has a window and a message loop.
int main(int argc, char *argv[])
{
    const char *host = argc > 1 ? argv[1] : DEFAULT_HOST;
    int port = argc > 2 ? atoi(argv[2]) : DEFAULT_PORT;
    if (argc > 3 || port <= 0 || port > 65535) {
        Say("usage: handshake_client [host] [port]\n");
        return 1;
    }

    WSADATA data;
    int error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        Say("WSAStartup failed: error %d\n", error);
        return 1;
    }

    WNDCLASS wc;
    ZeroMemory(&wc, sizeof(wc));
    wc.lpfnWndProc = WndProc;
    wc.hInstance = GetModuleHandle(NULL);
    wc.lpszClassName = "HandshakeClient";
    if (!RegisterClass(&wc)) {
        Say("RegisterClass failed: error %d\n", (int)GetLastError());
        return 1;
    }
    HWND hWnd = CreateWindow("HandshakeClient", "Handshake client", WS_OVERLAPPEDWINDOW, 0, 0, 320,
                             200, NULL, NULL, wc.hInstance, NULL);
    if (hWnd == NULL) {
        Say("CreateWindow failed: error %d\n", (int)GetLastError());
        return 1;
    }
    StartConnecting(hWnd, host, (u_short)port);

    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0) > 0) {
        TranslateMessage(&msg);
        DispatchMessage(&msg);
    }

    WSACleanup();
    return (int)msg.wParam;
}
