// GetWindowSubclass: mingw-w64's import library lacks it, so tests/api cannot call it.
#include <gtest/gtest.h>

#include <commctrl.h>
#include <windows.h>

namespace {

LRESULT CALLBACK passes(HWND window, UINT message, WPARAM wparam, LPARAM lparam, UINT_PTR,
                        DWORD_PTR)
{
    return DefSubclassProc(window, message, wparam, lparam);
}

TEST(Subclasses, AreAskedForTheirDataAsLongAsTheyAreSet)
{
    const HWND window =
        CreateWindowA("STATIC", "", WS_POPUP, 0, 0, 1, 1, nullptr, nullptr, nullptr, nullptr);
    DWORD_PTR data = 99;
    EXPECT_FALSE(GetWindowSubclass(window, passes, 1, &data));
    EXPECT_EQ(data, 0u);
    SetWindowSubclass(window, passes, 1, 10);
    EXPECT_TRUE(GetWindowSubclass(window, passes, 1, &data));
    EXPECT_EQ(data, 10u);
    EXPECT_TRUE(GetWindowSubclass(window, passes, 1, nullptr));
    EXPECT_FALSE(GetWindowSubclass(window, passes, 2, &data));
    DestroyWindow(window);
    EXPECT_FALSE(GetWindowSubclass(window, passes, 1, &data));
}

} // namespace
