/* A calculator for many clients with select(), as in the book. */
#include <winsock2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void answer(SOCKET s, char *line)
{
    int a, b;
    char op, text[64];
    if (sscanf(line, "%d %c %d", &a, &op, &b) != 3)
        strcpy(text, "?");
    else if (op == '/' && b == 0)
        strcpy(text, "division by zero");
    else
        sprintf(text, "%d", op == '+' ? a + b : op == '-' ? a - b : op == '*' ? a * b : a / b);
    printf("%s = %s\n", line, text);
    strcat(text, "\n");
    send(s, text, (int)strlen(text), 0);
}

int main(int argc, char *argv[])
{
    WSADATA wsa;
    SOCKET listener, s;
    struct sockaddr_in addr;
    fd_set all, ready;
    struct timeval wait = { 20, 0 };
    char line[100];
    int n, clients = 0, gone = 0;
    u_int i;

    WSAStartup(MAKEWORD(2, 2), &wsa);
    listener = socket(AF_INET, SOCK_STREAM, 0);
    memset(&addr, 0, sizeof addr);
    addr.sin_family = AF_INET;
    addr.sin_addr.s_addr = htonl(INADDR_ANY);
    addr.sin_port = htons((u_short)atoi(argv[1]));
    if (bind(listener, (struct sockaddr *)&addr, sizeof addr) == SOCKET_ERROR)
        return 1;
    listen(listener, 5);
    FD_ZERO(&all);
    FD_SET(listener, &all);
    while (gone < 2) {
        ready = all;
        if (select(0, &ready, NULL, NULL, &wait) <= 0)
            break;
        for (i = 0; i < all.fd_count; i++) {
            s = all.fd_array[i];
            if (!FD_ISSET(s, &ready))
                continue;
            if (s == listener) {
                s = accept(listener, NULL, NULL);
                FD_SET(s, &all);
                clients++;
            } else if ((n = recv(s, line, sizeof line - 1, 0)) > 0) {
                line[n] = 0;
                line[strcspn(line, "\r\n")] = 0;
                answer(s, line);
            } else {
                closesocket(s);
                FD_CLR(s, &all);
                gone++;
            }
        }
    }
    printf("%d clients came, %d left\n", clients, gone);
    closesocket(listener);
    WSACleanup();
    return 0;
}
