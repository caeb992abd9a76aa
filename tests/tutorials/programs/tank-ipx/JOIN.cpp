// 들어가는 쪽
#include "Net.h"

#define MAP_W 8
#define MAP_H 3

TANK my = { "파랑", 7, 1, 0 };
TANK enemy;
int done = 0;

// 누를 키
int keys[] = { VK_LEFT, VK_UP, VK_LEFT };
int pressed = 0;

void PressKey(HWND hWnd)
{
	if(pressed < (int)(sizeof(keys) / sizeof(keys[0])))
		PostMessage(hWnd, WM_KEYDOWN, keys[pressed++], 0);
}

void DrawMap()
{
	for(int y = 0; y < MAP_H; y++)
	{
		for(int x = 0; x < MAP_W; x++)
			putchar(x == my.x && y == my.y ? 'M' : x == enemy.x && y == enemy.y ? 'E' : '.');
		putchar('\n');
	}
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
	switch(msg)
	{
	case WM_KEYDOWN:
		my.dir = wParam;
		switch(wParam)
		{
		case VK_LEFT:	my.x--; break;
		case VK_RIGHT:	my.x++; break;
		case VK_UP:		my.y--; break;
		case VK_DOWN:	my.y++; break;
		case VK_ESCAPE:	done = 1; break;
		}
		NetSend(&my);
		return 0;
	case WM_NET:
		switch(WSAGETSELECTEVENT(lParam))
		{
		case FD_CONNECT:
			printf("접속 %d\n", WSAGETSELECTERROR(lParam));
			return 0;
		case FD_READ:
			if(recv(netSocket, (char *)&enemy, sizeof(enemy), 0) != sizeof(enemy))
				return 0;
			printf("%s (%d, %d) %d\n", enemy.name, enemy.x, enemy.y, enemy.dir);
			PressKey(hWnd);
			return 0;
		case FD_CLOSE:
			done = 1;
			return 0;
		}
		return 0;
	}
	return DefWindowProc(hWnd, msg, wParam, lParam);
}

int PASCAL WinMain(HINSTANCE hInst, HINSTANCE hPrev, LPSTR cmd, int show)
{
	WSADATA wsa;
	WNDCLASS wc = { 0 };
	MSG msg;
	WSAStartup(0x0101, &wsa);
	wc.lpfnWndProc = WndProc;
	wc.hInstance = hInst;
	wc.lpszClassName = "TANK";
	RegisterClass(&wc);
	HWND hWnd = CreateWindow("TANK", "탱크", WS_POPUP, 0, 0, 320, 200, NULL, NULL, hInst, NULL);
	NetOpen(hWnd);
	SOCKADDR_IN addr;
	memset(&addr, 0, sizeof(addr));
	addr.sin_family = AF_INET;
	addr.sin_port = htons(atoi(cmd));
	addr.sin_addr.s_addr = inet_addr("127.0.0.1");
	connect(netSocket, (SOCKADDR *)&addr, sizeof(addr));
	while(!done)
	{
		if(PeekMessage(&msg, NULL, 0, 0, PM_REMOVE))
			DispatchMessage(&msg);
		else
			Sleep(5);
	}
	DrawMap();
	NetClose();
	WSACleanup();
	return 0;
}
