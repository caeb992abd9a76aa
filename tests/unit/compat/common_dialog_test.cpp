// The dialogs that ask for a colour, a font and what to find, and a person's answers to them.
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <utility>

#include <commdlg.h>
#include <winbase.h>
#include <winuser.h>

namespace {

/// Does something to the dialog with that caption as soon as it is there.
void when_there_is(LPCWSTR caption, std::function<void(HWND)> person)
{
    static std::function<void(HWND)> deed;
    static std::u16string wanted;
    deed = std::move(person);
    wanted = caption;
    SetTimer(nullptr, 0, USER_TIMER_MINIMUM, [](HWND, UINT, UINT_PTR timer, DWORD) {
        const HWND dialog = FindWindowW(u"#32770", wanted.c_str());
        if (!dialog)
            return;
        KillTimer(nullptr, timer);
        deed(dialog);
    });
}

void press(HWND dialog, int id)
{
    SendMessageW(dialog, WM_COMMAND, static_cast<WPARAM>(id),
                 reinterpret_cast<LPARAM>(GetDlgItem(dialog, id)));
}

void choose_in(HWND dialog, int combo, LPCWSTR text)
{
    const HWND control = GetDlgItem(dialog, combo);
    SendMessageW(control, CB_SELECTSTRING, static_cast<WPARAM>(-1), reinterpret_cast<LPARAM>(text));
    SendMessageW(dialog, WM_COMMAND, MAKEWPARAM(combo, CBN_SELCHANGE),
                 reinterpret_cast<LPARAM>(control));
}

class ColourTest : public testing::Test {
  protected:
    ColourTest()
    {
        request_.lStructSize = sizeof request_;
        request_.lpCustColors = own_;
        request_.rgbResult = RGB(1, 2, 3);
        request_.Flags = CC_RGBINIT;
    }
    COLORREF own_[16] = {};
    CHOOSECOLORW request_{};
};

} // namespace

TEST_F(ColourTest, TheFirstColourIsTheOneThatComesBack)
{
    when_there_is(u"Color", [](HWND dialog) { press(dialog, IDOK); });
    EXPECT_TRUE(ChooseColorW(&request_));
    EXPECT_EQ(request_.rgbResult, RGB(1, 2, 3));
}

TEST_F(ColourTest, NumbersMakeAColour)
{
    when_there_is(u"Color", [](HWND dialog) {
        SetDlgItemInt(dialog, 706, 10, FALSE);
        SetDlgItemInt(dialog, 707, 300, FALSE);
        SetDlgItemInt(dialog, 708, 30, FALSE);
        press(dialog, 712); // among the person's own
        press(dialog, IDOK);
    });
    EXPECT_TRUE(ChooseColorW(&request_));
    EXPECT_EQ(request_.rgbResult, RGB(10, 255, 30));
    EXPECT_EQ(own_[0], RGB(10, 255, 30));
}

TEST_F(ColourTest, TheChosenColourIsSeen)
{
    COLORREF seen[2] = {};
    when_there_is(u"Color", [&](HWND dialog) {
        const auto look = [&] {
            UpdateWindow(dialog);
            const HWND current = GetDlgItem(dialog, 709);
            UpdateWindow(current);
            const HDC context = GetDC(current);
            const COLORREF colour = GetPixel(context, 8, 8);
            ReleaseDC(current, context);
            return colour;
        };
        seen[0] = look();
        SetDlgItemInt(dialog, 708, 200, FALSE);
        seen[1] = look();
        press(dialog, IDCANCEL);
    });
    ChooseColorW(&request_);
    EXPECT_EQ(seen[0], RGB(1, 2, 3));
    EXPECT_EQ(seen[1], RGB(1, 2, 200));
}

