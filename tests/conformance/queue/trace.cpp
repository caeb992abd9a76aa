#include "queue/trace.hpp"

#include "harness/case.hpp"

#include <map>
#include <mutex>
#include <vector>

namespace conformance {

namespace {

struct Trace {
    std::mutex lock;
    bool on = false;
    std::vector<std::string> items;
    std::map<HWND, TraceWindow *> windows;
    LRESULT create = 0, nccreate = TRUE;
};

Trace &trace()
{
    static Trace all;
    return all;
}

std::string joined(const std::vector<std::string> &items)
{
    std::string all;
    for (const std::string &item : items)
        all += (all.empty() ? "" : " ") + item;
    return all.empty() ? "-" : all;
}

} // namespace

std::string message_name(UINT message, WPARAM wparam)
{
#define MESSAGE_NAME(name)                                                                         \
    case name:                                                                                     \
        return #name;
    switch (message) {
        MESSAGE_NAME(WM_NULL)
        MESSAGE_NAME(WM_CREATE)
        MESSAGE_NAME(WM_DESTROY)
        MESSAGE_NAME(WM_NCCREATE)
        MESSAGE_NAME(WM_NCDESTROY)
        MESSAGE_NAME(WM_NCCALCSIZE)
        MESSAGE_NAME(WM_GETMINMAXINFO)
        MESSAGE_NAME(WM_SIZE)
        MESSAGE_NAME(WM_MOVE)
        MESSAGE_NAME(WM_PARENTNOTIFY)
        MESSAGE_NAME(WM_PAINT)
        MESSAGE_NAME(WM_CLOSE)
    }
#undef MESSAGE_NAME
    const std::string value = "(" + std::to_string(wparam) + ")";
    if (message == WM_TIMER)
        return "WM_TIMER" + value;
    if (message == WM_QUIT)
        return "WM_QUIT" + value;
    if (message >= WM_APP && message < 0xC000)
        return "APP+" + std::to_string(message - WM_APP) + value;
    return std::to_string(message);
}

std::string take(int count, HWND filter, UINT first, UINT last)
{
    std::vector<std::string> items;
    MSG message;
    for (int i = 0; i < count && PeekMessageA(&message, filter, first, last, PM_REMOVE); ++i) {
        items.push_back(message_name(message.message, message.wParam));
        if (message.message == WM_PAINT)
            DispatchMessageA(&message); // Or it would come for ever.
    }
    return joined(items);
}

void flush_queue()
{
    MSG message;
    while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
        DispatchMessageA(&message);
}

void wait_for_timer()
{
    for (int i = 0; !(HIWORD(GetQueueStatus(QS_TIMER)) & QS_TIMER); ++i) {
        require(i < 10000, "a timer");
        Sleep(1);
    }
}

std::string post_app(HWND h, UINT number, WPARAM wparam)
{
    return bool_result(PostMessageA(h, WM_APP + number, wparam, 0));
}

std::string own_name(const char *name)
{
    return std::string(name) + " " + std::to_string(GetCurrentProcessId());
}

LRESULT CALLBACK trace_procedure(HWND h, UINT message, WPARAM wparam, LPARAM lparam)
{
    Trace &t = trace();
    TraceWindow::Hook hook;
    {
        const std::lock_guard<std::mutex> hold(t.lock);
        if (t.on)
            t.items.push_back(message_name(message, wparam));
        const auto found = t.windows.find(h);
        if (found != t.windows.end())
            hook = found->second->hook;
    }
    bool handled = false;
    const LRESULT answer = hook ? hook(message, wparam, handled) : 0;
    if (handled)
        return answer;
    if (message == WM_NCCREATE && !t.nccreate)
        return FALSE;
    if (message == WM_CREATE)
        return t.create;
    if (message == WM_PAINT) {
        PAINTSTRUCT paint;
        BeginPaint(h, &paint);
        EndPaint(h, &paint);
        return 0;
    }
    return DefWindowProcA(h, message, wparam, lparam);
}

HWND make_trace_window(HWND parent, DWORD style)
{
    WNDCLASSA c = {};
    c.lpfnWndProc = trace_procedure;
    c.hInstance = GetModuleHandleA(nullptr);
    c.lpszClassName = "conformance trace";
    RegisterClassA(&c);
    return CreateWindowExA(0, c.lpszClassName, "", style, 0, 0, 100, 100, parent, nullptr,
                           c.hInstance, nullptr);
}

TraceWindow::TraceWindow(HWND parent, DWORD style) : handle_(make_trace_window(parent, style))
{
    require(handle_ != nullptr, "CreateWindowEx");
    const std::lock_guard<std::mutex> hold(trace().lock);
    trace().windows[handle_] = this;
}

TraceWindow::~TraceWindow()
{
    {
        const std::lock_guard<std::mutex> hold(trace().lock);
        trace().windows.erase(handle_);
    }
    DestroyWindow(handle_);
}

std::string traced()
{
    Trace &t = trace();
    const std::lock_guard<std::mutex> hold(t.lock);
    std::vector<std::string> items;
    items.swap(t.items);
    t.on = true;
    return joined(items);
}

void answer_creation(LRESULT create, LRESULT nccreate)
{
    trace().create = create;
    trace().nccreate = nccreate;
}

} // namespace conformance
