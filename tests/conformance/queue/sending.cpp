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

LRESULT called_back;

void CALLBACK remember(HWND, UINT, ULONG_PTR data, LRESULT result)
{
    called_back = result * 100 + static_cast<LRESULT>(data);
}

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

CASE("Q20", "InSendMessageEx tells how a message was sent and whether it was answered", "Q20")
{
    std::string kinds;
    const auto look = [&](UINT message, WPARAM, bool &handled) -> LRESULT {
        handled = message == WM_APP + 1;
        if (handled) {
            kinds += std::to_string(InSendMessageEx(nullptr));
            const bool released = ReplyMessage(5) != 0;
            kinds += released ? " " + std::to_string(InSendMessageEx(nullptr)) : "";
        }
        return 0;
    };
    {
        TraceWindow mine;
        mine.hook = look;
        SendMessageA(mine, WM_APP + 1, 0, 0);
    }
    STEP(kinds, "0");
    kinds.clear();
    {
        const Receiver receiver(look);
        STEP(static_cast<int>(SendMessageA(receiver.handle, WM_APP + 1, 0, 0)), "5");
    } // It ends only when the handler has returned.
    STEP(kinds, "1 9");
}

CASE("Q21-notify", "SendNotifyMessage does not wait for another thread", "Q21")
{
    const Signal go_on, done;
    DWORD kind = 0;
    const Receiver receiver([&](UINT message, WPARAM, bool &handled) -> LRESULT {
        handled = message == WM_APP + 1;
        if (handled) {
            kind = InSendMessageEx(nullptr);
            go_on.wait(); // Until the sender has gone on: only so can it.
            done.set();
        }
        return 0;
    });
    STEP(bool_result(SendNotifyMessageA(receiver.handle, WM_APP + 1, 0, 0)), "yes");
    go_on.set();
    done.wait();
    STEP(static_cast<int>(kind), "2");
}

CASE("Q21-callback", "SendMessageCallback brings the answer when the sender looks at its queue",
     "Q21")
{
    TraceWindow mine;
    flush_queue();
    const auto answer = [](UINT message, WPARAM wparam, bool &handled) -> LRESULT {
        handled = message == WM_APP + 1;
        return static_cast<LRESULT>(wparam);
    };
    mine.hook = answer;
    STEP(bool_result(SendMessageCallbackA(mine, WM_APP + 1, 3, 0, remember, 7)), "yes");
    STEP(static_cast<int>(called_back), "307");
    const Receiver receiver(answer);
    called_back = 0;
    STEP(bool_result(SendMessageCallbackA(receiver.handle, WM_APP + 1, 4, 0, remember, 8)), "yes");
    // The receiver has answered the first before it gets to the second.
    SendMessageTimeoutA(receiver.handle, WM_NULL, 0, 0, SMTO_BLOCK, 20000, nullptr);
    STEP(static_cast<int>(called_back), "0");
    take(1);
    STEP(static_cast<int>(called_back), "408");
}

CASE("Q18-end", "A sender goes on with 0 when the receiver's thread ends without an answer",
     "Q18 Q27")
{
    const Signal ready;
    HWND theirs = nullptr;
    Thread receiver([&] {
        theirs = make_trace_window(HWND_MESSAGE, 0);
        ready.set();
        while (!(HIWORD(GetQueueStatus(QS_SENDMESSAGE)) & QS_SENDMESSAGE))
            Sleep(1);
    });
    ready.wait();
    STEP(static_cast<int>(SendMessageA(theirs, WM_APP + 1, 0, 0)), "0");
    receiver.join();
    STEP(IsWindow(theirs) != 0, "no");
}

} // namespace conformance
