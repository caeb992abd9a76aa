#include <windows.h>
#include <winsock2.h>
#include <tchar.h>
#include <string.h>
#include "..\include\COMMON\MESSAGE.H"
#include "..\include\common\Log.h"

#define WM_SOCKET (WM_USER + 100)

static SOCKET s;
static DWORD serial = 0xFFFFFFFE;    // 很快就会回绕

static void SendMsg(BYTE cmd, const char *text)
{
    char packet[200];
    MESSAGE_HEAD *head = (MESSAGE_HEAD *)packet;
    ZeroMemory(packet, sizeof(packet));
    head->cmd = cmd;
    head->len = (WORD)strlen(text);
    head->serial = serial++;
    head->stamp = 20200229LL * 1000000 + 123456;
    CopyMemory(packet + sizeof(*head), text, head->len);
    send(s, packet, sizeof(*head) + head->len, 0);
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    MESSAGE_HEAD head;
    if (message != WM_SOCKET)
        return DefWindowProc(hWnd, message, wParam, lParam);
    switch (WSAGETSELECTEVENT(lParam))
    {
    case FD_CONNECT:
        SendMsg(CMD_LOGIN, "张三");
        break;
    case FD_READ:
        recv(s, (char *)&head, sizeof(head), 0);
        LogText("确认", "命令 %02X 序号 %ld", head.cmd, (LONG)head.serial);
        if (head.cmd == CMD_LOGIN)
            SendMsg(CMD_TEXT, "今天天气不错");
        else if (head.cmd == CMD_TEXT)
            SendMsg(CMD_LOGOUT, "");
        break;
    case FD_CLOSE:
        LogText("断开", "错误 %d", WSAGETSELECTERROR(lParam));
        PostQuitMessage(0);
        break;
    }
    return 0;
}

int _tmain(int argc, TCHAR *argv[])
{
    WSADATA wsa;
    WSAStartup(MAKEWORD(2, 2), &wsa);
    WNDCLASS wc = { 0 };
    wc.lpfnWndProc = WndProc;
    wc.lpszClassName = _T("日志客户");
    RegisterClass(&wc);
    HWND hWnd = CreateWindow(_T("日志客户"), _T(""), 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    s = socket(AF_INET, SOCK_STREAM, 0);
    WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_CONNECT | FD_READ | FD_CLOSE);
    SOCKADDR_IN addr = { AF_INET, htons((USHORT)_ttoi(argv[1])) };
    addr.sin_addr.s_addr = inet_addr("127.0.0.1");
    connect(s, (SOCKADDR *)&addr, sizeof(addr));
    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0))
        DispatchMessage(&msg);
    closesocket(s);
    WSACleanup();
    return 0;
}
