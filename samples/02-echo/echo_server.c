/*
 * echo_server.c - sends everything back to whoever sent it, to many clients at once.
 *
 *     echo_server [port] [clients]
 *
 * With a number of clients it ends after it has served that many; without, it runs for ever.
 *
 * One window, one message and one handler are enough for any number of clients, because wParam
 * says which socket a message is about. No thread waits for anybody.
 */
#include <winsock2.h> /* before windows.h, which would bring the old winsock.h */

#include <windows.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define WM_SOCKET (WM_APP + 1)

#define DEFAULT_PORT 5002
#define MAX_CLIENTS 512
#define BUFFER_SIZE 4096

/*
 * What we know about a client. All that a thread would keep on its stack must be kept here,
 * because our handler returns after each message.
 */
struct Client {
    SOCKET socket; /* INVALID_SOCKET: this place is free */
    int number;    /* for the transcript: 1, 2, 3 ... */
    char data[BUFFER_SIZE];
    int length;       /* so many bytes in data came from the client ... */
    int sent;         /* ... and so many of them went back already */
    BOOL readDue;     /* FD_READ came, and recv was not called since */
    BOOL writeWanted; /* FD_WRITE was asked for */
    BOOL closing;     /* FD_CLOSE came: serve what is left, then close */
    u_long total;     /* bytes echoed */
};

struct Client g_clients[MAX_CLIENTS];
SOCKET g_listener = INVALID_SOCKET;
int g_came = 0;   /* clients that came so far */
int g_left = 0;   /* clients that left again */
int g_limit = 0;  /* end after so many; 0: never */
int g_result = 1; /* what the program returns: 0 once all went well */

/* Prints one line of our transcript, at once. */
void Say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    fflush(stdout);
}

/* Tells what went wrong and ends the program: WM_DESTROY cleans up. */
void Fail(HWND window, const char *what, int error)
{
    Say("%s failed: error %d\n", what, error);
    DestroyWindow(window);
}

/* The client with this socket; with INVALID_SOCKET a free place. NULL if there is none. */
struct Client *FindClient(SOCKET s)
{
    int i;
    for (i = 0; i < MAX_CLIENTS; i++)
        if (g_clients[i].socket == s)
            return &g_clients[i];
    return NULL;
}

/* Says goodbye to a client; error is 0 if it left in good order. */
void CloseClient(HWND window, struct Client *client, int error)
{
    Say("client %d: gone with error %d, %lu bytes echoed\n", client->number, error,
        (unsigned long)client->total);
    closesocket(client->socket);
    client->socket = INVALID_SOCKET;
    g_left++;
    if (g_left == g_limit) {
        Say("served %d clients\n", g_left);
        g_result = 0;
        DestroyWindow(window);
    }
}

/*
 * Does for a client what can be done now: send back what we have, then read the next piece if
 * there is one. Returns as soon as something would block; a message brings us here again.
 */
void Serve(HWND window, struct Client *client)
{
    int count;
    for (;;) {
        while (client->sent < client->length) {
            /* send may take less than we offer, so the rest waits for the next round. */
            count =
                send(client->socket, client->data + client->sent, client->length - client->sent, 0);
            if (count == SOCKET_ERROR) {
                if (WSAGetLastError() != WSAEWOULDBLOCK) {
                    CloseClient(window, client, WSAGetLastError());
                    return;
                }
                /*
                 * The client does not read as fast as it sends. FD_WRITE will tell us when to go
                 * on. We ask for it only now that we need it; a new WSAAsyncSelect replaces the
                 * old one, so FD_READ and FD_CLOSE must be named again. Once asked for, FD_WRITE
                 * comes after each WSAEWOULDBLOCK.
                 */
                if (!client->writeWanted &&
                    WSAAsyncSelect(client->socket, window, WM_SOCKET,
                                   FD_READ | FD_WRITE | FD_CLOSE) == SOCKET_ERROR) {
                    CloseClient(window, client, WSAGetLastError());
                    return;
                }
                client->writeWanted = TRUE;
                return;
            }
            client->sent += count;
            client->total += (u_long)count;
        }

        /*
         * One recv for each FD_READ: if more is there, recv has the next FD_READ posted. While
         * data waits to be sent we do not come here, do not call recv, and so get no FD_READ:
         * Winsock's buffers fill up and the client has to slow down. That is all it takes.
         */
        if (!client->readDue)
            return;
        client->readDue = client->closing; /* after FD_CLOSE: read on until the end */
        count = recv(client->socket, client->data, BUFFER_SIZE, 0);
        if (count == 0) {
            CloseClient(window, client, 0);
            return;
        }
        if (count == SOCKET_ERROR) {
            if (WSAGetLastError() != WSAEWOULDBLOCK)
                CloseClient(window, client, WSAGetLastError());
            return;
        }
        client->length = count;
        client->sent = 0;
    }
}

