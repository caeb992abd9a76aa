// chat_client.cpp - talks to the others who are connected to the same chat server.
//
//     chat_client [host] [port] [name] [text]
//
// With a name it connects at once. With a text it says that, too, and ends when the server has
// passed it on; so two programs can be tried without a hand on the mouse.
//
// The lines that go over the wire are told in chat_server.cpp.
#include <winsock2.h> // before windows.h, which would bring the old winsock.h

#include <windows.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_APP + 1)
#define WM_HOST (WM_APP + 2)

#define DEFAULT_HOST "127.0.0.1"
#define DEFAULT_PORT 5004
#define NAME_SIZE 32
#define LINE_SIZE 256
#define OUT_SIZE 16384

#define ID_NAME 101
#define ID_HOST 102
#define ID_PORT 103
#define ID_CONNECT 104
#define ID_LOG 105
#define ID_PEOPLE 106
#define ID_LINE 107
#define ID_SEND 108

#define MARGIN 8
#define ROW 22
#define LABEL_WIDTH 44
#define BUTTON_WIDTH 80
#define LIST_WIDTH 120

SOCKET g_socket = INVALID_SOCKET;
HANDLE g_lookup = NULL; // the search for the host's address that is under way
char g_found[MAXGETHOSTSTRUCT];
char g_host[256] = DEFAULT_HOST;
int g_port = DEFAULT_PORT;
char g_name[NAME_SIZE];
char g_text[LINE_SIZE]; // from the command line, to be said once
int g_result = 0;

char g_in[LINE_SIZE * 2]; // collects a line until it is complete
int g_inLength = 0;
char g_out[OUT_SIZE]; // what Winsock did not take yet
int g_outLength = 0;

HWND g_nameLabel, g_nameEdit, g_hostLabel, g_hostEdit, g_portEdit, g_connect;
HWND g_log, g_list, g_line, g_send;
WNDPROC g_editProc; // the edit control's own window procedure

// Adds a line to the window and, for who started us there, to the console.
void Say(const char *format, ...)
{
    char line[LINE_SIZE * 3];
    va_list arguments;
    va_start(arguments, format);
    vsprintf(line, format, arguments);
    va_end(arguments);
    printf("%s\n", line);
    fflush(stdout);
    if (g_log != NULL) {
        // At the end of the text there is nothing selected: the new line replaces nothing.
        int end = GetWindowTextLength(g_log);
        strcat(line, "\r\n");
        SendMessage(g_log, EM_SETSEL, end, end);
        SendMessage(g_log, EM_REPLACESEL, FALSE, (LPARAM)line);
    }
}

// What can be typed and pressed depends on whether we are connected.
void ShowState()
{
    BOOL idle = g_socket == INVALID_SOCKET && g_lookup == NULL;
    EnableWindow(g_nameEdit, idle);
    EnableWindow(g_hostEdit, idle);
    EnableWindow(g_portEdit, idle);
    EnableWindow(g_line, !idle);
    EnableWindow(g_send, !idle);
    SetWindowText(g_connect, idle ? "Connect" : "Disconnect");
}

void Disconnect()
{
    if (g_lookup != NULL)
        WSACancelAsyncRequest(g_lookup);
    g_lookup = NULL;
    if (g_socket != INVALID_SOCKET)
        closesocket(g_socket);
    g_socket = INVALID_SOCKET;
    g_inLength = g_outLength = 0;
    SendMessage(g_list, LB_RESETCONTENT, 0, 0);
    ShowState();
}

// A failed connection does not end the program: another server may be tried. But if a text was to
// be said from the command line, nobody is there to try.
void Fail(HWND hWnd, const char *what, int error)
{
    Say("%s failed: error %d%s", what, error,
        error == WSAECONNREFUSED ? " (no server at that port)" : "");
    Disconnect();
    if (g_text[0] != '\0') {
        g_result = 1;
        DestroyWindow(hWnd);
    }
}

// Sends what is in g_out, as far as Winsock takes it. FD_WRITE brings us back here.
void Flush(HWND hWnd)
{
    while (g_outLength > 0) {
        int count = send(g_socket, g_out, g_outLength, 0);
        if (count == SOCKET_ERROR) {
            if (WSAGetLastError() != WSAEWOULDBLOCK)
                Fail(hWnd, "send", WSAGetLastError());
            return;
        }
        g_outLength -= count;
        memmove(g_out, g_out + count, (size_t)g_outLength);
    }
}

