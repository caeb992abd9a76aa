// 一个程序，三个用户: 一个接一个登录，再一个接一个离开
#include <WinSock2.h>
#include <windows.h>
#include <stdio.h>
#include <tchar.h>
#include "resource.h"
#pragma comment(lib, "ws2_32")

#define WM_SOCKET (WM_USER + 1)

HINSTANCE g_hInst;
SOCKET user[3];
int count = 0;
int port;

// 收到的消息
int notices = 0;

void Login(HWND hWnd)
{
	SOCKADDR_IN addr = { 0 };
	addr.sin_family = AF_INET;
	addr.sin_port = htons(port);
	addr.sin_addr.s_addr = inet_addr("127.0.0.1");
	user[count] = socket(AF_INET, SOCK_STREAM, 0);
	connect(user[count], (SOCKADDR*)&addr, sizeof(addr));
	WSAAsyncSelect(user[count], hWnd, WM_SOCKET, FD_READ | FD_CLOSE);
	TCHAR name[16] = _T("");
	LoadString(g_hInst, IDS_USER1 + count, name, 16);
	count++;
	send(user[count - 1], (char*)name, sizeof(name), 0);
	if (count == 3)
	{
		EnableMenuItem(GetMenu(hWnd), ID_LOGIN, MF_BYCOMMAND | MF_GRAYED);
		EnableMenuItem(GetMenu(hWnd), ID_LOGOUT, MF_BYCOMMAND | MF_ENABLED);
		printf("登录 %d 退出 %d\n", GetMenuState(GetMenu(hWnd), ID_LOGIN, MF_BYCOMMAND) & MF_GRAYED,
			GetMenuState(GetMenu(hWnd), ID_LOGOUT, MF_BYCOMMAND) & MF_GRAYED);
	}
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
	TCHAR notice[64];
	char text[128];
	int i;
	switch (msg)
	{
	case WM_SOCKET:
		if (WSAGETSELECTEVENT(lParam) == FD_READ)
		{
			for (i = 0; user[i] != wParam; i++);
			if (recv(wParam, (char*)notice, sizeof(notice), 0) != sizeof(notice))
				break;
			WideCharToMultiByte(936, 0, notice, -1, text, 128, NULL, NULL);
			printf("%d 号: %s\n", i + 1, text);
			// 收到了，下一个才登录或退出
			PostMessage(hWnd, WM_COMMAND, ++notices < 3 ? ID_LOGIN : ID_LOGOUT, 0);
		}
		break;
	case WM_COMMAND:
		if (LOWORD(wParam) == ID_LOGIN)
			Login(hWnd);
		if (LOWORD(wParam) == ID_LOGOUT)
		{
			closesocket(user[--count]);
			if (count == 0)
				DestroyWindow(hWnd);
		}
		break;
	case WM_DESTROY:
		PostQuitMessage(0);
		break;
	default:
		return DefWindowProc(hWnd, msg, wParam, lParam);
	}
	return 0;
}

int APIENTRY _tWinMain(HINSTANCE hInstance, HINSTANCE hPrev, LPTSTR lpCmdLine, int nCmdShow)
{
	g_hInst = hInstance;
	port = _ttoi(lpCmdLine);
	WSADATA wsa;
	WSAStartup(MAKEWORD(2, 2), &wsa);
	WNDCLASS wc = { 0 };
	wc.lpfnWndProc = WndProc;
	wc.hInstance = hInstance;
	wc.hbrBackground = (HBRUSH)GetStockObject(WHITE_BRUSH);
	wc.lpszClassName = _T("用户");
	wc.lpszMenuName = MAKEINTRESOURCE(IDR_MENU);
	RegisterClass(&wc);
	HWND hWnd = CreateWindow(_T("用户"), _T("用户"), WS_OVERLAPPEDWINDOW, 0, 0, 300, 200, NULL, NULL, hInstance, NULL);
	ShowWindow(hWnd, SW_SHOW);
	PostMessage(hWnd, WM_COMMAND, ID_LOGIN, 0);
	MSG msg;
	while (GetMessage(&msg, NULL, 0, 0))
	{
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	WSACleanup();
	printf("共 %d 条消息\n", notices);
	return 0;
}
