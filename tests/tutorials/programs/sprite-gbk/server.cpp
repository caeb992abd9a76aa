// 服务器: 把收到的东西写在一个会滚动的窗口里，也可以打字
#include <WinSock2.h>
#include <windows.h>
#include <stdio.h>
#include "game.h"
#pragma comment(lib, "ws2_32.lib")

#define LINE_HEIGHT 16
#define VISIBLE 4

char g_lines[20][64];
int g_count = 0;
int g_top = 0;
char g_typed[32];
SOCKET g_listen;

void SetScroll(HWND hWnd)
{
	SCROLLINFO si;
	si.cbSize = sizeof(si);
	si.fMask = SIF_RANGE | SIF_PAGE | SIF_POS;
	si.nMin = 0;
	si.nMax = g_count - 1;
	si.nPage = VISIBLE;
	si.nPos = g_top;
	SetScrollInfo(hWnd, SB_VERT, &si, TRUE);
}

void PrintScroll(HWND hWnd)
{
	SCROLLINFO si = { sizeof(si), SIF_ALL };
	GetScrollInfo(hWnd, SB_VERT, &si);
	printf("滚动条 %d..%d 页 %u 位置 %d\n", si.nMin, si.nMax, si.nPage, si.nPos);
}

void AddLine(HWND hWnd, const char *text)
{
	strcpy(g_lines[g_count++], text);
	SetScroll(hWnd);
	PostMessage(hWnd, WM_VSCROLL, SB_BOTTOM, 0);
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
	POSITION pos;
	char text[64];
	RECT rc;
	PAINTSTRUCT ps;
	HDC hdc;
	int i;
	switch (message)
	{
	case WM_SOCKET:
		switch (WSAGETSELECTEVENT(lParam))
		{
		case FD_ACCEPT:
			WSAAsyncSelect(accept(wParam, NULL, NULL), hWnd, WM_SOCKET, FD_READ | FD_CLOSE);
			break;
		case FD_READ:
			if (recv(wParam, (char *)&pos, sizeof(pos), 0) != sizeof(pos))
				break;
			wsprintf(text, "%s (%d, %d) %c", pos.name, pos.x, pos.y, 'A' + pos.frame);
			AddLine(hWnd, text);
			// 打字回答: 看到第五行就结束
			SetProp(hWnd, "client", (HANDLE)wParam);
			PostMessage(hWnd, WM_CHAR, g_count < 5 ? 'k' : 'Q', 1);
			PostMessage(hWnd, WM_CHAR, VK_BACK, 1);
			PostMessage(hWnd, WM_CHAR, g_count < 5 ? 'G' : 'Q', 1);
			PostMessage(hWnd, WM_CHAR, VK_RETURN, 1);
			break;
		case FD_CLOSE:
			closesocket(wParam);
			PostMessage(hWnd, WM_VSCROLL, SB_TOP, 0);
			PostMessage(hWnd, WM_VSCROLL, SB_LINEDOWN, 0);
			PostMessage(hWnd, WM_VSCROLL, MAKEWPARAM(SB_THUMBPOSITION, 99), 0);
			PostMessage(hWnd, WM_CLOSE, 0, 0);
			break;
		}
		return 0;
	case WM_CHAR:
		i = lstrlen(g_typed);
		if (wParam == VK_RETURN)
		{
			send((SOCKET)GetProp(hWnd, "client"), g_typed, 1, 0);
			printf("打字: %s\n", g_typed);
			g_typed[0] = 0;
		}
		else if (wParam == VK_BACK)
		{
			if (i > 0)
				g_typed[i - 1] = 0;
		}
		else
		{
			g_typed[i] = (char)wParam;
			g_typed[i + 1] = 0;
		}
		SetRect(&rc, 0, VISIBLE * LINE_HEIGHT, 200, (VISIBLE + 1) * LINE_HEIGHT);
		InvalidateRect(hWnd, &rc, TRUE);
		return 0;
	case WM_VSCROLL:
		switch (LOWORD(wParam))
		{
		case SB_TOP: g_top = 0; break;
		case SB_BOTTOM: g_top = g_count; break;
		case SB_LINEUP: g_top--; break;
		case SB_LINEDOWN: g_top++; break;
		case SB_THUMBPOSITION: g_top = HIWORD(wParam); break;
		}
		g_top = max(0, min(g_top, g_count - VISIBLE));
		SetScroll(hWnd);
		PrintScroll(hWnd);
		InvalidateRect(hWnd, NULL, TRUE);
		return 0;
	case WM_PAINT:
		hdc = BeginPaint(hWnd, &ps);
		SetBkMode(hdc, TRANSPARENT);
		for (i = 0; i < VISIBLE && g_top + i < g_count; i++)
		{
			SetRect(&rc, 0, i * LINE_HEIGHT, 200, (i + 1) * LINE_HEIGHT);
			DrawText(hdc, g_lines[g_top + i], -1, &rc, DT_LEFT | DT_SINGLELINE | DT_VCENTER);
		}
		SetTextColor(hdc, RGB(255, 0, 0));
		TextOut(hdc, 0, VISIBLE * LINE_HEIGHT, g_typed, lstrlen(g_typed));
		EndPaint(hWnd, &ps);
		return 0;
	case WM_GETMINMAXINFO:
		((MINMAXINFO *)lParam)->ptMinTrackSize.x = 240;
		return 0;
	case WM_CLOSE:
		PrintScroll(hWnd);
		for (i = 0; i < VISIBLE; i++)
			printf("%s\n", g_lines[g_top + i]);
		RemoveProp(hWnd, "client");
		DestroyWindow(hWnd);
		return 0;
	case WM_DESTROY:
		PostQuitMessage(0);
		return 0;
	}
	return DefWindowProc(hWnd, message, wParam, lParam);
}

int WINAPI WinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance, LPSTR lpCmdLine, int nShowCmd)
{
	WNDCLASS wc = { CS_HREDRAW | CS_VREDRAW, WndProc, 0, 0, hInstance, NULL, LoadCursor(NULL, IDC_IBEAM),
		(HBRUSH)(COLOR_WINDOW + 1), NULL, "Log" };
	RegisterClass(&wc);
	HWND hWnd = CreateWindow("Log", "服务器", WS_OVERLAPPEDWINDOW | WS_VSCROLL, 0, 0, 100, 140, NULL, NULL, hInstance, NULL);
	ShowWindow(hWnd, SW_SHOWNORMAL);
	UpdateWindow(hWnd);
	RECT rc;
	GetWindowRect(hWnd, &rc);
	printf("窗口宽 %d\n", rc.right - rc.left);

	WSADATA wsa;
	WSAStartup(MAKEWORD(2, 2), &wsa);
	SOCKADDR_IN addr;
	memset(&addr, 0, sizeof(addr));
	addr.sin_family = AF_INET;
	addr.sin_port = htons(atoi(lpCmdLine));
	g_listen = socket(AF_INET, SOCK_STREAM, 0);
	bind(g_listen, (SOCKADDR *)&addr, sizeof(addr));
	listen(g_listen, 5);
	WSAAsyncSelect(g_listen, hWnd, WM_SOCKET, FD_ACCEPT);
	MSG msg;
	while (GetMessage(&msg, NULL, 0, 0))
	{
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	closesocket(g_listen);
	WSACleanup();
	return 0;
}
