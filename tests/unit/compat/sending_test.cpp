// Rules Q18 to Q22, Q2, Q27.
#include "support.hpp"

#include <gtest/gtest.h>

#include <atomic>

using namespace compat_test;

namespace {

constexpr DWORD generous = 60'000;

class Event {
  public:
    void set() const { SetEvent(handle_); }
    bool wait() const { return WaitForSingleObject(handle_, generous) == WAIT_OBJECT_0; }
    ~Event() { CloseHandle(handle_); }

  private:
    HANDLE handle_ = CreateEventA(nullptr, FALSE, FALSE, nullptr);
};

} // namespace

TEST(Sending, in_the_same_thread_is_a_direct_call)
{
    const Trace trace([](HWND, UINT message, WPARAM wparam, LPARAM) -> std::optional<LRESULT> {
        if (message != WM_APP)
            return std::nullopt;
        EXPECT_FALSE(InSendMessage());
        return static_cast<LRESULT>(wparam) + 1;
    });
    const HWND w = window();
    EXPECT_EQ(SendMessageA(w, WM_APP, 41, 0), 42);
    DestroyWindow(w);
}

TEST(Sending, to_a_bogus_window_fails)
{
    SetLastError(0);
    EXPECT_EQ(SendMessageA(reinterpret_cast<HWND>(0x1234), WM_APP, 0, 0), 0);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_WINDOW_HANDLE});
}

TEST(Sending, to_another_thread_returns_what_its_procedure_returns)
{
    const WindowThread receiver([](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message != WM_APP)
            return std::nullopt;
        EXPECT_TRUE(InSendMessage());
        EXPECT_EQ(InSendMessageEx(nullptr), DWORD{ISMEX_SEND});
        return static_cast<LRESULT>(GetCurrentThreadId());
    });
    EXPECT_EQ(SendMessageA(receiver.window(), WM_APP, 0, 0), static_cast<LRESULT>(receiver.id()));
}

TEST(Sending, is_handled_inside_PeekMessage_before_posted_messages_whatever_the_filter)
{
    Trace trace([](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        return message == WM_APP + 9 ? std::optional<LRESULT>(7) : std::nullopt;
    });
    const HWND w = window();
    trace.taken();
    PostMessageA(w, WM_APP + 1, 1, 0);
    std::thread sender([=] { EXPECT_EQ(SendMessageA(w, WM_APP + 9, 5, 0), 7); });
    while (!(HIWORD(GetQueueStatus(QS_SENDMESSAGE)) & QS_SENDMESSAGE))
        std::this_thread::yield();
    EXPECT_EQ(trace.taken(), "-");
    MSG message;
    EXPECT_FALSE(PeekMessageA(&message, w, WM_TIMER, WM_TIMER, PM_NOREMOVE));
    EXPECT_EQ(trace.taken(), "WM_APP+9(5)");
    sender.join();
    EXPECT_EQ(retrieve(2), "WM_APP+1(1)");
    DestroyWindow(w);
}

TEST(Sending, waits_dispatch_what_is_sent_back_but_leave_posted_messages)
{
    static HWND mine;
    const Trace trace([](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        return message == WM_APP + 2 ? std::optional<LRESULT>(100) : std::nullopt;
    });
    mine = window();
    const WindowThread receiver([](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message != WM_APP + 1)
            return std::nullopt;
        return SendMessageA(mine, WM_APP + 2, 0, 0) + 1;
    });
    PostMessageA(mine, WM_APP + 9, 0, 0);
    EXPECT_EQ(SendMessageA(receiver.window(), WM_APP + 1, 0, 0), 101);
    EXPECT_EQ(retrieve(3), "WM_APP+9(0)");
    DestroyWindow(mine);
}

TEST(Sending, is_answered_early_by_ReplyMessage)
{
    static Event go_on, finished;
    const WindowThread receiver([](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message != WM_APP)
            return std::nullopt;
        EXPECT_TRUE(ReplyMessage(55));
        EXPECT_FALSE(InSendMessage());
        EXPECT_EQ(InSendMessageEx(nullptr), DWORD{ISMEX_SEND | ISMEX_REPLIED});
        EXPECT_FALSE(ReplyMessage(56)) << "once";
        EXPECT_TRUE(go_on.wait());
        finished.set();
        return 1;
    });
    EXPECT_EQ(SendMessageA(receiver.window(), WM_APP, 0, 0), 55) << "while the handler still runs";
    go_on.set();
    EXPECT_TRUE(finished.wait());
    EXPECT_FALSE(ReplyMessage(1)) << "nothing is being handled here";
}

