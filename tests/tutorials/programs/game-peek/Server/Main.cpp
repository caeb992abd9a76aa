// The server of a very small game.
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <winsock2.h>
#include <mmsystem.h>
#include <stdio.h>
#include "../Shared/Protocol.h"
#include "World.h"

#pragma comment(lib, "ws2_32.lib")
#pragma comment(lib, "winmm.lib")

#define WM_NETWORK WM_USER + 50

class Server {
public:
    Server() : listener(INVALID_SOCKET), player(INVALID_SOCKET), filled(0) {}
    bool Start(HWND hwnd)
    {
        listener = socket(AF_INET, SOCK_STREAM, 0);
        SOCKADDR_IN a;
        memset(&a, 0, sizeof(a));
        a.sin_family = AF_INET;
        a.sin_port = htons(GAME_PORT);
        if (bind(listener, (sockaddr *)&a, sizeof(a)) != 0)
            return false;
        listen(listener, 4);
        return WSAAsyncSelect(listener, hwnd, WM_NETWORK, FD_ACCEPT) == 0;
    }
    void OnMessage(HWND hwnd, SOCKET s, int event);

private:
    void OnPacket(PacketHeader *header);
    SOCKET listener, player;
    World world;
    char buffer[256];
    int filled;
};

void Server::OnPacket(PacketHeader *header)
{
    if (header->type == PT_MOVE) {
        PacketMove *m = (PacketMove *)header;
        world.Move(m->dx, m->dy);
        PacketState s = MakePacket<PacketState>(PT_STATE);
        s.x = world.x;
        s.y = world.y;
        s.frame = world.frame;
        s.energy = world.energy;
        send(player, (char *)&s, sizeof(s), 0);
    } else if (header->type == PT_BYE) {
        printf("player leaves at frame %lu (%ld, %ld) with %.1f\n", world.frame, world.x, world.y, world.energy);
    }
}

void Server::OnMessage(HWND hwnd, SOCKET s, int event)
{
    switch (event) {
    case FD_ACCEPT:
        player = accept(s, 0, 0);
        WSAAsyncSelect(player, hwnd, WM_NETWORK, FD_READ | FD_CLOSE);
        break;
    case FD_READ: {
        int n = recv(s, buffer + filled, sizeof(buffer) - filled, 0);
        if (n <= 0)
            break;
        filled += n;
        while (filled >= (int)sizeof(PacketHeader) && filled >= ((PacketHeader *)buffer)->size) {
            int size = ((PacketHeader *)buffer)->size;
            OnPacket((PacketHeader *)buffer);
            memmove(buffer, buffer + size, filled - size);
            filled -= size;
        }
        break;
    }
    case FD_CLOSE:
        closesocket(player);
        closesocket(listener);
        PostQuitMessage(0);
        break;
    }
}

Server g_server;

LRESULT CALLBACK WndProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
    if (msg == WM_NETWORK) {
        g_server.OnMessage(hwnd, wParam, WSAGETSELECTEVENT(lParam));
        return 0;
    }
    return DefWindowProc(hwnd, msg, wParam, lParam);
}

int WINAPI WinMain(HINSTANCE hInstance, HINSTANCE, LPSTR, int)
{
    WSADATA wsa;
    if (WSAStartup(MAKEWORD(2, 2), &wsa))
        return -1;
    WNDCLASSEX wc = { sizeof(wc), CS_OWNDC, WndProc, 0, 0, hInstance, 0, 0, 0, 0, "GameServer", 0 };
    RegisterClassEx(&wc);
    HWND hwnd = CreateWindowEx(0, "GameServer", "Game server", WS_POPUP, 0, 0, 1, 1, 0, 0, hInstance, 0);
    if (!g_server.Start(hwnd))
        return -2;

    DWORD start = timeGetTime();
    MSG msg;
    msg.message = WM_NULL;
    unsigned long idle = 0;
    while (msg.message != WM_QUIT) {
        if (PeekMessage(&msg, NULL, 0, 0, PM_REMOVE)) {
            TranslateMessage(&msg);
            DispatchMessage(&msg);
        } else {
            idle++;
            Sleep(1);
        }
    }
    printf("idle frames: %s, clock goes on: %s\n", idle > 0 ? "some" : "none",
           timeGetTime() >= start ? "yes" : "no");
    WSACleanup();
    return 0;
}
