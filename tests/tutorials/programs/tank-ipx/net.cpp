#include "net.h"

SOCKET netSocket = INVALID_SOCKET;

// IPX 주소를 사람이 읽게
static void PrintIpx(SOCKADDR_IPX *sa)
{
	int i;
	for(i = 0; i < 4; i++) printf("%02X", (BYTE)sa->sa_netnum[i]);
	printf(":");
	for(i = 0; i < 6; i++) printf("%02X", (BYTE)sa->sa_nodenum[i]);
	printf(":%d\n", ntohs(sa->sa_socket));
}

int NetOpen(HWND hWnd)
{
	SOCKADDR_IPX sa;
	memset(&sa, 0, sizeof(sa));
	sa.sa_family = AF_IPX;
	sa.sa_socket = htons(0x5000);
	memset(sa.sa_nodenum, 0xff, 6);
	printf("방송 주소 ");
	PrintIpx(&sa);
	netSocket = socket(AF_IPX, SOCK_DGRAM, NSPROTO_IPX);
	if(netSocket != INVALID_SOCKET)
	{
		printf("IPX로 합니다\n");
		bind(netSocket, (SOCKADDR *)&sa, sizeof(sa));
		return WSAAsyncSelect(netSocket, hWnd, WM_NET, FD_READ);
	}
	printf("IPX가 없습니다 (%s)\n", WSAGetLastError() == WSAEAFNOSUPPORT ? "주소 체계" : "다른 까닭");
	netSocket = socket(AF_INET, SOCK_STREAM, 0);
	return WSAAsyncSelect(netSocket, hWnd, WM_NET, FD_ACCEPT | FD_CONNECT | FD_READ | FD_CLOSE);
}

int NetSend(TANK *tank)
{
	return send(netSocket, (char *)tank, sizeof(TANK), 0);
}

void NetClose()
{
	shutdown(netSocket, 2);
	closesocket(netSocket);
	netSocket = INVALID_SOCKET;
}
