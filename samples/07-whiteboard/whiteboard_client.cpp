// whiteboard_client.cpp - draws on a board that everybody sees who is connected to the same server.
//
//     whiteboard_client [host] [port] [strokes]
//
// Draw with the left button; choose a colour with a click on it or with the keys 1 to 6; C wipes
// the board. Strokes such as 2:10,10-100,10-100,90 (colour, and from place to place) are drawn
// without a hand on the mouse, and then the program ends.
//
// What goes over the wire are packets of one size: one for each line, there and back. We do not
// draw a line until the server has sent it: so all see the same lines in the same order.
#include <winsock2.h> // before windows.h, which would bring the old winsock.h

#include <windows.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_APP + 1)

#define DEFAULT_HOST "127.0.0.1"
#define DEFAULT_PORT 5007
#define IN_SIZE 4096
#define OUT_SIZE 65536

// The same lines as in whiteboard_server.c.
#define BOARD_WIDTH 480
#define BOARD_HEIGHT 320
#define COLOURS 6

#define KIND_LINE 'L'
#define KIND_CLEAR 'C' // wipes the board; the rest of the packet means nothing

#pragma pack(push, 1)
struct Line {
    char kind;
    unsigned char colour;   // 0 to COLOURS - 1
    u_short x1, y1, x2, y2; // in network byte order
};
#pragma pack(pop)

#define PALETTE_HEIGHT 36 // above the board
#define SQUARE 24         // of a colour
#define GAP 6             // around it

const COLORREF g_colours[COLOURS] = {RGB(0, 0, 0),     RGB(220, 30, 30), RGB(20, 140, 60),
                                     RGB(30, 70, 220), RGB(240, 150, 0), RGB(255, 255, 255)};
const int g_widths[COLOURS] = {3, 3, 3, 3, 3, 15}; // white wipes out

SOCKET g_socket = INVALID_SOCKET;
BOOL g_connected = FALSE;
char g_host[256] = DEFAULT_HOST;
int g_port = DEFAULT_PORT;
char g_strokes[4096]; // from the command line
int g_result = 0;     // what the program returns

char g_in[IN_SIZE]; // lines that came, the last one perhaps in part
int g_inLength = 0;
char g_out[OUT_SIZE]; // what Winsock did not take yet
int g_outLength = 0;
BOOL g_ending = FALSE; // all is drawn from the command line: say so when g_out is empty

HDC g_memory = NULL; // the board, as it is to be seen; WM_PAINT copies it
HBITMAP g_bitmap = NULL, g_oldBitmap = NULL;
int g_lines = 0; // so many are on it
DWORD g_checksum = 0;
HWND g_state; // what stands beside the colours

int g_colour = 0;       // what we draw with
BOOL g_drawing = FALSE; // the button is down
int g_x, g_y;           // where the line goes on

// Prints one line of our transcript, at once.
void Say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    printf("\n");
    fflush(stdout);
}

int Min(int a, int b)
{
    return a < b ? a : b;
}

int Max(int a, int b)
{
    return a > b ? a : b;
}

// What stands beside the colours; the transcript gets it, too.
void ShowState(const char *format, ...)
{
    char text[200];
    va_list arguments;
    va_start(arguments, format);
    vsprintf(text, format, arguments);
    va_end(arguments);
    Say("%s", text);
    SetWindowText(g_state, text);
}

// Tells what went wrong and ends the program: WM_DESTROY cleans up.
void Fail(HWND hWnd, const char *what, int error)
{
    Say("%s failed: error %d%s", what, error,
        error == WSAECONNREFUSED ? " (no server at that port)" : "");
    g_result = 1;
    DestroyWindow(hWnd);
}

// ---- The board ----

void MakeBoard(HWND hWnd)
{
    HDC hdc = GetDC(hWnd);
    g_memory = CreateCompatibleDC(hdc);
    // Compatible with the window, not with g_memory, which is black and white until it has it.
    g_bitmap = CreateCompatibleBitmap(hdc, BOARD_WIDTH, BOARD_HEIGHT);
    g_oldBitmap = (HBITMAP)SelectObject(g_memory, g_bitmap);
    PatBlt(g_memory, 0, 0, BOARD_WIDTH, BOARD_HEIGHT, WHITENESS);
    ReleaseDC(hWnd, hdc);
}

void DeleteBoard()
{
    SelectObject(g_memory, g_oldBitmap);
    DeleteObject(g_bitmap);
    DeleteDC(g_memory);
}

