// http_client.cpp - gets a page from a web server, in a dialog with a progress bar.
//
//     http_client [address] [file]
//
// With an address it begins at once, and ends when the page is there; so it can be tried without a
// hand on the mouse. With a file the page is written there.
#include <winsock2.h> // before windows.h, which would bring the old winsock.h

#include <windows.h>

#include <commctrl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "resource.h"

#define WM_SOCKET (WM_APP + 1)
#define WM_HOST (WM_APP + 2)

#define DEFAULT_ADDRESS "http://127.0.0.1:5006/"
#define HEADER_SIZE 8192

HWND g_dialog;
BOOL g_unattended = FALSE; // an address was given: nobody will press Close
const char *g_fileName = NULL;
int g_result = 0;

SOCKET g_socket = INVALID_SOCKET;
HANDLE g_lookup = NULL; // the search for the host's address that is under way
char g_found[MAXGETHOSTSTRUCT];

// The parts of the address.
char g_host[256];
int g_port;
char g_path[512];

char g_request[1024]; // what Winsock did not take yet
int g_requestLength = 0;

char g_header[HEADER_SIZE]; // collects the header until it is complete
int g_headerLength = 0;
BOOL g_inBody = FALSE;
int g_status = 0;          // 200: here it is
long g_contentLength = -1; // -1: the server did not say
long g_received = 0;       // of the body
FILE *g_file = NULL;

// Adds a line to the window and, for who started us there, to the console.
void Say(const char *format, ...)
{
    char line[HEADER_SIZE + 256];
    HWND log = GetDlgItem(g_dialog, IDC_LOG);
    int end = GetWindowTextLength(log);
    va_list arguments;
    va_start(arguments, format);
    vsprintf(line, format, arguments);
    va_end(arguments);
    printf("%s\n", line);
    fflush(stdout);
    strcat(line, "\r\n");
    SendMessage(log, EM_SETSEL, end, end);
    SendMessage(log, EM_REPLACESEL, FALSE, (LPARAM)line);
}

// "http://host:port/path"; the port and the path may be missing. FALSE: it is not that.
BOOL SplitAddress(const char *address)
{
    const char *host = address, *slash, *colon;
    int length;
    if (strncmp(address, "http://", 7) == 0)
        host = address + 7;
    else if (strstr(address, "://") != NULL)
        return FALSE;
    slash = strchr(host, '/');
    length = slash != NULL ? (int)(slash - host) : (int)strlen(host);
    if (length == 0 || length >= (int)sizeof g_host)
        return FALSE;
    memcpy(g_host, host, (size_t)length);
    g_host[length] = '\0';
    if (slash != NULL && strlen(slash) >= sizeof g_path)
        return FALSE;
    strcpy(g_path, slash != NULL ? slash : "/");
    g_port = 80;
    colon = strchr(g_host, ':');
    if (colon != NULL) {
        g_port = atoi(colon + 1);
        g_host[colon - g_host] = '\0';
    }
    return g_host[0] != '\0' && g_port > 0 && g_port < 65536;
}

// It is over, well or not.
void Finish(int result)
{
    if (g_lookup != NULL)
        WSACancelAsyncRequest(g_lookup);
    g_lookup = NULL;
    if (g_socket != INVALID_SOCKET)
        closesocket(g_socket);
    g_socket = INVALID_SOCKET;
    if (g_file != NULL)
        fclose(g_file);
    g_file = NULL;
    EnableWindow(GetDlgItem(g_dialog, IDC_ADDRESS), TRUE);
    EnableWindow(GetDlgItem(g_dialog, IDC_GET), TRUE);
    g_result = result;
    if (g_unattended)
        EndDialog(g_dialog, 0);
}

void Fail(const char *what, int error)
{
    Say("%s failed: error %d%s", what, error,
        error == WSAECONNREFUSED     ? " (no server at that port)"
        : error == WSAHOST_NOT_FOUND ? " (no such host)"
                                     : "");
    Finish(1);
}

