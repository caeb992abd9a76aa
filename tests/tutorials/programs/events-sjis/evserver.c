/* WSAEventSelect によるサーバ。ウィンドウは要らない */
#include <winsock2.h>
#include <stdio.h>
#include <stdlib.h>

#pragma comment(lib, "ws2_32.lib")

static SOCKET socks[WSA_MAXIMUM_WAIT_EVENTS];
static WSAEVENT events[WSA_MAXIMUM_WAIT_EVENTS];
static int count = 0;

/* ソケットを表に加える */
static void add(SOCKET s, long mask)
{
    events[count] = WSACreateEvent();
    WSAEventSelect(s, events[count], mask);
    socks[count++] = s;
}

int main(int argc, char *argv[])
{
    WSADATA data;
    struct sockaddr_in addr = { 0 };
    SOCKET s;
    int i, n, done = 0;
    char buf[100];
    WSANETWORKEVENTS net;

    WSAStartup(MAKEWORD(2, 2), &data);
    s = socket(AF_INET, SOCK_STREAM, 0);
    addr.sin_family = AF_INET;
    addr.sin_port = htons((u_short)atoi(argv[1]));
    bind(s, (struct sockaddr *)&addr, sizeof(addr));
    listen(s, 5);
    add(s, FD_ACCEPT);

    while (!done) {
        i = WSAWaitForMultipleEvents(count, events, FALSE, WSA_INFINITE, FALSE) - WSA_WAIT_EVENT_0;
        WSAEnumNetworkEvents(socks[i], events[i], &net);
        if (net.lNetworkEvents & FD_ACCEPT) {
            printf("接続を受け付けました (エラー %d)\n", net.iErrorCode[FD_ACCEPT_BIT]);
            s = accept(socks[i], NULL, NULL);
            add(s, FD_READ | FD_CLOSE);
            send(s, "ようこそ", 8, 0);
        }
        if (net.lNetworkEvents & FD_READ) {
            n = recv(socks[i], buf, sizeof(buf) - 1, 0);
            buf[n] = '\0';
            printf("受信: %s\n", buf);
            /* 表示能力ソ十申 */
            sprintf(buf, "%d バイトを受け取りました", n);
            send(socks[i], buf, (int)strlen(buf), 0);
        }
        if (net.lNetworkEvents & FD_CLOSE) {
            printf("切断されました (エラー %d)\n", net.iErrorCode[FD_CLOSE_BIT]);
            done = 1;
        }
    }
    for (i = 0; i < count; i++) {
        closesocket(socks[i]);
        WSACloseEvent(events[i]);
    }
    WSACleanup();
    return 0;
}
