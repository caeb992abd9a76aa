#include <winsock2.h>
#include <stdlib.h>
#include <stdio.h>

#define BUFSIZE 512

// 소켓 함수 오류 출력
void err_display(char *msg)
{
	LPVOID lpMsgBuf;
	FormatMessage(FORMAT_MESSAGE_ALLOCATE_BUFFER|FORMAT_MESSAGE_FROM_SYSTEM, NULL, WSAGetLastError(),
		MAKELANGID(LANG_NEUTRAL, SUBLANG_DEFAULT), (LPTSTR)&lpMsgBuf, 0, NULL);
	printf("[%s] %s", msg, (LPCTSTR)lpMsgBuf);
	LocalFree(lpMsgBuf);
}

// 사용자 정의 데이터 수신 함수
int recvn(SOCKET s, char *buf, int len, int flags)
{
	int received;
	char *ptr = buf;
	int left = len;

	while(left > 0){
		received = recv(s, ptr, left, flags);
		if(received == SOCKET_ERROR)
			return SOCKET_ERROR;
		else if(received == 0)
			break;
		left -= received;
		ptr += received;
	}
	return (len - left);
}

int main(int argc, char* argv[])
{
	int retval;
	WSADATA wsa;
	if(WSAStartup(MAKEWORD(2,2), &wsa) != 0)
		return -1;

	SOCKADDR_IN serveraddr;
	serveraddr.sin_family = AF_INET;
	serveraddr.sin_addr.s_addr = inet_addr("127.0.0.1");

	// 먼저 아무도 없는 포트로 연결해 본다 (오류 출력 확인)
	SOCKET sock = socket(AF_INET, SOCK_STREAM, 0);
	serveraddr.sin_port = htons(1);
	retval = connect(sock, (SOCKADDR *)&serveraddr, sizeof(serveraddr));
	if(retval == SOCKET_ERROR) err_display("connect()");
	closesocket(sock);

	sock = socket(AF_INET, SOCK_STREAM, 0);
	serveraddr.sin_port = htons(atoi(argv[1]));
	retval = connect(sock, (SOCKADDR *)&serveraddr, sizeof(serveraddr));
	if(retval == SOCKET_ERROR){
		err_display("connect()");
		return -1;
	}

	char buf[BUFSIZE+1];
	retval = recvn(sock, buf, 11, 0);
	buf[retval] = '\0';
	printf("[인사] %s\n", buf);
	const char *line[] = { "첫 번째 줄", "둘", "버퍼보다 긴 세 번째 줄을 보내 본다" };
	for(int i = 0; i < 3; i++){
		strcpy(buf, line[i]);
		int len = strlen(buf);
		retval = send(sock, buf, len, 0);
		printf("[TCP 클라이언트] %d바이트를 보냈습니다.\n", retval);
		retval = recvn(sock, buf, retval, 0);
		buf[retval] = '\0';
		printf("[TCP 클라이언트] %d바이트를 받았습니다.\n", retval);
		printf("[받은 데이터] %s\n", buf);
	}
	closesocket(sock);
	WSACleanup();
	return 0;
}
