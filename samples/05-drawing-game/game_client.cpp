// game_client.cpp - five in a row for two: the guest, who has the white stones.
//
//     game_client [host] [port] [moves]
//
// Moves such as 7,7 8,8 (column and row, from 0) are played without a hand on the mouse, and then
// the program ends when the game does. Without, its window is there until you close it.
//
// What goes over the wire are packets of one size: one for each stone.
#include <winsock2.h> // before windows.h, which would bring the old winsock.h

#include <windows.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_APP + 1)

#define DEFAULT_HOST "127.0.0.1"
#define DEFAULT_PORT 5005
#define MINE WHITE

// ---- From here on both programs are the same. ----

#define BOARD_SIZE 15
#define CELL 28   // pixels from line to line
#define MARGIN 32 // from the window's edge to the first line
#define STONE 12  // a stone's radius
#define STATE_HEIGHT 30
#define BOARD_PIXELS (2 * MARGIN + (BOARD_SIZE - 1) * CELL)

// What is on a place of the board.
#define EMPTY 0
#define BLACK 1
#define WHITE 2

#define KIND_STONE 'S'

#pragma pack(push, 1)
struct Packet {
    char kind;            // KIND_STONE
    unsigned char number; // 1, 2, 3 ... of the game
    unsigned char column; // 0 to BOARD_SIZE - 1
    unsigned char row;
};
#pragma pack(pop)

SOCKET g_peer = INVALID_SOCKET; // the other player
char g_in[sizeof(Packet)];      // collects a packet until it is complete
int g_inLength = 0;

char g_board[BOARD_SIZE][BOARD_SIZE]; // [row][column]
int g_stones = 0;                     // so many are on the board
int g_lastColumn = -1, g_lastRow = -1;
BOOL g_over = FALSE;
HWND g_state; // the line below the board

int g_port = DEFAULT_PORT;
char g_moves[1024]; // from the command line
char *g_nextMove = g_moves;
BOOL g_byItself = FALSE; // there are moves on the command line
int g_result = 0;        // what the program returns

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

// What stands below the board; the transcript gets it, too.
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

int X(int column)
{
    return MARGIN + column * CELL;
}

int Y(int row)
{
    return MARGIN + row * CELL;
}

// Black begins.
int WhoseTurn()
{
    return g_stones % 2 == 0 ? BLACK : WHITE;
}

// How many stones of that colour there are from this place on, in this direction.
int CountFrom(int column, int row, int dx, int dy)
{
    char colour = g_board[row][column];
    int count = 0;
    while (column + dx >= 0 && column + dx < BOARD_SIZE && row + dy >= 0 && row + dy < BOARD_SIZE &&
           g_board[row + dy][column + dx] == colour) {
        column += dx;
        row += dy;
        count++;
    }
    return count;
}

BOOL IsFive(int column, int row)
{
    static const int directions[4][2] = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};
    for (int i = 0; i < 4; i++) {
        int dx = directions[i][0], dy = directions[i][1];
        if (CountFrom(column, row, dx, dy) + 1 + CountFrom(column, row, -dx, -dy) >= 5)
            return TRUE;
    }
    return FALSE;
}

// The board in one line: both programs must print the same.
void SayBoard()
{
    char line[BOARD_SIZE * BOARD_SIZE * 8] = "";
    char *end = line;
    for (int row = 0; row < BOARD_SIZE; row++)
        for (int column = 0; column < BOARD_SIZE; column++)
            if (g_board[row][column] != EMPTY)
                end += sprintf(end, " %c%d,%d", g_board[row][column] == BLACK ? 'X' : 'O', column,
                               row);
    Say("board:%s", line);
}

// Only what has changed is painted anew: the stone, and the one that had the mark until now.
void InvalidatePlace(HWND hWnd, int column, int row)
{
    RECT area = {X(column) - CELL / 2, Y(row) - CELL / 2, X(column) + CELL / 2, Y(row) + CELL / 2};
    InvalidateRect(hWnd, &area, FALSE);
}

// Puts a stone of whose turn it is. FALSE: there can be none.
BOOL PutStone(HWND hWnd, int column, int row)
{
    if (g_over || column < 0 || column >= BOARD_SIZE || row < 0 || row >= BOARD_SIZE ||
        g_board[row][column] != EMPTY)
        return FALSE;
    if (g_stones > 0)
        InvalidatePlace(hWnd, g_lastColumn, g_lastRow);
    g_board[row][column] = (char)WhoseTurn();
    g_stones++;
    g_lastColumn = column;
    g_lastRow = row;
    InvalidatePlace(hWnd, column, row);
    g_over = IsFive(column, row) || g_stones == BOARD_SIZE * BOARD_SIZE;
    return TRUE;
}

