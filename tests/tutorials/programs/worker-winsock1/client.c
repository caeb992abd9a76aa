/* windows.h만 포함해도 소켓을 쓸 수 있다 */
#include <windows.h>
#include <process.h>
#include <stdio.h>
#include <stdlib.h>

#define UM_SOCKET	WM_USER + 3
#define UM_TICK		WM_USER + 4

SOCKET sock;
HWND hwnd;
int port, round = 0;

/* 다른 스레드에서 창으로 메시지를 보낸다 */
void Ticker(void *arg)
{
	int i;
	for(i = 0; i < 2; i++)
		SendMessage(hwnd, UM_TICK, i, 0);
	_endthread();
}

void Connect(HWND hWnd)
{
	SOCKADDR_IN adr;
	sock = socket(AF_INET, SOCK_STREAM, 0);
	WSAAsyncSelect(sock, hWnd, UM_SOCKET, FD_CONNECT|FD_READ|FD_CLOSE);
	memset(&adr, 0, sizeof(adr));
	adr.sin_family = AF_INET;
	adr.sin_addr.s_addr = inet_addr("127.0.0.1");
	adr.sin_port = htons((u_short)port);
	connect(sock, (SOCKADDR*)&adr, sizeof(adr));
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT msg, WPARAM wp, LPARAM lp)
{
	char buf[64];
	int n;
	if(msg == UM_TICK) {
		printf("째깍 %d\n", (int)wp);
		if(wp == 1)
			Connect(hWnd);
		return 0;
	}
	if(msg == UM_SOCKET) {
		switch(WSAGETSELECTEVENT(lp)) {
		case FD_CONNECT:
			printf("접속 %d\n", ++round);
			strcpy(buf, round == 1 ? "hello, worker" : "bye");
			send(sock, buf, strlen(buf), 0);
			break;
		case FD_READ:
			n = recv(sock, buf, sizeof(buf) - 1, 0);
			buf[n] = 0;
			puts(buf);
			closesocket(sock);
			if(round == 2)
				PostMessage(hWnd, WM_QUIT, 0, 0);
			else
				Connect(hWnd);
			break;
		}
		return 0;
	}
	return DefWindowProc(hWnd, msg, wp, lp);
}

int main(int argc, char **argv)
{
	WSADATA wsa;
	WNDCLASS wc = {0};
	MSG msg;
	port = atoi(argv[1]);
	WSAStartup(MAKEWORD(1,1), &wsa);
	wc.lpfnWndProc = WndProc;
	wc.lpszClassName = "client";
	RegisterClass(&wc);
	hwnd = CreateWindow("client", "클라이언트", WS_OVERLAPPEDWINDOW, CW_USEDEFAULT, 0, CW_USEDEFAULT, 0, NULL, NULL, NULL, NULL);
	ShowWindow(hwnd, SW_SHOW);
	_beginthread(Ticker, 0, NULL);
	while(GetMessage(&msg, NULL, 0, 0))
		DispatchMessage(&msg);
	WSACleanup();
	return 0;
}