void InvalidateBoard(HWND hWnd, int left, int top, int right, int bottom)
{
    RECT area = {left, top + PALETTE_HEIGHT, right, bottom + PALETTE_HEIGHT};
    InvalidateRect(hWnd, &area, FALSE);
}

// Draws the line in memory, and has that part of the window painted.
void DrawLine(HWND hWnd, int colour, int x1, int y1, int x2, int y2)
{
    HPEN pen = CreatePen(PS_SOLID, g_widths[colour], g_colours[colour]);
    HPEN oldPen = (HPEN)SelectObject(g_memory, pen);
    MoveToEx(g_memory, x1, y1, NULL);
    LineTo(g_memory, x2, y2);
    SelectObject(g_memory, oldPen);
    DeleteObject(pen);
    int edge = g_widths[colour];
    InvalidateBoard(hWnd, Min(x1, x2) - edge, Min(y1, y2) - edge, Max(x1, x2) + edge,
                    Max(y1, y2) + edge);
}

void ClearBoard(HWND hWnd)
{
    PatBlt(g_memory, 0, 0, BOARD_WIDTH, BOARD_HEIGHT, WHITENESS);
    InvalidateBoard(hWnd, 0, 0, BOARD_WIDTH, BOARD_HEIGHT);
}

// The board in one line: the server and every client must print the same.
void SayBoard()
{
    Say("board: %d lines, checksum %08lX", g_lines, (unsigned long)g_checksum);
}

void DrawPalette(HDC hdc)
{
    RECT area = {0, 0, BOARD_WIDTH, PALETTE_HEIGHT};
    FillRect(hdc, &area, (HBRUSH)(COLOR_BTNFACE + 1));
    for (int i = 0; i < COLOURS; i++) {
        int left = GAP + i * (SQUARE + GAP);
        HPEN pen = CreatePen(PS_SOLID, i == g_colour ? 3 : 1, RGB(60, 60, 60));
        HBRUSH brush = CreateSolidBrush(g_colours[i]);
        HPEN oldPen = (HPEN)SelectObject(hdc, pen);
        HBRUSH oldBrush = (HBRUSH)SelectObject(hdc, brush);
        Rectangle(hdc, left, GAP, left + SQUARE, GAP + SQUARE);
        SelectObject(hdc, oldBrush);
        SelectObject(hdc, oldPen);
        DeleteObject(brush);
        DeleteObject(pen);
    }
}

void Paint(HWND hWnd)
{
    PAINTSTRUCT ps;
    HDC hdc = BeginPaint(hWnd, &ps);
    DrawPalette(hdc);
    BitBlt(hdc, 0, PALETTE_HEIGHT, BOARD_WIDTH, BOARD_HEIGHT, g_memory, 0, 0, SRCCOPY);
    EndPaint(hWnd, &ps);
}

// ---- The socket ----

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
    // We say goodbye with shutdown, not with closesocket: our last lines have to come back yet.
    if (g_ending)
        shutdown(g_socket, SD_SEND);
    g_ending = FALSE;
}

void SendPacket(HWND hWnd, char kind, int x1, int y1, int x2, int y2)
{
    Line line;
    if (!g_connected)
        return;
    if (g_outLength + (int)sizeof(line) > OUT_SIZE) {
        Say("the server does not read: a line is lost");
        return;
    }
    line.kind = kind;
    line.colour = (unsigned char)g_colour;
    line.x1 = htons((u_short)x1);
    line.y1 = htons((u_short)y1);
    line.x2 = htons((u_short)x2);
    line.y2 = htons((u_short)y2);
    memcpy(g_out + g_outLength, &line, sizeof(line));
    g_outLength += (int)sizeof(line);
    Flush(hWnd);
}

void TakeLine(HWND hWnd, const Line *line)
{
    if (line->kind == KIND_CLEAR) {
        Say("the board is wiped");
        g_lines = 0;
        g_checksum = 0;
        ClearBoard(hWnd);
        return;
    }
    int x1 = ntohs(line->x1), y1 = ntohs(line->y1), x2 = ntohs(line->x2), y2 = ntohs(line->y2);
    if (line->kind != KIND_LINE || line->colour >= COLOURS)
        return; // of a newer server
    Say("line %d:%d,%d-%d,%d", line->colour + 1, x1, y1, x2, y2);
    g_lines++;
    for (int i = 0; i < (int)sizeof(*line); i++)
        g_checksum = g_checksum * 31 + ((const unsigned char *)line)[i];
    DrawLine(hWnd, line->colour, x1, y1, x2, y2);
}

