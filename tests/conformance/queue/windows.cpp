// Windows and classes as far as socket programs depend on them.

#include "harness/case.hpp"
#include "harness/thread.hpp"
#include "queue/trace.hpp"

namespace conformance {

CASE("T179", "A destroyed window's messages go, the others' stay", "Q26")
{
    const TraceWindow a, b;
    flush_queue();
    for (WPARAM i = 0; i < 3; ++i) {
        post_app(a, 1, i);
        post_app(b, 2, i);
    }
    STEP(DestroyWindow(a) != 0, "yes");
    STEP(take(9), "APP+2(0) APP+2(1) APP+2(2)");
    STEP(IsWindow(a) != 0, "no");
}

CASE("T180", "What windows are sent when they are made and destroyed", "Q23 Q25")
{
    traced();
    HWND h = make_trace_window(HWND_MESSAGE, 0);
    STEP(traced(), "WM_GETMINMAXINFO WM_NCCREATE WM_NCCALCSIZE WM_CREATE");
    DestroyWindow(h);
    STEP(traced(), "WM_DESTROY WM_NCDESTROY");
    h = make_trace_window(nullptr, WS_OVERLAPPEDWINDOW);
    STEP(traced(), "WM_GETMINMAXINFO WM_NCCREATE WM_NCCALCSIZE WM_CREATE");
    DestroyWindow(h);
    STEP(traced(), "WM_DESTROY WM_NCDESTROY");
    h = make_trace_window(nullptr, WS_POPUP);
    STEP(traced(), "WM_NCCREATE WM_NCCALCSIZE WM_CREATE WM_SIZE WM_MOVE");
    make_trace_window(h, WS_CHILD);
    STEP(traced(), "WM_NCCREATE WM_NCCALCSIZE WM_CREATE WM_SIZE WM_MOVE WM_PARENTNOTIFY");
    DestroyWindow(h);
    STEP(traced(), "WM_DESTROY WM_DESTROY WM_NCDESTROY WM_NCDESTROY");
    h = make_trace_window(HWND_MESSAGE, 0);
    traced();
    SendMessageA(h, WM_CLOSE, 0, 0);
    STEP(traced(), "WM_CLOSE WM_DESTROY WM_NCDESTROY");
    STEP(IsWindow(h) != 0, "no");
}

CASE("T181", "A window procedure that refuses its window", "Q24")
{
    traced();
    answer_creation(-1, TRUE);
    STEP(make_trace_window(HWND_MESSAGE, 0) != nullptr, "no");
    const std::string refused = traced();
    STEP(refused.rfind("WM_NCDESTROY") == refused.size() - 12, "yes");
    answer_creation(0, FALSE);
    STEP(make_trace_window(HWND_MESSAGE, 0) != nullptr, "no");
    STEP(traced(), "WM_GETMINMAXINFO WM_NCCREATE WM_NCDESTROY");
    answer_creation(0, TRUE);
}

CASE("T182", "A thread's windows go with it", "Q27")
{
    HWND h = nullptr;
    const Signal made, go;
    Thread owner([&] {
        h = make_trace_window(HWND_MESSAGE, 0);
        made.set();
        go.wait();
    });
    made.wait();
    STEP(IsWindow(h) != 0, "yes");
    go.set();
    owner.join();
    STEP(IsWindow(h) != 0, "no");
    STEP(post_app(h, 1), "no/1400");
}

CASE("T183", "Only the owner's thread can destroy a window", "Q27")
{
    const TraceWindow h;
    STEP(in_another_thread([&] { return bool_result(DestroyWindow(h)); }), "no/5");
    STEP(IsWindow(h) != 0, "yes");
    STEP(DestroyWindow(h) != 0, "yes");
}

CASE("T192", "A broadcast reaches top-level windows, not children or message-only ones", "Q17 Q29")
{
    const TraceWindow message_only, top(nullptr, WS_POPUP), child(top, WS_CHILD);
    flush_queue();
    const UINT number = RegisterWindowMessageA(own_name("conformance broadcast").c_str());
    STEP(bool_result(PostMessageA(HWND_BROADCAST, number, 1, 0)), "yes");
    std::string reached;
    MSG message;
    while (PeekMessageA(&message, nullptr, number, number, PM_REMOVE)) {
        if (message.hwnd == message_only)
            reached += "message-only ";
        if (message.hwnd == top)
            reached += "top ";
        if (message.hwnd == child)
            reached += "child ";
    }
    STEP(reached, "top ");
}

CASE("T197", "Registered messages and classes", "Q30 Q31")
{
    const UINT number = RegisterWindowMessageA("conformance message");
    STEP(number >= 0xC000 && number <= 0xFFFF, "yes");
    STEP(RegisterWindowMessageA("CONFORMANCE message") == number, "yes");
    STEP(RegisterWindowMessageA("another message") == number, "no");
    WNDCLASSA c = {};
    c.lpfnWndProc = trace_procedure;
    c.hInstance = GetModuleHandleA(nullptr);
    c.lpszClassName = "conformance class";
    const ATOM atom = RegisterClassA(&c);
    STEP(atom != 0, "yes");
    STEP(bool_result(RegisterClassA(&c)), "no/1410");
    c.lpszClassName = "CONFORMANCE class";
    STEP(bool_result(RegisterClassA(&c)), "no/1410");
    const HWND h = CreateWindowExA(0, reinterpret_cast<LPCSTR>(static_cast<ULONG_PTR>(atom)), "", 0,
                                   0, 0, 0, 0, HWND_MESSAGE, nullptr, c.hInstance, nullptr);
    STEP(h != nullptr, "yes");
    STEP(bool_result(UnregisterClassA("conformance class", c.hInstance)), "no/1412");
    STEP(DestroyWindow(h) != 0, "yes");
    STEP(bool_result(UnregisterClassA("conformance class", c.hInstance)), "yes");
    STEP(bool_result(UnregisterClassA("conformance class", c.hInstance)), "no/1411");
}

CASE("Q26", "What is posted to a window while it goes vanishes; a quit stays", "Q26")
{
    TraceWindow h;
    flush_queue();
    bool posted = false;
    h.hook = [&](UINT message, WPARAM, bool &) -> LRESULT {
        if (message == WM_DESTROY) {
            post_app(h, 1);
            PostQuitMessage(3);
        }
        if (message == WM_NCDESTROY)
            posted = post_app(h, 2) == "yes";
        return 0;
    };
    STEP(DestroyWindow(h) != 0, "yes");
    STEP(posted, "yes");
    STEP(take(5), "WM_QUIT(3)");
}

CASE("Q28", "A new window has another handle than the one just destroyed", "Q28")
{
    const HWND old = make_trace_window(HWND_MESSAGE, 0);
    DestroyWindow(old);
    const TraceWindow h;
    STEP(h == old, "no");
    STEP(IsWindow(nullptr) != 0, "no");
    SetWindowLongPtrA(h, GWLP_USERDATA, 42);
    STEP(static_cast<int>(GetWindowLongPtrA(h, GWLP_USERDATA)), "42");
}

CASE("T181-order", "A window whose WM_CREATE answers -1 is destroyed as others are", "Q24")
{
    traced();
    answer_creation(-1, TRUE);
    STEP(make_trace_window(HWND_MESSAGE, 0) != nullptr, "no");
    STEP(traced(), "WM_GETMINMAXINFO WM_NCCREATE WM_NCCALCSIZE WM_CREATE WM_DESTROY WM_NCDESTROY",
         differs("wine-8.0", "WM_GETMINMAXINFO WM_NCCREATE WM_NCCALCSIZE WM_CREATE WM_NCDESTROY",
                 "Q24 failed-create: without WM_DESTROY"));
    answer_creation(0, TRUE);
}

CASE("Q30", "Windows and classes that cannot be had", "Q30")
{
    const HINSTANCE module = GetModuleHandleA(nullptr);
    const auto created = [&](const char *name, DWORD style, HWND parent) {
        const HWND h =
            CreateWindowExA(0, name, "", style, 0, 0, 0, 0, parent, nullptr, module, nullptr);
        return h ? std::string("made") : std::to_string(GetLastError());
    };
    DestroyWindow(make_trace_window(HWND_MESSAGE, 0)); // registers the class
    const HWND nobody = reinterpret_cast<HWND>(static_cast<LONG_PTR>(0x1234));
    STEP(created("conformance: no such class", 0, HWND_MESSAGE), "1407",
         differs("wine-8.0", "1411", "Q30 unknown-class: ERROR_CLASS_DOES_NOT_EXIST"));
    STEP(created("STATIC", WS_CHILD, nullptr), "1406");
    STEP(created("STATIC", WS_CHILD, nobody), "1400");
    STEP(bool_result(UnregisterClassA("conformance: no such class", module)), "no/1411");
    WNDCLASSEXA c = {};
    c.cbSize = sizeof c - 4;
    c.lpfnWndProc = trace_procedure;
    c.hInstance = module;
    c.lpszClassName = "conformance: short";
    STEP(bool_result(RegisterClassExA(&c)), "no/87");
}

} // namespace conformance
