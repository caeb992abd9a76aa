/* 只用 Win32 函数，不用 C 运行库的字符串函数 */
#include <winsock2.h>
#include <windows.h>
#include <windowsx.h>
#include <stdio.h>

#pragma comment(lib, "ws2_32.lib")
#pragma comment(lib, "user32.lib")

#define WM_SOCKET	(WM_USER + 1)
#define ID_LOG		1001

HWND g_hMain, g_hLog;
SOCKET g_listen;
LPSTR g_text;		/* GlobalAlloc 得到的缓冲区 */

void AddLog(LPCSTR line)
{
	lstrcat(g_text, line);
	lstrcat(g_text, "\r\n");
	SetWindowText(g_hLog, g_text);
	OutputDebugString(line);
}

void OnAccept(SOCKET s)
{
	char line[128];
	SOCKADDR_IN from;
	int len = sizeof(from);
	SOCKET client = accept(s, (LPSOCKADDR)&from, &len);
	WSAAsyncSelect(client, g_hMain, WM_SOCKET, FD_READ | FD_CLOSE);
	wsprintf(line, "来自 %s 的连接", inet_ntoa(from.sin_addr));
	AddLog(line);
}

void OnRead(SOCKET s)
{
	char data[64], line[128];
	int n = recv(s, data, sizeof(data) - 1, 0);
	if (n <= 0)
		return;
	data[n] = 0;
	wsprintf(line, "%d 字节: %s [%-8s|%08lX|%c|%5u]", n, data, "ab", 0xBEEFL, 'z', 42);
	AddLog(line);
	if (lstrcmpi(data, "QUIT") == 0) {
		send(s, "BYE", 3, 0);
		return;
	}
	CharUpper(data);
	send(s, data, lstrlen(data), 0);
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
	RECT rc;
	char title[40];

	switch (msg) {
	case WM_CREATE:
		/* 日志窗口：一个普通的子窗口 */
		g_hLog = CreateWindow("LogWindow", "", WS_CHILD | WS_VISIBLE, 0, 0, 10, 10, hWnd,
			(HMENU)ID_LOG, ((LPCREATESTRUCT)lParam)->hInstance, NULL);
		g_text = (LPSTR)GlobalAlloc(GPTR, 4096);
		return 0;
	case WM_SIZE:
		MoveWindow(g_hLog, 0, 0, LOWORD(lParam), HIWORD(lParam), TRUE);
		return 0;
	case WM_SOCKET:
		if (WSAGETSELECTERROR(lParam))
			return 0;
		switch (WSAGETSELECTEVENT(lParam)) {
		case FD_ACCEPT:	OnAccept((SOCKET)wParam); break;
		case FD_READ:	OnRead((SOCKET)wParam); break;
		case FD_CLOSE:
			closesocket((SOCKET)wParam);
			GetClientRect(hWnd, &rc);
			GetWindowText(hWnd, title, sizeof(title));
			printf("窗口 \"%s\" %ldx%ld, 日志 %d 字节\n", title, rc.right, rc.bottom,
				GetWindowTextLength(g_hLog));
			GetWindowText(GetDlgItem(hWnd, ID_LOG), g_text, 4096);
			printf("%s", g_text);
			PostMessage(hWnd, WM_SYSCOMMAND, SC_CLOSE, 0);
			break;
		}
		return 0;
	case WM_DESTROY:
		GlobalFree((HGLOBAL)g_text);
		closesocket(g_listen);
		PostQuitMessage(0);
		return 0;
	}
	return DefWindowProc(hWnd, msg, wParam, lParam);
}

int WINAPI WinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance, LPSTR lpCmdLine, int nCmdShow)
{
	WNDCLASSEX wc;
	WSADATA wsa;
	SOCKADDR_IN addr;
	MSG msg;
	LPSTR p;
	int port = 0;

	UNREFERENCED_PARAMETER(hPrevInstance);
	for (p = lpCmdLine; *p >= '0' && *p <= '9'; p++)
		port = port * 10 + *p - '0';

	ZeroMemory(&wc, sizeof(wc));
	wc.cbSize = sizeof(wc);
	wc.lpfnWndProc = DefWindowProc;
	wc.hInstance = hInstance;
	wc.lpszClassName = "LogWindow";
	RegisterClassEx(&wc);
	wc.lpfnWndProc = WndProc;
	wc.hCursor = LoadCursor(NULL, IDC_ARROW);
	wc.hIcon = LoadIcon(NULL, IDI_APPLICATION);
	wc.hbrBackground = (HBRUSH)GetStockObject(WHITE_BRUSH);
	wc.lpszClassName = "MainWindow";
	if (!RegisterClassEx(&wc)) {
		MessageBox(NULL, "注册窗口类失败", "错误", MB_OK | MB_ICONSTOP);
		return 1;
	}
	g_hMain = CreateWindowEx(WS_EX_CLIENTEDGE, "MainWindow", "服务器", WS_POPUP, 0, 0, 320, 200, NULL, NULL,
		hInstance, NULL);
	ShowWindow(g_hMain, SW_HIDE);

	WSAStartup(MAKEWORD(2, 2), &wsa);
	g_listen = socket(AF_INET, SOCK_STREAM, 0);
	FillMemory(&addr, sizeof(addr), 0);
	addr.sin_family = AF_INET;
	addr.sin_port = htons((u_short)port);
	if (bind(g_listen, (LPSOCKADDR)&addr, sizeof(addr)) == SOCKET_ERROR)
		return 2;
	listen(g_listen, 5);
	WSAAsyncSelect(g_listen, g_hMain, WM_SOCKET, FD_ACCEPT);
	while (GetMessage(&msg, NULL, 0, 0)) {
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	WSACleanup();
	return (int)msg.wParam;
}
