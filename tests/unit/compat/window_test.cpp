// Rules Q23 to Q29: how windows begin and end, and where they are.
#include "support.hpp"

#include "compat/kernel/settings.hpp"

#include <gtest/gtest.h>

using namespace compat_test;

namespace {

std::optional<LRESULT> refuse_create(HWND, UINT message, WPARAM, LPARAM)
{
    return message == WM_CREATE ? std::optional<LRESULT>(-1) : std::nullopt;
}

ULONG_PTR number(HWND window)
{
    return reinterpret_cast<ULONG_PTR>(window);
}

bool equal(const RECT &a, const RECT &b)
{
    return EqualRect(&a, &b);
}

} // namespace

TEST(Windows, are_created_and_destroyed_with_the_messages_of_their_kind)
{
    Trace trace;
    HWND w = window(HWND_MESSAGE);
    EXPECT_EQ(trace.taken(), "WM_GETMINMAXINFO WM_NCCREATE WM_NCCALCSIZE WM_CREATE");
    DestroyWindow(w);
    EXPECT_EQ(trace.taken(), "WM_DESTROY WM_NCDESTROY");

    w = window(nullptr, WS_OVERLAPPEDWINDOW);
    EXPECT_EQ(trace.taken(), "WM_GETMINMAXINFO WM_NCCREATE WM_NCCALCSIZE WM_CREATE");
    DestroyWindow(w);
    EXPECT_EQ(trace.taken(), "WM_DESTROY WM_NCDESTROY");

    w = window(nullptr, WS_POPUP);
    EXPECT_EQ(trace.taken(), "WM_NCCREATE WM_NCCALCSIZE WM_CREATE WM_SIZE WM_MOVE");
    window(w, WS_CHILD);
    EXPECT_EQ(trace.taken(), "WM_NCCREATE WM_NCCALCSIZE WM_CREATE WM_SIZE WM_MOVE WM_PARENTNOTIFY");
    DestroyWindow(w);
    EXPECT_EQ(trace.taken(), "WM_DESTROY WM_DESTROY WM_NCDESTROY WM_NCDESTROY");
}

TEST(Windows, destroy_parents_before_children_and_finish_children_before_parents)
{
    std::vector<std::pair<HWND, UINT>> seen;
    const Trace trace([&](HWND w, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message == WM_DESTROY || message == WM_NCDESTROY)
            seen.emplace_back(w, message);
        return std::nullopt;
    });
    const HWND top = window(nullptr, WS_POPUP), a = window(top, WS_CHILD), b = window(a, WS_CHILD);
    DestroyWindow(top);
    const std::vector<std::pair<HWND, UINT>> wanted = {{top, WM_DESTROY}, {a, WM_DESTROY},
                                                       {b, WM_DESTROY},   {b, WM_NCDESTROY},
                                                       {a, WM_NCDESTROY}, {top, WM_NCDESTROY}};
    EXPECT_EQ(seen, wanted);
}

TEST(Windows, are_not_created_when_their_procedure_refuses)
{
    {
        Trace trace(refuse_create);
        EXPECT_EQ(window(), nullptr);
        EXPECT_EQ(trace.taken(), "WM_GETMINMAXINFO WM_NCCREATE WM_NCCALCSIZE WM_CREATE "
                                 "WM_DESTROY WM_NCDESTROY");
        compat::settings().failed_create_skips_destroy = true;
        EXPECT_EQ(window(), nullptr);
        EXPECT_EQ(trace.taken(), "WM_GETMINMAXINFO WM_NCCREATE WM_NCCALCSIZE WM_CREATE "
                                 "WM_NCDESTROY");
        compat::settings().failed_create_skips_destroy = false;
    }
    Trace trace([](HWND, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        return message == WM_NCCREATE ? std::optional<LRESULT>(FALSE) : std::nullopt;
    });
    EXPECT_EQ(window(), nullptr);
    EXPECT_EQ(trace.taken(), "WM_GETMINMAXINFO WM_NCCREATE WM_NCDESTROY");
}

TEST(Windows, may_destroy_themselves_while_they_are_created)
{
    const Trace trace([](HWND w, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message == WM_CREATE)
            DestroyWindow(w);
        return std::nullopt;
    });
    EXPECT_EQ(window(nullptr, WS_OVERLAPPEDWINDOW | WS_VISIBLE), nullptr);
}

TEST(Windows, are_destroyed_by_WM_CLOSE_unless_the_procedure_takes_it)
{
    Trace trace;
    const HWND w = window();
    trace.taken();
    SendMessageA(w, WM_CLOSE, 0, 0);
    EXPECT_EQ(trace.taken(), "WM_CLOSE WM_DESTROY WM_NCDESTROY");
    EXPECT_FALSE(IsWindow(w));
}

