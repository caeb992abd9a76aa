#include "AsyncSocket.h"

#pragma comment(lib, "Ws2_32.lib")

namespace net {

enum : UINT { WM_NET = WM_NET_BASE + 1 };

AsyncSocket::AsyncSocket()
{
    static const ATOM atom = [] {
        WNDCLASSEX wc{ sizeof(wc) };
        wc.lpfnWndProc = WindowProc;
        wc.hInstance = GetModuleHandle(nullptr);
        wc.lpszClassName = L"비동기 소켓";
        return RegisterClassEx(&wc);
    }();
    // this를 창에 넘긴다
    hwnd_ = CreateWindowEx(0, MAKEINTATOM(atom), L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, GetModuleHandle(nullptr), this);
}

AsyncSocket::~AsyncSocket()
{
    Close();
    DestroyWindow(hwnd_);
}

LRESULT CALLBACK AsyncSocket::WindowProc(HWND hwnd, UINT msg, WPARAM wParam, LPARAM lParam)
{
    if (msg == WM_NCCREATE) {
        auto create = reinterpret_cast<CREATESTRUCT*>(lParam);
        SetWindowLongPtr(hwnd, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(create->lpCreateParams));
    }
    auto self = reinterpret_cast<AsyncSocket*>(GetWindowLongPtr(hwnd, GWLP_USERDATA));
    if (msg == WM_NET && self != nullptr) {
        const int error = WSAGETSELECTERROR(lParam);
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_ACCEPT: self->OnAccept(error); break;
        case FD_CONNECT: self->OnConnect(error); break;
        case FD_READ: self->OnReceive(error); break;
        case FD_CLOSE: self->OnClose(error); break;
        }
        return 0;
    }
    return DefWindowProc(hwnd, msg, wParam, lParam);
}

bool AsyncSocket::Watch(long events)
{
    return WSAAsyncSelect(socket_, hwnd_, WM_NET, events) != SOCKET_ERROR;
}

bool AsyncSocket::Listen(unsigned short port)
{
    socket_ = ::socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (!Watch(FD_ACCEPT))
        return false;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    return ::bind(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 && ::listen(socket_, SOMAXCONN) == 0;
}

bool AsyncSocket::Connect(const char* text, unsigned short port)
{
    socket_ = ::socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    return Watch(FD_CONNECT | FD_READ | FD_CLOSE) && inet_pton(AF_INET, text, &address.sin_addr) == 1 &&
        (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 || WSAGetLastError() == WSAEWOULDBLOCK);
}

bool AsyncSocket::Accept(AsyncSocket& client)
{
    client.socket_ = ::accept(socket_, nullptr, nullptr);
    return client.socket_ != INVALID_SOCKET && client.Watch(FD_READ | FD_CLOSE);
}

int AsyncSocket::Send(std::string_view text)
{
    return ::send(socket_, text.data(), static_cast<int>(text.size()), 0);
}

std::string AsyncSocket::Receive()
{
    char buffer[256];
    const int n = ::recv(socket_, buffer, sizeof buffer, 0);
    return n > 0 ? std::string(buffer, n) : std::string();
}

void AsyncSocket::Close()
{
    if (socket_ != INVALID_SOCKET)
        ::closesocket(socket_);
    socket_ = INVALID_SOCKET;
}

int Run()
{
    MSG msg;
    while (GetMessage(&msg, nullptr, 0, 0) > 0)
        DispatchMessage(&msg);
    return static_cast<int>(msg.wParam);
}

}
