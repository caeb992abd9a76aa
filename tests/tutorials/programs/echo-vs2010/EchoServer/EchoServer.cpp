// EchoServer.cpp : 받은 문자열을 그대로 돌려주는 서버 (과제 3번)
//
#include "StdAfx.h"

#define WM_SOCKET	WM_USER+1
#define BUFSIZE		512

SOCKET listen_sock;		// 대기 소켓 (전역)
int    nClient = 0;

LRESULT CALLBACK WndProc(HWND hWnd, UINT uMsg, WPARAM wParam, LPARAM lParam)
{
	SOCKADDR_IN clientaddr;
	int addrlen, ret;
	char buf[BUFSIZE+1];
	SOCKET client;

	switch(uMsg)
	{
	case WM_SOCKET:
		switch(WSAGETSELECTEVENT(lParam))
		{
		case FD_ACCEPT:
			addrlen = sizeof(clientaddr);
			client = accept(wParam, (SOCKADDR *)&clientaddr, &addrlen);
			if(client == INVALID_SOCKET) {
				printf("accept() 오류\n");
				return 0;
			}
			nClient++;
			printf("클라이언트 접속: %s\n", inet_ntoa(clientaddr.sin_addr));
			WSAAsyncSelect(client, hWnd, WM_SOCKET, FD_READ|FD_CLOSE);
			break;
		case FD_READ:
			ret = recv(wParam, buf, BUFSIZE, 0);
			if(ret <= 0)
				break;
			buf[ret] = '\0';
			printf("[받은 데이터] %s\n", buf);
			send(wParam, buf, ret, 0);		// 에코
			break;
		case FD_CLOSE:
			printf("클라이언트 종료\n");
			closesocket(wParam);
			if(--nClient == 0)
				DestroyWindow(hWnd);
			break;
		}
		return 0;
	case WM_DESTROY:
		closesocket(listen_sock);
		PostQuitMessage(0);
		return 0;
	}
	return DefWindowProc(hWnd, uMsg, wParam, lParam);
}

int _tmain(int argc, _TCHAR* argv[])
{
	WNDCLASS wndclass;
	ZeroMemory(&wndclass, sizeof(wndclass));
	wndclass.style = CS_HREDRAW|CS_VREDRAW;
	wndclass.lpfnWndProc = WndProc;
	wndclass.hbrBackground = (HBRUSH)GetStockObject(WHITE_BRUSH);
	wndclass.hCursor = LoadCursor(NULL, IDC_ARROW);
	wndclass.hIcon = LoadIcon(NULL, IDI_APPLICATION);
	wndclass.lpszClassName = _T("EchoWindow");
	if(!RegisterClass(&wndclass)) return -1;

	// 보이지 않는 윈도우
	HWND hWnd = CreateWindow(_T("EchoWindow"), _T("TCP 서버"), WS_OVERLAPPEDWINDOW,
		0, 0, 600, 200, NULL, NULL, NULL, NULL);
	if(hWnd == NULL) return -1;

	WSADATA wsa;
	if(WSAStartup(MAKEWORD(2,2), &wsa) != 0)
		return -1;

	listen_sock = socket(AF_INET, SOCK_STREAM, 0);
	// listen() 하기 전에 비동기 소켓으로 만든다
	WSAAsyncSelect(listen_sock, hWnd, WM_SOCKET, FD_ACCEPT|FD_CLOSE);

	SOCKADDR_IN serveraddr;
	ZeroMemory(&serveraddr, sizeof(serveraddr));
	serveraddr.sin_family = AF_INET;
	serveraddr.sin_port = htons(argc > 1 ? _ttoi(argv[1]) : 9000);
	serveraddr.sin_addr.s_addr = htonl(INADDR_ANY);
	if(bind(listen_sock, (SOCKADDR *)&serveraddr, sizeof(serveraddr)) == SOCKET_ERROR) {
		_tprintf(_T("bind() 오류: %d\n"), WSAGetLastError());
		return -1;
	}
	listen(listen_sock, SOMAXCONN);
	_tprintf(_T("서버 시작\n"));

	MSG msg;
	while(GetMessage(&msg, 0, 0, 0) > 0) {
		TranslateMessage(&msg);
		DispatchMessage(&msg);
	}
	WSACleanup();
	return msg.wParam;
}
