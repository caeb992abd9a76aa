// chat_server.cpp - passes on what each person says to everybody in the room.
//
//     chat_server [port] [people]
//
// With a number of people it ends when so many have left again; without, when its window is closed.
//
// What goes over the wire are lines of text that end in '\n'. A client sends its name first and
// then what is said. The server sends a sign and a text:
//
//     +Ann           Ann is in the room
//     -Ann           Ann has left
//     =Ann: hello    Ann says hello
//     !why           you cannot stay, because ...
#include <winsock2.h> // before windows.h, which would bring the old winsock.h

#include <windows.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_APP + 1)

#define DEFAULT_PORT 5004
#define MAX_PEOPLE 50
#define NAME_SIZE 32
#define LINE_SIZE 256
#define OUT_SIZE 16384

#define ID_LOG 101
#define ID_PEOPLE 102
#define ID_STATE 103

#define MARGIN 8
#define STATE_HEIGHT 20
#define LIST_WIDTH 140

// What we know about one of them. `in` collects a line until it is complete; `out` keeps what
// Winsock did not take until FD_WRITE tells that it takes more.
struct Person {
    SOCKET socket;        // INVALID_SOCKET: this place is free
    char name[NAME_SIZE]; // empty until the first line has come
    char in[LINE_SIZE];
    int inLength;
    char out[OUT_SIZE];
    int outLength;
    BOOL leaving; // to be removed once the message is handled
};

Person g_people[MAX_PEOPLE];
SOCKET g_listener = INVALID_SOCKET;
int g_port = DEFAULT_PORT;
int g_left = 0;   // people who have left again
int g_limit = 0;  // end after so many; 0: never
int g_result = 1; // what the program returns: 0 once all went well
HWND g_log, g_list, g_state;

// Adds a line to the window and, for who started us there, to the console.
void Say(const char *format, ...)
{
    char line[LINE_SIZE * 2];
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

// Tells what went wrong and ends the program: WM_DESTROY cleans up.
void Fail(HWND hWnd, const char *what, int error)
{
    Say("%s failed: error %d", what, error);
    DestroyWindow(hWnd);
}

Person *FindPerson(SOCKET s)
{
    for (int i = 0; i < MAX_PEOPLE; i++)
        if (g_people[i].socket == s)
            return &g_people[i];
    return NULL;
}

BOOL IsTaken(const char *name)
{
    for (int i = 0; i < MAX_PEOPLE; i++)
        if (g_people[i].socket != INVALID_SOCKET && strcmp(g_people[i].name, name) == 0)
            return TRUE;
    return FALSE;
}

void ShowState()
{
    char text[100];
    int here = (int)SendMessage(g_list, LB_GETCOUNT, 0, 0);
    sprintf(text, "Port %d: %d in the room", g_port, here);
    SetWindowText(g_state, text);
}

// Sends what is in `out`, as far as Winsock takes it.
void Flush(Person *person)
{
    while (person->outLength > 0) {
        int count = send(person->socket, person->out, person->outLength, 0);
        if (count == SOCKET_ERROR) {
            // Would block: FD_WRITE will come. Anything else: FD_CLOSE will.
            return;
        }
        person->outLength -= count;
        memmove(person->out, person->out + count, (size_t)person->outLength);
    }
}

void Tell(Person *person, char sign, const char *text)
{
    int length = (int)strlen(text) + 2;
    if (person->outLength + length > OUT_SIZE) {
        person->leaving = TRUE; // so far behind: nobody reads there
        return;
    }
    char *to = person->out + person->outLength;
    *to++ = sign;
    memcpy(to, text, (size_t)length - 2);
    to[length - 2] = '\n';
    person->outLength += length;
    Flush(person);
}

void TellAll(char sign, const char *text)
{
    for (int i = 0; i < MAX_PEOPLE; i++)
        if (g_people[i].socket != INVALID_SOCKET && g_people[i].name[0] != '\0')
            Tell(&g_people[i], sign, text);
}

// The first line is a name; each one after it is said to all.
void TakeLine(Person *person, const char *line)
{
    if (person->name[0] != '\0') {
        char text[NAME_SIZE + LINE_SIZE + 2];
        sprintf(text, "%s: %s", person->name, line);
        Say("%s", text);
        TellAll('=', text);
        return;
    }
    if (line[0] == '\0' || strlen(line) >= NAME_SIZE || IsTaken(line)) {
        Tell(person, '!', IsTaken(line) ? "that name is taken" : "that is no name");
        person->leaving = TRUE;
        return;
    }
    for (int i = 0; i < MAX_PEOPLE; i++) // who is here already
        if (g_people[i].socket != INVALID_SOCKET && g_people[i].name[0] != '\0')
            Tell(person, '+', g_people[i].name);
    strcpy(person->name, line);
    Say("%s comes in", line);
    SendMessage(g_list, LB_ADDSTRING, 0, (LPARAM)line);
    ShowState();
    TellAll('+', line);
}

// Calls recv once and takes the lines that are complete. Returns what recv returned.
int Receive(Person *person)
{
    int count =
        recv(person->socket, person->in + person->inLength, LINE_SIZE - 1 - person->inLength, 0);
    if (count <= 0)
        return count;
    person->inLength += count;
    person->in[person->inLength] = '\0';

    char *start = person->in;
    char *end;
    while (!person->leaving && (end = strchr(start, '\n')) != NULL) {
        *end = '\0';
        TakeLine(person, start);
        start = end + 1;
    }
    person->inLength -= (int)(start - person->in);
    memmove(person->in, start, (size_t)person->inLength + 1);
    if (person->inLength == LINE_SIZE - 1) {
        Tell(person, '!', "that line is too long");
        person->leaving = TRUE;
    }
    return count;
}

void Leave(Person *person)
{
    char name[NAME_SIZE];
    strcpy(name, person->name);
    closesocket(person->socket);
    person->socket = INVALID_SOCKET;
    person->name[0] = '\0';
    if (name[0] == '\0')
        return; // was never in the room
    LRESULT place = SendMessage(g_list, LB_FINDSTRINGEXACT, (WPARAM)-1, (LPARAM)name);
    SendMessage(g_list, LB_DELETESTRING, (WPARAM)place, 0);
    ShowState();
    Say("%s leaves", name);
    TellAll('-', name);
    g_left++;
}

// Telling the others that somebody has left may show that another one does not read either.
void RemoveLeaving()
{
    BOOL again;
    do {
        again = FALSE;
        for (int i = 0; i < MAX_PEOPLE; i++)
            if (g_people[i].socket != INVALID_SOCKET && g_people[i].leaving) {
                Leave(&g_people[i]);
                again = TRUE;
            }
    } while (again);
}

void Accept(HWND hWnd)
{
    SOCKET s = accept(g_listener, NULL, NULL);
    if (s == INVALID_SOCKET)
        return; // whoever it was has gone again
    Person *person = FindPerson(INVALID_SOCKET);
    if (person == NULL) {
        Say("somebody is sent away: the room is full");
        closesocket(s);
        return;
    }
    person->socket = s;
    person->name[0] = '\0';
    person->inLength = person->outLength = 0;
    person->leaving = FALSE;
    // It has inherited FD_ACCEPT from the listening socket: say what we want to hear from it.
    if (WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_READ | FD_WRITE | FD_CLOSE) == SOCKET_ERROR)
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
}