void SendLine(HWND hWnd, const char *line)
{
    int length = (int)strlen(line);
    if (g_outLength + length + 1 > OUT_SIZE) {
        Say("(the server does not listen; not sent: %s)", line);
        return;
    }
    memcpy(g_out + g_outLength, line, (size_t)length);
    g_out[g_outLength + length] = '\n';
    g_outLength += length + 1;
    Flush(hWnd);
}

void TakeLine(HWND hWnd, const char *line)
{
    const char *text = line + 1;
    LRESULT place;
    switch (line[0]) {
    case '+':
        SendMessage(g_list, LB_ADDSTRING, 0, (LPARAM)text);
        Say("%s is here", text);
        if (g_text[0] != '\0' && strcmp(text, g_name) == 0)
            SendLine(hWnd, g_text);
        break;
    case '-':
        place = SendMessage(g_list, LB_FINDSTRINGEXACT, (WPARAM)-1, (LPARAM)text);
        SendMessage(g_list, LB_DELETESTRING, (WPARAM)place, 0);
        Say("%s leaves", text);
        break;
    case '=':
        Say("%s", text);
        if (g_text[0] != '\0' && strncmp(text, g_name, strlen(g_name)) == 0) {
            g_text[0] = '\0';
            DestroyWindow(hWnd);
        }
        break;
    case '!':
        Say("The server says: %s", text);
        break;
    }
}

// Calls recv once and takes the lines that are complete. Returns what recv returned.
int Receive(HWND hWnd)
{
    int count = recv(g_socket, g_in + g_inLength, (int)sizeof(g_in) - 1 - g_inLength, 0);
    if (count <= 0)
        return count;
    g_inLength += count;
    g_in[g_inLength] = '\0';

    char *start = g_in;
    char *end;
    while (g_socket != INVALID_SOCKET && (end = strchr(start, '\n')) != NULL) {
        *end = '\0';
        TakeLine(hWnd, start);
        start = end + 1;
    }
    if (g_socket == INVALID_SOCKET)
        return 0; // a line ended the connection
    g_inLength -= (int)(start - g_in);
    memmove(g_in, start, (size_t)g_inLength + 1);
    return count;
}

void OnSocket(HWND hWnd, SOCKET s, int event, int error)
{
    if (s != g_socket)
        return; // posted before its socket was closed
    switch (event) {
    case FD_CONNECT:
        if (error != 0) {
            Fail(hWnd, "connect", error);
            return;
        }
        Say("(connected)");
        SetFocus(g_line);
        SendLine(hWnd, g_name);
        break;
    case FD_WRITE:
        Flush(hWnd);
        break;
    case FD_READ:
        Receive(hWnd);
        break;
    case FD_CLOSE:
        while (g_socket != INVALID_SOCKET && Receive(hWnd) > 0) // what was said last
            ;
        if (g_socket == INVALID_SOCKET)
            return;
        Say("(the server has closed the connection)");
        Disconnect();
        if (g_text[0] != '\0') {
            g_result = 1;
            DestroyWindow(hWnd);
        }
        break;
    }
}