// Calls recv once and takes the lines that are complete. Returns what recv returned.
int Receive(HWND hWnd)
{
    int count = recv(g_socket, g_in + g_inLength, IN_SIZE - g_inLength, 0);
    if (count <= 0)
        return count;
    g_inLength += count;
    Say("FD_READ: %d bytes", count);
    int taken = 0;
    for (; g_inLength - taken >= (int)sizeof(Line); taken += (int)sizeof(Line))
        TakeLine(hWnd, (const Line *)(g_in + taken));
    g_inLength -= taken;
    memmove(g_in, g_in + taken, (size_t)g_inLength);
    return count;
}

// Sends the strokes of the command line. FALSE: they are none.
BOOL DrawByItself(HWND hWnd)
{
    const char *next = g_strokes;
    int colour, length;
    while (sscanf(next, " %d:%d,%d%n", &colour, &g_x, &g_y, &length) == 3) {
        int x, y;
        if (colour < 1 || colour > COLOURS)
            return FALSE;
        g_colour = colour - 1;
        next += length;
        while (sscanf(next, "-%d,%d%n", &x, &y, &length) == 2) {
            SendPacket(hWnd, KIND_LINE, g_x, g_y, x, y);
            g_x = x;
            g_y = y;
            next += length;
        }
    }
    return next[strspn(next, " ")] == '\0';
}

void OnConnect(HWND hWnd, int error)
{
    Say("FD_CONNECT: error %d", error);
    if (error != 0) {
        Fail(hWnd, "connect", error);
        return;
    }
    g_connected = TRUE;
    ShowState("Draw! Keys: 1 to 6, C wipes the board.");
    if (g_strokes[0] == '\0')
        return;
    if (!DrawByItself(hWnd)) {
        Say("strokes look like this: 2:10,10-100,10-100,90");
        g_result = 1;
        DestroyWindow(hWnd);
        return;
    }
    g_ending = TRUE;
    if (g_connected) // no send has failed
        Flush(hWnd);
}

void OnClose(HWND hWnd, int error)
{
    Say("FD_CLOSE: error %d", error);
    while (Receive(hWnd) > 0) // what was drawn last
        ;
    closesocket(g_socket);
    g_socket = INVALID_SOCKET;
    g_connected = FALSE;
    SayBoard();
    ShowState("The server has closed the connection.");
    if (g_strokes[0] != '\0') {
        g_result = error != 0;
        DestroyWindow(hWnd);
    }
}

void OnSocket(HWND hWnd, SOCKET s, int event, int error)
{
    if (s != g_socket)
        return; // posted before its socket was closed
    switch (event) {
    case FD_CONNECT:
        OnConnect(hWnd, error);
        break;
    case FD_WRITE:
        Say("FD_WRITE: %d bytes wait", g_outLength);
        Flush(hWnd);
        break;
    case FD_READ:
        Receive(hWnd);
        break;
    case FD_CLOSE:
        OnClose(hWnd, error);
        break;
    }
}

void StartConnecting(HWND hWnd)
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
    address.sin_addr.s_addr = inet_addr(g_host);
    if (connect(g_socket, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR &&
        WSAGetLastError() != WSAEWOULDBLOCK) {
        Fail(hWnd, "connect", WSAGetLastError());
        return;
    }
    ShowState("Connecting to %.40s, port %d ...", g_host, g_port);
}

// ---- The mouse and the keyboard ----

void ChooseColour(HWND hWnd, int colour)
{
    g_colour = colour;
    RECT area = {0, 0, BOARD_WIDTH, PALETTE_HEIGHT};
    InvalidateRect(hWnd, &area, FALSE);
}

void OnButtonDown(HWND hWnd, int x, int y)
{
    if (y < PALETTE_HEIGHT) {
        int colour = (x - GAP / 2) / (SQUARE + GAP);
        if (x >= GAP / 2 && colour < COLOURS)
            ChooseColour(hWnd, colour);
        return;
    }
    if (x >= BOARD_WIDTH - 1)
        return;
    // From now on the mouse is ours, wherever it goes: else we would not hear that the button is
    // let go outside the window.
    SetCapture(hWnd);
    g_drawing = TRUE;
    g_x = x;
    g_y = y - PALETTE_HEIGHT;
    SendPacket(hWnd, KIND_LINE, g_x, g_y, g_x + 1, g_y); // a dot, should the mouse not move
}