void ClearBoard(HWND hWnd)
{
    memset(g_board, EMPTY, sizeof(g_board));
    g_stones = 0;
    g_lastColumn = g_lastRow = -1;
    g_over = FALSE;
    g_inLength = 0;
    InvalidateRect(hWnd, NULL, TRUE);
}

void DrawLines(HDC hdc)
{
    HPEN pen = CreatePen(PS_SOLID, 1, RGB(90, 60, 20));
    HPEN oldPen = (HPEN)SelectObject(hdc, pen);
    for (int i = 0; i < BOARD_SIZE; i++) {
        // A line ends before its last point.
        MoveToEx(hdc, X(0), Y(i), NULL);
        LineTo(hdc, X(BOARD_SIZE - 1) + 1, Y(i));
        MoveToEx(hdc, X(i), Y(0), NULL);
        LineTo(hdc, X(i), Y(BOARD_SIZE - 1) + 1);
    }
    HBRUSH brush = CreateSolidBrush(RGB(90, 60, 20));
    HBRUSH oldBrush = (HBRUSH)SelectObject(hdc, brush);
    for (int row = 3; row < BOARD_SIZE; row += 4)
        for (int column = 3; column < BOARD_SIZE; column += 4)
            Ellipse(hdc, X(column) - 3, Y(row) - 3, X(column) + 4, Y(row) + 4);
    SelectObject(hdc, oldBrush);
    SelectObject(hdc, oldPen);
    DeleteObject(brush);
    DeleteObject(pen);
}

void DrawStones(HDC hdc)
{
    HPEN oldPen = (HPEN)SelectObject(hdc, GetStockObject(BLACK_PEN));
    HBRUSH oldBrush = (HBRUSH)SelectObject(hdc, GetStockObject(BLACK_BRUSH));
    for (int row = 0; row < BOARD_SIZE; row++)
        for (int column = 0; column < BOARD_SIZE; column++) {
            if (g_board[row][column] == EMPTY)
                continue;
            BOOL black = g_board[row][column] == BLACK;
            SelectObject(hdc, GetStockObject(black ? BLACK_BRUSH : WHITE_BRUSH));
            Ellipse(hdc, X(column) - STONE, Y(row) - STONE, X(column) + STONE + 1,
                    Y(row) + STONE + 1);
        }
    if (g_stones > 0) { // the last stone has a ring
        HPEN pen = CreatePen(PS_SOLID, 2, RGB(220, 30, 30));
        SelectObject(hdc, pen);
        SelectObject(hdc, GetStockObject(NULL_BRUSH));
        Ellipse(hdc, X(g_lastColumn) - 5, Y(g_lastRow) - 5, X(g_lastColumn) + 6, Y(g_lastRow) + 6);
        SelectObject(hdc, GetStockObject(BLACK_PEN));
        DeleteObject(pen);
    }
    SelectObject(hdc, oldBrush);
    SelectObject(hdc, oldPen);
}

void DrawNumbers(HDC hdc)
{
    char text[8];
    SetBkMode(hdc, TRANSPARENT);
    SetTextColor(hdc, RGB(90, 60, 20));
    SetTextAlign(hdc, TA_CENTER | TA_TOP);
    for (int i = 0; i < BOARD_SIZE; i++) {
        int length = sprintf(text, "%d", i);
        TextOut(hdc, X(i), 2, text, length);
        TextOut(hdc, 10, Y(i) - 8, text, length);
    }
}

void Paint(HWND hWnd)
{
    PAINTSTRUCT ps;
    HDC hdc = BeginPaint(hWnd, &ps);
    HFONT oldFont = (HFONT)SelectObject(hdc, GetStockObject(DEFAULT_GUI_FONT));

    RECT board = {0, 0, BOARD_PIXELS, BOARD_PIXELS};
    HBRUSH wood = CreateSolidBrush(RGB(222, 184, 120));
    FillRect(hdc, &board, wood);
    DeleteObject(wood);
    DrawLines(hdc);
    DrawNumbers(hdc);
    DrawStones(hdc);

    SelectObject(hdc, oldFont);
    EndPaint(hWnd, &ps);
}

// Tells what went wrong and ends the program: WM_DESTROY cleans up.
void Fail(HWND hWnd, const char *what, int error)
{
    Say("%s failed: error %d%s", what, error,
        error == WSAECONNREFUSED ? " (nobody waits at that port)" : "");
    g_result = 1;
    DestroyWindow(hWnd);
}

