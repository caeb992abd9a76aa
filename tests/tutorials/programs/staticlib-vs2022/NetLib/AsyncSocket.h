#pragma once
#define WIN32_LEAN_AND_MEAN
#include <WinSock2.h>
#include <WS2tcpip.h>
#include <Windows.h>
#include <string>
#include <string_view>

namespace net {

// MFC의 CAsyncSocket을 흉내 낸 클래스
class AsyncSocket {
public:
    AsyncSocket();
    virtual ~AsyncSocket();
    AsyncSocket(const AsyncSocket&) = delete;

    bool Listen(unsigned short port);
    bool Connect(const char* address, unsigned short port);
    bool Accept(AsyncSocket& client);
    int Send(std::string_view text);
    std::string Receive();
    void Close();

protected:
    virtual void OnAccept(int) {}
    virtual void OnConnect(int) {}
    virtual void OnReceive(int) {}
    virtual void OnClose(int) {}

private:
    static LRESULT CALLBACK WindowProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam);
    bool Watch(long events);
    SOCKET socket_ = INVALID_SOCKET;
    HWND hwnd_ = nullptr;
};

int Run();

}
