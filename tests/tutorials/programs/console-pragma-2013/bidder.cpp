// Ann and Bob, who bid in turn; “wait” means that the other one is not there yet.
#include <winsock2.h>
#include <windows.h>
#include <iostream>
#include <sstream>
#include <string>
#include <tchar.h>

#define WM_BID (WM_USER + 1)

struct Bid {
    TCHAR name[12];
    int cents;
};

SOCKET g_ann, g_bob;
int g_price = 100, g_rounds = 0;
sockaddr_in g_address;

SOCKET Enter(HWND hwnd)
{
    SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    WSAAsyncSelect(s, hwnd, WM_BID, FD_CONNECT | FD_READ | FD_CLOSE);
    connect(s, (sockaddr *)&g_address, sizeof(g_address));
    return s;
}

void MakeBid()
{
    Bid bid = { 0 };
    bool ann = g_rounds % 2 == 0;
    _tcscpy_s(bid.name, ann ? _T("Ann") : _T("Bob"));
    bid.cents = g_rounds % 3 == 2 ? 5 : g_price;
    g_price += 125;
    g_rounds++;
    send(ann ? g_ann : g_bob, (char *)&bid, sizeof(bid), 0);
}

LRESULT CALLBACK WndProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
    if (msg != WM_BID)
        return DefWindowProc(hwnd, msg, wParam, lParam);
    if (WSAGETSELECTEVENT(lParam) == FD_READ) {
        TCHAR text[16] = { 0 };
        int n = recv(wParam, (char *)text, sizeof(text), 0);
        if (n <= 0)
            return 0;
        if (_tcscmp(text, _T("wait")) == 0) {
            g_bob = Enter(hwnd);
        } else {
            std::wstringstream line;
            line << text << L" (" << n / sizeof(TCHAR) << L")";
            std::wcout << line.str() << std::endl;
            if (_tcscmp(text, _T("over")) == 0)
                PostQuitMessage(0);
            else if (_tcscmp(text, _T("end")) == 0)
                closesocket(g_bob);
            else
                MakeBid();
        }
    }
    return 0;
}

int _tmain(int argc, TCHAR *argv[])
{
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
    WNDCLASS wc = { 0 };
    wc.lpfnWndProc = WndProc;
    wc.lpszClassName = _T("Bidder");
    RegisterClass(&wc);
    HWND hwnd = CreateWindow(_T("Bidder"), NULL, 0, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    g_address.sin_family = AF_INET;
    g_address.sin_port = htons((u_short)_ttoi(argv[1]));
    g_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    g_ann = Enter(hwnd);
    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0))
        DispatchMessage(&msg);
    closesocket(g_ann);
    WSACleanup();
    return 0;
}
