#pragma once
#include <WinSock2.h>
#include <Windows.h>
#include <CommCtrl.h>
#include <string>
#include <cstdio>

#include "resource.h"

#pragma comment(lib, "ws2_32.lib")
#pragma comment(lib, "comctl32.lib")

constexpr UINT WM_SOCKET = WM_APP + 1;

struct Player {
    wchar_t nick[16];
    int team;
    int map;
};

inline std::string Utf8(const wchar_t* text)
{
    char buffer[256];
    WideCharToMultiByte(CP_UTF8, 0, text, -1, buffer, sizeof buffer, nullptr, nullptr);
    return buffer;
}