void Connect(struct in_addr address)
{
    struct sockaddr_in server;
    g_socket = socket(AF_INET, SOCK_STREAM, 0);
    if (g_socket == INVALID_SOCKET) {
        Fail("socket", WSAGetLastError());
        return;
    }
    WSAAsyncSelect(g_socket, g_dialog, WM_SOCKET, FD_CONNECT | FD_READ | FD_WRITE | FD_CLOSE);
    memset(&server, 0, sizeof server);
    server.sin_family = AF_INET;
    server.sin_addr = address;
    server.sin_port = htons((u_short)g_port);
    Say("connecting to %s:%d", inet_ntoa(address), g_port);
    if (connect(g_socket, (struct sockaddr *)&server, sizeof server) == SOCKET_ERROR &&
        WSAGetLastError() != WSAEWOULDBLOCK)
        Fail("connect", WSAGetLastError());
}

// Get was pressed.
void Start(void)
{
    char address[800];
    struct in_addr number;
    GetDlgItemText(g_dialog, IDC_ADDRESS, address, sizeof address);
    if (!SplitAddress(address)) {
        Say("not an address: %s (http://host:port/path is one)", address);
        if (g_unattended)
            Finish(1);
        return;
    }
    g_requestLength = sprintf(g_request, "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n",
                              g_path, g_host);
    g_headerLength = 0;
    g_inBody = FALSE;
    g_contentLength = -1;
    g_received = 0;
    EnableWindow(GetDlgItem(g_dialog, IDC_ADDRESS), FALSE);
    EnableWindow(GetDlgItem(g_dialog, IDC_GET), FALSE);
    SendDlgItemMessage(g_dialog, IDC_PROGRESS, PBM_SETPOS, 0, 0);

    number.s_addr = inet_addr(g_host);
    if (number.s_addr != INADDR_NONE) {
        Connect(number); // it is a number already
        return;
    }
    Say("looking for %s", g_host);
    g_lookup = WSAAsyncGetHostByName(g_dialog, WM_HOST, g_host, g_found, sizeof g_found);
    if (g_lookup == NULL)
        Fail("WSAAsyncGetHostByName", WSAGetLastError());
}

// Sends what is left of the request, as far as Winsock takes it. FD_WRITE brings us back here.
void Flush(void)
{
    while (g_requestLength > 0) {
        int count = send(g_socket, g_request, g_requestLength, 0);
        if (count == SOCKET_ERROR) {
            if (WSAGetLastError() != WSAEWOULDBLOCK)
                Fail("send", WSAGetLastError());
            return;
        }
        g_requestLength -= count;
        memmove(g_request, g_request + count, (size_t)g_requestLength);
    }
}

// The header is complete: how large is what follows? FALSE: this is no web server.
BOOL ReadHeader(void)
{
    char *line = g_header;
    if (sscanf(g_header, "HTTP/%*d.%*d %d", &g_status) != 1) {
        Say("that is no web server: %.40s", g_header);
        return FALSE;
    }
    while ((line = strstr(line, "\r\n")) != NULL) {
        line += 2;
        if (_strnicmp(line, "Content-Length:", 15) == 0)
            g_contentLength = atol(line + 15);
    }
    Say("%s", g_header);
    if (g_contentLength >= 0)
        SendDlgItemMessage(g_dialog, IDC_PROGRESS, PBM_SETRANGE32, 0, g_contentLength);
    if (g_fileName != NULL && g_status == 200) {
        g_file = fopen(g_fileName, "wb");
        if (g_file == NULL)
            Say("%s cannot be written", g_fileName);
    }
    return TRUE;
}

void TakeBody(const char *bytes, int count)
{
    if (g_file != NULL)
        fwrite(bytes, 1, (size_t)count, g_file);
    g_received += count;
    SendDlgItemMessage(g_dialog, IDC_PROGRESS, PBM_SETPOS, (WPARAM)g_received, 0);
}

