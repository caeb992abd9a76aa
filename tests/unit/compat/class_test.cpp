// Rule Q30, and what GetClassInfo tells.
#include "support.hpp"

#include "compat/kernel/settings.hpp"

#include <gtest/gtest.h>

#include <cctype>
#include <string>

#include <commctrl.h>

using namespace compat_test;

namespace {

WNDCLASSA description(const char *name)
{
    WNDCLASSA result{};
    result.lpfnWndProc = DefWindowProcA;
    result.lpszClassName = name;
    return result;
}

HWND create(const char *class_name, HWND parent = HWND_MESSAGE, DWORD style = 0)
{
    return CreateWindowExA(0, class_name, "", style, 0, 0, 1, 1, parent, nullptr, nullptr, nullptr);
}

/// Registered as long as it lives.
class Registered {
  public:
    explicit Registered(const char *name) : name_(name)
    {
        const auto wanted = description(name);
        atom_ = RegisterClassA(&wanted);
    }
    ~Registered() { UnregisterClassA(name_, nullptr); }
    Registered(const Registered &) = delete;
    Registered &operator=(const Registered &) = delete;
    ATOM atom() const { return atom_; }

  private:
    const char *name_;
    ATOM atom_ = 0;
};

} // namespace

TEST(Classes, are_registered_once_whatever_the_case_of_the_name)
{
    const Registered first("class test");
    EXPECT_NE(first.atom(), 0);
    for (const char *name : {"class test", "CLASS Test"}) {
        const auto again = description(name);
        EXPECT_EQ(RegisterClassA(&again), 0);
        EXPECT_EQ(GetLastError(), DWORD{ERROR_CLASS_ALREADY_EXISTS});
    }
}

TEST(Classes, are_named_by_atom_too)
{
    const Registered known("class test");
    const HWND w = create(MAKEINTRESOURCEA(known.atom()));
    EXPECT_NE(w, nullptr);
    char name[32];
    EXPECT_EQ(GetClassNameA(w, name, sizeof name), 10);
    EXPECT_STREQ(name, "class test");
    EXPECT_EQ(GetClassNameA(w, name, 6), 5);
    EXPECT_STREQ(name, "class");
    DestroyWindow(w);
}

TEST(Classes, with_windows_cannot_be_unregistered)
{
    const auto wanted = description("class test");
    RegisterClassA(&wanted);
    const HWND w = create("class test");
    EXPECT_FALSE(UnregisterClassA("class test", nullptr));
    EXPECT_EQ(GetLastError(), DWORD{ERROR_CLASS_HAS_WINDOWS});
    DestroyWindow(w);
    EXPECT_TRUE(UnregisterClassA("class test", nullptr));
    EXPECT_FALSE(UnregisterClassA("class test", nullptr));
    EXPECT_EQ(GetLastError(), DWORD{ERROR_CLASS_DOES_NOT_EXIST});
}

TEST(Classes, of_a_wrong_size_or_without_a_name_are_refused)
{
    WNDCLASSEXA wrong{};
    wrong.cbSize = 3;
    wrong.lpszClassName = "class test";
    EXPECT_EQ(RegisterClassExA(&wrong), 0);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_PARAMETER});
    const auto nameless = description(nullptr);
    EXPECT_EQ(RegisterClassA(&nameless), 0);
}

TEST(CreateWindow, fails_for_unknown_classes_and_bad_parents)
{
    EXPECT_EQ(create("no such class"), nullptr);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_CANNOT_FIND_WND_CLASS});
    compat::settings().unknown_class_is_1411 = true;
    EXPECT_EQ(create("no such class"), nullptr);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_CLASS_DOES_NOT_EXIST});
    compat::settings().unknown_class_is_1411 = false;

    const Registered known("class test");
    EXPECT_EQ(create("class test", nullptr, WS_CHILD), nullptr);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_TLW_WITH_WSCHILD});
    EXPECT_EQ(create("class test", reinterpret_cast<HWND>(0x1234)), nullptr);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_WINDOW_HANDLE});
}

TEST(Classes, tell_what_they_were_registered_with)
{
    WNDCLASSEXW wanted{};
    wanted.cbSize = sizeof wanted;
    wanted.style = CS_HREDRAW;
    wanted.lpfnWndProc = DefWindowProcW;
    wanted.cbWndExtra = 12;
    wanted.hCursor = LoadCursorA(nullptr, MAKEINTRESOURCEA(32512));
    wanted.lpszMenuName = u"menu";
    wanted.lpszClassName = u"class test W";
    ASSERT_NE(RegisterClassExW(&wanted), 0);
    WNDCLASSEXW got{};
    ASSERT_TRUE(GetClassInfoExW(nullptr, u"CLASS TEST W", &got));
    EXPECT_EQ(got.style, wanted.style);
    EXPECT_EQ(got.lpfnWndProc, wanted.lpfnWndProc);
    EXPECT_EQ(got.cbWndExtra, 12);
    EXPECT_EQ(got.hCursor, wanted.hCursor);
    EXPECT_EQ(std::u16string_view(got.lpszMenuName), u"menu");
    WNDCLASSA narrow{};
    ASSERT_TRUE(GetClassInfoA(nullptr, "class test W", &narrow));
    EXPECT_STREQ(narrow.lpszMenuName, "menu");
    EXPECT_NE(narrow.lpfnWndProc, wanted.lpfnWndProc) << "a handle for the other encoding";
    EXPECT_FALSE(GetClassInfoA(nullptr, "no such class", &narrow));
    EXPECT_EQ(GetLastError(), DWORD{ERROR_CLASS_DOES_NOT_EXIST});
    UnregisterClassW(u"class test W", nullptr);
}

TEST(Classes, of_controls_that_are_not_there_are_refused_by_name)
{
    for (const char *const name :
         {ANIMATE_CLASSA, DATETIMEPICK_CLASSA, HOTKEY_CLASSA, MONTHCAL_CLASSA, REBARCLASSNAMEA,
          TOOLBARCLASSNAMEA, TOOLTIPS_CLASSA, TRACKBAR_CLASSA, UPDOWN_CLASSA, WC_COMBOBOXEXA,
          WC_NATIVEFONTCTLA, WC_PAGESCROLLERA, WC_TABCONTROLA, WC_TREEVIEWA, "SysLink"}) {
        std::string capitals;
        for (const char *c = name; *c; ++c)
            capitals += static_cast<char>(std::toupper(*c));
        testing::internal::CaptureStderr();
        EXPECT_EQ(create(name), nullptr);
        EXPECT_EQ(GetLastError(), DWORD{ERROR_CANNOT_FIND_WND_CLASS});
        EXPECT_EQ(testing::internal::GetCapturedStderr(),
                  "winsock_shim: " + capitals +
                      ": this control is not implemented; CreateWindow fails\n");
    }
}
