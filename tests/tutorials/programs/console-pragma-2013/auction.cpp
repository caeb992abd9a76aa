// An auction: the prices are in €, so this file is UTF-8 without a signature.
#include <WinSock2.h>
#include <tchar.h>
#include <stdio.h>

#pragma comment(lib, "ws2_32.lib")
#pragma comment(linker, "/SUBSYSTEM:CONSOLE")

#define WM_AUCTION (WM_USER + 1)

struct Bid {
    TCHAR name[12];
    int cents;
};

SOCKET g_listener, g_bidders[2];
int g_count = 0, g_lot = 1, g_best = 0;
TCHAR g_winner[12];

void Tell(SOCKET s, const TCHAR *text)
{
    send(s, (const char *)text, (int)(_tcslen(text) + 1) * sizeof(TCHAR), 0);
}

// Who came last hears how the bidding goes on.
void Announce(const TCHAR *text)
{
    Tell(g_bidders[g_count - 1], text);
}

void Complain(int error)
{
    switch (error) {
    case WSAECONNRESET: _tprintf(_T("connection reset\n")); break;
    case WSAECONNABORTED: _tprintf(_T("connection aborted\n")); break;
    default: MessageBox(NULL, _T("Something went wrong"), _T("Auction"), MB_OK | MB_ICONEXCLAMATION);
    }
}

LRESULT CALLBACK WndProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
    switch (msg) {
    case WM_AUCTION:
        if (WSAGETSELECTERROR(lParam)) {
            Complain(WSAGETSELECTERROR(lParam));
            return 0;
        }
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_ACCEPT: {
            SOCKET s = accept(wParam, NULL, NULL);
            int size = 8192;
            setsockopt(s, SOL_SOCKET, SO_SNDBUF, (char *)&size, sizeof(size));
            BOOL noDelay = TRUE;
            setsockopt(s, IPPROTO_TCP, TCP_NODELAY, (char *)&noDelay, sizeof(noDelay));
            WSAAsyncSelect(s, hwnd, WM_AUCTION, FD_READ | FD_CLOSE);
            g_bidders[g_count++] = s;
            Announce(g_count == 2 ? _T("bid") : _T("wait"));
            return 0;
        }
        case FD_READ: {
            Bid bid;
            if (recv(wParam, (char *)&bid, sizeof(bid), 0) != sizeof(bid))
                return 0;
            TCHAR line[80];
            _stprintf_s(line, _T("lot %d: %s bids %d.%02d"), g_lot, bid.name, bid.cents / 100, bid.cents % 100);
            _putts(line);
            if (bid.cents > g_best) {
                g_best = bid.cents;
                _tcscpy_s(g_winner, bid.name);
                Announce(_T("bid"));
                return 0;
            }
            TCHAR sold[64];
            _stprintf_s(sold, _T("sold to %s for %d"), g_winner, g_best);
            _stprintf_s(line, _T("lot %d: %s"), g_lot, sold);
            _putts(line);
            g_best = 0;
            Announce(g_lot++ == LOTS ? _T("end") : _T("bid"));
            return 0;
        }
        case FD_CLOSE:
            closesocket(wParam);
            if (--g_count > 0)
                Announce(_T("over"));
            else
                PostQuitMessage(0);
            return 0;
        }
        return 0;
    }
    return DefWindowProc(hwnd, msg, wParam, lParam);
}

int APIENTRY _tWinMain(HINSTANCE instance, HINSTANCE, LPTSTR commandLine, int)
{
    WNDCLASS wc = { 0 };
    wc.lpfnWndProc = WndProc;
    wc.hInstance = instance;
    wc.lpszClassName = _T("Auction");
    RegisterClass(&wc);
    HWND hwnd = CreateWindow(_T("Auction"), _T("Auction in \u20AC"), WS_OVERLAPPED, 0, 0, 0, 0, NULL, NULL, instance, NULL);
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
    g_listener = socket(AF_INET, SOCK_STREAM, 0);
    WSAAsyncSelect(g_listener, hwnd, WM_AUCTION, FD_ACCEPT);
    SOCKADDR_IN a = { 0 };
    a.sin_family = AF_INET;
    a.sin_port = htons((u_short)_tstoi(commandLine));
    bind(g_listener, (SOCKADDR *)&a, sizeof(a));
    listen(g_listener, 2);
    _tprintf(_T("%d lots, title of %d characters\n"), LOTS, GetWindowTextLength(hwnd));
    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0))
        DispatchMessage(&msg);
    closesocket(g_listener);
    WSACleanup();
    return 0;
}
