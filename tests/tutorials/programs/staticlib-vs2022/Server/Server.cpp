#include "pch.h"

// 손님 한 명
class Guest : public net::AsyncSocket {
    void OnReceive(int) override
    {
        const auto text = Receive();
        std::printf("손님이 말했다: %s\n", text.c_str());
        Send("[" + text + "]");
    }
    void OnClose(int error) override
    {
        std::printf("손님이 나갔다 (%d)\n", error);
        Close();
        PostQuitMessage(0);
    }
};

class Door : public net::AsyncSocket {
    std::vector<std::unique_ptr<Guest>> guests;
    void OnAccept(int) override
    {
        auto guest = std::make_unique<Guest>();
        if (Accept(*guest)) {
            guest->Send("무엇을 도와드릴까요?");
            guests.push_back(std::move(guest));
        }
    }
};

int main(int argc, char* argv[])
{
    WSADATA data;
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return 1;
    int result;
    {
        Door door;
        if (!door.Listen(static_cast<unsigned short>(std::atoi(argv[1]))))
            return 1;
        result = net::Run();
    }
    WSACleanup();
    return result;
}
