// EchoClient.cpp : 서버로 문자열을 보내고 돌아온 것을 출력한다
#include "stdafx.h"

#define WM_MYSOCK (WM_USER + 100)

SOCKET g_sock;
int g_count = 0;
const char *g_msg[] = { "안녕하세요", "비동기 소켓 연습", "끝" };

void SendNext()
{
	send(g_sock, g_msg[g_count], strlen(g_msg[g_count]), 0);
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT iMsg, WPARAM wParam, LPARAM lParam)
{
	char buf[256];
	int n;
	switch (iMsg)
	{
	case WM_MYSOCK:
		if (WSAGETSELECTERROR(lParam))
		{
			printf("오류 코드 %d\n", WSAGETSELECTERROR(lParam));
			PostQuitMessage(1);
			return 0;
		}
		if (WSAGETSELECTEVENT(lParam) == FD_READ)
		{
			n = recv(g_sock, buf, sizeof(buf) - 1, 0);
			buf[n] = 0;
			printf("서버: %s (%d바이트)\n", buf, n);
			if (++g_count < 3)
				SendNext();
			else
				PostQuitMessage(0);
		}
		return 0;
	}
	return DefWindowProc(hWnd, iMsg, wParam, lParam);
}

int _tmain(int argc, _TCHAR* argv[])
{
	WSADATA wsaData;
	WSAStartup(MAKEWORD(2, 2), &wsaData);

	WNDCLASSEX wc = { sizeof(WNDCLASSEX), 0, WndProc, 0, 0, GetModuleHandle(NULL), NULL, NULL, NULL, NULL, _T("EchoCli"), NULL };
	RegisterClassEx(&wc);
	HWND hWnd = CreateWindow(_T("EchoCli"), NULL, WS_POPUP, 0, 0, 0, 0, NULL, NULL, wc.hInstance, NULL);

	g_sock = socket(PF_INET, SOCK_STREAM, IPPROTO_TCP);
	SOCKADDR_IN addr;
	memset(&addr, 0, sizeof(addr));
	addr.sin_family = AF_INET;
	addr.sin_addr.s_addr = inet_addr(argc > 1 ? argv[1] : "127.0.0.1");
	addr.sin_port = htons(argc > 2 ? atoi(argv[2]) : 9000);
	// 연결이 될 때까지 기다린 다음 비동기로 바꾼다
	if (connect(g_sock, (SOCKADDR *)&addr, sizeof(addr)) == SOCKET_ERROR)
	{
		printf("connect 실패 %d\n", WSAGetLastError());
		return 1;
	}
	WSAAsyncSelect(g_sock, hWnd, WM_MYSOCK, FD_READ | FD_CLOSE);
	SendNext();

	MSG msg;
	while (GetMessage(&msg, NULL, 0, 0))
		DispatchMessage(&msg);
	closesocket(g_sock);
	WSACleanup();
	return (int)msg.wParam;
}
