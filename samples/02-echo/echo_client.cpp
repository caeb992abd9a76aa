// echo_client.cpp - sends messages to an echo server and checks what comes back.
//
//     echo_client [host] [port] [count] [size]
//
// It sends `count` messages of `size` bytes without waiting for the echoes. TCP is a stream: it
// keeps the bytes in order but knows nothing of our messages. One recv may bring half a message
// or three of them, so we count bytes and cut the messages out ourselves.
#include <winsock2.h> // before windows.h, which would bring the old winsock.h

#include <windows.h>

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define WM_SOCKET (WM_APP + 1)

#define DEFAULT_HOST "127.0.0.1"
#define DEFAULT_PORT 5002
#define DEFAULT_COUNT 20
#define DEFAULT_SIZE 10000

#define MAX_SIZE 1000000
#define MAX_COUNT 1000000

// No more than this from one recv.
#define PIECE 4096

// What goes over the wire. Without the pragma the compiler would put three unused bytes behind
// `mark`, and another compiler perhaps none. The numbers travel in network order.
#pragma pack(push, 1)
struct Message {
    char mark;     // always '!': a cheap way to notice that we have lost the thread
    u_long number; // 0, 1, 2 ...
    u_long length; // so many bytes follow
    char text[MAX_SIZE];
};
#pragma pack(pop)

const int HEADER_SIZE = sizeof(Message) - MAX_SIZE;

SOCKET g_socket = INVALID_SOCKET;
int g_result = 1; // what the program returns: 0 once all went well
int g_count = DEFAULT_COUNT;
int g_size = DEFAULT_SIZE;

Message g_out;       // the message that is on its way out
int g_outLength = 0; // so many bytes long
int g_outSent = 0;   // so many of them are sent
int g_made = 0;      // messages made so far

Message g_in;         // what has come in and is not yet a whole message
int g_inReceived = 0; // so many bytes
int g_checked = 0;    // echoes that were as they should be
int g_partial = 0;    // how often recv stopped in the middle of a message

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
    case WSAECONNREFUSED:
        return "connection refused";
    case WSAECONNRESET:
        return "the server reset the connection";
    case WSAECONNABORTED:
        return "the connection was aborted";
    default:
        return "see the list of Winsock errors";
    }
}

// Tells what went wrong and ends the program: WM_DESTROY cleans up.
void Fail(HWND hWnd, const char *what, int error)
{
    Say("%s failed: error %d, %s\n", what, error, Reason(error));
    DestroyWindow(hWnd);
}

// The same for what no error number describes.
void GiveUp(HWND hWnd, const char *why)
{
    Say("%s (%d of %d echoes were right)\n", why, g_checked, g_count);
    DestroyWindow(hWnd);
}

// Byte i of message n: anything will do, as long as we can tell it again. Zero bytes occur, so
// strlen would be of no use here.
char PatternByte(int n, int i)
{
    return (char)(n * 31 + i * 7 + i / 256);
}

void MakeMessage(int number)
{
    g_out.mark = '!';
    g_out.number = htonl((u_long)number);
    g_out.length = htonl((u_long)g_size);
    for (int i = 0; i < g_size; i++)
        g_out.text[i] = PatternByte(number, i);
    g_outLength = HEADER_SIZE + g_size;
    g_outSent = 0;
}

// FD_WRITE: send until Winsock takes no more, then leave. The next FD_WRITE brings us back here,
// and we go on exactly where we stopped.
void SendMessages(HWND hWnd)
{
    for (;;) {
        if (g_outSent == g_outLength) {
            if (g_made == g_count)
                return; // all sent
            MakeMessage(g_made++);
        }
        int count = send(g_socket, (char *)&g_out + g_outSent, g_outLength - g_outSent, 0);
        if (count == SOCKET_ERROR) {
            if (WSAGetLastError() != WSAEWOULDBLOCK)
                Fail(hWnd, "send", WSAGetLastError());
            return;
        }
        g_outSent += count; // perhaps not all of it
    }
}

// Looks at a whole message. Returns FALSE if it is not the one that is due.
BOOL CheckMessage()
{
    if (g_in.mark != '!' || ntohl(g_in.number) != (u_long)g_checked ||
        ntohl(g_in.length) != (u_long)g_size)
        return FALSE;
    for (int i = 0; i < g_size; i++)
        if (g_in.text[i] != PatternByte(g_checked, i))
            return FALSE;
    return TRUE;
}

