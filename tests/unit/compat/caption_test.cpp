// The icon in a caption that no desktop draws.
#include "compat/gdi/gdi_table.hpp"
#include "compat/gdi/surface.hpp"
#include "compat/window/top_level.hpp"

#include <gtest/gtest.h>

#include <array>
#include <vector>

#include <wingdi.h>
#include <winuser.h>

namespace {

/// 16 by 16 pixels, white.
HICON white_icon()
{
    std::array<BYTE, 32> mask{}, colours{};
    colours.fill(0xFF);
    return CreateIcon(nullptr, 16, 16, 1, 1, mask.data(), colours.data());
}

/// Whether the left end of the caption is white in the middle.
bool shows_white(DWORD style, DWORD ex_style, HICON icon)
{
    WNDCLASSW description{};
    description.lpfnWndProc = DefWindowProcW;
    description.lpszClassName = u"captioned";
    RegisterClassW(&description);
    const HWND window = CreateWindowExW(ex_style, description.lpszClassName, u"", style, 0, 0, 200,
                                        100, nullptr, nullptr, nullptr, nullptr);
    SendMessageW(window, WM_SETICON, ICON_SMALL, reinterpret_cast<LPARAM>(icon));
    ShowWindow(window, SW_SHOW);
    UpdateWindow(window);
    POINT inside{};
    ClientToScreen(window, &inside);
    RECT whole{};
    GetWindowRect(window, &whole);
    const int x = inside.x - whole.left + 3 + 8;
    const int y = inside.y - whole.top - GetSystemMetrics(SM_CYCAPTION) / 2;
    bool white = false;
    {
        const compat::GdiLock lock(compat::gdi_mutex());
        const auto picture = compat::top_level_picture(window);
        white = picture && picture->colour_of(picture->pixel(x, y)) == RGB(255, 255, 255);
    }
    DestroyWindow(window);
    return white;
}

TEST(Caption, ShowsTheWindowsIcon)
{
    const HICON icon = white_icon();
    EXPECT_TRUE(shows_white(WS_CAPTION | WS_SYSMENU, 0, icon));
    DestroyIcon(icon);
}

/// Every pixel of a top-level window, frame and all.
std::vector<COLORREF> pixels_of(HWND window)
{
    const compat::GdiLock lock(compat::gdi_mutex());
    const auto picture = compat::top_level_picture(window);
    std::vector<COLORREF> pixels;
    for (int y = 0; picture && y < picture->height(); ++y)
        for (int x = 0; x < picture->width(); ++x)
            pixels.push_back(picture->colour_of(picture->pixel(x, y)));
    return pixels;
}

TEST(Caption, ShowsATextAndAnIconThatAreSetLater)
{
    WNDCLASSW description{};
    description.lpfnWndProc = DefWindowProcW;
    description.lpszClassName = u"captioned";
    RegisterClassW(&description);
    const HWND window =
        CreateWindowExW(0, description.lpszClassName, u"one", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 0,
                        0, 200, 100, nullptr, nullptr, nullptr, nullptr);
    UpdateWindow(window);
    const auto one = pixels_of(window);
    SetWindowTextW(window, u"other");
    const auto other = pixels_of(window);
    EXPECT_NE(one, other);
    const HICON icon = white_icon();
    SendMessageW(window, WM_SETICON, ICON_SMALL, reinterpret_cast<LPARAM>(icon));
    EXPECT_NE(other, pixels_of(window));
    DestroyWindow(window);
    DestroyIcon(icon);
}

TEST(Caption, HasNoIconWithoutASystemMenuAndInToolWindows)
{
    const HICON icon = white_icon();
    EXPECT_FALSE(shows_white(WS_CAPTION, 0, icon));
    EXPECT_FALSE(shows_white(WS_CAPTION | WS_SYSMENU, WS_EX_TOOLWINDOW, icon));
    DestroyIcon(icon);
}

} // namespace
