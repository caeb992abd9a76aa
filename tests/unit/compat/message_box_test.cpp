// Rules Q39 to Q43, and how a box without a screen is answered.
#include "compat/display/headless/display.hpp"

#include "support.hpp"

#include <gtest/gtest.h>

using namespace compat_test;

namespace {

constexpr const char *answers = "WINSOCK_SHIM_MESSAGEBOX";

int box(UINT type = MB_OK, HWND owner = nullptr, const char *caption = "caption")
{
    return MessageBoxA(owner, "text", caption, type);
}

void close_soon(UINT_PTR command, const char *caption)
{
    static UINT_PTR wanted;
    static const char *title;
    wanted = command;
    title = caption;
    SetTimer(nullptr, 0, 10, [](HWND, UINT, UINT_PTR id, DWORD) {
        KillTimer(nullptr, id);
        PostMessageA(FindWindowA("#32770", title), WM_COMMAND, wanted, 0);
    });
}

compat::MessageBoxView yes_no_cancel()
{
    return {nullptr, "", "", {IDYES, IDNO, IDCANCEL}, IDNO};
}

} // namespace

TEST(MessageBox, is_answered_by_its_default_button)
{
    EXPECT_EQ(box(MB_OK), IDOK);
    EXPECT_EQ(box(MB_YESNO), IDYES);
    EXPECT_EQ(box(MB_YESNOCANCEL | MB_DEFBUTTON2), IDNO);
    EXPECT_EQ(MessageBoxW(nullptr, u"", nullptr, MB_ABORTRETRYIGNORE | MB_DEFBUTTON3), IDIGNORE);
}

TEST(MessageBox, takes_answers_from_the_environment_in_turn)
{
    using compat::headless::choose_answer;
    const auto view = yes_no_cancel();
    EXPECT_EQ(choose_answer("yes,no,cancel", 0, view), IDYES);
    EXPECT_EQ(choose_answer("yes,no,cancel", 1, view), IDNO);
    EXPECT_EQ(choose_answer("yes,no,cancel", 2, view), IDCANCEL);
    EXPECT_EQ(choose_answer("yes,no,cancel", 9, view), IDCANCEL) << "the last one stays";
    EXPECT_EQ(choose_answer("wait", 0, view), std::nullopt);
    EXPECT_EQ(choose_answer("", 0, view), IDNO);
    EXPECT_EQ(choose_answer("retry", 0, view), IDNO) << "no such button";
}

TEST(MessageBox, fails_for_a_bad_owner_or_type)
{
    EXPECT_EQ(box(MB_OK, reinterpret_cast<HWND>(0x1234)), 0);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_WINDOW_HANDLE});
    EXPECT_EQ(box(9), 0);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_MSGBOX_STYLE});
}

TEST(MessageBox, dispatches_what_was_queued_before_it_is_answered)
{
    int handled = 0;
    const Trace trace([&](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        handled += message == WM_APP;
        return std::nullopt;
    });
    const HWND w = window();
    for (int i = 0; i < 100; ++i)
        PostMessageA(w, WM_APP, 0, 0);
    EXPECT_EQ(box(), IDOK);
    EXPECT_EQ(handled, 100);
    DestroyWindow(w);
}

TEST(MessageBox, lets_a_handler_be_entered_again_while_it_is_open)
{
    const Environment wait(answers, "wait");
    int depth = 0, deepest = 0, handled = 0;
    const Trace trace([&](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message != WM_APP)
            return std::nullopt;
        deepest = std::max(deepest, ++depth);
        if (++handled == 1) {
            close_soon(IDOK, "again");
            EXPECT_EQ(box(MB_OK, nullptr, "again"), IDOK);
        }
        --depth;
        return 0;
    });
    const HWND w = window();
    for (int i = 0; i < 3; ++i)
        PostMessageA(w, WM_APP, 0, 0);
    MSG message;
    ASSERT_EQ(GetMessageA(&message, nullptr, 0, 0), 1);
    DispatchMessageA(&message);
    EXPECT_EQ(handled, 3);
    EXPECT_EQ(deepest, 2);
    DestroyWindow(w);
}

TEST(MessageBox, ends_at_WM_QUIT_which_the_outer_loop_still_sees)
{
    const Environment wait(answers, "wait");
    SetTimer(nullptr, 0, 10, [](HWND, UINT, UINT_PTR id, DWORD) {
        KillTimer(nullptr, id);
        PostQuitMessage(9);
    });
    EXPECT_EQ(box(), IDOK);
    EXPECT_EQ(retrieve(2), "WM_QUIT(9)");
}

TEST(MessageBox, loses_thread_messages)
{
    PostThreadMessageA(GetCurrentThreadId(), WM_APP + 5, 1, 2);
    box();
    EXPECT_EQ(retrieve(1), "-");
}

TEST(MessageBox, disables_its_owner_but_dispatches_to_it)
{
    bool enabled_meanwhile = true;
    const Trace trace([&](HWND w, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message == WM_APP)
            enabled_meanwhile = IsWindowEnabled(w);
        return std::nullopt;
    });
    const HWND w = window(nullptr, WS_OVERLAPPEDWINDOW);
    PostMessageA(w, WM_APP, 0, 0);
    box(MB_OK, w);
    EXPECT_FALSE(enabled_meanwhile);
    EXPECT_TRUE(IsWindowEnabled(w));
    DestroyWindow(w);
}

TEST(MessageBox, is_closed_by_WM_CLOSE_only_if_it_has_a_way_out)
{
    const Environment wait(answers, "wait");
    const auto close_by = [](const char *caption) {
        static const char *title;
        title = caption;
        return SetTimer(nullptr, 0, 10, [](HWND, UINT, UINT_PTR, DWORD) {
            PostMessageA(FindWindowA("#32770", title), WM_CLOSE, 0, 0);
        });
    };
    const auto timer = close_by("way out");
    EXPECT_EQ(box(MB_OKCANCEL, nullptr, "way out"), IDCANCEL);
    EXPECT_EQ(box(MB_OK, nullptr, "way out"), IDOK);
    KillTimer(nullptr, timer);
    close_soon(IDNO, "no way out");
    EXPECT_EQ(box(MB_YESNO, nullptr, "no way out"), IDNO);
}

TEST(MessageBox, leaves_no_window_behind)
{
    box();
    EXPECT_EQ(FindWindowA("#32770", nullptr), nullptr);
}