// Connects to an address; FD_CONNECT tells how it went.
void ConnectTo(HWND hWnd, struct in_addr where)
{
    g_socket = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (g_socket == INVALID_SOCKET) {
        Fail(hWnd, "socket", WSAGetLastError());
        return;
    }
    if (WSAAsyncSelect(g_socket, hWnd, WM_SOCKET, FD_CONNECT | FD_READ | FD_WRITE | FD_CLOSE) ==
        SOCKET_ERROR) {
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
        return;
    }
    struct sockaddr_in address;
    ZeroMemory(&address, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_port = htons((u_short)g_port);
    address.sin_addr = where;
    if (connect(g_socket, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR &&
        WSAGetLastError() != WSAEWOULDBLOCK)
        Fail(hWnd, "connect", WSAGetLastError());
    ShowState();
}

// A name takes time to look up. gethostbyname would keep the window from painting itself.
void StartConnecting(HWND hWnd)
{
    char port[16];
    GetWindowText(g_nameEdit, g_name, sizeof(g_name));
    GetWindowText(g_hostEdit, g_host, sizeof(g_host));
    GetWindowText(g_portEdit, port, sizeof(port));
    g_port = atoi(port);
    if (g_name[0] == '\0' || g_port <= 0 || g_port > 65535) {
        MessageBox(hWnd, "A name and a port from 1 to 65535 are needed.", "Chat",
                   MB_OK | MB_ICONEXCLAMATION);
        return;
    }
    Say("(connecting to %s, port %d)", g_host, g_port);
    struct in_addr where;
    where.s_addr = inet_addr(g_host);
    if (where.s_addr != INADDR_NONE) {
        ConnectTo(hWnd, where);
        return;
    }
    g_lookup = WSAAsyncGetHostByName(hWnd, WM_HOST, g_host, g_found, sizeof(g_found));
    if (g_lookup == NULL)
        Fail(hWnd, "WSAAsyncGetHostByName", WSAGetLastError());
    ShowState();
}

void OnHost(HWND hWnd, HANDLE lookup, int error)
{
    if (lookup != g_lookup)
        return; // cancelled
    g_lookup = NULL;
    if (error != 0) {
        Fail(hWnd, "the search for the server", error);
        return;
    }
    struct in_addr where;
    memcpy(&where, ((struct hostent *)g_found)->h_addr, sizeof(where));
    ConnectTo(hWnd, where);
}

void OnSend(HWND hWnd)
{
    char line[LINE_SIZE - NAME_SIZE];
    if (GetWindowText(g_line, line, sizeof(line)) == 0)
        return;
    SetWindowText(g_line, "");
    SendLine(hWnd, line);
}

// The line's window procedure: Enter is the Send button, all else is the edit control's business.
LRESULT CALLBACK LineProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    if (message == WM_CHAR && wParam == '\r') {
        SendMessage(GetParent(hWnd), WM_COMMAND, MAKEWPARAM(ID_SEND, BN_CLICKED), (LPARAM)g_send);
        return 0; // the edit control would beep
    }
    return CallWindowProc(g_editProc, hWnd, message, wParam, lParam);
}

HWND MakeControl(HWND hWnd, const char *type, const char *text, DWORD style, int id)
{
    BOOL framed = strcmp(type, "EDIT") == 0 || strcmp(type, "LISTBOX") == 0;
    HWND control =
        CreateWindowEx(framed ? WS_EX_CLIENTEDGE : 0, type, text, WS_CHILD | WS_VISIBLE | style, 0,
                       0, 0, 0, hWnd, (HMENU)(INT_PTR)id, GetModuleHandle(NULL), NULL);
    SendMessage(control, WM_SETFONT, (WPARAM)GetStockObject(DEFAULT_GUI_FONT), FALSE);
    return control;
}

// In the order in which Tab goes through them.
void MakeControls(HWND hWnd)
{
    char port[16];
    sprintf(port, "%d", g_port);
    g_nameLabel = MakeControl(hWnd, "STATIC", "Name:", SS_RIGHT, 0);
    g_nameEdit = MakeControl(hWnd, "EDIT", g_name, WS_TABSTOP | ES_AUTOHSCROLL, ID_NAME);
    g_hostLabel = MakeControl(hWnd, "STATIC", "Server:", SS_RIGHT, 0);
    g_hostEdit = MakeControl(hWnd, "EDIT", g_host, WS_TABSTOP | ES_AUTOHSCROLL, ID_HOST);
    g_portEdit = MakeControl(hWnd, "EDIT", port, WS_TABSTOP | ES_NUMBER, ID_PORT);
    g_connect = MakeControl(hWnd, "BUTTON", "Connect", WS_TABSTOP | BS_PUSHBUTTON, ID_CONNECT);
    g_log = MakeControl(hWnd, "EDIT", "", WS_VSCROLL | ES_MULTILINE | ES_READONLY | ES_AUTOVSCROLL,
                        ID_LOG);
    g_list = MakeControl(hWnd, "LISTBOX", "",
                         WS_VSCROLL | LBS_SORT | LBS_NOINTEGRALHEIGHT | LBS_NOSEL, ID_PEOPLE);
    g_line = MakeControl(hWnd, "EDIT", "", WS_TABSTOP | ES_AUTOHSCROLL, ID_LINE);
    g_send = MakeControl(hWnd, "BUTTON", "Send", WS_TABSTOP | BS_PUSHBUTTON, ID_SEND);

    SendMessage(g_nameEdit, EM_LIMITTEXT, NAME_SIZE - 1, 0);
    SendMessage(g_log, EM_LIMITTEXT, 1000000, 0);
    SendMessage(g_line, EM_LIMITTEXT, LINE_SIZE - NAME_SIZE - 1, 0);
    g_editProc = (WNDPROC)SetWindowLongPtr(g_line, GWLP_WNDPROC, (LONG_PTR)LineProc);
    ShowState();
}

void PlaceControls(int width, int height)
{
    int x = MARGIN;
    int fields = (width - 5 * MARGIN - 2 * LABEL_WIDTH - BUTTON_WIDTH) / 3;
    MoveWindow(g_nameLabel, x, MARGIN + 3, LABEL_WIDTH - 4, ROW - 3, TRUE);
    MoveWindow(g_nameEdit, x += LABEL_WIDTH, MARGIN, fields, ROW, TRUE);
    MoveWindow(g_hostLabel, x += fields + MARGIN, MARGIN + 3, LABEL_WIDTH - 4, ROW - 3, TRUE);
    MoveWindow(g_hostEdit, x += LABEL_WIDTH, MARGIN, fields, ROW, TRUE);
    MoveWindow(g_portEdit, x += fields + MARGIN, MARGIN, fields, ROW, TRUE);
    MoveWindow(g_connect, width - MARGIN - BUTTON_WIDTH, MARGIN, BUTTON_WIDTH, ROW, TRUE);

    int top = 2 * MARGIN + ROW;
    int inner = height - 4 * MARGIN - 2 * ROW;
    MoveWindow(g_log, MARGIN, top, width - 3 * MARGIN - LIST_WIDTH, inner, TRUE);
    MoveWindow(g_list, width - MARGIN - LIST_WIDTH, top, LIST_WIDTH, inner, TRUE);

    int bottom = height - MARGIN - ROW;
    MoveWindow(g_line, MARGIN, bottom, width - 3 * MARGIN - BUTTON_WIDTH, ROW, TRUE);
    MoveWindow(g_send, width - MARGIN - BUTTON_WIDTH, bottom, BUTTON_WIDTH, ROW, TRUE);
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_CREATE:
        MakeControls(hWnd);
        return 0;

    case WM_SIZE:
        PlaceControls(LOWORD(lParam), HIWORD(lParam));
        return 0;

    case WM_COMMAND:
        switch (LOWORD(wParam)) {
        case ID_CONNECT:
            if (g_socket == INVALID_SOCKET && g_lookup == NULL)
                StartConnecting(hWnd);
            else
                Disconnect();
            return 0;
        case ID_SEND:
            OnSend(hWnd);
            return 0;
        }
        break;

    case WM_SOCKET:
        OnSocket(hWnd, (SOCKET)wParam, WSAGETSELECTEVENT(lParam), WSAGETSELECTERROR(lParam));
        return 0;

    case WM_HOST:
        OnHost(hWnd, (HANDLE)wParam, WSAGETASYNCERROR(lParam));
        return 0;

    case WM_DESTROY:
        if (g_lookup != NULL)
            WSACancelAsyncRequest(g_lookup);
        if (g_socket != INVALID_SOCKET)
            closesocket(g_socket);
        g_socket = INVALID_SOCKET;
        g_log = NULL; // it is about to go, too
        PostQuitMessage(g_result);
        return 0;
    }
    return DefWindowProc(hWnd, message, wParam, lParam);
}

