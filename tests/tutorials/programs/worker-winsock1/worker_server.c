/* 접속마다 _beginthreadex로 스레드를 만드는 서버 */
#include <stdio.h>
#include <stdlib.h>
#include <Winsock.h>
#include <process.h>

#pragma comment(lib, "wsock32.lib")

static volatile LONG total = 0;

unsigned WINAPI Worker(void *arg)
{
	SOCKET s = (SOCKET)arg;
	char buf[128];
	int n, i;
	while((n = recv(s, buf, sizeof(buf), 0)) > 0) {
		for(i = 0; i < n; i++)
			if(buf[i] >= 'a' && buf[i] <= 'z')
				buf[i] -= 'a' - 'A';
		InterlockedExchangeAdd(&total, n);
		send(s, buf, n, 0);
	}
	closesocket(s);
	return 0;
}

int main(int argc, char **argv)
{
	WSADATA wsa;
	SOCKET serv, clnt;
	SOCKADDR_IN adr;
	HANDLE thread[2];
	unsigned id[2];
	int i;

	if(WSAStartup(MAKEWORD(1,1), &wsa) != 0)
		return 1;
	serv = socket(PF_INET, SOCK_STREAM, 0);
	memset(&adr, 0, sizeof(adr));
	adr.sin_family = AF_INET;
	adr.sin_addr.s_addr = htonl(INADDR_ANY);
	adr.sin_port = htons((short)atoi(argv[1]));
	if(bind(serv, (SOCKADDR*)&adr, sizeof(adr)) == SOCKET_ERROR) {
		fputs("bind() 에러\n", stderr);
		return 1;
	}
	listen(serv, 5);
	for(i = 0; i < 2; i++) {
		clnt = accept(serv, NULL, NULL);
		thread[i] = (HANDLE)_beginthreadex(NULL, 0, Worker, (void*)clnt, 0, &id[i]);
		WaitForSingleObject(thread[i], INFINITE);
		CloseHandle(thread[i]);
		printf("%d번 스레드가 끝났다\n", i + 1);
	}
	printf("모두 %d바이트를 바꾸었다\n", (int)total);
	closesocket(serv);
	WSACleanup();
	return 0;
}