TEST_F(ColourTest, AClickTakesOneOfTheBasicColours)
{
    when_there_is(u"Color", [](HWND dialog) {
        const HWND grid = GetDlgItem(dialog, 720);
        RECT all;
        GetClientRect(grid, &all);
        // The second row's first one is red.
        POINT at{all.right / 16, all.bottom * 3 / 12};
        ClientToScreen(grid, &at);
        SetCursorPos(at.x, at.y);
        mouse_event(MOUSEEVENTF_LEFTDOWN, 0, 0, 0, 0);
        mouse_event(MOUSEEVENTF_LEFTUP, 0, 0, 0, 0);
        when_there_is(u"Color", [](HWND again) { press(again, IDOK); });
    });
    EXPECT_TRUE(ChooseColorW(&request_));
    EXPECT_EQ(request_.rgbResult, RGB(255, 0, 0));
}

TEST_F(ColourTest, ACancelledDialogChangesNoColourAndIsNoError)
{
    when_there_is(u"Color", [](HWND dialog) {
        SetDlgItemInt(dialog, 706, 10, FALSE);
        press(dialog, IDCANCEL);
    });
    EXPECT_FALSE(ChooseColorW(&request_));
    EXPECT_EQ(request_.rgbResult, RGB(1, 2, 3));
    EXPECT_EQ(CommDlgExtendedError(), 0u);
}

TEST_F(ColourTest, OtherDialogsAndBadRequestsAreRefused)
{
    request_.Flags = CC_ENABLEHOOK;
    EXPECT_FALSE(ChooseColorW(&request_));
    EXPECT_EQ(CommDlgExtendedError(), DWORD{CDERR_NOHOOK});
    request_.Flags = 0;
    request_.lpCustColors = nullptr;
    EXPECT_FALSE(ChooseColorW(&request_));
    EXPECT_EQ(CommDlgExtendedError(), DWORD{CDERR_INITIALIZATION});
    request_.lStructSize = 1;
    EXPECT_FALSE(ChooseColorW(&request_));
    EXPECT_EQ(CommDlgExtendedError(), DWORD{CDERR_STRUCTSIZE});
}

TEST(FontDialog, TheFieldsMakeAFont)
{
    LOGFONTA font{};
    CHOOSEFONTA request{};
    request.lStructSize = sizeof request;
    request.lpLogFont = &font;
    request.Flags = CF_SCREENFONTS | CF_EFFECTS;
    when_there_is(u"Font", [](HWND dialog) {
        SetDlgItemTextW(dialog, 0x470, u"Arial");
        choose_in(dialog, 0x471, u"Bold Italic");
        SetDlgItemTextW(dialog, 0x472, u"18");
        choose_in(dialog, 0x473, u"Red");
        CheckDlgButton(dialog, 0x411, BST_CHECKED);
        press(dialog, IDOK);
    });
    ASSERT_TRUE(ChooseFontA(&request));
    EXPECT_STREQ(font.lfFaceName, "Arial");
    EXPECT_EQ(font.lfHeight, -24); // 18 points at 96 pixels an inch
    EXPECT_EQ(font.lfWeight, FW_BOLD);
    EXPECT_TRUE(font.lfItalic);
    EXPECT_TRUE(font.lfUnderline);
    EXPECT_FALSE(font.lfStrikeOut);
    EXPECT_EQ(request.iPointSize, 180);
    EXPECT_EQ(request.rgbColors, RGB(255, 0, 0));
    EXPECT_EQ(request.nFontType, SCREEN_FONTTYPE | BOLD_FONTTYPE | ITALIC_FONTTYPE);
}

TEST(FontDialog, AFontThatIsGivenComesBackAsItWas)
{
    LOGFONTW font{};
    font.lfHeight = -16;
    font.lfWeight = FW_NORMAL;
    font.lfItalic = TRUE;
    std::u16string(u"Courier New").copy(font.lfFaceName, LF_FACESIZE - 1);
    CHOOSEFONTW request{};
    request.lStructSize = sizeof request;
    request.lpLogFont = &font;
    request.Flags = CF_SCREENFONTS | CF_INITTOLOGFONTSTRUCT;
    when_there_is(u"Font", [](HWND dialog) { press(dialog, IDOK); });
    ASSERT_TRUE(ChooseFontW(&request));
    EXPECT_EQ(std::u16string(font.lfFaceName), u"Courier New");
    EXPECT_EQ(font.lfHeight, -16);
    EXPECT_EQ(font.lfWeight, FW_NORMAL);
    EXPECT_TRUE(font.lfItalic);
    EXPECT_EQ(request.iPointSize, 120);
}

