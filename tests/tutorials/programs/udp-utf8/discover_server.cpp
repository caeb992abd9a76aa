// 局域网设备发现：UDP 服务器
#include <winsock2.h>
#include <windows.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#pragma comment(lib, "ws2_32.lib")

static const UINT WM_UDP = WM_USER + 7;

struct Announce {
    unsigned int magic;
    unsigned short type;  // 1 注册 2 查询 3 退出
    char name[22];
};

static std::map<std::string, int> devices;  // 设备名 -> 次数

static LRESULT CALLBACK WindowProc(HWND hwnd, UINT msg, WPARAM wp, LPARAM lp)
{
    if (msg == WM_UDP && WSAGETSELECTEVENT(lp) == FD_READ) {
        Announce a;
        sockaddr_in from;
        int fromlen = sizeof(from);
        int n = recvfrom(wp, reinterpret_cast<char*>(&a), sizeof(a), 0, (sockaddr*)&from, &fromlen);
        if (n != sizeof(a) || ntohl(a.magic) != 0xCAFE2019) {
            printf("忽略 %d 字节的数据报\n", n);
            return 0;
        }
        switch (ntohs(a.type)) {
        case 1:
            devices[a.name]++;
            printf("注册: %s\n", a.name);
            break;
        case 2: {
            std::string list;
            for (std::map<std::string, int>::iterator it = devices.begin(); it != devices.end(); ++it)
                list += it->first + "=" + std::to_string(it->second) + ";";
            sendto(wp, list.data(), (int)list.size(), 0, (sockaddr*)&from, fromlen);
            break;
        }
        case 3:
            printf("再见\n");
            PostQuitMessage(0);
            break;
        }
        return 0;
    }
    return DefWindowProc(hwnd, msg, wp, lp);
}

int main(int argc, char* argv[])
{
    WSADATA wsa;
    WSAStartup(MAKEWORD(2, 2), &wsa);
    WNDCLASS wc = {};
    wc.lpfnWndProc = WindowProc;
    wc.lpszClassName = TEXT("udp");
    RegisterClass(&wc);
    HWND hwnd = CreateWindow(TEXT("udp"), TEXT(""), 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, nullptr, nullptr);

    SOCKET s = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    WSAAsyncSelect(s, hwnd, WM_UDP, FD_READ);
    sockaddr_in addr = {};
    addr.sin_family = AF_INET;
    addr.sin_port = htons(atoi(argv[1]));
    addr.sin_addr.s_addr = INADDR_ANY;
    if (bind(s, (sockaddr*)&addr, sizeof(addr)) == SOCKET_ERROR) {
        printf("绑定失败 %d\n", WSAGetLastError());
        return 1;
    }
    MSG msg;
    while (GetMessage(&msg, nullptr, 0, 0))
        DispatchMessage(&msg);
    closesocket(s);
    WSACleanup();
}
