// handshake_server.cpp - a server that meets one client and says goodbye to it.
//
//     handshake_server [port]
//
// No data is exchanged here. The point is to see which messages Winsock posts to our window,
// and in which order, from the moment a client appears until it is gone.
#include <winsock2.h> // before windows.h, which would bring the old winsock.h

#include <windows.h>

#include <stdarg.h>
#include <stdio.h>

// The message that Winsock will post to our window. WM_APP and up are free for programs; take
// a number lower than WM_USER and you will mix it up with a message of Windows' own.
#define WM_SOCKET (WM_APP + 1)

#define DEFAULT_PORT 5001

SOCKET g_listener = INVALID_SOCKET; // waits for clients
SOCKET g_client = INVALID_SOCKET;   // the client that came
int g_result = 1;                   // what the program returns: 0 once all went well

// Prints one line of our transcript, at once.
void Say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    fflush(stdout);
}

// Tells what went wrong and ends the program: WM_DESTROY cleans up.
void Fail(HWND hWnd, const char *what, int error)
{
    Say("%s failed: error %d\n", what, error);
    DestroyWindow(hWnd);
}

// The few errors that a connection usually dies of.
const char *Reason(int error)
{
    switch (error) {
    case 0:
        return "the client closed it in good order";
    case WSAECONNRESET:
        return "the client reset it";
    case WSAECONNABORTED:
        return "it was aborted: a time-out, or the client's program died";
    case WSAENETDOWN:
        return "the network is down";
    default:
        return "another error";
    }
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_SOCKET:
        // wParam says which socket it is about. The low word of lParam says what happened, the
        // high word whether it went wrong. (WSAGetLastError knows nothing about messages.)
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_ACCEPT: {
            if (WSAGETSELECTERROR(lParam) != 0) {
                Fail(hWnd, "FD_ACCEPT", WSAGETSELECTERROR(lParam));
                return 0;
            }
            struct sockaddr_in address;
            int length = sizeof(address);
            g_client = accept((SOCKET)wParam, (struct sockaddr *)&address, &length);
            if (g_client == INVALID_SOCKET) {
                // The client may have given up meanwhile. Then we just wait for the next one.
                if (WSAGetLastError() != WSAEWOULDBLOCK)
                    Fail(hWnd, "accept", WSAGetLastError());
                return 0;
            }
            // The new socket has inherited window, message and events from the listener: we get
            // its FD_WRITE, FD_READ and FD_CLOSE without another WSAAsyncSelect.
            Say("FD_ACCEPT   a client from %s\n", inet_ntoa(address.sin_addr));
            // One client is enough for us.
            closesocket(g_listener);
            g_listener = INVALID_SOCKET;
            return 0;
        }

        case FD_WRITE:
            // Comes once after accept: from now on we may send. (We have nothing to say.)
            if (WSAGETSELECTERROR(lParam) != 0) {
                Fail(hWnd, "FD_WRITE", WSAGETSELECTERROR(lParam));
                return 0;
            }
            Say("FD_WRITE    the client can be written to\n");
            return 0;

        case FD_READ: {
            // Our client sends nothing, but somebody else's might. Unless we call recv, Winsock
            // never posts another FD_READ.
            char buffer[512];
            int count = recv((SOCKET)wParam, buffer, sizeof(buffer), 0);
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
                // In good order: first read whatever is left. recv returns 0 at the end.
                char buffer[512];
                int count;
                do {
                    count = recv((SOCKET)wParam, buffer, sizeof(buffer), 0);
                } while (count > 0);
                g_result = 0;
            }
            DestroyWindow(hWnd);
            return 0;
        }
        }
        return 0;

    case WM_DESTROY:
        if (g_client != INVALID_SOCKET)
            closesocket(g_client);
        if (g_listener != INVALID_SOCKET)
            closesocket(g_listener);
        PostQuitMessage(g_result);
        return 0;
    }
    return DefWindowProc(hWnd, message, wParam, lParam);
}

// Makes the socket that waits for clients.
void StartListening(HWND hWnd, u_short port)
{
    g_listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (g_listener == INVALID_SOCKET) {
        Fail(hWnd, "socket", WSAGetLastError());
        return;
    }

    // From here on Winsock tells us by message, and no call on this socket blocks any more.
    if (WSAAsyncSelect(g_listener, hWnd, WM_SOCKET, FD_ACCEPT | FD_READ | FD_WRITE | FD_CLOSE) ==
        SOCKET_ERROR) {
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
        return;
    }

    struct sockaddr_in address;
    ZeroMemory(&address, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    address.sin_port = htons(port);
    if (bind(g_listener, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR) {
        Fail(hWnd, "bind", WSAGetLastError());
        return;
    }
    if (listen(g_listener, SOMAXCONN) == SOCKET_ERROR) {
        Fail(hWnd, "listen", WSAGetLastError());
        return;
    }

    // With port 0 the system has chosen one for us: ask which.
    int length = sizeof(address);
    if (getsockname(g_listener, (struct sockaddr *)&address, &length) == SOCKET_ERROR) {
        Fail(hWnd, "getsockname", WSAGetLastError());
        return;
    }
    Say("listening on port %d\n", (int)ntohs(address.sin_port));
}

int WINAPI WinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance, LPSTR lpCmdLine, int nCmdShow)
{
    int port = DEFAULT_PORT;
    if (*lpCmdLine && (sscanf(lpCmdLine, "%d", &port) != 1 || port < 0 || port > 65535)) {
        Say("usage: handshake_server [port]\n");
        return 1;
    }

    WSADATA data;
    int error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        Say("WSAStartup failed: error %d\n", error);
        return 1;
    }

    // Winsock posts its messages to a window, so we need one. Nobody has to see it.
    WNDCLASS wc;
    ZeroMemory(&wc, sizeof(wc));
    wc.lpfnWndProc = WndProc;
    wc.hInstance = hInstance;
    wc.lpszClassName = "HandshakeServer";
    if (!RegisterClass(&wc)) {
        Say("RegisterClass failed: error %d\n", (int)GetLastError());
        return 1;
    }
    HWND hWnd =
        CreateWindow("HandshakeServer", "Handshake server", WS_OVERLAPPEDWINDOW, CW_USEDEFAULT,
                     CW_USEDEFAULT, CW_USEDEFAULT, CW_USEDEFAULT, NULL, NULL, hInstance, NULL);
    if (hWnd == NULL) {
        Say("CreateWindow failed: error %d\n", (int)GetLastError());
        return 1;
    }
    StartListening(hWnd, (u_short)port);

    // The message loop: sleeps until there is a message, and gives it to WndProc.
    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0) > 0) {
        TranslateMessage(&msg);
        DispatchMessage(&msg);
    }

    WSACleanup();
    return (int)msg.wParam;
}