TEST(Sending, gives_up_after_a_time_and_the_message_is_handled_all_the_same)
{
    static Event started, go_on, handled;
    const WindowThread receiver([](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message == WM_APP) {
            started.set();
            EXPECT_TRUE(go_on.wait());
        }
        if (message == WM_APP + 1)
            handled.set();
        return 3;
    });
    PostMessageA(receiver.window(), WM_APP, 0, 0);
    EXPECT_TRUE(started.wait()); // from here on it does not look at its queue
    DWORD_PTR result = 9;
    SetLastError(0);
    EXPECT_EQ(SendMessageTimeoutA(receiver.window(), WM_APP + 1, 0, 0, SMTO_NORMAL, 20, &result),
              0);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_TIMEOUT});
    EXPECT_EQ(result, 9U);
    go_on.set();
    EXPECT_TRUE(handled.wait());
    EXPECT_NE(
        SendMessageTimeoutA(receiver.window(), WM_APP + 2, 0, 0, SMTO_NORMAL, generous, &result),
        0);
    EXPECT_EQ(result, 3U);
}

TEST(Sending, with_a_callback_brings_the_result_back_when_the_sender_looks)
{
    const WindowThread receiver([](HWND, UINT message, WPARAM wparam, LPARAM) {
        return message == WM_APP ? std::optional(static_cast<LRESULT>(wparam * 2)) : std::nullopt;
    });
    static LRESULT got;
    got = 0;
    const auto callback = [](HWND, UINT, ULONG_PTR data, LRESULT result) {
        got = result + static_cast<LRESULT>(data);
    };
    EXPECT_TRUE(SendMessageCallbackA(receiver.window(), WM_APP, 21, 0, callback, 1000));
    SendMessageA(receiver.window(), WM_APP + 1, 0, 0); // comes after it
    drain();
    EXPECT_EQ(got, 1042);

    const HWND own = window();
    got = 0;
    EXPECT_TRUE(SendMessageCallbackA(own, WM_APP, 0, 0, callback, 5));
    EXPECT_EQ(got, 5) << "in the same thread at once";
    DestroyWindow(own);
}

TEST(Sending, as_a_notification_does_not_wait)
{
    static Event handled, go_on;
    const WindowThread receiver([](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message == WM_APP) {
            EXPECT_EQ(InSendMessageEx(nullptr), DWORD{ISMEX_NOTIFY});
            EXPECT_TRUE(go_on.wait());
            handled.set();
        }
        return std::nullopt;
    });
    EXPECT_TRUE(SendNotifyMessageA(receiver.window(), WM_APP, 0, 0));
    go_on.set();
    EXPECT_TRUE(handled.wait());
}

TEST(Sending, is_released_when_the_receiver_ends)
{
    const WindowThread receiver([](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message == WM_APP)
            ExitThread(0);
        return std::nullopt;
    });
    EXPECT_EQ(SendMessageA(receiver.window(), WM_APP, 0, 0), 0);
}

TEST(Sending, crosses_many_threads_at_once_without_loss)
{
    constexpr int senders = 4, messages = 500;
    std::atomic<int> handled{0};
    const WindowThread receiver([&](HWND, UINT message, WPARAM wparam, LPARAM) {
        if (message != WM_APP)
            return std::optional<LRESULT>();
        ++handled;
        return std::optional(static_cast<LRESULT>(wparam));
    });
    std::vector<std::thread> threads;
    for (int i = 0; i < senders; ++i) {
        threads.emplace_back([&] {
            for (WPARAM j = 0; j < messages; ++j)
                EXPECT_EQ(SendMessageA(receiver.window(), WM_APP, j, 0), static_cast<LRESULT>(j));
        });
    }
    for (auto &thread : threads)
        thread.join();
    EXPECT_EQ(handled, senders * messages);
}

TEST(Sending, of_texts_crosses_threads_and_encodings)
{
    const WindowThread receiver;
    EXPECT_TRUE(SetWindowTextW(receiver.window(), u"gr\u00FC\u00DFe"));
    char narrow[16];
    EXPECT_EQ(GetWindowTextA(receiver.window(), narrow, sizeof narrow), 7);
    EXPECT_STREQ(narrow, "gr\xC3\xBC\xC3\x9F"
                         "e");
    char16_t wide[16];
    EXPECT_EQ(GetWindowTextW(receiver.window(), wide, 16), 5);
    EXPECT_EQ(GetWindowTextLengthW(receiver.window()), 5);
    EXPECT_EQ(GetWindowTextLengthA(receiver.window()), 7);
}
