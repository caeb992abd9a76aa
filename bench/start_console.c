/* What a program costs before it does anything. */
#include <winsock2.h>

#include <stdio.h>

int main(void)
{
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
    puts("ready");
    WSACleanup();
    return 0;
}
