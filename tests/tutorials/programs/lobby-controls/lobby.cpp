// 게임 대기실: 리스트 뷰에 참가자를 보인다
#include "lobby.h"

static SOCKET g_listen;

static void AddPlayer(HWND dialog, const Player& player)
{
    HWND list = GetDlgItem(dialog, IDC_PLAYERS);
    LVITEM item = {};
    item.mask = LVIF_TEXT | LVIF_PARAM;
    item.iItem = ListView_GetItemCount(list);
    item.pszText = const_cast<wchar_t*>(player.nick);
    item.lParam = player.map;
    const int row = ListView_InsertItem(list, &item);
    wchar_t text[16];
    wsprintf(text, player.team ? L"청팀 %d" : L"홍팀 %d", player.team);
    ListView_SetItemText(list, row, 1, text);
    ListView_SetItemState(list, row, LVIS_SELECTED | LVIS_FOCUSED, LVIS_SELECTED | LVIS_FOCUSED);
    SendDlgItemMessage(dialog, IDC_PROGRESS, PBM_STEPIT, 0, 0);
    printf("진행 %d\n", (int)SendDlgItemMessage(dialog, IDC_PROGRESS, PBM_GETPOS, 0, 0));
}

static void PrintPlayers(HWND dialog)
{
    HWND list = GetDlgItem(dialog, IDC_PLAYERS);
    for (int row = 0; row < ListView_GetItemCount(list); row++) {
        wchar_t nick[16], team[16];
        ListView_GetItemText(list, row, 0, nick, 16);
        ListView_GetItemText(list, row, 1, team, 16);
        printf("%d: %s, %s\n", row, Utf8(nick).c_str(), Utf8(team).c_str());
    }
    wchar_t header[16];
    LVCOLUMN column = {LVCF_TEXT | LVCF_WIDTH};
    column.pszText = header;
    column.cchTextMax = 16;
    ListView_GetColumn(list, 1, &column);
    printf("열 %s %d\n", Utf8(header).c_str(), column.cx);
}

static void OnNotify(HWND dialog, const NMHDR* header)
{
    if (header->code != LVN_ITEMCHANGED)
        return;
    const auto* change = reinterpret_cast<const NMLISTVIEW*>(header);
    if ((change->uNewState & LVIS_SELECTED) != 0 && (change->uOldState & LVIS_SELECTED) == 0)
        printf("선택 %d, 지도 %d\n", change->iItem, (int)change->lParam);
}

static INT_PTR CALLBACK LobbyProc(HWND dialog, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_INITDIALOG: {
        HWND list = GetDlgItem(dialog, IDC_PLAYERS);
        LVCOLUMN column = {LVCF_TEXT | LVCF_WIDTH | LVCF_SUBITEM};
        column.cx = 120;
        column.pszText = const_cast<wchar_t*>(L"이름");
        ListView_InsertColumn(list, 0, &column);
        column.cx = 80;
        column.iSubItem = 1;
        column.pszText = const_cast<wchar_t*>(L"팀");
        ListView_InsertColumn(list, 1, &column);
        ListView_SetExtendedListViewStyle(list, LVS_EX_FULLROWSELECT);
        SendDlgItemMessage(dialog, IDC_PROGRESS, PBM_SETRANGE, 0, MAKELPARAM(0, 3));
        SendDlgItemMessage(dialog, IDC_PROGRESS, PBM_SETSTEP, 1, 0);
        WSAAsyncSelect(g_listen, dialog, WM_SOCKET, FD_ACCEPT);
        listen(g_listen, SOMAXCONN);
        wchar_t caption[32];
        GetWindowText(dialog, caption, 32);
        printf("%s\n", Utf8(caption).c_str());
        return TRUE;
    }
    case WM_SOCKET:
        if (WSAGETSELECTEVENT(lParam) == FD_ACCEPT) {
            const SOCKET client = accept(wParam, nullptr, nullptr);
            WSAAsyncSelect(client, dialog, WM_SOCKET, FD_READ | FD_CLOSE);
        } else if (WSAGETSELECTEVENT(lParam) == FD_READ) {
            Player player;
            if (recv(wParam, reinterpret_cast<char*>(&player), sizeof player, 0) != sizeof player)
                break;
            AddPlayer(dialog, player);
            EnableWindow(GetDlgItem(dialog, IDOK), ListView_GetItemCount(GetDlgItem(dialog, IDC_PLAYERS)) == 3);
            send(wParam, "welcome", 8, 0);
        } else {
            closesocket(wParam);
            if (IsWindowEnabled(GetDlgItem(dialog, IDOK)))
                PostMessage(dialog, WM_COMMAND, MAKEWPARAM(IDOK, BN_CLICKED), 0);
        }
        return TRUE;
    case WM_NOTIFY:
        OnNotify(dialog, reinterpret_cast<NMHDR*>(lParam));
        return TRUE;
    case WM_COMMAND:
        if (LOWORD(wParam) == IDOK || LOWORD(wParam) == IDCANCEL) {
            PrintPlayers(dialog);
            EndDialog(dialog, LOWORD(wParam));
        }
        return TRUE;
    }
    return FALSE;
}

int APIENTRY wWinMain(HINSTANCE instance, HINSTANCE, LPWSTR command, int)
{
    INITCOMMONCONTROLSEX controls = {sizeof controls, ICC_LISTVIEW_CLASSES | ICC_PROGRESS_CLASS};
    InitCommonControlsEx(&controls);
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<u_short>(std::stoi(command)));
    g_listen = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind(g_listen, reinterpret_cast<sockaddr*>(&address), sizeof address);
    const INT_PTR result = DialogBox(instance, MAKEINTRESOURCE(IDD_LOBBY), HWND_DESKTOP, LobbyProc);
    closesocket(g_listen);
    WSACleanup();
    printf("결과 %d\n", (int)result);
    return 0;
}
