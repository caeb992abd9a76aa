// Receiver.cpp : 파일을 받아서 저장한다.
#include "stdafx.h"

#define WM_ASYNC	(WM_USER + 1)

SOCKET	g_listen, g_client;
PACKET	g_packet;		// 받고 있는 패킷
int		g_got;			// 지금까지 받은 크기
FILE	*g_file;
long	g_total, g_sum;

// 패킷 하나가 다 왔다
void OnPacket(HWND hWnd)
{
	switch (g_packet.type)
	{
	case PACKET_BEGIN:
		printf("파일 이름: %s\n", g_packet.body);
		g_file = fopen(g_packet.body, "wb");
		break;
	case PACKET_DATA:
		{
			long check = 0;
			for (unsigned long i = 0; i < g_packet.size; i++)
				check = check * 31 + (unsigned char)g_packet.body[i];
			if (check != g_packet.check)
				printf("데이터가 깨졌다!\n");
			fwrite(g_packet.body, 1, g_packet.size, g_file);
			g_total += g_packet.size;
			g_sum += check;
		}
		break;
	case PACKET_END:
		fclose(g_file);
		g_file = fopen("copy.dat", "rb");
		fseek(g_file, 0, SEEK_END);
		printf("저장한 크기 %ld, 받은 크기 %ld, 합계 %ld\n", ftell(g_file), g_total, g_sum);
		fclose(g_file);
		send(g_client, "OK", 2, 0);
		break;
	}
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
	int n;
	switch (msg)
	{
	case WM_ASYNC:
		switch (WSAGETSELECTEVENT(lParam))
		{
		case FD_ACCEPT:
			g_client = accept((SOCKET)wParam, NULL, NULL);
			printf("소켓 번호 = %d\n", g_client);
			WSAAsyncSelect(g_client, hWnd, WM_ASYNC, FD_READ | FD_CLOSE);
			break;
		case FD_READ:
			n = recv((SOCKET)wParam, (char *)&g_packet + g_got, sizeof(PACKET) - g_got, 0);
			if (n > 0)
				g_got += n;
			if (g_got == sizeof(PACKET))
			{
				g_got = 0;
				OnPacket(hWnd);
			}
			break;
		case FD_CLOSE:
			closesocket((SOCKET)wParam);
			DestroyWindow(hWnd);
			break;
		}
		break;
	case WM_DESTROY:
		PostQuitMessage(0);
		break;
	default:
		return DefWindowProc(hWnd, msg, wParam, lParam);
	}
	return 0;
}

int APIENTRY WinMain(HINSTANCE hInstance, HINSTANCE hPrevInstance, LPSTR lpCmdLine, int nCmdShow)
{
	WNDCLASS wc;
	memset(&wc, 0, sizeof(wc));
	wc.hInstance = hInstance;
	wc.lpfnWndProc = WndProc;
	wc.lpszClassName = "수신기";
	RegisterClass(&wc);
	HWND hWnd = CreateWindow("수신기", "파일 수신", WS_OVERLAPPEDWINDOW, 0, 0, 300, 100, NULL, NULL, hInstance, NULL);

	WSADATA wsa;
	WSAStartup(MAKEWORD(2, 2), &wsa);
	printf("패킷 크기 %d\n", (int)sizeof(PACKET));

	g_listen = socket(AF_INET, SOCK_STREAM, 0);
	SOCKADDR_IN addr = { AF_INET };
	addr.sin_port = htons(atoi(lpCmdLine));
	bind(g_listen, (LPSOCKADDR)&addr, sizeof(addr));
	listen(g_listen, 1);
	WSAAsyncSelect(g_listen, hWnd, WM_ASYNC, FD_ACCEPT);

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