/* FD_ACCEPT: somebody knocks. */
void AcceptClient(HWND window, SOCKET listener)
{
    struct sockaddr_in address;
    int length = sizeof(address);
    struct Client *client;
    SOCKET s = accept(listener, (struct sockaddr *)&address, &length);

    if (s == INVALID_SOCKET) {
        if (WSAGetLastError() != WSAEWOULDBLOCK)
            Fail(window, "accept", WSAGetLastError());
        return;
    }
    client = FindClient(INVALID_SOCKET);
    if (client == NULL) {
        Say("a client from %s turned away: the house is full\n", inet_ntoa(address.sin_addr));
        closesocket(s);
        return;
    }
    ZeroMemory(client, sizeof(*client));
    client->socket = s;
    client->number = ++g_came;
    Say("client %d: came from %s\n", client->number, inet_ntoa(address.sin_addr));

    /* It has inherited what the listener asked for: FD_ACCEPT only. Ask for what we need. */
    if (WSAAsyncSelect(s, window, WM_SOCKET, FD_READ | FD_CLOSE) == SOCKET_ERROR)
        CloseClient(window, client, WSAGetLastError());
}

LRESULT CALLBACK WndProc(HWND window, UINT message, WPARAM wParam, LPARAM lParam)
{
    struct Client *client;
    int i;

    switch (message) {
    case WM_SOCKET:
        if (WSAGETSELECTEVENT(lParam) == FD_ACCEPT) {
            if (WSAGETSELECTERROR(lParam) != 0)
                Fail(window, "FD_ACCEPT", WSAGETSELECTERROR(lParam));
            else
                AcceptClient(window, (SOCKET)wParam);
            return 0;
        }

        /* A message may be late: its client was closed while it stood in the queue. */
        if ((SOCKET)wParam == INVALID_SOCKET)
            return 0;
        client = FindClient((SOCKET)wParam);
        if (client == NULL)
            return 0;

        if (WSAGETSELECTERROR(lParam) != 0) {
            /* Reset or aborted: the connection is gone, there is nothing left to do with it. */
            CloseClient(window, client, WSAGETSELECTERROR(lParam));
            return 0;
        }
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_READ:
            client->readDue = TRUE;
            Serve(window, client);
            return 0;
        case FD_WRITE:
            Serve(window, client);
            return 0;
        case FD_CLOSE:
            /*
             * The client sends no more, but it may still listen. What it sent before may not all
             * have been read, so we go on until recv returns 0.
             */
            client->closing = TRUE;
            client->readDue = TRUE;
            Serve(window, client);
            return 0;
        }
        return 0;

    case WM_DESTROY:
        for (i = 0; i < MAX_CLIENTS; i++)
            if (g_clients[i].socket != INVALID_SOCKET)
                closesocket(g_clients[i].socket);
        if (g_listener != INVALID_SOCKET)
            closesocket(g_listener);
        PostQuitMessage(g_result);
        return 0;
    }
    return DefWindowProc(window, message, wParam, lParam);
}

/* Makes the socket that waits for clients. */
void StartListening(HWND window, u_short port)
{
    struct sockaddr_in address;
    int length = sizeof(address);

    g_listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (g_listener == INVALID_SOCKET) {
        Fail(window, "socket", WSAGetLastError());
        return;
    }
    ZeroMemory(&address, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    address.sin_port = htons(port);
    if (bind(g_listener, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR) {
        Fail(window, "bind", WSAGetLastError());
        return;
    }
    if (listen(g_listener, SOMAXCONN) == SOCKET_ERROR) {
        Fail(window, "listen", WSAGetLastError());
        return;
    }
    if (WSAAsyncSelect(g_listener, window, WM_SOCKET, FD_ACCEPT) == SOCKET_ERROR) {
        Fail(window, "WSAAsyncSelect", WSAGetLastError());
        return;
    }
    /* With port 0 the system has chosen one for us: ask which. */
    if (getsockname(g_listener, (struct sockaddr *)&address, &length) == SOCKET_ERROR) {
        Fail(window, "getsockname", WSAGetLastError());
        return;
    }
    Say("listening on port %d\n", (int)ntohs(address.sin_port));
}

int main(int argc, char *argv[])
{
    WSADATA data;
    WNDCLASS wc;
    HWND window;
    MSG msg;
    int i, error;
    int port = argc > 1 ? atoi(argv[1]) : DEFAULT_PORT;

    g_limit = argc > 2 ? atoi(argv[2]) : 0;
    if (argc > 3 || port < 0 || port > 65535 || g_limit < 0) {
        Say("usage: echo_server [port] [clients]\n");
        return 1;
    }
    for (i = 0; i < MAX_CLIENTS; i++)
        g_clients[i].socket = INVALID_SOCKET;

    error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        Say("WSAStartup failed: error %d\n", error);
        return 1;
    }

    /* A message-only window is never seen and takes part in nothing: just right for us. */
    ZeroMemory(&wc, sizeof(wc));
    wc.lpfnWndProc = WndProc;
    wc.hInstance = GetModuleHandle(NULL);
    wc.lpszClassName = "EchoServer";
    if (!RegisterClass(&wc)) {
        Say("RegisterClass failed: error %d\n", (int)GetLastError());
        return 1;
    }
    window = CreateWindow("EchoServer", "Echo server", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL,
                          wc.hInstance, NULL);
    if (window == NULL) {
        Say("CreateWindow failed: error %d\n", (int)GetLastError());
        return 1;
    }
    StartListening(window, (u_short)port);

    while (GetMessage(&msg, NULL, 0, 0) > 0)
        DispatchMessage(&msg);

    WSACleanup();
    return (int)msg.wParam;
}
