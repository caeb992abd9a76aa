// 局域网设备发现：客户端（阻塞的 UDP）
#include <winsock2.h>

#include <cstring>
#include <iostream>
#include <string>
#include <vector>

struct Announce {
    unsigned int magic;
    unsigned short type;
    char name[22];
};

int main(int argc, char* argv[])
{
    WSADATA wsa;
    WSAStartup(MAKEWORD(2, 2), &wsa);
    SOCKET s = socket(AF_INET, SOCK_DGRAM, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<u_short>(std::stoi(argv[1])));
    to.sin_addr.s_addr = inet_addr("127.0.0.1");

    auto send_one = [&](unsigned short type, const std::string& name) {
        Announce a{};
        a.magic = htonl(0xCAFE2019);
        a.type = htons(type);
        strncpy(a.name, name.c_str(), sizeof(a.name) - 1);
        sendto(s, (char*)&a, sizeof(a), 0, (sockaddr*)&to, sizeof(to));
    };
    auto query = [&] {
        send_one(2, "");
        std::vector<char> buf(500);
        int n = recvfrom(s, buf.data(), (int)buf.size(), 0, nullptr, nullptr);
        std::cout << "设备列表: " << std::string(buf.data(), n) << std::endl;
    };
    send_one(1, "打印机");
    send_one(1, "摄像头");
    query();
    sendto(s, "乱码", 6, 0, (sockaddr*)&to, sizeof(to));
    send_one(1, "打印机");
    query();
    send_one(3, "");
    closesocket(s);
    WSACleanup();
    return 0;
}