// Header and body come in pieces of any size: the end of the header may be anywhere in one.
// FALSE: it is over.
BOOL Take(const char *bytes, int count)
{
    char *end;
    int before = g_headerLength, rest;
    if (g_inBody) {
        TakeBody(bytes, count);
        return TRUE;
    }
    if (g_headerLength + count >= HEADER_SIZE) {
        Say("the header is too long");
        Finish(1);
        return FALSE;
    }
    memcpy(g_header + g_headerLength, bytes, (size_t)count);
    g_headerLength += count;
    g_header[g_headerLength] = '\0';
    end = strstr(g_header, "\r\n\r\n");
    if (end == NULL)
        return TRUE;
    *end = '\0';
    g_inBody = TRUE;
    if (!ReadHeader()) {
        Finish(1);
        return FALSE;
    }
    rest = before + count - (int)(end + 4 - g_header);
    TakeBody(bytes + count - rest, rest);
    return TRUE;
}

// Everything that there is: after FD_CLOSE no FD_READ comes.
// FALSE: it is over.
BOOL Receive(void)
{
    char bytes[4096];
    int count;
    while ((count = recv(g_socket, bytes, sizeof bytes, 0)) > 0) {
        if (!Take(bytes, count))
            return FALSE;
    }
    return TRUE;
}

void OnSocket(SOCKET s, int event, int error)
{
    if (s != g_socket)
        return; // from one that is closed already
    switch (event) {
    case FD_CONNECT:
        if (error != 0) {
            Fail("connect", error);
            return;
        }
        Say("FD_CONNECT: the request is %d bytes", g_requestLength);
        break;
    case FD_WRITE:
        Flush();
        break;
    case FD_READ:
        Receive();
        break;
    case FD_CLOSE:
        if (!Receive())
            return;
        if (error != 0) {
            Fail("FD_CLOSE:", error);
        } else if (!g_inBody) {
            Say("the server has closed before it said anything");
            Finish(1);
        } else if (g_contentLength >= 0 && g_received != g_contentLength) {
            Say("cut off: %ld of %ld bytes", g_received, g_contentLength);
            Finish(1);
        } else {
            Say("FD_CLOSE: %ld bytes, status %d", g_received, g_status);
            Finish(g_status == 200 ? 0 : 1);
        }
        break;
    }
}

INT_PTR CALLBACK DialogProc(HWND hDlg, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_INITDIALOG:
        g_dialog = hDlg;
        SetDlgItemText(hDlg, IDC_ADDRESS, lParam != 0 ? (const char *)lParam : DEFAULT_ADDRESS);
        SendDlgItemMessage(hDlg, IDC_ADDRESS, EM_SETSEL, 0, -1);
        if (g_unattended)
            PostMessage(hDlg, WM_COMMAND, IDC_GET, 0); // once the dialog is up
        return TRUE;
    case WM_COMMAND:
        if (LOWORD(wParam) == IDC_GET)
            Start();
        else if (LOWORD(wParam) == IDCANCEL) {
            g_unattended = FALSE;
            Finish(g_result);
            EndDialog(hDlg, 0);
        }
        return TRUE;
    case WM_HOST:
        if ((HANDLE)wParam != g_lookup)
            return TRUE;
        g_lookup = NULL;
        if (WSAGETASYNCERROR(lParam) != 0)
            Fail("WM_HOST:", WSAGETASYNCERROR(lParam));
        else
            Connect(*(struct in_addr *)((struct hostent *)g_found)->h_addr_list[0]);
        return TRUE;
    case WM_SOCKET:
        OnSocket((SOCKET)wParam, WSAGETSELECTEVENT(lParam), WSAGETSELECTERROR(lParam));
        return TRUE;
    }
    return FALSE;
}

int main(int argc, char **argv)
{
    WSADATA data;
    INITCOMMONCONTROLSEX controls = {sizeof controls, ICC_PROGRESS_CLASS};
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0) {
        printf("WSAStartup failed\n");
        return 1;
    }
    InitCommonControlsEx(&controls); // the class of the progress bar
    g_unattended = argc > 1;
    g_fileName = argc > 2 ? argv[2] : NULL;
    if (DialogBoxParam(GetModuleHandle(NULL), MAKEINTRESOURCE(IDD_HTTP_GET), NULL, DialogProc,
                       (LPARAM)(argc > 1 ? argv[1] : NULL)) == -1) {
        printf("the dialog cannot be made: error %lu\n", GetLastError());
        g_result = 1;
    }
    WSACleanup();
    return g_result;
}