// Calls recv once and cuts out the messages that are complete. Returns what recv returned, or
// SOCKET_ERROR if the program is to end.
int ReceivePiece(HWND hWnd)
{
    int room = (int)sizeof(g_in) - g_inReceived;
    int count = recv(g_socket, (char *)&g_in + g_inReceived, room < PIECE ? room : PIECE, 0);
    if (count == SOCKET_ERROR) {
        // FD_READ without data happens, for example after one recv too many. Never mind.
        if (WSAGetLastError() != WSAEWOULDBLOCK)
            Fail(hWnd, "recv", WSAGetLastError());
        return SOCKET_ERROR;
    }
    g_inReceived += count;

    int whole = HEADER_SIZE + g_size;
    while (g_inReceived >= whole) {
        if (!CheckMessage()) {
            GiveUp(hWnd, "an echo differs from what we sent");
            return SOCKET_ERROR;
        }
        g_checked++;
        // What follows belongs to the next message.
        g_inReceived -= whole;
        memmove(&g_in, (char *)&g_in + whole, (size_t)g_inReceived);

        if (g_checked == g_count) {
            Say("FD_READ     all %d echoes are right; %d times recv ended inside a message\n",
                g_count, g_partial);
            // Nothing more to send: the server sees FD_CLOSE, closes, and we see FD_CLOSE.
            if (shutdown(g_socket, SD_SEND) == SOCKET_ERROR) {
                Fail(hWnd, "shutdown", WSAGetLastError());
                return SOCKET_ERROR;
            }
        }
    }
    if (g_inReceived > 0)
        g_partial++;
    return count;
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_SOCKET: {
        int error = WSAGETSELECTERROR(lParam);
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_CONNECT:
            if (error != 0) {
                Fail(hWnd, "FD_CONNECT", error);
                return 0;
            }
            Say("FD_CONNECT  sending %d messages of %d bytes\n", g_count, g_size);
            return 0;

        case FD_WRITE:
            if (error != 0) {
                Fail(hWnd, "FD_WRITE", error);
                return 0;
            }
            SendMessages(hWnd);
            return 0;

        case FD_READ:
            if (error != 0) {
                Fail(hWnd, "FD_READ", error);
                return 0;
            }
            // One recv for each FD_READ. If more is there, another FD_READ follows.
            ReceivePiece(hWnd);
            return 0;

        case FD_CLOSE: {
            Say("FD_CLOSE    error %d\n", error);
            if (error != 0) {
                Fail(hWnd, "FD_CLOSE", error);
                return 0;
            }
            // There may still be something to read.
            int count;
            do {
                count = ReceivePiece(hWnd);
            } while (count > 0);
            if (count == SOCKET_ERROR)
                return 0;
            if (g_checked < g_count) {
                GiveUp(hWnd, "the server closed the connection too early");
                return 0;
            }
            g_result = 0;
            DestroyWindow(hWnd);
            return 0;
        }
        }
        return 0;
    }

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
    if (WSAAsyncSelect(g_socket, hWnd, WM_SOCKET, FD_WRITE | FD_CONNECT | FD_READ | FD_CLOSE) ==
        SOCKET_ERROR) {
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
        return;
    }
    Say("connecting to %s, port %d\n", host, (int)port);
    if (connect(g_socket, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR &&
        WSAGetLastError() != WSAEWOULDBLOCK)
        Fail(hWnd, "connect", WSAGetLastError());
}

int WINAPI WinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance, LPSTR lpCmdLine, int nCmdShow)
{
    char host[256] = DEFAULT_HOST;
    int port = DEFAULT_PORT;
    sscanf(lpCmdLine, "%255s %d %d %d", host, &port, &g_count, &g_size);
    if (port <= 0 || port > 65535 || g_count < 1 || g_count > MAX_COUNT || g_size < 0 ||
        g_size > MAX_SIZE) {
        Say("usage: echo_client [host] [port] [count, up to %d] [size, up to %d]\n", MAX_COUNT,
            MAX_SIZE);
        return 1;
    }

    WSADATA data;
    int error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        Say("WSAStartup failed: error %d\n", error);
        return 1;
    }

    WNDCLASSEX wcex;
    ZeroMemory(&wcex, sizeof(wcex));
    wcex.cbSize = sizeof(WNDCLASSEX);
    wcex.lpfnWndProc = WndProc;
    wcex.hInstance = hInstance;
    wcex.lpszClassName = "EchoClient";
    if (!RegisterClassEx(&wcex)) {
        Say("RegisterClassEx failed: error %d\n", (int)GetLastError());
        return 1;
    }
    HWND hWnd =
        CreateWindowEx(0, "EchoClient", "Echo client", WS_OVERLAPPEDWINDOW, CW_USEDEFAULT,
                       CW_USEDEFAULT, CW_USEDEFAULT, CW_USEDEFAULT, NULL, NULL, hInstance, NULL);
    if (hWnd == NULL) {
        Say("CreateWindowEx failed: error %d\n", (int)GetLastError());
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