int WINAPI WinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance, LPSTR lpCmdLine, int nCmdShow)
{
    sscanf(lpCmdLine, "%255s %d %31s %223[^\n]", g_host, &g_port, g_name, g_text);

    WSADATA data;
    int error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        Say("WSAStartup failed: error %d", error);
        return 1;
    }

    WNDCLASS wc;
    ZeroMemory(&wc, sizeof(wc));
    wc.lpfnWndProc = WndProc;
    wc.hInstance = hInstance;
    wc.hCursor = LoadCursor(NULL, IDC_ARROW);
    wc.hIcon = LoadIcon(NULL, IDI_APPLICATION);
    wc.hbrBackground = (HBRUSH)(COLOR_BTNFACE + 1);
    wc.lpszClassName = "ChatClient";
    if (!RegisterClass(&wc)) {
        Say("RegisterClass failed: error %d", (int)GetLastError());
        return 1;
    }
    HWND hWnd = CreateWindow("ChatClient", "Chat", WS_OVERLAPPEDWINDOW, CW_USEDEFAULT,
                             CW_USEDEFAULT, 520, 340, NULL, NULL, hInstance, NULL);
    if (hWnd == NULL) {
        Say("CreateWindow failed: error %d", (int)GetLastError());
        return 1;
    }
    ShowWindow(hWnd, nCmdShow);
    UpdateWindow(hWnd);
    if (g_name[0] != '\0')
        StartConnecting(hWnd);
    else
        SetFocus(g_nameEdit);

    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0) > 0) {
        // IsDialogMessage makes Tab go from control to control; but it keeps Enter for itself.
        if (msg.message == WM_KEYDOWN && msg.wParam == VK_RETURN && msg.hwnd == g_line) {
            TranslateMessage(&msg);
            DispatchMessage(&msg);
        } else if (!IsDialogMessage(hWnd, &msg)) {
            TranslateMessage(&msg);
            DispatchMessage(&msg);
        }
    }

    WSACleanup();
    return (int)msg.wParam;
}
