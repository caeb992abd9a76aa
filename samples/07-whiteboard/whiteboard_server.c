/*
 * whiteboard_server.c - passes on what each person draws to all who draw on the same board.
 *
 *     whiteboard_server [port] [people]
 *
 * With a number of people it ends after so many have left again; without, it runs for ever.
 *
 * All lines are kept, in the order in which they came, and each person gets all of them in that
 * order. So it is enough to know how far each one is: somebody new is at the beginning, somebody
 * slow is behind, and one who draws gets his own lines back like everybody else's.
 */
#include <winsock2.h> /* before windows.h, which would bring the old winsock.h */

#include <windows.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_APP + 1)

#define DEFAULT_PORT 5007
#define MAX_PEOPLE 50
#define MAX_LINES 200000
#define IN_SIZE 4096
#define SEND_BUFFER 8192 /* small, so that somebody slow can be seen */

/* The same lines as in whiteboard_client.cpp. */
#define BOARD_WIDTH 480
#define BOARD_HEIGHT 320
#define COLOURS 6

#define KIND_LINE 'L'
#define KIND_CLEAR 'C' /* wipes the board; the rest of the packet means nothing */

#pragma pack(push, 1)
struct Line {
    char kind;
    unsigned char colour;   /* 0 to COLOURS - 1 */
    u_short x1, y1, x2, y2; /* in network byte order */
};
#pragma pack(pop)

/* What we know about one of them. */
struct Person {
    SOCKET socket;    /* INVALID_SOCKET: this place is free */
    int number;       /* for the transcript: 1, 2, 3 ... */
    char in[IN_SIZE]; /* lines that came, the last one perhaps in part */
    int inLength;
    int sent;     /* so many bytes of g_lines are on their way to him */
    BOOL waiting; /* for FD_WRITE, before which send would fail */
    BOOL closing; /* he sends no more: close when he has got everything */
};

struct Line g_lines[MAX_LINES]; /* everything that was ever drawn */
int g_count = 0;
int g_first = 0; /* where those begin who come now: at the last KIND_CLEAR */

struct Person g_people[MAX_PEOPLE];
SOCKET g_listener = INVALID_SOCKET;
int g_came = 0;   /* people who came so far */
int g_left = 0;   /* people who left again */
int g_limit = 0;  /* end after so many; 0: never */
int g_result = 1; /* what the program returns: 0 once all went well */

/* Prints one line of our transcript, at once. */
void Say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    printf("\n");
    fflush(stdout);
}

/* Tells what went wrong and ends the program: WM_DESTROY cleans up. */
void Fail(HWND hWnd, const char *what, int error)
{
    Say("%s failed: error %d", what, error);
    DestroyWindow(hWnd);
}

/* The person with this socket; with INVALID_SOCKET a free place. NULL if there is none. */
struct Person *FindPerson(SOCKET s)
{
    int i;
    for (i = 0; i < MAX_PEOPLE; i++)
        if (g_people[i].socket == s)
            return &g_people[i];
    return NULL;
}

int BytesOfLines(void)
{
    return g_count * (int)sizeof(struct Line);
}

/* The board in one line: every client must print the same. */
void SayBoard(void)
{
    DWORD checksum = 0;
    int lines = 0, i, j;
    for (i = g_first; i < g_count; i++) {
        const unsigned char *bytes = (const unsigned char *)&g_lines[i];
        if (g_lines[i].kind != KIND_LINE)
            continue;
        lines++;
        for (j = 0; j < (int)sizeof(struct Line); j++)
            checksum = checksum * 31 + bytes[j];
    }
    Say("board: %d lines, checksum %08lX", lines, (unsigned long)checksum);
}

void Leave(struct Person *person)
{
    Say("person %d is gone", person->number);
    closesocket(person->socket);
    person->socket = INVALID_SOCKET;
    g_left++;
}

