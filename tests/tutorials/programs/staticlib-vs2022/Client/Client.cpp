#include "AsyncSocket.h"
#include <iostream>
#include <optional>

class Messenger final : public net::AsyncSocket {
    int said = 0;
    void OnConnect(int error) override
    {
        std::cout << (error == 0 ? "연결" : "실패") << std::endl;
    }
    void OnReceive(int) override
    {
        std::cout << "받음: " << Receive() << std::endl;
        if (const auto next = Next())
            Send(*next);
        else
            PostQuitMessage(0);
    }
    std::optional<std::string> Next()
    {
        static const char* const lines[] = { "비동기 소켓이 궁금해요", "고맙습니다" };
        if (said == 2)
            return std::nullopt;
        return lines[said++];
    }
};

int main(int, char* argv[])
{
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
    {
        Messenger messenger;
        messenger.Connect("127.0.0.1", static_cast<unsigned short>(atoi(argv[1])));
        net::Run();
    }
    WSACleanup();
}
