#include "harness/window.hpp"

#include "harness/case.hpp"

#include <memory>

namespace conformance {

namespace {

constexpr DWORD deadline_once_failed = 500;
constexpr DWORD quiet_period = 150;
constexpr DWORD busy_period = 200;

/// A connection whose far end is registered: see pump().
struct Fence {
    Fence();
    ~Fence();

    Pair connection{"fence", "fence"};
    HWND window;
    unsigned passed = 0;
};

struct PerThread {
    std::vector<std::string> items;
    std::unique_ptr<Fence> fence;
    int windows = 0;
};

PerThread &mine()
{
    thread_local PerThread per_thread;
    return per_thread;
}

HWND make_window(const char *class_name, WNDPROC procedure, void *parameter)
{
    WNDCLASSA c = {};
    c.lpfnWndProc = procedure;
    c.hInstance = GetModuleHandleA(nullptr);
    c.lpszClassName = class_name;
    RegisterClassA(&c); // The second window finds it registered.
    const HWND h = CreateWindowExA(0, class_name, "", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr,
                                   c.hInstance, parameter);
    require(h != nullptr, "CreateWindowEx");
    return h;
}

LRESULT CALLBACK fence_procedure(HWND h, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message != socket_message)
        return DefWindowProcA(h, message, wparam, lparam);
    char byte;
    ::recv(static_cast<SOCKET>(wparam), &byte, 1, 0);
    ++mine().fence->passed;
    return 0;
}

Fence::Fence() : window(make_window("conformance fence", fence_procedure, nullptr))
{
    require(sel(connection.v, window, R) == "0", "WSAAsyncSelect");
}

Fence::~Fence()
{
    DestroyWindow(window);
}

std::string described(UINT number, WPARAM wparam, LPARAM lparam)
{
    if (number >= posted_message)
        return "X" + std::to_string(number - posted_message);
    const unsigned event = WSAGETSELECTEVENT(lparam), error = WSAGETSELECTERROR(lparam);
    std::string text;
    for (const auto &[bit, letter] :
         {std::pair{R, "R"}, {W, "W"}, {O, "O"}, {A, "A"}, {N, "N"}, {C, "C"}})
        if (event == static_cast<unsigned>(bit))
            text = letter;
    if (text.empty())
        text = "?" + std::to_string(event);
    if (error)
        text += "(" + std::to_string(error) + ")";
    text += "@" + socket_name(static_cast<SOCKET>(wparam));
    if (number != socket_message)
        text += "/msg+" + std::to_string(number - socket_message);
    return text;
}

void dispatch_all()
{
    MSG message;
    while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE)) {
        if (message.message == WM_QUIT)
            note("QUIT" + std::to_string(message.wParam));
        else
            DispatchMessageA(&message);
    }
}

/// Dispatches until `done`, or until patience is at its end.
template <class Done>
void dispatch_until(Done done)
{
    const DWORD start = GetTickCount();
    dispatch_all();
    while (!done()) {
        const DWORD limit = failed() ? deadline_once_failed : patience();
        const DWORD waited = GetTickCount() - start;
        if (waited >= limit)
            return;
        MsgWaitForMultipleObjects(0, nullptr, FALSE, limit - waited, QS_ALLINPUT);
        dispatch_all();
    }
}

void pass(Fence &fence)
{
    const unsigned target = fence.passed + 1;
    require(send(fence.connection.c, "f") == "1", "send");
    dispatch_until([&] { return fence.passed == target; });
    require(fence.passed == target || failed(), "the fence's FD_READ");
}

} // namespace

Window::Window(const char *name) : name_(name)
{
    handle_ = make_window("conformance window", procedure, nullptr);
    SetWindowLongPtrA(handle_, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    if (mine().windows++ == 0)
        mine().fence = std::make_unique<Fence>();
}

Window::~Window()
{
    DestroyWindow(handle_); // Fails if the case has done it already.
    if (--mine().windows == 0)
        mine().fence.reset();
}

void Window::on(LONG event, Handler handler)
{
    handlers_.emplace_back(event, std::move(handler));
}

LRESULT CALLBACK Window::procedure(HWND h, UINT message, WPARAM wparam, LPARAM lparam)
{
    auto *self = reinterpret_cast<Window *>(GetWindowLongPtrA(h, GWLP_USERDATA));
    if (!self || message < socket_message || message >= 0xC000)
        return DefWindowProcA(h, message, wparam, lparam);
    self->received(message, wparam, lparam);
    return 0;
}

void Window::received(UINT number, WPARAM wparam, LPARAM lparam)
{
    note(described(number, wparam, lparam) + (name_ == "h" ? "" : "/" + name_));
    if (number >= posted_message)
        return;
    for (const auto &[event, handler] : handlers_)
        if (event & WSAGETSELECTEVENT(lparam))
            handler(static_cast<SOCKET>(wparam));
}

std::string sel(SOCKET s, HWND h, LONG mask, unsigned number)
{
    return result(WSAAsyncSelect(s, h, socket_message + number, mask));
}

void note(const std::string &text)
{
    mine().items.push_back(text);
}

std::string post(HWND h, unsigned number)
{
    return bool_result(PostMessageA(h, posted_message + number, 0, 0));
}

std::string pump(std::size_t at_least)
{
    PerThread &thread = mine();
    dispatch_until([&] { return thread.items.size() >= at_least; });
    if (thread.fence) {
        // Twice: what one round only just set going is there after the next.
        pass(*thread.fence);
        pass(*thread.fence);
    } else {
        Sleep(quiet_period);
        dispatch_all();
    }
    std::string all;
    for (const std::string &item : thread.items)
        all += (all.empty() ? "" : ",") + item;
    thread.items.clear();
    return all.empty() ? "-" : all;
}

void settle()
{
    Fence &fence = *mine().fence;
    require(send(fence.connection.c, "f") == "1", "send");
    const DWORD start = GetTickCount();
    MSG message;
    while (!PeekMessageA(&message, fence.window, socket_message, socket_message, PM_REMOVE)) {
        require(GetTickCount() - start < patience(), "the fence's FD_READ");
        Sleep(1);
    }
    DispatchMessageA(&message);
}

void stay_busy()
{
    const Pair idle("idle", "idle");
    fd_set read;
    FD_ZERO(&read);
    FD_SET(idle.v, &read);
    timeval time;
    time.tv_sec = 0;
    time.tv_usec = busy_period * 1000;
    ::select(0, &read, nullptr, nullptr, &time);
}

} // namespace conformance
