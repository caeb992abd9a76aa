// 小勇士: 用精灵图画的小游戏
#include <WinSock2.h>
#include <windows.h>
#include <stdio.h>
#include "game.h"
#pragma comment(lib, "ws2_32.lib")
#pragma comment(lib, "msimg32.lib")

#define WIDTH 160
#define HEIGHT 96
#define ID_TIMER 7

HINSTANCE g_hInst;
HBITMAP g_hero, g_screen;
HDC g_heroDC, g_screenDC;
SOCKET g_sock;
POSITION g_pos;
int g_dir = 1;
int g_ticks = 0;
HRGN g_door;

// 没有玩家，键是自己按的
WORD g_keys[] = { VK_RIGHT, VK_DOWN, VK_RIGHT, VK_SPACE, VK_LEFT };

void Draw()
{
	RECT rc = { 0, 0, WIDTH, HEIGHT };
	HBRUSH grass = CreateSolidBrush(RGB(90, 170, 70));
	FillRect(g_screenDC, &rc, grass);
	DeleteObject(grass);

	// 路
	POINT road[4] = { { 0, 60 }, { WIDTH, 40 }, { WIDTH, 70 }, { 0, 90 } };
	HBRUSH sand = CreateSolidBrush(RGB(230, 210, 150));
	HBRUSH old = (HBRUSH)SelectObject(g_screenDC, sand);
	HPEN oldPen = (HPEN)SelectObject(g_screenDC, GetStockObject(NULL_PEN));
	Polygon(g_screenDC, road, 4);
	SelectObject(g_screenDC, GetStockObject(LTGRAY_BRUSH));
	RoundRect(g_screenDC, 130, 4, 156, 34, 8, 8);
	SelectObject(g_screenDC, oldPen);
	SelectObject(g_screenDC, old);
	DeleteObject(sand);
	// 门
	FillRgn(g_screenDC, g_door, (HBRUSH)GetStockObject(BLACK_BRUSH));
	FrameRect(g_screenDC, &rc, (HBRUSH)GetStockObject(BLACK_BRUSH));

	// 影子和勇士: 放大两倍，去掉洋红色
	for (int i = 0; i < 16; i++)
		SetPixel(g_screenDC, g_pos.x + 8 + i, g_pos.y + 31 + i % 2, RGB(40, 40, 40));
	TransparentBlt(g_screenDC, g_pos.x, g_pos.y, 32, 32, g_heroDC, g_pos.frame * 16, 0, 16, 16, RGB(255, 0, 255));
	// 左上角的头像
	StretchBlt(g_screenDC, 4, 4, 12, 12, g_heroDC, 4, 1, 6, 6, SRCCOPY);
	PatBlt(g_screenDC, 4, 4, 12, 1, DSTINVERT);
}

void Report(const char *when)
{
	unsigned sum = 0;
	int skin = 0, blue = 0;
	for (int y = 0; y < HEIGHT; y++)
		for (int x = 0; x < WIDTH; x++)
		{
			COLORREF c = GetPixel(g_screenDC, x, y);
			sum = sum * 31 + c;
			skin += c == RGB(200, 160, 120);
			blue += c == RGB(30, 60, 200);
		}
	printf("%s: (%d, %d) 第 %d 帧 皮肤 %d 蓝 %d 校验 %08X\n", when, g_pos.x, g_pos.y, g_pos.frame, skin, blue, sum);
}