// A packet of four bytes now and then: Winsock always has room for it, so nobody has to wait for
// FD_WRITE. Should there be none, the other one has not read for a very long time.
void SendStone(HWND hWnd)
{
    Packet packet;
    packet.kind = KIND_STONE;
    packet.number = (unsigned char)g_stones;
    packet.column = (unsigned char)g_lastColumn;
    packet.row = (unsigned char)g_lastRow;
    int count = send(g_peer, (const char *)&packet, sizeof(packet), 0);
    if (count == SOCKET_ERROR)
        Fail(hWnd, "send", WSAGetLastError());
    else if (count < (int)sizeof(packet)) // there was no room for the rest of it
        Fail(hWnd, "send", WSAEWOULDBLOCK);
}

// After each stone: who is next, or who has won. The program may be at its end then.
void AfterStone(HWND hWnd)
{
    if (!g_over) {
        ShowState(WhoseTurn() == MINE ? "It is your turn." : "It is the other one's turn.");
        return;
    }
    if (!IsFive(g_lastColumn, g_lastRow))
        ShowState("The board is full: nobody has won.");
    else
        ShowState(WhoseTurn() == MINE ? "You have lost." : "You have won.");
    SayBoard();
    if (g_byItself)
        DestroyWindow(hWnd);
}

void PlayStone(HWND hWnd, int column, int row)
{
    if (g_peer == INVALID_SOCKET || WhoseTurn() != MINE || !PutStone(hWnd, column, row))
        return; // a click that means nothing
    Say("I play %d,%d", column, row);
    SendStone(hWnd);
    AfterStone(hWnd);
}

// If it is our turn and there is one left, the next move from the command line.
void PlayByItself(HWND hWnd)
{
    int column, row, length;
    if (g_over || WhoseTurn() != MINE || sscanf(g_nextMove, "%d,%d%n", &column, &row, &length) != 2)
        return;
    g_nextMove += length;
    PlayStone(hWnd, column, row);
}

void OnClick(HWND hWnd, int x, int y)
{
    // To the nearest place; what is left of the first line must not be rounded to it.
    if (x >= X(0) - CELL / 2 && y >= Y(0) - CELL / 2)
        PlayStone(hWnd, (x - X(0) + CELL / 2) / CELL, (y - Y(0) + CELL / 2) / CELL);
}

// What comes over the wire may be anything: FALSE if it is no move.
BOOL TakePacket(HWND hWnd, const Packet *packet)
{
    if (packet->kind != KIND_STONE || packet->number != g_stones + 1 || WhoseTurn() == MINE ||
        !PutStone(hWnd, packet->column, packet->row))
        return FALSE;
    Say("the other one plays %d,%d", packet->column, packet->row);
    AfterStone(hWnd);
    return TRUE;
}

// Calls recv once, for no more than what is missing of the packet. Returns what recv returned.
int Receive(HWND hWnd)
{
    int count = recv(g_peer, g_in + g_inLength, (int)sizeof(Packet) - g_inLength, 0);
    if (count <= 0)
        return count;
    g_inLength += count;
    Say("FD_READ: %d of %d bytes are here", g_inLength, (int)sizeof(Packet));
    if (g_inLength < (int)sizeof(Packet))
        return count; // the rest will have its own FD_READ
    g_inLength = 0;
    if (TakePacket(hWnd, (const Packet *)g_in)) {
        PlayByItself(hWnd);
    } else {
        Say("the other one does not play by the rules");
        g_result = 1;
        DestroyWindow(hWnd);
    }
    return count;
}

// The other one has left; his last stone may still be there to be read.
void OnClose(HWND hWnd, int error)
{
    Say("FD_CLOSE: error %d", error);
    while (g_peer != INVALID_SOCKET && Receive(hWnd) > 0)
        ;
    if (g_peer == INVALID_SOCKET)
        return; // that stone has ended the program
    closesocket(g_peer);
    g_peer = INVALID_SOCKET;
    if (!g_over)
        ShowState("The other one has left.");
    if (g_byItself) {
        g_result = 1;
        DestroyWindow(hWnd);
    }
}

