// The client: one step at a time, in the idle time of a PeekMessage loop.
#include <windows.h>
#include <winsock2.h>
#include <stdio.h>
#include "..\Shared\Protocol.h"

#define WM_NETWORK WM_USER + 50

SOCKET sock;
bool running = true, myTurn = true;
int turn = 0;
HWND hwnd;

const signed char path[][2] = { { 1, 0 }, { 4, -3 }, { 30, 30 }, { -100, 2 }, { 0, -1 } };

void Update()
{
    if (!myTurn)
        return;
    if (turn == sizeof(path) / sizeof(path[0])) {
        PacketHeader bye = MakePacket<PacketHeader>(PT_BYE);
        send(sock, (const char *)&bye, sizeof(bye), 0);
        running = false;
        return;
    }
    PacketMove m = MakePacket<PacketMove>(PT_MOVE);
    m.dx = path[turn][0];
    m.dy = path[turn][1];
    send(sock, (const char *)&m, sizeof(m), 0);
    turn++;
    myTurn = false;
}

LRESULT CALLBACK WndProc(HWND h, UINT msg, WPARAM wParam, LPARAM lParam)
{
    PacketState s;
    switch (msg) {
    case WM_NETWORK:
        if (LOWORD(lParam) == FD_READ && recv(sock, (char *)&s, sizeof(s), 0) == sizeof(s)) {
            printf("frame %lu: (%ld, %ld) energy %g\n", s.frame, s.x, s.y, s.energy);
            myTurn = true;
        }
        return 0;
    default:
        return DefWindowProc(h, msg, wParam, lParam);
    }
}

int main()
{
    WSADATA wsa;
    WSAStartup(MAKEWORD(2, 2), &wsa);
    printf("sizes %d %d %d\n", (int)sizeof(PacketHeader), (int)sizeof(PacketMove), (int)sizeof(PacketState));
    WNDCLASS wc = { 0 };
    wc.lpfnWndProc = WndProc;
    wc.hInstance = GetModuleHandle(NULL);
    wc.lpszClassName = "Game";
    RegisterClass(&wc);
    hwnd = CreateWindow("Game", "Game", WS_POPUP, 0, 0, 0, 0, 0, 0, wc.hInstance, 0);
    sock = socket(AF_INET, SOCK_STREAM, 0);
    SOCKADDR_IN a = { AF_INET, htons(GAME_PORT) };
    a.sin_addr.s_addr = inet_addr("127.0.0.1");
    if (connect(sock, (SOCKADDR *)&a, sizeof(a)) == SOCKET_ERROR) {
        printf("connect: %d\n", WSAGetLastError());
        return 1;
    }
    WSAAsyncSelect(sock, hwnd, WM_NETWORK, FD_READ | FD_CLOSE);
    while (running) {
        MSG msg;
        while (PeekMessage(&msg, NULL, 0, 0, PM_REMOVE)) {
            TranslateMessage(&msg);
            DispatchMessage(&msg);
        }
        Update();
        Sleep(1);
    }
    closesocket(sock);
    WSACleanup();
    return 0;
}