void SendPosition()
{
	send(g_sock, (char *)&g_pos, sizeof(g_pos), 0);
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
	PAINTSTRUCT ps;
	HDC hdc;
	WCHAR name[12];
	switch (message)
	{
	case WM_CREATE:
		hdc = GetDC(hWnd);
		g_hero = (HBITMAP)LoadImage(g_hInst, MAKEINTRESOURCE(IDB_HERO), IMAGE_BITMAP, 0, 0, LR_DEFAULTCOLOR);
		g_heroDC = CreateCompatibleDC(hdc);
		g_screenDC = CreateCompatibleDC(hdc);
		g_screen = CreateCompatibleBitmap(hdc, WIDTH, HEIGHT);
		SelectObject(g_heroDC, g_hero);
		SelectObject(g_screenDC, g_screen);
		ReleaseDC(hWnd, hdc);
		g_door = CreateRectRgn(138, 14, 148, 34);
		LoadStringW(g_hInst, IDS_NAME, name, 12);
		WideCharToMultiByte(936, 0, name, -1, g_pos.name, sizeof(g_pos.name), NULL, NULL);
		g_pos.x = 20;
		g_pos.y = 44;
		Draw();
		Report("开始");
		return 0;
	case WM_SOCKET:
		if (WSAGETSELECTEVENT(lParam) == FD_CONNECT)
			SetTimer(hWnd, ID_TIMER, 10, NULL);
		if (WSAGETSELECTEVENT(lParam) == FD_READ)
		{
			// 服务器说可以继续
			char ok;
			recv(wParam, &ok, 1, 0);
			if (ok == 'Q')
				DestroyWindow(hWnd);
			else
				SetTimer(hWnd, ID_TIMER, 10, NULL);
		}
		return 0;
	case WM_TIMER:
		// 一次一个键
		KillTimer(hWnd, ID_TIMER);
		PostMessage(hWnd, WM_KEYDOWN, g_keys[g_ticks++], 1);
		return 0;
	case WM_KEYDOWN:
		if (wParam == VK_LEFT) g_pos.x -= 12;
		if (wParam == VK_RIGHT) g_pos.x += 12;
		if (wParam == VK_DOWN) g_pos.y += 5;
		if (wParam == VK_SPACE && PtInRegion(g_door, g_pos.x + 16, g_pos.y + 16) == FALSE)
			MessageBeep(MB_OK);
		g_pos.frame = !g_pos.frame;
		Draw();
		Report("移动");
		InvalidateRect(hWnd, NULL, FALSE);
		UpdateWindow(hWnd);
		SendPosition();
		return 0;
	case WM_PAINT:
		hdc = BeginPaint(hWnd, &ps);
		BitBlt(hdc, 0, 0, WIDTH, HEIGHT, g_screenDC, 0, 0, SRCCOPY);
		EndPaint(hWnd, &ps);
		return 0;
	case WM_DESTROY:
		closesocket(g_sock);
		DeleteDC(g_heroDC);
		DeleteDC(g_screenDC);
		DeleteObject(g_hero);
		DeleteObject(g_screen);
		DeleteObject(g_door);
		PostQuitMessage(0);
		return 0;
	}
	return DefWindowProc(hWnd, message, wParam, lParam);
}

int WINAPI WinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance, LPSTR lpCmdLine, int nShowCmd)
{
	g_hInst = hInstance;
	WNDCLASSEX wc;
	ZeroMemory(&wc, sizeof(wc));
	wc.cbSize = sizeof(wc);
	wc.style = CS_HREDRAW | CS_VREDRAW | CS_OWNDC;
	wc.lpfnWndProc = WndProc;
	wc.hInstance = hInstance;
	wc.hCursor = LoadCursor(NULL, IDC_ARROW);
	wc.lpszClassName = "Hero";
	RegisterClassEx(&wc);
	HWND hWnd = CreateWindowEx(WS_EX_TOPMOST, "Hero", "小勇士", WS_POPUP | WS_VISIBLE, 0, 0, WIDTH, HEIGHT, NULL, NULL, hInstance, NULL);

	WSADATA wsa;
	WSAStartup(MAKEWORD(2, 2), &wsa);
	SOCKADDR_IN addr;
	addr.sin_family = AF_INET;
	addr.sin_port = htons(atoi(lpCmdLine));
	addr.sin_addr.S_un.S_addr = inet_addr("127.0.0.1");
	g_sock = socket(AF_INET, SOCK_STREAM, 0);
	WSAAsyncSelect(g_sock, hWnd, WM_SOCKET, FD_CONNECT | FD_READ | FD_CLOSE);
	connect(g_sock, (SOCKADDR *)&addr, sizeof(addr));

	MSG msg;
	while (GetMessage(&msg, NULL, 0, 0))
	{
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	WSACleanup();
	return 0;
}
