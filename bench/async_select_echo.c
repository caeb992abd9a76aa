/*
 * An echo server for many clients with WSAAsyncSelect: one hidden window, one message, and wParam
 * as the socket.
 *
 *   async_select_echo [PORT]      0, the default, takes any free port
 *
 * What a client sends faster than it reads comes back as slowly as it reads: while bytes of a
 * client wait to be sent, nothing more is received from it.
 */
#include <winsock2.h>

#include <windows.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_USER + 1)
#define BUFFER_SIZE 4096
#define BUCKETS 1024

struct client {
    SOCKET socket;
    int sent;    /* the bytes of data that are on their way already */
    int length;  /* the bytes in data; sent < length while the client is slower than we are */
    int unread;  /* an FD_READ came that was not followed by recv yet */
    int closing; /* FD_CLOSE came: when everything is sent, we close, too */
    struct client *next;
    char data[BUFFER_SIZE];
};

/* wParam is a socket; this finds its client. Socket values are multiples of 4. */
static struct client *clients[BUCKETS];

static struct client **find_client(SOCKET socket)
{
    struct client **place = &clients[(socket >> 2) % BUCKETS];
    while (*place != NULL && (*place)->socket != socket) {
        place = &(*place)->next;
    }
    return place;
}

static void close_client(struct client *client)
{
    struct client **place = find_client(client->socket);
    *place = client->next;
    closesocket(client->socket);
    free(client);
}

/* Sends what is left. 1: all is sent; 0: FD_WRITE will come; -1: the connection failed. */
static int send_rest(struct client *client)
{
    while (client->sent < client->length) {
        int n = send(client->socket, client->data + client->sent, client->length - client->sent, 0);
        if (n == SOCKET_ERROR) {
            return WSAGetLastError() == WSAEWOULDBLOCK ? 0 : -1;
        }
        client->sent += n;
    }
    client->sent = client->length = 0;
    return 1;
}

/* One recv, which re-enables FD_READ, and the echo. 1: bytes came; 0: none are there; -1: the end.
 */
static int receive_and_echo(struct client *client)
{
    int n = recv(client->socket, client->data, BUFFER_SIZE, 0);
    if (n == 0) {
        return -1;
    }
    if (n == SOCKET_ERROR) {
        return WSAGetLastError() == WSAEWOULDBLOCK ? 0 : -1;
    }
    client->unread = 0;
    client->length = n;
    return send_rest(client) < 0 ? -1 : 1;
}

static void on_accept(HWND window, SOCKET listener)
{
    BOOL on = TRUE;
    struct client *client;
    SOCKET socket = accept(listener, NULL, NULL);
    if (socket == INVALID_SOCKET) {
        return; /* the client has gone already */
    }
    client = (struct client *)calloc(1, sizeof *client);
    if (client == NULL) {
        closesocket(socket);
        return;
    }
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, (const char *)&on, sizeof on);
    client->socket = socket;
    *find_client(socket) = client;
    WSAAsyncSelect(socket, window, WM_SOCKET, FD_READ | FD_WRITE | FD_CLOSE);
}

static void on_read(struct client *client)
{
    if (client->length > 0) {
        client->unread = 1; /* FD_READ does not come again before recv: on_write goes on */
    } else if (receive_and_echo(client) < 0) {
        close_client(client);
    }
}

/* The client sends no more, but may have sent something that we have not read. */
static void drain_and_close(struct client *client)
{
    int more = 1;
    while (more > 0 && client->length == 0) {
        more = receive_and_echo(client);
    }
    if (client->length == 0 || more < 0) {
        close_client(client);
    }
}

static void on_write(struct client *client)
{
    int done = send_rest(client);
    if (done < 0) {
        close_client(client);
    } else if (done > 0 && client->closing) {
        drain_and_close(client);
    } else if (done > 0 && client->unread) {
        on_read(client);
    }
}

static void on_socket(HWND window, SOCKET socket, int event, int error)
{
    struct client *client;
    if (event == FD_ACCEPT) {
        on_accept(window, socket);
        return;
    }
    client = *find_client(socket);
    if (client == NULL) {
        return; /* a message that was in the queue when we closed the socket */
    }
    if (error != 0) {
        close_client(client);
        return;
    }
    switch (event) {
    case FD_READ:
        on_read(client);
        break;
    case FD_WRITE:
        on_write(client);
        break;
    case FD_CLOSE:
        client->closing = 1;
        drain_and_close(client);
        break;
    }
}

static LRESULT CALLBACK window_procedure(HWND window, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_SOCKET:
        on_socket(window, (SOCKET)wParam, WSAGETSELECTEVENT(lParam), WSAGETSELECTERROR(lParam));
        return 0;
    case WM_DESTROY:
        PostQuitMessage(0);
        return 0;
    }
    return DefWindowProc(window, message, wParam, lParam);
}

static int fail(const char *what)
{
    fprintf(stderr, "async_select_echo: %s: error %d\n", what, WSAGetLastError());
    return 1;
}

int main(int argc, char **argv)
{
    WSADATA data;
    WNDCLASS window_class;
    HWND window;
    SOCKET listener;
    struct sockaddr_in address;
    int length = sizeof address;
    MSG message;

    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) {
        return fail("WSAStartup");
    }
    memset(&window_class, 0, sizeof window_class);
    window_class.lpfnWndProc = window_procedure;
    window_class.hInstance = GetModuleHandle(NULL);
    window_class.lpszClassName = TEXT("async_select_echo");
    RegisterClass(&window_class);
    window = CreateWindow(TEXT("async_select_echo"), TEXT(""), 0, 0, 0, 0, 0, HWND_MESSAGE, NULL,
                          window_class.hInstance, NULL);
    if (window == NULL) {
        return fail("CreateWindow");
    }

    listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons((u_short)(argc > 1 ? atoi(argv[1]) : 0));
    if (bind(listener, (struct sockaddr *)&address, sizeof address) == SOCKET_ERROR) {
        return fail("bind");
    }
    if (WSAAsyncSelect(listener, window, WM_SOCKET, FD_ACCEPT) == SOCKET_ERROR) {
        return fail("WSAAsyncSelect");
    }
    if (listen(listener, SOMAXCONN) == SOCKET_ERROR) {
        return fail("listen");
    }
    getsockname(listener, (struct sockaddr *)&address, &length);
    printf("listening on port %d\n", ntohs(address.sin_port));
    fflush(stdout);

    while (GetMessage(&message, NULL, 0, 0) > 0) {
        TranslateMessage(&message);
        DispatchMessage(&message);
    }
    closesocket(listener);
    WSACleanup();
    return 0;
}
