// Hai ngýõÌi chat trong môòt chýõng triÌnh ðêÒ thýÒ máy chuÒ
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>

#define WM_SOCKET (WM_USER + 1)

SOCKET lan, hung;
int step = 0;
SOCKADDR_IN addr;

void Say(SOCKET s, const char *text)
{
	send(s, text, (int)strlen(text), 0);
}

SOCKET Join(HWND hWnd)
{
	SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
	WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_CONNECT | FD_READ | FD_CLOSE);
	connect(s, (SOCKADDR *)&addr, sizeof(addr));
	return s;
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
	char buf[256];
	int n;
	if (msg != WM_SOCKET)
		return DefWindowProc(hWnd, msg, wParam, lParam);
	switch (WSAGETSELECTEVENT(lParam))
	{
	case FD_CONNECT:
		Say(wParam, wParam == lan ? "xin chao" : "client_id: Hùng");
		break;
	case FD_READ:
		n = recv(wParam, buf, 255, 0);
		buf[n] = 0;
		printf("%s nhâòn: %s\n", wParam == lan ? "Lan" : "Hùng", buf);
		switch (++step)
		{
		case 1: Say(lan, "client_id: Lan"); break;
		case 2: hung = Join(hWnd); break;
		case 3: Say(hung, "gui all Moòi ngýõÌi ãn cõm chýa?"); break;
		case 4: Say(lan, "gui Hùng Chýa, ðõòi câòu ðâìy."); break;
		case 5:
			closesocket(lan);
			break;
		case 6:
			closesocket(hung);
			PostQuitMessage(0);
			break;
		}
		break;
	}
	return 0;
}

int WINAPI WinMain(HINSTANCE hInst, HINSTANCE hPrev, LPSTR lpCmd, int nShow)
{
	WNDCLASS wc = { 0, WndProc, 0, 0, hInst, 0, 0, 0, 0, "ChatClient" };
	RegisterClass(&wc);
	HWND hWnd = CreateWindow("ChatClient", "PhoÌng chat", WS_OVERLAPPEDWINDOW, CW_USEDEFAULT, CW_USEDEFAULT,
		CW_USEDEFAULT, CW_USEDEFAULT, NULL, NULL, hInst, NULL);
	WSADATA wsa;
	WSAStartup(MAKEWORD(2, 2), &wsa);
	addr.sin_family = AF_INET;
	addr.sin_addr.s_addr = inet_addr("127.0.0.1");
	addr.sin_port = htons(atoi(lpCmd));
	lan = Join(hWnd);
	MSG msg;
	while (GetMessage(&msg, NULL, 0, 0))
	{
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	WSACleanup();
	return 0;
}