/* Sends what a person has not got yet, as far as Winsock takes it. FD_WRITE brings us back here. */
void Continue(struct Person *person)
{
    while (!person->waiting && person->sent < BytesOfLines()) {
        int count = send(person->socket, (const char *)g_lines + person->sent,
                         BytesOfLines() - person->sent, 0);
        if (count != SOCKET_ERROR) {
            person->sent += count; /* may end in the middle of a line */
        } else if (WSAGetLastError() == WSAEWOULDBLOCK) {
            Say("send: would block for person %d after %d bytes", person->number, person->sent);
            person->waiting = TRUE;
        } else {
            Leave(person);
            return;
        }
    }
    if (person->closing && person->sent == BytesOfLines())
        Leave(person);
}

void ContinueAll(void)
{
    int i;
    for (i = 0; i < MAX_PEOPLE; i++)
        if (g_people[i].socket != INVALID_SOCKET)
            Continue(&g_people[i]);
}

/* What comes over the wire may be anything. */
BOOL IsGood(const struct Line *line)
{
    if (line->kind == KIND_CLEAR)
        return TRUE;
    return line->kind == KIND_LINE && line->colour < COLOURS && ntohs(line->x1) < BOARD_WIDTH &&
           ntohs(line->x2) < BOARD_WIDTH && ntohs(line->y1) < BOARD_HEIGHT &&
           ntohs(line->y2) < BOARD_HEIGHT;
}

/* Takes the lines that are complete. FALSE: that is no client of ours. */
BOOL TakeLines(struct Person *person)
{
    int taken = 0;
    while (person->inLength - taken >= (int)sizeof(struct Line)) {
        struct Line line;
        memcpy(&line, person->in + taken, sizeof(line));
        taken += (int)sizeof(line);
        if (!IsGood(&line))
            return FALSE;
        if (g_count == MAX_LINES) {
            Say("the board has no room for more lines");
            continue;
        }
        if (line.kind == KIND_CLEAR)
            g_first = g_count;
        g_lines[g_count++] = line;
    }
    person->inLength -= taken;
    memmove(person->in, person->in + taken, (size_t)person->inLength);
    return TRUE;
}

/* Calls recv once. Returns what recv returned; 0 as well if the person is gone. */
int Receive(struct Person *person)
{
    int count = recv(person->socket, person->in + person->inLength, IN_SIZE - person->inLength, 0);
    if (count <= 0)
        return count;
    person->inLength += count;
    if (!TakeLines(person)) {
        Say("person %d sends what is no line", person->number);
        Leave(person);
        return 0;
    }
    Say("FD_READ: %d bytes of person %d, %d of them no whole line yet; %d lines are kept", count,
        person->number, person->inLength, g_count);
    return count;
}

/* The person sends no more, but may still listen. */
void OnClose(struct Person *person, int error)
{
    Say("FD_CLOSE: person %d, error %d", person->number, error);
    if (error != 0) {
        Leave(person);
        return;
    }
    while (Receive(person) > 0) /* what was drawn last */
        ;
    person->closing = TRUE;
}

void OnAccept(HWND hWnd)
{
    struct Person *person;
    int room = SEND_BUFFER;
    SOCKET s = accept(g_listener, NULL, NULL);
    if (s == INVALID_SOCKET)
        return; /* whoever it was has gone again */
    person = FindPerson(INVALID_SOCKET);
    if (person == NULL) {
        Say("FD_ACCEPT: somebody is sent away, there is no room at the board");
        closesocket(s);
        return;
    }
    ZeroMemory(person, sizeof(*person));
    setsockopt(s, SOL_SOCKET, SO_SNDBUF, (const char *)&room, sizeof(room));
    person->socket = s;
    person->number = ++g_came;
    person->sent = g_first * (int)sizeof(struct Line);
    person->waiting = TRUE; /* the first FD_WRITE comes by itself */
    Say("FD_ACCEPT: person %d comes, %d bytes are there for him", person->number,
        BytesOfLines() - person->sent);
    /* It has inherited FD_ACCEPT from the listening socket: say what we want to hear from it. */
    if (WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_READ | FD_WRITE | FD_CLOSE) == SOCKET_ERROR)
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
}

