// 대기실에 들어간다: 세 사람이 차례로
#include "lobby.h"

static u_short g_port;
static SOCKET g_socket = INVALID_SOCKET;
static int g_round = 0;
static const wchar_t* const g_nicks[] = {L"호랑이", L"bear", L"곰돌이 푸"};

// 사람이 할 일
static void FillIn(HWND dialog)
{
    SetDlgItemText(dialog, IDC_NICK, g_nicks[g_round]); // EN_CHANGE가 온다
    SendDlgItemMessage(dialog, IDC_TEAM, CB_SETCURSEL, g_round % 2, 0);
    SendMessage(dialog, WM_COMMAND, MAKEWPARAM(IDC_TEAM, CBN_SELCHANGE), (LPARAM)GetDlgItem(dialog, IDC_TEAM));
    SendDlgItemMessage(dialog, IDC_MAPS, LB_SETCURSEL, 2 - g_round, 0);
    // 목록을 두 번 누르면 들어간다
    PostMessage(dialog, WM_COMMAND, MAKEWPARAM(IDC_MAPS, LBN_DBLCLK), (LPARAM)GetDlgItem(dialog, IDC_MAPS));
}

static void SendPlayer(HWND dialog)
{
    Player player = {};
    GetDlgItemText(dialog, IDC_NICK, player.nick, 16);
    player.team = (int)SendDlgItemMessage(dialog, IDC_TEAM, CB_GETCURSEL, 0, 0);
    player.map = (int)SendDlgItemMessage(dialog, IDC_MAPS, LB_GETCURSEL, 0, 0);
    send(g_socket, (const char*)&player, sizeof player, 0);
}

static void Enter(HWND dialog)
{
    if (g_socket != INVALID_SOCKET) {
        SendPlayer(dialog);
        return;
    }
    DWORD ip = 0;
    const LRESULT fields = SendDlgItemMessage(dialog, IDC_ADDRESS, IPM_GETADDRESS, 0, (LPARAM)&ip);
    printf("주소 %d칸 %d.%d.%d.%d\n", (int)fields, (int)FIRST_IPADDRESS(ip), (int)SECOND_IPADDRESS(ip),
           (int)THIRD_IPADDRESS(ip), (int)FOURTH_IPADDRESS(ip));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(g_port);
    address.sin_addr.s_addr = htonl(ip);
    g_socket = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    WSAAsyncSelect(g_socket, dialog, WM_SOCKET, FD_CONNECT | FD_READ | FD_CLOSE);
    if (WSAConnect(g_socket, (sockaddr*)&address, sizeof address, nullptr, nullptr, nullptr, nullptr) == SOCKET_ERROR
        && WSAGetLastError() != WSAEWOULDBLOCK)
        printf("접속 실패 %d\n", WSAGetLastError());
}

static void OnCommand(HWND dialog, int id, int code)
{
    wchar_t text[64];
    switch (id) {
    case IDC_NICK:
        if (code == EN_CHANGE) {
            const int length = GetWindowTextLength(GetDlgItem(dialog, IDC_NICK));
            EnableWindow(GetDlgItem(dialog, IDC_ENTER), length > 0);
            printf("별명 %d자\n", length);
        }
        break;
    case IDC_TEAM:
        if (code == CBN_SELCHANGE) {
            const LRESULT i = SendDlgItemMessage(dialog, IDC_TEAM, CB_GETCURSEL, 0, 0);
            SendDlgItemMessage(dialog, IDC_TEAM, CB_GETLBTEXT, i, (LPARAM)text);
            SetDlgItemText(dialog, IDC_STATE, text);
            printf("팀 %s\n", Utf8(text).c_str());
        }
        break;
    case IDC_MAPS:
        if (code == LBN_DBLCLK)
            Enter(dialog);
        break;
    case IDCANCEL:
        EndDialog(dialog, g_round);
        break;
    }
}

static INT_PTR CALLBACK EnterProc(HWND dialog, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_INITDIALOG:
        for (const wchar_t* team : {L"홍팀", L"청팀"})
            SendDlgItemMessage(dialog, IDC_TEAM, CB_ADDSTRING, 0, (LPARAM)team);
        for (const wchar_t* map : {L"바다", L"사막", L"숲"})
            SendDlgItemMessage(dialog, IDC_MAPS, LB_INSERTSTRING, -1, (LPARAM)map);
        SendDlgItemMessage(dialog, IDC_ADDRESS, IPM_SETADDRESS, 0, MAKEIPADDRESS(127, 0, 0, 1));
        SendDlgItemMessage(dialog, IDC_NICK, EM_LIMITTEXT, 15, 0);
        FillIn(dialog);
        return FALSE;
    case WM_SOCKET:
        if (WSAGETSELECTEVENT(lParam) == FD_CONNECT)
            SendPlayer(dialog);
        else if (WSAGETSELECTEVENT(lParam) == FD_READ) {
            char answer[8];
            if (recv(g_socket, answer, sizeof answer, 0) <= 0)
                return TRUE;
            printf("%s\n", answer);
            // 같은 컴퓨터 앞의 다음 사람
            if (++g_round < 3)
                FillIn(dialog);
            else
                PostMessage(dialog, WM_CLOSE, 0, 0);
        }
        return TRUE;
    case WM_COMMAND:
        OnCommand(dialog, LOWORD(wParam), HIWORD(wParam));
        return TRUE;
    }
    return FALSE;
}

int APIENTRY wWinMain(HINSTANCE instance, HINSTANCE, LPWSTR command, int)
{
    INITCOMMONCONTROLSEX controls = {sizeof controls, ICC_INTERNET_CLASSES};
    InitCommonControlsEx(&controls);
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
    g_port = static_cast<u_short>(std::stoi(command));
    const INT_PTR rounds = DialogBoxParam(instance, MAKEINTRESOURCE(IDD_ENTER), nullptr, EnterProc, 0);
    closesocket(g_socket);
    WSACleanup();
    printf("%d명 입장\n", (int)rounds);
    return 0;
}