TEST(Windows, take_their_messages_with_them_and_leave_those_of_others)
{
    const HWND a = window(), b = window();
    for (WPARAM i = 0; i < 3; ++i) {
        PostMessageA(a, WM_APP + 1, i, 0);
        PostMessageA(b, WM_APP + 2, i, 0);
    }
    DestroyWindow(a);
    EXPECT_EQ(retrieve(9), "WM_APP+2(0) WM_APP+2(1) WM_APP+2(2)");
    DestroyWindow(b);
}

TEST(Windows, accept_messages_posted_as_they_end_which_then_vanish)
{
    int accepted = 0;
    const Trace trace([&](HWND w, UINT message, WPARAM, LPARAM) -> std::optional<LRESULT> {
        if (message == WM_DESTROY || message == WM_NCDESTROY)
            accepted += PostMessageA(w, WM_APP, 0, 0);
        return std::nullopt;
    });
    DestroyWindow(window());
    EXPECT_EQ(accepted, 2);
    EXPECT_EQ(retrieve(1), "-");
}

TEST(Windows, can_be_destroyed_only_by_their_thread)
{
    const HWND w = window();
    std::thread([=] {
        EXPECT_FALSE(DestroyWindow(w));
        EXPECT_EQ(GetLastError(), DWORD{ERROR_ACCESS_DENIED});
    }).join();
    EXPECT_TRUE(IsWindow(w));
    EXPECT_TRUE(DestroyWindow(w));
    EXPECT_FALSE(DestroyWindow(w));
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_WINDOW_HANDLE});
}

TEST(Windows, get_the_index_of_a_destroyed_one_with_another_generation)
{
    const HWND old = window();
    DestroyWindow(old);
    const HWND w = window();
    EXPECT_NE(w, old);
    EXPECT_EQ(number(w) & 0xFFFF, number(old) & 0xFFFF);
    EXPECT_FALSE(IsWindow(old));
    DestroyWindow(w);
}

TEST(Windows, below_HWND_MESSAGE_are_hidden_from_the_world_but_work)
{
    const HWND w = window(HWND_MESSAGE, 0, "hidden");
    EXPECT_EQ(GetParent(w), nullptr);
    EXPECT_FALSE(IsWindowVisible(w));
    EXPECT_EQ(FindWindowA(class_name, "hidden"), nullptr);
    EXPECT_EQ(FindWindowExA(HWND_MESSAGE, nullptr, class_name, "hidden"), w);
    EXPECT_EQ(GetAncestor(w, GA_ROOT), w);
    DestroyWindow(w);
}

TEST(Windows, are_found_by_class_and_text)
{
    const HWND a = window(nullptr, WS_POPUP, "find me"), b = window(nullptr, WS_POPUP, "find me");
    EXPECT_EQ(FindWindowA(nullptr, "FIND ME"), b) << "the front one";
    EXPECT_EQ(FindWindowExW(nullptr, b, u"compat test", u"find me"), a);
    EXPECT_EQ(FindWindowA("another class", "find me"), nullptr);
    DestroyWindow(a);
    DestroyWindow(b);
}

TEST(Windows, form_a_tree)
{
    const HWND top = window(nullptr, WS_POPUP), first = window(top, WS_CHILD);
    const HWND second = window(top, WS_CHILD), inner = window(first, WS_CHILD);
    const HWND owned = window(first, WS_POPUP);
    EXPECT_TRUE(IsChild(top, inner));
    EXPECT_FALSE(IsChild(second, inner));
    EXPECT_FALSE(IsChild(top, top));
    EXPECT_EQ(GetParent(inner), first);
    EXPECT_EQ(GetParent(owned), top) << "owners are top-level windows";
    EXPECT_EQ(GetWindow(owned, GW_OWNER), top);
    EXPECT_EQ(GetWindow(top, GW_CHILD), first);
    EXPECT_EQ(GetWindow(first, GW_HWNDNEXT), second);
    std::vector<HWND> below;
    EnumChildWindows(
        top,
        [](HWND w, LPARAM list) -> BOOL {
            reinterpret_cast<std::vector<HWND> *>(list)->push_back(w);
            return TRUE;
        },
        reinterpret_cast<LPARAM>(&below));
    EXPECT_EQ(below, (std::vector{first, inner, second}));
    SetParent(inner, second);
    EXPECT_TRUE(IsChild(second, inner));
    DestroyWindow(top);
    EXPECT_FALSE(IsWindow(owned)) << "goes with its owner";
    EXPECT_TRUE(IsWindow(GetDesktopWindow()));
}