namespace {

/// A window that notes what the dialog tells it.
class FindTest : public testing::Test {
  protected:
    FindTest()
    {
        WNDCLASSW c{};
        c.lpfnWndProc = procedure;
        c.lpszClassName = u"FindTest";
        RegisterClassW(&c);
        owner_ = CreateWindowW(u"FindTest", u"", WS_POPUP, 0, 0, 100, 100, nullptr, nullptr,
                               nullptr, nullptr);
        told = RegisterWindowMessageW(u"commdlg_FindReplace");
        said.clear();
        request_.lStructSize = sizeof request_;
        request_.hwndOwner = owner_;
        request_.lpstrFindWhat = what_;
        request_.wFindWhatLen = sizeof what_;
        request_.lpstrReplaceWith = with_;
        request_.wReplaceWithLen = sizeof with_;
        request_.Flags = FR_DOWN;
    }
    ~FindTest() override { DestroyWindow(owner_); }

    static LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
    {
        if (message == told) {
            const auto &request = *reinterpret_cast<const FINDREPLACEA *>(lparam);
            said += std::to_string(request.Flags) + ":" + request.lpstrFindWhat + ":" +
                    request.lpstrReplaceWith + " ";
        }
        return DefWindowProcW(window, message, wparam, lparam);
    }

    static inline UINT told;
    static inline std::string said;
    HWND owner_;
    char what_[40] = "old", with_[40] = "";
    FINDREPLACEA request_{};
};

} // namespace

TEST_F(FindTest, TheOwnerIsToldWhatToFindAndThatItEnds)
{
    const HWND dialog = FindTextA(&request_);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(IsWindowVisible(dialog));
    SetDlgItemTextA(dialog, 0x480, "new");
    CheckDlgButton(dialog, 0x411, BST_CHECKED);
    press(dialog, IDOK);
    EXPECT_EQ(said, std::to_string(FR_FINDNEXT | FR_DOWN | FR_MATCHCASE) + ":new: ");
    said.clear();
    press(dialog, IDCANCEL);
    EXPECT_EQ(said, std::to_string(FR_DIALOGTERM | FR_DOWN | FR_MATCHCASE) + ":new: ");
    EXPECT_FALSE(IsWindow(dialog));
}

TEST_F(FindTest, ReplacingTellsBothTexts)
{
    const HWND dialog = ReplaceTextA(&request_);
    ASSERT_NE(dialog, nullptr);
    SetDlgItemTextA(dialog, 0x481, "young");
    press(dialog, 0x401);
    EXPECT_EQ(said, std::to_string(FR_REPLACEALL | FR_DOWN) + ":old:young ");
    DestroyWindow(dialog);
}

TEST_F(FindTest, WithNothingToFindThereIsNothingToPress)
{
    what_[0] = '\0';
    const HWND dialog = FindTextA(&request_);
    EXPECT_FALSE(IsWindowEnabled(GetDlgItem(dialog, IDOK)));
    SetDlgItemTextA(dialog, 0x480, "x");
    EXPECT_TRUE(IsWindowEnabled(GetDlgItem(dialog, IDOK)));
    DestroyWindow(dialog);
}

TEST_F(FindTest, ABufferOfNoLengthIsRefused)
{
    request_.wFindWhatLen = 0;
    EXPECT_EQ(FindTextA(&request_), nullptr);
    EXPECT_EQ(CommDlgExtendedError(), DWORD{FRERR_BUFFERLENGTHZERO});
}
