// SendMessage across threads.

#include "harness/case.hpp"
#include "harness/thread.hpp"
#include "queue/trace.hpp"

namespace conformance {

namespace {

/// A thread with a window and a message loop.
class Receiver {
  public:
    explicit Receiver(TraceWindow::Hook hook)
        : thread_([this, hook] {
              TraceWindow window;
              window.hook = hook;
              handle = window;
              ready_.set();
              MSG message;
              while (GetMessageA(&message, nullptr, 0, 0) > 0)
                  DispatchMessageA(&message);
          })
    {
        ready_.wait();
    }
    ~Receiver() { PostThreadMessageA(thread_.id(), WM_QUIT, 0, 0); }

    HWND handle = nullptr;

  private:
    const Signal ready_;
    Thread thread_;
};

} // namespace

CASE("T190", "ReplyMessage lets the sender go on at once; a time-out does, too", "Q20 Q21")
{
    const Signal go_on;
    const Receiver receiver([&](UINT message, WPARAM, bool &handled) -> LRESULT {
        handled = message == WM_APP + 1 || message == WM_APP + 2;
        if (message == WM_APP + 1)
            ReplyMessage(55);
        if (handled)
            go_on.wait(); // Until the sender has gone on: only so can it.
        return 1;
    });
    STEP(static_cast<int>(SendMessageA(receiver.handle, WM_APP + 1, 0, 0)), "55");
    DWORD_PTR answer = 9;
    STEP(bool_result(static_cast<int>(
             SendMessageTimeoutA(receiver.handle, WM_APP + 2, 0, 0, SMTO_NORMAL, 100, &answer))),
         "no/1460");
    go_on.set();
}

CASE("T191", "A waiting sender handles what is sent to it, but nothing posted", "Q19")
{
    TraceWindow mine;
    flush_queue();
    mine.hook = [](UINT message, WPARAM, bool &handled) -> LRESULT {
        handled = message == WM_APP + 2;
        return 100;
    };
    const HWND back = mine;
    const Receiver receiver([back](UINT message, WPARAM, bool &handled) -> LRESULT {
        handled = message == WM_APP + 1;
        return handled ? SendMessageA(back, WM_APP + 2, 0, 0) + 1 : 0;
    });
    STEP(post_app(mine, 9), "yes");
    traced();
    STEP(static_cast<int>(SendMessageA(receiver.handle, WM_APP + 1, 0, 0)), "101");
    STEP(traced(), "APP+1(0) APP+2(0)");
    STEP(take(3), "APP+9(0)");
}

CASE("Q18", "SendMessage in the same thread is a call; across threads it waits for the answer",
     "Q18 Q20")
{
    TraceWindow mine;
    mine.hook = [](UINT message, WPARAM wparam, bool &handled) -> LRESULT {
        handled = message == WM_APP + 1;
        return static_cast<LRESULT>(wparam) + (InSendMessage() ? 1000 : 1);
    };
    STEP(static_cast<int>(SendMessageA(mine, WM_APP + 1, 7, 0)), "8");
    const Receiver receiver([](UINT message, WPARAM wparam, bool &handled) -> LRESULT {
        handled = message == WM_APP + 1;
        return static_cast<LRESULT>(wparam) + (InSendMessage() ? 1000 : 1);
    });
    STEP(static_cast<int>(SendMessageA(receiver.handle, WM_APP + 1, 7, 0)), "1007");
}

} // namespace conformance