BOOL MakeWindow(HINSTANCE hInstance, const char *className, const char *title, WNDPROC procedure,
                int nCmdShow, HWND *hWnd)
{
    WNDCLASS wc;
    ZeroMemory(&wc, sizeof(wc));
    wc.lpfnWndProc = procedure;
    wc.hInstance = hInstance;
    wc.hCursor = LoadCursor(NULL, IDC_ARROW);
    wc.hIcon = LoadIcon(NULL, IDI_APPLICATION);
    wc.hbrBackground = (HBRUSH)(COLOR_BTNFACE + 1);
    wc.lpszClassName = className;
    if (!RegisterClass(&wc)) {
        Say("RegisterClass failed: error %d", (int)GetLastError());
        return FALSE;
    }
    // Of a fixed size, so that the board just fits in.
    DWORD style = WS_OVERLAPPED | WS_CAPTION | WS_SYSMENU | WS_MINIMIZEBOX | WS_CLIPCHILDREN;
    RECT area = {0, 0, BOARD_PIXELS, BOARD_PIXELS + STATE_HEIGHT};
    AdjustWindowRect(&area, style, FALSE);
    *hWnd =
        CreateWindow(className, title, style, CW_USEDEFAULT, CW_USEDEFAULT, area.right - area.left,
                     area.bottom - area.top, NULL, NULL, hInstance, NULL);
    if (*hWnd == NULL) {
        Say("CreateWindow failed: error %d", (int)GetLastError());
        return FALSE;
    }
    g_state =
        CreateWindow("STATIC", "", WS_CHILD | WS_VISIBLE, MARGIN, BOARD_PIXELS + 8,
                     BOARD_PIXELS - 2 * MARGIN, STATE_HEIGHT - 12, *hWnd, NULL, hInstance, NULL);
    SendMessage(g_state, WM_SETFONT, (WPARAM)GetStockObject(DEFAULT_GUI_FONT), FALSE);
    ShowWindow(*hWnd, nCmdShow);
    UpdateWindow(*hWnd);
    return TRUE;
}

// ---- From here on they differ. ----

char g_host[256] = DEFAULT_HOST;

void OnConnect(HWND hWnd, int error)
{
    Say("FD_CONNECT: error %d", error);
    if (error != 0) {
        Fail(hWnd, "connect", error);
        return;
    }
    // The new call replaces the old one. What has come already is told at once.
    if (WSAAsyncSelect(g_peer, hWnd, WM_SOCKET, FD_READ | FD_CLOSE) == SOCKET_ERROR) {
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
        return;
    }
    Say("I have the white stones, black begins");
    ShowState("It is the other one's turn.");
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_SOCKET:
        if ((SOCKET)wParam != g_peer)
            return 0; // posted before its socket was closed
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_CONNECT:
            OnConnect(hWnd, WSAGETSELECTERROR(lParam));
            break;
        case FD_READ:
            Receive(hWnd);
            break;
        case FD_CLOSE:
            OnClose(hWnd, WSAGETSELECTERROR(lParam));
            break;
        }
        return 0;

    case WM_LBUTTONDOWN:
        OnClick(hWnd, (short)LOWORD(lParam), (short)HIWORD(lParam));
        return 0;

    case WM_PAINT:
        Paint(hWnd);
        return 0;

    case WM_DESTROY:
        if (g_peer != INVALID_SOCKET)
            closesocket(g_peer);
        g_peer = INVALID_SOCKET;
        PostQuitMessage(g_result);
        return 0;
    }
    return DefWindowProc(hWnd, message, wParam, lParam);
}

void StartConnecting(HWND hWnd)
{
    g_peer = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (g_peer == INVALID_SOCKET) {
        Fail(hWnd, "socket", WSAGetLastError());
        return;
    }
    if (WSAAsyncSelect(g_peer, hWnd, WM_SOCKET, FD_CONNECT) == SOCKET_ERROR) {
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
        return;
    }
    struct sockaddr_in address;
    ZeroMemory(&address, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_port = htons((u_short)g_port);
    address.sin_addr.s_addr = inet_addr(g_host);
    if (connect(g_peer, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR &&
        WSAGetLastError() != WSAEWOULDBLOCK) {
        Fail(hWnd, "connect", WSAGetLastError());
        return;
    }
    ShowState("I look for a host at %s, port %d.", g_host, g_port);
}

int WINAPI WinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance, LPSTR lpCmdLine, int nCmdShow)
{
    sscanf(lpCmdLine, "%255s %d %1023[^\n]", g_host, &g_port, g_moves);
    g_byItself = g_moves[0] != '\0';
    if (g_port <= 0 || g_port > 65535 || inet_addr(g_host) == INADDR_NONE) {
        MessageBox(NULL, "usage: game_client [host] [port] [moves]\nThe host is an address.",
                   "Five in a row", MB_ICONSTOP);
        return 1;
    }

    WSADATA data;
    int error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        Say("WSAStartup failed: error %d", error);
        return 1;
    }
    HWND hWnd;
    if (!MakeWindow(hInstance, "GameClient", "Five in a row - guest", WndProc, nCmdShow, &hWnd))
        return 1;
    StartConnecting(hWnd);

    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0) > 0) {
        TranslateMessage(&msg);
        DispatchMessage(&msg);
    }

    WSACleanup();
    return (int)msg.wParam;
}