void OnSocket(HWND hWnd, SOCKET s, int event, int error)
{
    if (event == FD_ACCEPT) {
        if (error != 0)
            Fail(hWnd, "FD_ACCEPT", error);
        else
            Accept(hWnd);
        return;
    }
    Person *person = FindPerson(s);
    if (person == NULL)
        return; // posted before its socket was closed
    switch (event) {
    case FD_READ:
        Receive(person);
        break;
    case FD_WRITE:
        Flush(person);
        break;
    case FD_CLOSE:
        if (error == 0)
            while (!person->leaving && Receive(person) > 0) // what was said last
                ;
        person->leaving = TRUE;
        break;
    }
    RemoveLeaving();
    if (g_limit > 0 && g_left >= g_limit) {
        g_result = 0;
        DestroyWindow(hWnd);
    }
}

void MakeControls(HWND hWnd, HINSTANCE hInstance)
{
    g_state = CreateWindow("STATIC", "", WS_CHILD | WS_VISIBLE, 0, 0, 0, 0, hWnd, (HMENU)ID_STATE,
                           hInstance, NULL);
    g_log = CreateWindowEx(WS_EX_CLIENTEDGE, "EDIT", "",
                           WS_CHILD | WS_VISIBLE | WS_VSCROLL | ES_MULTILINE | ES_READONLY |
                               ES_AUTOVSCROLL,
                           0, 0, 0, 0, hWnd, (HMENU)ID_LOG, hInstance, NULL);
    g_list = CreateWindowEx(WS_EX_CLIENTEDGE, "LISTBOX", "",
                            WS_CHILD | WS_VISIBLE | WS_VSCROLL | LBS_SORT | LBS_NOINTEGRALHEIGHT, 0,
                            0, 0, 0, hWnd, (HMENU)ID_PEOPLE, hInstance, NULL);
    HFONT font = (HFONT)GetStockObject(DEFAULT_GUI_FONT);
    SendMessage(g_state, WM_SETFONT, (WPARAM)font, FALSE);
    SendMessage(g_log, WM_SETFONT, (WPARAM)font, FALSE);
    SendMessage(g_list, WM_SETFONT, (WPARAM)font, FALSE);
    SendMessage(g_log, EM_LIMITTEXT, 1000000, 0);
}