void OnMouseMove(HWND hWnd, int x, int y)
{
    if (!g_drawing)
        return;
    y -= PALETTE_HEIGHT;
    x = Max(0, Min(x, BOARD_WIDTH - 1));
    y = Max(0, Min(y, BOARD_HEIGHT - 1));
    if (x == g_x && y == g_y)
        return;
    SendPacket(hWnd, KIND_LINE, g_x, g_y, x, y);
    g_x = x;
    g_y = y;
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_CREATE:
        MakeBoard(hWnd);
        return 0;

    case WM_SOCKET:
        OnSocket(hWnd, (SOCKET)wParam, WSAGETSELECTEVENT(lParam), WSAGETSELECTERROR(lParam));
        return 0;

    case WM_LBUTTONDOWN: // with the mouse captured, places may be negative: hence (short)
        OnButtonDown(hWnd, (short)LOWORD(lParam), (short)HIWORD(lParam));
        return 0;

    case WM_MOUSEMOVE:
        OnMouseMove(hWnd, (short)LOWORD(lParam), (short)HIWORD(lParam));
        return 0;

    case WM_LBUTTONUP:
        ReleaseCapture(); // sends WM_CAPTURECHANGED
        return 0;

    case WM_CAPTURECHANGED: // or somebody has taken the mouse from us
        g_drawing = FALSE;
        return 0;

    case WM_CHAR:
        if (wParam >= '1' && wParam < '1' + COLOURS)
            ChooseColour(hWnd, (int)(wParam - '1'));
        else if (wParam == 'c' || wParam == 'C')
            SendPacket(hWnd, KIND_CLEAR, 0, 0, 0, 0);
        return 0;

    case WM_ERASEBKGND:
        return 1; // WM_PAINT paints everything: to erase it before would flicker

    case WM_PAINT:
        Paint(hWnd);
        return 0;

    case WM_DESTROY:
        if (g_socket != INVALID_SOCKET)
            closesocket(g_socket);
        g_socket = INVALID_SOCKET;
        g_connected = FALSE;
        DeleteBoard();
        PostQuitMessage(g_result);
        return 0;
    }
    return DefWindowProc(hWnd, message, wParam, lParam);
}

int WINAPI WinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance, LPSTR lpCmdLine, int nCmdShow)
{
    sscanf(lpCmdLine, "%255s %d %4095[^\n]", g_host, &g_port, g_strokes);
    if (g_port <= 0 || g_port > 65535 || inet_addr(g_host) == INADDR_NONE) {
        MessageBox(NULL,
                   "usage: whiteboard_client [host] [port] [strokes]\nThe host is an address.",
                   "Whiteboard", MB_ICONSTOP);
        return 1;
    }

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
    wc.hCursor = LoadCursor(NULL, IDC_CROSS);
    wc.hIcon = LoadIcon(NULL, IDI_APPLICATION);
    wc.lpszClassName = "WhiteboardClient";
    if (!RegisterClass(&wc)) {
        Say("RegisterClass failed: error %d", (int)GetLastError());
        return 1;
    }
    // Of a fixed size, so that everybody has the same board.
    DWORD style = WS_OVERLAPPED | WS_CAPTION | WS_SYSMENU | WS_MINIMIZEBOX | WS_CLIPCHILDREN;
    RECT area = {0, 0, BOARD_WIDTH, PALETTE_HEIGHT + BOARD_HEIGHT};
    AdjustWindowRect(&area, style, FALSE);
    HWND hWnd =
        CreateWindow("WhiteboardClient", "Whiteboard", style, CW_USEDEFAULT, CW_USEDEFAULT,
                     area.right - area.left, area.bottom - area.top, NULL, NULL, hInstance, NULL);
    if (hWnd == NULL) {
        Say("CreateWindow failed: error %d", (int)GetLastError());
        return 1;
    }
    int left = 2 * GAP + COLOURS * (SQUARE + GAP);
    g_state = CreateWindow("STATIC", "", WS_CHILD | WS_VISIBLE, left, GAP + 5,
                           BOARD_WIDTH - left - GAP, SQUARE - 5, hWnd, NULL, hInstance, NULL);
    SendMessage(g_state, WM_SETFONT, (WPARAM)GetStockObject(DEFAULT_GUI_FONT), FALSE);
    ShowWindow(hWnd, nCmdShow);
    UpdateWindow(hWnd);
    StartConnecting(hWnd);

    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0) > 0) {
        TranslateMessage(&msg);
        DispatchMessage(&msg);
    }

    WSACleanup();
    return (int)msg.wParam;
}
