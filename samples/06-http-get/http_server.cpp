// http_server.cpp - a small web server: one page, one large one, and errors for what is not there.
//
//     http_server [port] [requests]
//
// GET / is a page of text; GET /big has 300000 letters, which no socket takes at once. After that
// many requests it ends; without a number it goes on.
#include <winsock2.h>

#include <windows.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_APP + 1)
#define DEFAULT_PORT 5006
#define MAX_BROWSERS 16
#define REQUEST_SIZE 2048
#define BIG_SIZE 300000L

// Somebody who asks for a page.
struct Browser {
    SOCKET s; // INVALID_SOCKET: this place is free
    char request[REQUEST_SIZE];
    int length;
    char *answer; // NULL: the request is not complete yet
    long size, sent;
};

SOCKET g_listener = INVALID_SOCKET;
struct Browser g_browsers[MAX_BROWSERS];
int g_requestsLeft = -1; // -1: for ever
int g_result = 0;

struct Browser *FindBrowser(SOCKET s)
{
    int i;
    for (i = 0; i < MAX_BROWSERS; i++)
        if (g_browsers[i].s == s)
            return &g_browsers[i];
    return NULL;
}

void Leave(struct Browser *browser)
{
    closesocket(browser->s);
    free(browser->answer);
    browser->s = INVALID_SOCKET;
    browser->answer = NULL;
    if (g_requestsLeft > 0 && --g_requestsLeft == 0)
        PostQuitMessage(0);
}

void Answer(struct Browser *browser, const char *status, const char *body, long size)
{
    char header[256];
    int length = sprintf(header,
                         "HTTP/1.1 %s\r\nContent-Type: text/plain\r\nContent-Length: %ld\r\n"
                         "Connection: close\r\n\r\n",
                         status, size);
    browser->answer = (char *)malloc((size_t)(length + size));
    memcpy(browser->answer, header, (size_t)length);
    memcpy(browser->answer + length, body, (size_t)size);
    browser->size = length + size;
    browser->sent = 0;
}

// The request is complete: what is wanted?
void OnRequest(struct Browser *browser)
{
    const char *page = "Hello from WSAAsyncSelect.\r\n";
    char path[256] = "";
    if (sscanf(browser->request, "GET %255s HTTP/", path) != 1) {
        printf("a request that is not GET\n");
        Answer(browser, "405 Method Not Allowed", "only GET\r\n", 10);
    } else if (strcmp(path, "/") == 0) {
        printf("GET /\n");
        Answer(browser, "200 OK", page, (long)strlen(page));
    } else if (strcmp(path, "/big") == 0) {
        char *letters = (char *)malloc(BIG_SIZE);
        long i;
        for (i = 0; i < BIG_SIZE; i++)
            letters[i] = i % 64 == 63 ? '\n' : (char)('a' + i / 64 % 26);
        printf("GET /big\n");
        Answer(browser, "200 OK", letters, BIG_SIZE);
        free(letters);
    } else {
        printf("GET %s: not found\n", path);
        Answer(browser, "404 Not Found", "not here\r\n", 10);
    }
}

// As much as Winsock takes; at FD_WRITE it goes on.
void Flush(struct Browser *browser)
{
    while (browser->answer != NULL && browser->sent < browser->size) {
        int count = send(browser->s, browser->answer + browser->sent,
                         (int)(browser->size - browser->sent), 0);
        if (count == SOCKET_ERROR) {
            if (WSAGetLastError() == WSAEWOULDBLOCK)
                printf("WSAEWOULDBLOCK after %ld bytes\n", browser->sent);
            else
                Leave(browser);
            return;
        }
        browser->sent += count;
    }
    // All of it is sent: the other side reads to the end, and closes.
    if (browser->answer != NULL)
        shutdown(browser->s, SD_SEND);
}

void OnAccept(HWND hWnd)
{
    SOCKET s = accept(g_listener, NULL, NULL);
    struct Browser *browser = FindBrowser(INVALID_SOCKET);
    if (s == INVALID_SOCKET)
        return;
    if (browser == NULL) {
        printf("too many at once\n");
        closesocket(s);
        return;
    }
    memset(browser, 0, sizeof *browser);
    browser->s = s;
    WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_READ | FD_WRITE | FD_CLOSE);
}

void OnRead(struct Browser *browser)
{
    int count =
        recv(browser->s, browser->request + browser->length, REQUEST_SIZE - 1 - browser->length, 0);
    if (count <= 0)
        return;
    browser->length += count;
    browser->request[browser->length] = '\0';
    if (browser->answer != NULL)
        return; // it has one already
    if (strstr(browser->request, "\r\n\r\n") != NULL)
        OnRequest(browser);
    else if (browser->length == REQUEST_SIZE - 1)
        Answer(browser, "400 Bad Request", "too long\r\n", 10);
    Flush(browser);
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    if (message == WM_SOCKET) {
        struct Browser *browser = FindBrowser((SOCKET)wParam);
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_ACCEPT:
            OnAccept(hWnd);
            break;
        case FD_READ:
            if (browser != NULL)
                OnRead(browser);
            break;
        case FD_WRITE:
            if (browser != NULL)
                Flush(browser);
            break;
        case FD_CLOSE:
            if (browser != NULL)
                Leave(browser);
            break;
        }
        fflush(stdout);
        return 0;
    }
    return DefWindowProc(hWnd, message, wParam, lParam);
}

int main(int argc, char **argv)
{
    WSADATA data;
    WNDCLASS windowClass;
    HWND hWnd;
    MSG message;
    struct sockaddr_in address;
    int i, length = sizeof address;

    if (argc > 2)
        g_requestsLeft = atoi(argv[2]);
    for (i = 0; i < MAX_BROWSERS; i++)
        g_browsers[i].s = INVALID_SOCKET;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) {
        printf("WSAStartup failed\n");
        return 1;
    }
    memset(&windowClass, 0, sizeof windowClass);
    windowClass.lpfnWndProc = WndProc;
    windowClass.hInstance = GetModuleHandle(NULL);
    windowClass.lpszClassName = "HttpServer";
    RegisterClass(&windowClass);
    hWnd = CreateWindow("HttpServer", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, windowClass.hInstance,
                        NULL);

    g_listener = socket(AF_INET, SOCK_STREAM, 0);
    WSAAsyncSelect(g_listener, hWnd, WM_SOCKET, FD_ACCEPT);
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    address.sin_port = htons((u_short)(argc > 1 ? atoi(argv[1]) : DEFAULT_PORT));
    if (bind(g_listener, (struct sockaddr *)&address, sizeof address) == SOCKET_ERROR ||
        listen(g_listener, SOMAXCONN) == SOCKET_ERROR) {
        printf("cannot listen: error %d\n", WSAGetLastError());
        return 1;
    }
    getsockname(g_listener, (struct sockaddr *)&address, &length);
    printf("listening on port %d\n", ntohs(address.sin_port));
    fflush(stdout);

    while (GetMessage(&message, NULL, 0, 0)) {
        TranslateMessage(&message);
        DispatchMessage(&message);
    }
    closesocket(g_listener);
    WSACleanup();
    return g_result;
}
