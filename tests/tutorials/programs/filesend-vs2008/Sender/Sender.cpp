// Sender.cpp : FD_WRITE가 올 때마다 보낼 수 있는 만큼 보낸다.
#include <windows.h>
#include <winsock2.h>
#include <stdio.h>
#include <stdlib.h>
#include "..\Common\PACKET.H"

#pragma comment(lib, "ws2_32.lib")

#define WM_ASYNC	(WM_USER + 1)
#define FILESIZE	300000L

SOCKET	g_sock;
PACKET	g_packet;
int		g_sent = sizeof(PACKET);	// g_packet에서 보낸 크기
FILE	*g_file;
bool	g_begun = false, g_ended = false;

// 보낼 파일을 만든다
void MakeFile()
{
	FILE *fp = fopen("source.dat", "wb");
	srand(2008);
	for (long i = 0; i < FILESIZE; i++)
		fputc(rand() & 0xFF, fp);
	fclose(fp);
	g_file = fopen("source.dat", "rb");
}

// 다음 패킷을 준비한다. 더 없으면 false
bool NextPacket()
{
	if (g_ended)
		return false;
	memset(&g_packet, 0, sizeof(g_packet));
	if (!g_begun)
	{
		g_packet.type = PACKET_BEGIN;
		strcpy(g_packet.body, "copy.dat");
		g_begun = true;
	}
	else
	{
		g_packet.size = fread(g_packet.body, 1, PACKET_BODY, g_file);
		g_packet.type = g_packet.size ? PACKET_DATA : PACKET_END;
		for (unsigned long i = 0; i < g_packet.size; i++)
			g_packet.check = g_packet.check * 31 + (unsigned char)g_packet.body[i];
		g_ended = g_packet.size == 0;
	}
	g_sent = 0;
	return true;
}

void OnWrite()
{
	for (;;)
	{
		if (g_sent == sizeof(PACKET) && !NextPacket())
			return;
		int n = send(g_sock, (char *)&g_packet + g_sent, sizeof(PACKET) - g_sent, 0);
		if (n == SOCKET_ERROR)
		{
			if (WSAGetLastError() != WSAEWOULDBLOCK)
				printf("send 오류 %d\n", WSAGetLastError());
			return;
		}
		g_sent += n;
	}
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
	char buf[10];
	switch (msg)
	{
	case WM_ASYNC:
		switch (WSAGETSELECTEVENT(lParam))
		{
		case FD_WRITE:
			OnWrite();
			break;
		case FD_READ:
			buf[recv(g_sock, buf, 9, 0)] = 0;
			printf("수신기의 대답: %s\n", buf);
			closesocket(g_sock);
			PostQuitMessage(0);
			break;
		}
		return 0;
	}
	return DefWindowProc(hWnd, msg, wParam, lParam);
}

int main(int argc, char *argv[])
{
	WSADATA wsa;
	WSAStartup(MAKEWORD(2, 2), &wsa);
	WNDCLASS wc;
	ZeroMemory(&wc, sizeof(wc));
	wc.lpfnWndProc = WndProc;
	wc.lpszClassName = "송신기";
	RegisterClass(&wc);
	HWND hWnd = CreateWindow("송신기", "", 0, 0, 0, 0, 0, 0, 0, 0, 0);
	MakeFile();
	g_sock = socket(AF_INET, SOCK_STREAM, 0);
	SOCKADDR_IN addr = { AF_INET, htons(atoi(argv[2])) };
	addr.sin_addr.s_addr = inet_addr(argv[1]);
	if (connect(g_sock, (LPSOCKADDR)&addr, sizeof(addr)))
		return 1;
	WSAAsyncSelect(g_sock, hWnd, WM_ASYNC, FD_WRITE | FD_READ | FD_CLOSE);
	MSG msg;
	while (GetMessage(&msg, NULL, 0, 0))
		DispatchMessage(&msg);
	fclose(g_file);
	return 0;
}
