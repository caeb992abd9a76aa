#include <WinSock2.h>
#include <Windows.h>
#include <tchar.h>
#include <stdio.h>

#define WM_SOCKET (WM_USER+1)
#define WM_SENDNEXT (WM_USER+2)

SOCKET s;
int number = 0;

LRESULT CALLBACK Proc(HWND hWnd, UINT iMsg, WPARAM wParam, LPARAM lParam);

int WINAPI wWinMain(HINSTANCE hInst, HINSTANCE hPrev, LPWSTR lpCmd, int nShow)
{
	WNDCLASS wc = { 0 };
	wc.lpfnWndProc = (WNDPROC)Proc;
	wc.hInstance = hInst;
	wc.lpszClassName = TEXT("클라이언트");
	RegisterClass(&wc);
	HWND hWnd = CreateWindow(TEXT("클라이언트"), TEXT("창"), WS_OVERLAPPEDWINDOW, 0, 0, 0, 0, NULL, NULL, hInst, NULL);

	WSADATA wsa;
	WSAStartup(MAKEWORD(2, 2), &wsa);
	s = socket(PF_INET, SOCK_STREAM, 0);
	WSAAsyncSelect(s, hWnd, WM_SOCKET, FD_CONNECT|FD_WRITE|FD_READ|FD_CLOSE);
	SOCKADDR_IN a = { PF_INET, htons(_ttoi(lpCmd)) };

	// 주소를 멀티바이트로 바꾼다
	TCHAR ip[] = _T("127.0.0.1");
	char szIp[16];
	WideCharToMultiByte(CP_ACP, 0, ip, -1, szIp, 16, NULL, NULL);
	a.sin_addr.s_addr = inet_addr(szIp);
	connect(s, (SOCKADDR *)&a, sizeof(a));
	MSG msg;
	while(GetMessage(&msg, NULL, 0, 0))
	{
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	closesocket(s);
	WSACleanup();
	return msg.wParam;
}

LRESULT CALLBACK Proc(HWND hWnd, UINT iMsg, WPARAM wParam, LPARAM lParam)
{
	switch(iMsg)
	{
	case WM_SOCKET:
		if(WSAGETSELECTERROR(lParam))
			PostQuitMessage(1);
		switch(WSAGETSELECTEVENT(lParam))
		{
		case FD_CONNECT:
			printf("연결됨\n");
			break;
		case FD_WRITE:
			// 쓸 수 있게 되면 스스로에게 알린다
			PostMessage(hWnd, WM_SENDNEXT, 25, 0);
			break;
		case FD_READ:
			{
				char ok[3] = "";
				recv(s, ok, 2, 0);
				printf("서버: %s\n", ok);
				PostQuitMessage(0);
			}
			break;
		}
		return 0;
	case WM_SENDNEXT:
		{
			char buf[32];
			memset(buf, 'a', sizeof(buf));
			printf("보냄 %d\n", send(s, buf, wParam, 0));
		}
		return 0;
	}
	return DefWindowProc(hWnd, iMsg, wParam, lParam);
}
