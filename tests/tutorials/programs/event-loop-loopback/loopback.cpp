// Both ends in one program: a window listens, another one connects to it.
#include <winsock2.h>
#include <windows.h>
#include <cstdio>
#include <cstring>
#include <cstdlib>
#include <string>
#include <vector>

#define WM_LISTENER (WM_USER + 1)
#define WM_CALLER   (WM_USER + 2)
#define WM_SERVER   (WM_USER + 3)

class Window {
public:
    Window(const char *name) : name_(name)
    {
        WNDCLASSA wc = {};
        wc.lpfnWndProc = Procedure;
        wc.hInstance = GetModuleHandle(NULL);
        wc.lpszClassName = "LoopbackWindow";
        wc.cbWndExtra = sizeof(Window *);
        RegisterClassA(&wc); // the second time it fails, which does not matter
        hwnd_ = CreateWindowA("LoopbackWindow", name, WS_OVERLAPPEDWINDOW, 0, 0, 10, 10, NULL, NULL, wc.hInstance, NULL);
        SetWindowLongPtr(hwnd_, 0, (LONG_PTR)this);
    }
    virtual ~Window() { DestroyWindow(hwnd_); }
    HWND handle() const { return hwnd_; }

protected:
    virtual LRESULT OnMessage(UINT message, WPARAM wParam, LPARAM lParam)
    {
        return DefWindowProcA(hwnd_, message, wParam, lParam);
    }
    std::string name_;
    HWND hwnd_;

private:
    static LRESULT CALLBACK Procedure(HWND hwnd, UINT message, WPARAM wParam, LPARAM lParam)
    {
        Window *window = (Window *)GetWindowLongPtr(hwnd, 0);
        return window ? window->OnMessage(message, wParam, lParam) : DefWindowProcA(hwnd, message, wParam, lParam);
    }
};

class Listener : public Window {
public:
    Listener() : Window("listener"), served_(INVALID_SOCKET)
    {
        socket_ = socket(AF_INET, SOCK_STREAM, 0);
        WSAAsyncSelect(socket_, hwnd_, WM_LISTENER, FD_ACCEPT);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        bind(socket_, (sockaddr *)&address, sizeof(address));
        listen(socket_, 1);
    }
    ~Listener() { closesocket(socket_); }
    sockaddr_in Address()
    {
        sockaddr_in address;
        int length = sizeof(address);
        getsockname(socket_, (sockaddr *)&address, &length);
        return address;
    }

protected:
    LRESULT OnMessage(UINT message, WPARAM wParam, LPARAM lParam)
    {
        char text[64];
        int n;
        switch (message) {
        case WM_LISTENER:
            served_ = accept(socket_, NULL, NULL);
            printf("%s: accepted\n", name_.c_str());
            WSAAsyncSelect(served_, hwnd_, WM_SERVER, FD_READ | FD_CLOSE);
            return 0;
        case WM_SERVER:
            if (WSAGETSELECTEVENT(lParam) == FD_READ) {
                n = recv(served_, text, sizeof(text), 0);
                printf("%s: got %.*s\n", name_.c_str(), n, text);
                for (int i = 0; i < n / 2; i++) {
                    char c = text[i];
                    text[i] = text[n - 1 - i];
                    text[n - 1 - i] = c;
                }
                send(served_, text, n, 0);
            } else {
                printf("%s: caller is gone\n", name_.c_str());
                closesocket(served_);
                PostQuitMessage(42);
            }
            return 0;
        }
        return Window::OnMessage(message, wParam, lParam);
    }

private:
    SOCKET socket_, served_;
};

class Caller : public Window {
public:
    Caller() : Window("caller"), next_(0)
    {
        words_.push_back("stressed");
        words_.push_back("drawer");
        words_.push_back("parts");
        hangUp_ = RegisterWindowMessageA("loopback hang up");
    }
    void Call(const sockaddr_in &to)
    {
        socket_ = socket(AF_INET, SOCK_STREAM, 0);
        printf("connect = %d\n", connect(socket_, (const sockaddr *)&to, sizeof(to)));
        WSAAsyncSelect(socket_, hwnd_, WM_CALLER, FD_READ);
        Say();
    }

protected:
    void Say()
    {
        send(socket_, words_[next_].data(), (int)words_[next_].size(), 0);
        next_++;
    }
    LRESULT OnMessage(UINT message, WPARAM wParam, LPARAM lParam)
    {
        if (message == WM_CALLER) {
            char text[64] = {};
            recv(socket_, text, sizeof(text) - 1, 0);
            printf("%s: heard %s\n", name_.c_str(), text);
            if (next_ < words_.size())
                Say();
            else
                printf("SendMessage = %d\n", (int)SendMessageA(hwnd_, hangUp_, 6, 7));
            return 0;
        }
        if (message == hangUp_) {
            closesocket(socket_);
            return (LRESULT)(wParam * lParam);
        }
        return Window::OnMessage(message, wParam, lParam);
    }

private:
    SOCKET socket_;
    std::vector<std::string> words_;
    size_t next_;
    UINT hangUp_;
};

static int Loop()
{
    MSG msg;
    BOOL result;
    while ((result = GetMessage(&msg, NULL, 0, 0)) != 0) {
        if (result == -1)
            return -1;
        if (msg.hwnd == NULL) {
            printf("thread message %u\n", msg.message - WM_APP);
            continue;
        }
        DispatchMessage(&msg);
    }
    return (int)msg.wParam;
}

int main()
{
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
    int result;
    {
        Listener listener;
        Caller caller;
        printf("%d %d\n", IsWindow(listener.handle()), IsWindow(caller.handle()));
        PostThreadMessage(GetCurrentThreadId(), WM_APP + 9, 0, 0);
        caller.Call(listener.Address());
        result = Loop();
    }
    WSACleanup();
    return result;
}
