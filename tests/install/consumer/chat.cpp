#include <winsock2.h>

#include "numbers.h"

#include <iostream>
#include <string>

int WINAPI WinMain(HINSTANCE, HINSTANCE, LPSTR, int)
{
    WSADATA data;
    const std::string started = WSAStartup(MAKEWORD(2, 2), &data) == 0 ? "started" : "not started";
    char name[16] = "no name";
    LoadStringA(nullptr, IDS_NAME, name, sizeof name);
    std::cout << started << ' ' << size_of_long() << ' ' << NUMBER << ' ' << IDS_NAME << ' ' << name
              << ' ' << GetACP() << std::endl;
    return 0;
}
