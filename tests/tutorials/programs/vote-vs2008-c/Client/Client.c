/* Client.c - votes for three pupils. */
#include <winsock2.h>
#include <windowsx.h>
#include <stdio.h>
#include "..\Vote.h"
#include "resource.h"

#pragma comment(lib, "ws2_32.lib")

SOCKET g_socket;
int g_answers = 0;

static LPCSTR g_pupils[] = {"Yuna", "Minho", "Jisoo"};
static int g_choice[] = {IDC_LEE, IDC_KIM, IDC_LEE};

/* What a pupil would do with the mouse. */
void fill_in(HWND hwnd, int i)
{
    HWND box = GetDlgItem(hwnd, IDC_NAME);

    ComboBox_SetCurSel(box, ComboBox_FindStringExact(box, -1, g_pupils[i]));
    SendDlgItemMessage(hwnd, g_choice[i], BM_CLICK, 0, 0);
    CheckDlgButton(hwnd, IDC_URGENT, i == 1 ? BST_CHECKED : BST_UNCHECKED);
    PostMessage(hwnd, WM_COMMAND, MAKEWPARAM(IDC_VOTE, BN_CLICKED), (LPARAM)GetDlgItem(hwnd, IDC_VOTE));
}

BOOL on_init(HWND hwnd, HWND focus, LPARAM lparam)
{
    SOCKADDR_IN address;
    HWND box = GetDlgItem(hwnd, IDC_NAME);
    CHAR name[32];
    int i;

    for (i = 0; i < CANDIDATES; i++)
        ComboBox_AddString(box, g_pupils[i]);
    for (i = 0; i < ComboBox_GetCount(box); i++) {
        ComboBox_GetLBText(box, i, name);
        printf("pupil %d: %s\n", i, name);
    }
    CheckRadioButton(hwnd, IDC_KIM, IDC_PARK, IDC_PARK);

    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons((u_short)lparam);
    address.sin_addr.s_addr = inet_addr("127.0.0.1");
    g_socket = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    WSAAsyncSelect(g_socket, hwnd, WM_SOCKET, FD_CONNECT | FD_READ | FD_CLOSE);
    connect(g_socket, (LPSOCKADDR)&address, sizeof address);
    return TRUE;
}

void vote(HWND hwnd)
{
    BALLOT ballot = {sizeof(BALLOT)};
    CHAR text[32];
    int id;

    GetDlgItemText(hwnd, IDC_NAME, ballot.name, NAME_LENGTH);
    for (id = IDC_KIM; id <= IDC_PARK; id++)
        if (IsDlgButtonChecked(hwnd, id) == BST_CHECKED) {
            GetDlgItemText(hwnd, id, text, sizeof text);
            printf("%s votes for %s%s\n", ballot.name, text,
                   Button_GetCheck(GetDlgItem(hwnd, IDC_URGENT)) ? ", twice" : "");
            ballot.choice = id - IDC_KIM;
        }
    ballot.urgent = IsDlgButtonChecked(hwnd, IDC_URGENT);
    send(g_socket, (LPCSTR)&ballot, sizeof ballot, 0);
    EnableWindow(GetDlgItem(hwnd, IDC_VOTE), FALSE);
}

void on_socket(HWND hwnd, LPARAM lparam)
{
    CHAR text[64] = "";

    switch (WSAGETSELECTEVENT(lparam)) {
    case FD_CONNECT:
        if (WSAGETSELECTERROR(lparam) != 0) {
            EndDialog(hwnd, 1);
            break;
        }
        fill_in(hwnd, 0);
        break;
    case FD_READ:
        if (recv(g_socket, text, sizeof text, 0) <= 0)
            break;
        SetDlgItemText(hwnd, IDC_RESULT, text);
        GetDlgItemText(hwnd, IDC_RESULT, text, sizeof text);
        printf("%s\n", text);
        EnableWindow(GetDlgItem(hwnd, IDC_VOTE), TRUE);
        if (++g_answers < CANDIDATES)
            fill_in(hwnd, g_answers);
        else
            SendMessage(hwnd, WM_CLOSE, 0, 0);
        break;
    }
}

INT_PTR CALLBACK dialog_proc(HWND hwnd, UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_INITDIALOG:
        return HANDLE_WM_INITDIALOG(hwnd, wparam, lparam, on_init);
    case WM_COMMAND:
        if (GET_WM_COMMAND_ID(wparam, lparam) == IDC_VOTE)
            vote(hwnd);
        if (GET_WM_COMMAND_ID(wparam, lparam) == IDCANCEL)
            EndDialog(hwnd, g_answers);
        return TRUE;
    case WM_SOCKET:
        on_socket(hwnd, lparam);
        return TRUE;
    }
    return FALSE;
}

int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, LPSTR command, int show)
{
    WSADATA data;
    INT_PTR result;

    WSAStartup(0x0202, &data);
    result = DialogBoxParam(instance, MAKEINTRESOURCE(IDD_BALLOT), NULL, dialog_proc, atoi(command));
    printf("%d answers\n", (int)result);
    closesocket(g_socket);
    WSACleanup();
    return 0;
}