TEST(Windows, know_their_place)
{
    register_classes();
    const HWND top = CreateWindowExA(0, class_name, "", WS_POPUP | WS_BORDER, 100, 50, 300, 200,
                                     nullptr, nullptr, nullptr, nullptr);
    const HWND child = CreateWindowExA(0, class_name, "", WS_CHILD, 10, 20, 30, 40, top, nullptr,
                                       nullptr, nullptr);
    RECT r{};
    GetWindowRect(top, &r);
    EXPECT_TRUE(equal(r, {100, 50, 400, 250}));
    GetClientRect(top, &r);
    EXPECT_TRUE(equal(r, {0, 0, 298, 198})) << "a border on each side";
    GetWindowRect(child, &r);
    EXPECT_TRUE(equal(r, {111, 71, 141, 111}));
    POINT p{0, 0};
    ClientToScreen(child, &p);
    EXPECT_EQ(p.x, 111);
    EXPECT_EQ(p.y, 71);
    ScreenToClient(top, &p);
    EXPECT_EQ(p.x, 10);
    EXPECT_EQ(p.y, 20);
    DestroyWindow(top);
}

TEST(Windows, are_told_what_changes_when_they_are_moved)
{
    Trace trace;
    const HWND w = window(nullptr, WS_POPUP);
    trace.taken();
    MoveWindow(w, 5, 6, 100, 100, TRUE);
    EXPECT_EQ(trace.taken(), "WM_WINDOWPOSCHANGING WM_WINDOWPOSCHANGED WM_MOVE");
    MoveWindow(w, 5, 6, 70, 80, TRUE);
    EXPECT_EQ(trace.taken(), "WM_WINDOWPOSCHANGING WM_NCCALCSIZE WM_WINDOWPOSCHANGED WM_SIZE");
    MoveWindow(w, 5, 6, 70, 80, TRUE);
    EXPECT_EQ(trace.taken(), "WM_WINDOWPOSCHANGING");
    RECT r{};
    GetWindowRect(w, &r);
    EXPECT_TRUE(equal(r, {5, 6, 75, 86}));
    DestroyWindow(w);
}

TEST(Windows, are_painted_only_while_they_are_shown_and_until_they_are_drawn)
{
    const HWND w = window(nullptr, WS_POPUP);
    InvalidateRect(w, nullptr, TRUE);
    EXPECT_EQ(retrieve(1), "-") << "hidden";
    EXPECT_FALSE(ShowWindow(w, SW_SHOW));
    EXPECT_TRUE(ShowWindow(w, SW_SHOW)) << "was visible";
    MSG message;
    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(PeekMessageA(&message, w, WM_PAINT, WM_PAINT, PM_REMOVE));
        EXPECT_EQ(message.message, UINT{WM_PAINT});
    }
    DispatchMessageA(&message); // DefWindowProc validates
    EXPECT_EQ(retrieve(1), "-");
    const RECT part{1, 2, 3, 4};
    InvalidateRect(w, &part, FALSE);
    RECT update{};
    EXPECT_TRUE(GetUpdateRect(w, &update, FALSE));
    EXPECT_TRUE(equal(update, part));
    ValidateRect(w, nullptr);
    EXPECT_EQ(retrieve(1), "-");
    InvalidateRect(w, &part, FALSE);
    ShowWindow(w, SW_HIDE);
    EXPECT_EQ(retrieve(1), "-");
    DestroyWindow(w);
}

TEST(Windows, get_WM_PAINT_directly_from_UpdateWindow)
{
    Trace trace;
    const HWND w = window(nullptr, WS_POPUP | WS_VISIBLE);
    trace.taken();
    UpdateWindow(w);
    EXPECT_EQ(trace.taken(), "WM_PAINT WM_NCPAINT WM_ERASEBKGND");
    UpdateWindow(w);
    EXPECT_EQ(trace.taken(), "-");
    DestroyWindow(w);
}

TEST(Windows, tell_when_they_are_enabled_and_disabled)
{
    Trace trace;
    const HWND w = window();
    trace.taken();
    EXPECT_FALSE(EnableWindow(w, FALSE));
    EXPECT_FALSE(IsWindowEnabled(w));
    EXPECT_TRUE(EnableWindow(w, TRUE)) << "was disabled";
    EXPECT_FALSE(EnableWindow(w, TRUE));
    EXPECT_EQ(trace.taken(), "WM_ENABLE WM_ENABLE");
    DestroyWindow(w);
}

TEST(Windows, belong_to_the_thread_that_made_them)
{
    const WindowThread other;
    DWORD process = 0;
    EXPECT_EQ(GetWindowThreadProcessId(other.window(), &process), other.id());
    EXPECT_EQ(process, GetCurrentProcessId());
    MSG message{};
    message.hwnd = other.window();
    message.message = WM_APP;
    EXPECT_EQ(DispatchMessageA(&message), 0) << "not ours to dispatch";
}
