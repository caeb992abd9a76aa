/* 用定时器发送的客户端 */
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>

#define WM_SOCKET	(WM_USER + 1)
#define ID_TIMER	7

static SOCKET s;
static int step = 0;

VOID CALLBACK OnTimer(HWND hWnd, UINT msg, UINT_PTR id, DWORD time)
{
	static LPCSTR lines[] = { "hello", "win32 api", "quit" };
	KillTimer(hWnd, id);
	send(s, lines[step], lstrlenA(lines[step]), 0);
	step++;
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
	char buf[64];
	int n;

	if (msg == WM_SOCKET) {
		switch (WSAGETSELECTEVENT(lParam)) {
		case FD_CONNECT:
			SetTimer(hWnd, ID_TIMER, 10, OnTimer);
			break;
		case FD_READ:
			n = recv(s, buf, sizeof(buf) - 1, 0);
			buf[n] = 0;
			printf("收到: %s\n", buf);
			if (lstrcmpA(buf, "BYE") != 0)
				SetTimer(hWnd, ID_TIMER, 10, OnTimer);
			else
				DestroyWindow(hWnd);
			break;
		}
		return 0;
	}
	if (msg == WM_DESTROY) {
		closesocket(s);
		PostQuitMessage(0);
		return 0;
	}
	return DefWindowProcA(hWnd, msg, wParam, lParam);
}

int main(void)
{
	WNDCLASSA wc = { 0 };
	WSADATA wsa;
	SOCKADDR_IN addr = { 0 };
	HWND hWnd;
	MSG msg;
	LPSTR line = GetCommandLineA(), space = line;

	/* 端口是命令行的最后一个词 */
	while (*line) {
		if (*line == ' ')
			space = line;
		line = CharNextA(line);
	}
	wc.lpfnWndProc = WndProc;
	wc.hInstance = GetModuleHandle(NULL);
	wc.lpszClassName = "TimerClient";
	RegisterClassA(&wc);
	hWnd = CreateWindowA("TimerClient", "", WS_OVERLAPPEDWINDOW, 0, 0, 0, 0, NULL, NULL, wc.hInstance, NULL);
	WSAStartup(MAKEWORD(2, 2), &wsa);
	s = socket(AF_INET, SOCK_STREAM, 0);
	WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_CONNECT | FD_READ | FD_CLOSE);
	addr.sin_family = AF_INET;
	addr.sin_port = htons((u_short)atoi(space + 1));
	addr.sin_addr.s_addr = inet_addr("127.0.0.1");
	connect(s, (SOCKADDR *)&addr, sizeof(addr));
	while (GetMessageA(&msg, NULL, 0, 0))
		DispatchMessageA(&msg);
	WSACleanup();
	return 0;
}
