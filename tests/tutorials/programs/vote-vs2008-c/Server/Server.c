/* Server.c - counts the votes. A dialog without DialogBox: the message loop is ours. */
#include <winsock2.h>
#include <windowsx.h>
#include <stdio.h>
#include "..\vote.h"
#include "resource.h"

#pragma comment(lib, "ws2_32.lib")

HINSTANCE g_instance;
HWND g_dialog;
SOCKET g_listen, g_client;
int g_votes[CANDIDATES];
int g_total = 0;
HBRUSH g_brush;

void fill_box(HWND hwnd)
{
    HWND box = GetDlgItem(hwnd, IDC_BOX);
    CHAR name[NAME_LENGTH], line[64];
    int i;

    ListBox_ResetContent(box);
    for (i = 0; i < CANDIDATES; i++) {
        LoadString(g_instance, IDS_CANDIDATE + i, name, NAME_LENGTH);
        wsprintf(line, "%s\t%d", name, g_votes[i]);
        ListBox_AddString(box, line);
    }
}

BOOL on_init(HWND hwnd, HWND focus, LPARAM lparam)
{
    SOCKADDR_IN address;
    CHAR title[64];
    int stop = 60;

    LoadString(g_instance, IDS_TITLE, title, sizeof title);
    SetWindowText(hwnd, title);
    SendDlgItemMessage(hwnd, IDC_BOX, LB_SETTABSTOPS, 1, (LPARAM)&stop);
    g_brush = CreateSolidBrush(RGB(255, 255, 0));
    fill_box(hwnd);

    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons((u_short)lparam);
    address.sin_addr.s_addr = INADDR_ANY;
    g_listen = socket(AF_INET, SOCK_STREAM, 0);
    bind(g_listen, (LPSOCKADDR)&address, sizeof address);
    listen(g_listen, 5);
    WSAAsyncSelect(g_listen, hwnd, WM_SOCKET, FD_ACCEPT);
    printf("%s: %s\n", title, GetParent(hwnd) == NULL ? "no parent" : "parent");
    return TRUE;
}

void on_ballot(HWND hwnd, SOCKET s)
{
    BALLOT ballot;
    CHAR data[256], text[64], format[32];
    int length = recv(s, data, sizeof data, 0);

    /* neither string.h nor stdlib.h: Visual C++ has them in windows.h */
    if (length <= 0 || memcpy_s(&ballot, sizeof ballot, data, (size_t)length) != 0)
        return;
    if (ballot.size != sizeof ballot)
        return;
    g_votes[ballot.choice]++;
    g_total += ballot.urgent ? 2 : 1;
    fill_box(hwnd);
    SetDlgItemText(hwnd, IDC_LAST, ballot.name);
    LoadString(g_instance, IDS_TOTAL, format, sizeof format);
    sprintf(text, format, g_votes[ballot.choice], g_total);
    send(s, text, strlen(text) + 1, 0);
}

void on_socket(HWND hwnd, SOCKET s, LPARAM lparam)
{
    switch (WSAGETSELECTEVENT(lparam)) {
    case FD_ACCEPT:
        g_client = accept(s, NULL, NULL);
        WSAAsyncSelect(g_client, hwnd, WM_SOCKET, FD_READ | FD_CLOSE);
        break;
    case FD_READ:
        on_ballot(hwnd, s);
        break;
    case FD_CLOSE:
        closesocket(s);
        /* as Enter in the dialog: IsDialogMessage() finds the default button */
        PostMessage(hwnd, WM_KEYDOWN, VK_RETURN, 0);
        break;
    }
}

void on_command(HWND hwnd, int id, HWND control, UINT code)
{
    CHAR line[64];
    int i;

    if (id != IDC_STOP && id != IDCANCEL)
        return;
    for (i = 0; i < ListBox_GetCount(GetDlgItem(hwnd, IDC_BOX)); i++) {
        ListBox_GetText(GetDlgItem(hwnd, IDC_BOX), i, line);
        printf("%s\n", line);
    }
    GetDlgItemText(hwnd, IDC_LAST, line, sizeof line);
    Button_GetText(control, line + 32, 32);
    printf("last was %s, then %s (%s)\n", line, line + 32, code == BN_CLICKED ? "clicked" : "?");
    DestroyWindow(hwnd);
}

HBRUSH on_color(HWND hwnd, HDC hdc, HWND control, int type)
{
    if (GetDlgCtrlID(control) != IDC_LAST)
        return NULL;
    SetBkColor(hdc, RGB(255, 255, 0));
    return g_brush;
}

INT_PTR CALLBACK dialog_proc(HWND hwnd, UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_INITDIALOG:
        return HANDLE_WM_INITDIALOG(hwnd, wparam, lparam, on_init);
    case WM_COMMAND:
        HANDLE_WM_COMMAND(hwnd, wparam, lparam, on_command);
        return TRUE;
    case WM_CTLCOLORSTATIC:
        return (INT_PTR)HANDLE_WM_CTLCOLORSTATIC(hwnd, wparam, lparam, on_color);
    case WM_SOCKET:
        on_socket(hwnd, (SOCKET)wparam, lparam);
        return TRUE;
    case WM_DESTROY:
        PostQuitMessage(g_total);
        return TRUE;
    }
    return FALSE;
}

int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, LPSTR command, int show)
{
    WSADATA data;
    MSG msg;

    g_instance = instance;
    WSAStartup(0x0202, &data);
    g_dialog = CreateDialogParam(instance, MAKEINTRESOURCE(IDD_VOTES), NULL, dialog_proc, atoi(command));
    if (g_dialog == NULL) {
        printf("no dialog: %d\n", GetLastError());
        return 1;
    }
    while (GetMessage(&msg, NULL, 0, 0)) {
        if (IsDialogMessage(g_dialog, &msg))
            continue;
        TranslateMessage(&msg);
        DispatchMessage(&msg);
    }
    DeleteObject(g_brush);
    closesocket(g_listen);
    WSACleanup();
    return (int)msg.wParam;
}
