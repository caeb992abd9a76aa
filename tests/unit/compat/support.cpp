#include "support.hpp"

#include <cstdlib>
#include <future>

namespace compat_test {
namespace {

constinit thread_local Trace *trace_of_this_thread = nullptr;

LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (trace_of_this_thread)
        return trace_of_this_thread->handle(window, message, wparam, lparam);
    return DefWindowProcA(window, message, wparam, lparam);
}

LRESULT CALLBACK wide_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return DefWindowProcW(window, message, wparam, lparam);
}

std::string described(UINT message, WPARAM wparam)
{
    auto text = name_of(message);
    if (message >= WM_USER || message == WM_QUIT || message == WM_TIMER)
        text += "(" + std::to_string(static_cast<LONG_PTR>(wparam)) + ")";
    return text;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const auto &word : words)
        text += (text.empty() ? "" : " ") + word;
    return text.empty() ? "-" : text;
}

} // namespace

const char *const class_name = "compat test";

void register_classes()
{
    static const bool registered = [] {
        WNDCLASSA narrow{};
        narrow.lpfnWndProc = procedure;
        narrow.lpszClassName = class_name;
        WNDCLASSW wide{};
        wide.lpfnWndProc = wide_procedure;
        wide.lpszClassName = u"compat test, wide";
        return RegisterClassA(&narrow) && RegisterClassW(&wide);
    }();
    if (!registered)
        std::abort();
}

std::string name_of(UINT message)
{
    switch (message) {
#define NAME(message)                                                                              \
    case message:                                                                                  \
        return #message
        NAME(WM_NULL);
        NAME(WM_CREATE);
        NAME(WM_DESTROY);
        NAME(WM_MOVE);
        NAME(WM_SIZE);
        NAME(WM_ACTIVATE);
        NAME(WM_SETFOCUS);
        NAME(WM_KILLFOCUS);
        NAME(WM_ENABLE);
        NAME(WM_SETTEXT);
        NAME(WM_GETTEXT);
        NAME(WM_GETTEXTLENGTH);
        NAME(WM_PAINT);
        NAME(WM_CLOSE);
        NAME(WM_QUIT);
        NAME(WM_ERASEBKGND);
        NAME(WM_NCPAINT);
        NAME(WM_SHOWWINDOW);
        NAME(WM_ACTIVATEAPP);
        NAME(WM_GETMINMAXINFO);
        NAME(WM_WINDOWPOSCHANGING);
        NAME(WM_WINDOWPOSCHANGED);
        NAME(WM_NCCREATE);
        NAME(WM_NCDESTROY);
        NAME(WM_NCCALCSIZE);
        NAME(WM_NCACTIVATE);
        NAME(WM_PARENTNOTIFY);
        NAME(WM_TIMER);
        NAME(WM_CHAR);
        NAME(WM_KEYDOWN);
        NAME(WM_COMMAND);
#undef NAME
    }
    if (message >= WM_APP && message < 0xC000)
        return "WM_APP+" + std::to_string(message - WM_APP);
    return std::to_string(message);
}

Trace::Trace(Handler handler) : handler_(std::move(handler)), outer_(trace_of_this_thread)
{
    trace_of_this_thread = this;
}

Trace::~Trace()
{
    trace_of_this_thread = outer_;
}

std::string Trace::taken()
{
    const auto text = joined(messages_);
    messages_.clear();
    return text;
}

LRESULT Trace::handle(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    messages_.push_back(described(message, wparam));
    if (handler_) {
        if (const auto result = handler_(window, message, wparam, lparam))
            return *result;
    }
    return DefWindowProcA(window, message, wparam, lparam);
}

HWND window(HWND parent, DWORD style, const char *text)
{
    register_classes();
    return CreateWindowExA(0, class_name, text, style, 0, 0, 100, 100, parent, nullptr, nullptr,
                           nullptr);
}

HWND wide_window()
{
    register_classes();
    return CreateWindowExW(0, u"compat test, wide", u"", 0, 0, 0, 100, 100, HWND_MESSAGE, nullptr,
                           nullptr, nullptr);
}

void drain()
{
    MSG message;
    while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
        DispatchMessageA(&message);
}

std::string retrieve(int most, HWND filter, UINT first, UINT last)
{
    std::vector<std::string> messages;
    MSG message;
    while (most-- > 0 && PeekMessageA(&message, filter, first, last, PM_REMOVE)) {
        messages.push_back(described(message.message, message.wParam));
        if (message.message == WM_PAINT)
            DispatchMessageA(&message);
    }
    return joined(messages);
}

int run_loop()
{
    MSG message;
    while (GetMessageA(&message, nullptr, 0, 0) > 0)
        DispatchMessageA(&message);
    return static_cast<int>(message.wParam);
}

WindowThread::WindowThread(Handler handler)
{
    std::promise<void> ready;
    auto is_ready = ready.get_future();
    thread_ = std::thread([this, &ready, handler = std::move(handler)] {
        const Trace trace(handler);
        window_ = compat_test::window();
        id_ = GetCurrentThreadId();
        ready.set_value();
        run_loop();
    });
    is_ready.wait();
}

WindowThread::~WindowThread()
{
    PostThreadMessageA(id_, WM_QUIT, 0, 0);
    thread_.join();
}

Environment::Environment(const char *name, const char *value) : name_(name)
{
    ::setenv(name, value, 1);
}

Environment::~Environment()
{
    ::unsetenv(name_);
}

} // namespace compat_test