void PlaceControls(int width, int height)
{
    int inner = height - 3 * MARGIN - STATE_HEIGHT;
    int top = 2 * MARGIN + STATE_HEIGHT;
    MoveWindow(g_state, MARGIN, MARGIN, width - 2 * MARGIN, STATE_HEIGHT, TRUE);
    MoveWindow(g_log, MARGIN, top, width - 3 * MARGIN - LIST_WIDTH, inner, TRUE);
    MoveWindow(g_list, width - MARGIN - LIST_WIDTH, top, LIST_WIDTH, inner, TRUE);
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_CREATE:
        MakeControls(hWnd, ((CREATESTRUCT *)lParam)->hInstance);
        return 0;

    case WM_SIZE:
        PlaceControls(LOWORD(lParam), HIWORD(lParam));
        return 0;

    case WM_SOCKET:
        OnSocket(hWnd, (SOCKET)wParam, WSAGETSELECTEVENT(lParam), WSAGETSELECTERROR(lParam));
        return 0;

    case WM_CLOSE: // by the user: that is how a server ends that has no limit
        if (g_limit == 0)
            g_result = 0;
        DestroyWindow(hWnd);
        return 0;

    case WM_DESTROY:
        g_log = NULL; // it is about to go, too
        for (int i = 0; i < MAX_PEOPLE; i++)
            if (g_people[i].socket != INVALID_SOCKET)
                closesocket(g_people[i].socket);
        if (g_listener != INVALID_SOCKET)
            closesocket(g_listener);
        PostQuitMessage(g_result);
        return 0;
    }
    return DefWindowProc(hWnd, message, wParam, lParam);
}

void StartListening(HWND hWnd)
{
    g_listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (g_listener == INVALID_SOCKET) {
        Fail(hWnd, "socket", WSAGetLastError());
        return;
    }
    struct sockaddr_in address;
    ZeroMemory(&address, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_port = htons((u_short)g_port);
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    if (bind(g_listener, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR) {
        Fail(hWnd, "bind", WSAGetLastError());
        return;
    }
    // Before listen, so that nobody comes unnoticed.
    if (WSAAsyncSelect(g_listener, hWnd, WM_SOCKET, FD_ACCEPT) == SOCKET_ERROR) {
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
        return;
    }
    if (listen(g_listener, SOMAXCONN) == SOCKET_ERROR) {
        Fail(hWnd, "listen", WSAGetLastError());
        return;
    }
    // Port 0 lets the system choose: which one did it take?
    int length = sizeof(address);
    if (getsockname(g_listener, (struct sockaddr *)&address, &length) == SOCKET_ERROR) {
        Fail(hWnd, "getsockname", WSAGetLastError());
        return;
    }
    g_port = ntohs(address.sin_port);
    Say("listening on port %d", g_port);
    ShowState();
}

int WINAPI WinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance, LPSTR lpCmdLine, int nCmdShow)
{
    sscanf(lpCmdLine, "%d %d", &g_port, &g_limit);
    if (g_port < 0 || g_port > 65535 || g_limit < 0) {
        MessageBox(NULL, "usage: chat_server [port] [people]", "Chat server", MB_ICONSTOP);
        return 1;
    }
    for (int i = 0; i < MAX_PEOPLE; i++)
        g_people[i].socket = INVALID_SOCKET;

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
    wc.lpszClassName = "ChatServer";
    if (!RegisterClass(&wc)) {
        Say("RegisterClass failed: error %d", (int)GetLastError());
        return 1;
    }
    HWND hWnd = CreateWindow("ChatServer", "Chat server", WS_OVERLAPPEDWINDOW, CW_USEDEFAULT,
                             CW_USEDEFAULT, 480, 320, NULL, NULL, hInstance, NULL);
    if (hWnd == NULL) {
        Say("CreateWindow failed: error %d", (int)GetLastError());
        return 1;
    }
    ShowWindow(hWnd, nCmdShow);
    UpdateWindow(hWnd);
    StartListening(hWnd);

    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0) > 0) {
        TranslateMessage(&msg);
        DispatchMessage(&msg);
    }

    WSACleanup();
    return (int)msg.wParam;
}