void OnSocket(HWND hWnd, SOCKET s, int event, int error)
{
    struct Person *person;
    if (event == FD_ACCEPT) {
        if (error != 0)
            Fail(hWnd, "FD_ACCEPT", error);
        else
            OnAccept(hWnd);
        return;
    }
    person = s == INVALID_SOCKET ? NULL : FindPerson(s);
    if (person == NULL)
        return; /* posted before its socket was closed */
    switch (event) {
    case FD_READ:
        Receive(person);
        break;
    case FD_WRITE:
        Say("FD_WRITE: person %d, after %d bytes", person->number, person->sent);
        person->waiting = FALSE;
        break;
    case FD_CLOSE:
        OnClose(person, error);
        break;
    }
    ContinueAll();
    if (g_limit > 0 && g_left >= g_limit) {
        g_result = 0;
        DestroyWindow(hWnd);
    }
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    int i;
    switch (message) {
    case WM_SOCKET:
        OnSocket(hWnd, (SOCKET)wParam, WSAGETSELECTEVENT(lParam), WSAGETSELECTERROR(lParam));
        return 0;

    case WM_DESTROY:
        SayBoard();
        for (i = 0; i < MAX_PEOPLE; i++)
            if (g_people[i].socket != INVALID_SOCKET)
                closesocket(g_people[i].socket);
        if (g_listener != INVALID_SOCKET)
            closesocket(g_listener);
        PostQuitMessage(g_result);
        return 0;
    }
    return DefWindowProc(hWnd, message, wParam, lParam);
}

void StartListening(HWND hWnd, int port)
{
    struct sockaddr_in address;
    int length = sizeof(address);

    g_listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (g_listener == INVALID_SOCKET) {
        Fail(hWnd, "socket", WSAGetLastError());
        return;
    }
    ZeroMemory(&address, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_port = htons((u_short)port);
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(g_listener, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR) {
        Fail(hWnd, "bind", WSAGetLastError());
        return;
    }
    /* Before listen, so that nobody comes unnoticed. */
    if (WSAAsyncSelect(g_listener, hWnd, WM_SOCKET, FD_ACCEPT) == SOCKET_ERROR) {
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
        return;
    }
    if (listen(g_listener, SOMAXCONN) == SOCKET_ERROR) {
        Fail(hWnd, "listen", WSAGetLastError());
        return;
    }
    /* Port 0 lets the system choose: which one did it take? */
    if (getsockname(g_listener, (struct sockaddr *)&address, &length) == SOCKET_ERROR) {
        Fail(hWnd, "getsockname", WSAGetLastError());
        return;
    }
    Say("listening on port %d", (int)ntohs(address.sin_port));
}

int main(int argc, char *argv[])
{
    WSADATA data;
    WNDCLASS wc;
    HWND hWnd;
    MSG msg;
    int i, error;
    int port = argc > 1 ? atoi(argv[1]) : DEFAULT_PORT;

    g_limit = argc > 2 ? atoi(argv[2]) : 0;
    if (argc > 3 || port < 0 || port > 65535 || g_limit < 0) {
        Say("usage: whiteboard_server [port] [people]");
        return 1;
    }
    for (i = 0; i < MAX_PEOPLE; i++)
        g_people[i].socket = INVALID_SOCKET;

    error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        Say("WSAStartup failed: error %d", error);
        return 1;
    }

    /* A message-only window is never seen: just right for us. */
    ZeroMemory(&wc, sizeof(wc));
    wc.lpfnWndProc = WndProc;
    wc.hInstance = GetModuleHandle(NULL);
    wc.lpszClassName = "WhiteboardServer";
    if (!RegisterClass(&wc)) {
        Say("RegisterClass failed: error %d", (int)GetLastError());
        return 1;
    }
    hWnd =
        CreateWindow("WhiteboardServer", "", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL, wc.hInstance, NULL);
    if (hWnd == NULL) {
        Say("CreateWindow failed: error %d", (int)GetLastError());
        return 1;
    }
    StartListening(hWnd, port);

    while (GetMessage(&msg, NULL, 0, 0) > 0)
        DispatchMessage(&msg);

    WSACleanup();
    return (int)msg.wParam;
}
