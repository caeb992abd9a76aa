#include <WinSock2.h>
#include <Windows.h>
#include <stdio.h>
#include <stdlib.h>

#pragma comment(lib,"ws2_32")

#define WM_SOCKET 1025

char className[32] = "Network";		// 유니코드 프로젝트인데 그냥 캐스팅

HWND hMain;
SOCKET hServSock;
int nRead = 0;

// DefWindowProc을 부르지 않는 프로시저
BOOL CALLBACK MainProc(HWND hWnd, UINT iMsg, WPARAM wParam, LPARAM lParam)
{
	switch(iMsg)
	{
	case WM_NCCREATE:
	case WM_CREATE:
		return iMsg == WM_NCCREATE;
	case WM_SOCKET:
		{
			int event = WSAGETSELECTEVENT(lParam);
			if(event == FD_ACCEPT)
			{
				SOCKET c = accept((SOCKET)wParam, NULL, NULL);
				WSAAsyncSelect(c, hWnd, WM_SOCKET, FD_READ|FD_CLOSE);
				return TRUE;
			}
			if(event == FD_READ && nRead == 25)
				return TRUE;
			if(event == FD_READ)
			{
				char *buf = (char *)malloc(11);
				int n = recv((SOCKET)wParam, buf, 10, 0);
				if(n <= 0)
				{
					free(buf);
					return TRUE;
				}
				buf[n] = 0;
				nRead += n;
				printf("%d번째까지: %s\n", nRead, buf);
				free(buf);
				// 아직 남아 있을지 모르니 한 번 더
				if(nRead == 25)
					send((SOCKET)wParam, "OK", 2, 0);
				else
					SendMessage(hWnd, WM_SOCKET, wParam, FD_READ);
				return TRUE;
			}
			if(event == FD_CLOSE)
			{
				closesocket((SOCKET)wParam);
				PostMessage(hWnd, WM_CLOSE, 0, 0);
			}
			return TRUE;
		}
	case WM_CLOSE:
		DestroyWindow(hWnd);
		return TRUE;
	case WM_DESTROY:
		PostQuitMessage(0);
		return TRUE;
	}
	return FALSE;
}

int WINAPI wWinMain(HINSTANCE hInst, HINSTANCE hPrev, LPWSTR lpCmd, int nShow)
{
	WNDCLASS wc;
	memset(&wc, 0, sizeof(WNDCLASS));
	wc.lpfnWndProc = (WNDPROC)MainProc;
	wc.lpszClassName = (LPCWSTR)className;
	if(!RegisterClass(&wc))
	{
		printf("등록 실패 %d\n", GetLastError());
		return 1;
	}
	hMain = CreateWindow((LPCWSTR)className, L"서버", WS_OVERLAPPEDWINDOW, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
	wchar_t name[32];
	int len = GetClassName(hMain, name, 32);
	printf("클래스 이름 길이 %d, 첫 글자 %04x\n", len, name[0]);

	WSADATA wsa;
	WSAStartup(MAKEWORD(2, 2), &wsa);
	hServSock = socket(PF_INET, SOCK_STREAM, 0);
	WSAAsyncSelect(hServSock, hMain, WM_SOCKET, FD_ACCEPT);
	SOCKADDR_IN a;
	memset(&a, 0, sizeof(a));
	a.sin_family = AF_INET;
	a.sin_port = htons(_wtoi(lpCmd));
	bind(hServSock, (SOCKADDR *)&a, sizeof(a));
	listen(hServSock, 5);
	MSG msg;
	while(GetMessage(&msg, NULL, 0, 0))
	{
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	closesocket(hServSock);
	WSACleanup();
	return 0;
}
