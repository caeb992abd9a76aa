// Dialogs, where Wine cannot be asked because it differs from the documentation or has other fonts.
// What both sides show is in tests/conformance/dialog.
#include "support.hpp"

#include <gtest/gtest.h>

using namespace compat_test;

namespace {

DLGPROC next_procedure = nullptr;

/// A template with controls of the tests' class.
class Template {
  public:
    explicit Template(DWORD style, const char16_t *font = nullptr)
    {
        dword(style | (font ? DS_SETFONT : 0));
        dword(0);
        for (const int value : {0, 0, 0, 100, 80, 0, 0, 0})
            words_.push_back(static_cast<WORD>(value));
        if (font) {
            words_.push_back(8);
            text(font);
        }
    }

    Template &control(DWORD style, WORD id, const char16_t *class_of_it = u"compat test")
    {
        ++words_[4];
        if (words_.size() % 2 != 0)
            words_.push_back(0);
        dword(style);
        dword(0);
        for (const WORD value : {WORD{0}, WORD{0}, WORD{4}, WORD{8}, id})
            words_.push_back(value);
        text(class_of_it);
        words_.insert(words_.end(), {0, 0});
        return *this;
    }

    const DLGTEMPLATE *get() const { return reinterpret_cast<const DLGTEMPLATE *>(words_.data()); }

  private:
    void dword(DWORD value) { words_.insert(words_.end(), {LOWORD(value), HIWORD(value)}); }
    void text(const char16_t *value)
    {
        do
            words_.push_back(static_cast<WORD>(*value));
        while (*value++);
    }

    std::vector<WORD> words_;
};

INT_PTR CALLBACK plain(HWND, UINT message, WPARAM, LPARAM)
{
    return message == WM_INITDIALOG;
}

HWND create(const Template &source, DLGPROC procedure = plain)
{
    register_classes();
    return CreateDialogIndirectParamA(nullptr, source.get(), nullptr, procedure, 0);
}

int id_of(HWND control)
{
    return control ? GetDlgCtrlID(control) : 0;
}

int commands = 0;

INT_PTR CALLBACK count_commands(HWND, UINT message, WPARAM, LPARAM)
{
    commands += message == WM_COMMAND;
    return message == WM_INITDIALOG;
}

bool shown = false;

} // namespace

TEST(Dialogs, have_the_units_of_the_shells_font_or_of_the_systems)
{
    const HWND shell = create(Template(WS_POPUP, u"MS Shell Dlg")),
               system = create(Template(WS_POPUP));
    RECT r{4, 8, 100, 80};
    EXPECT_TRUE(MapDialogRect(shell, &r));
    const RECT wanted{6, 13, 150, 130}, wanted_of_system{8, 16, 200, 160};
    EXPECT_TRUE(EqualRect(&r, &wanted));
    r = {4, 8, 100, 80};
    EXPECT_TRUE(MapDialogRect(system, &r));
    EXPECT_TRUE(EqualRect(&r, &wanted_of_system));
    EXPECT_EQ(GetDialogBaseUnits(), MAKELONG(8, 16));
    DestroyWindow(shell);
    DestroyWindow(system);
}

TEST(Dialogs, that_end_in_WM_INITDIALOG_are_never_shown)
{
    shown = false;
    const auto end = [](HWND dialog, UINT message, WPARAM, LPARAM) -> INT_PTR {
        shown |= message == WM_SHOWWINDOW;
        if (message == WM_INITDIALOG)
            EndDialog(dialog, 7);
        return TRUE;
    };
    const Template source(WS_POPUP | WS_VISIBLE);
    EXPECT_EQ(DialogBoxIndirectParamA(nullptr, source.get(), nullptr, end, 0), 7);
    EXPECT_FALSE(shown);
}

TEST(Dialogs, fail_for_a_bad_owner_or_template)
{
    const Template good(WS_POPUP);
    const auto bad = reinterpret_cast<HWND>(0x1234);
    EXPECT_EQ(DialogBoxIndirectParamA(nullptr, good.get(), bad, plain, 0), 0);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_WINDOW_HANDLE});
    EXPECT_EQ(CreateDialogIndirectParamW(nullptr, good.get(), bad, plain, 0), nullptr);
    EXPECT_EQ(DialogBoxIndirectParamW(nullptr, nullptr, nullptr, plain, 0), -1);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_PARAMETER});
}

TEST(Dialogs, name_a_missing_controls_class_as_CreateWindow_does)
{
    Template source(WS_POPUP);
    source.control(WS_VISIBLE, 1, u"no such class");
    EXPECT_EQ(create(source), nullptr);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_CANNOT_FIND_WND_CLASS});
    EXPECT_EQ(FindWindowA("#32770", nullptr), nullptr) << "nothing is left";
}

TEST(Dialogs, let_Escape_and_WM_CLOSE_press_no_disabled_button)
{
    Template source(WS_POPUP);
    source.control(WS_VISIBLE | WS_DISABLED, IDCANCEL);
    const HWND dialog = create(source, count_commands);
    commands = 0;
    MSG key{};
    key.hwnd = dialog;
    key.message = WM_KEYDOWN;
    key.wParam = VK_ESCAPE;
    EXPECT_TRUE(IsDialogMessageW(dialog, &key));
    SendMessageW(dialog, WM_CLOSE, 0, 0);
    drain();
    EXPECT_EQ(commands, 0);
    EnableWindow(GetDlgItem(dialog, IDCANCEL), TRUE);
    EXPECT_TRUE(IsDialogMessageW(dialog, &key));
    SendMessageW(dialog, WM_CLOSE, 0, 0);
    drain();
    EXPECT_EQ(commands, 2);
    DestroyWindow(dialog);
}

TEST(Dialogs, give_a_wide_procedure_wide_text_also_in_an_ansi_dialog)
{
    static std::u16string text;
    const HWND dialog = create(Template(WS_POPUP));
    next_procedure = [](HWND, UINT message, WPARAM, LPARAM lparam) -> INT_PTR {
        if (message == WM_SETTEXT)
            text = reinterpret_cast<const char16_t *>(lparam);
        return FALSE;
    };
    SetWindowLongPtrW(dialog, DWLP_DLGPROC, reinterpret_cast<LONG_PTR>(next_procedure));
    EXPECT_EQ(GetWindowLongPtrW(dialog, DWLP_DLGPROC), reinterpret_cast<LONG_PTR>(next_procedure));
    SetWindowTextA(dialog, "gr\xC3\xBC\xC3\x9F");
    EXPECT_EQ(text, u"gr\u00FC\u00DF");
    DestroyWindow(dialog);
}

TEST(Dialogs, go_round_their_tab_stops_in_both_directions)
{
    Template source(WS_POPUP);
    constexpr DWORD stop = WS_VISIBLE | WS_TABSTOP;
    source.control(WS_VISIBLE, 1).control(stop, 2).control(stop | WS_DISABLED, 3);
    source.control(WS_TABSTOP, 4).control(stop, 5);
    const HWND dialog = create(source);
    const auto next = [=](int from, BOOL previous) {
        return id_of(
            GetNextDlgTabItem(dialog, from ? GetDlgItem(dialog, from) : nullptr, previous));
    };
    EXPECT_EQ(next(0, FALSE), 2);
    EXPECT_EQ(next(0, TRUE), 5);
    EXPECT_EQ(next(2, FALSE), 5) << "neither disabled nor hidden ones";
    EXPECT_EQ(next(5, FALSE), 2);
    EXPECT_EQ(next(2, TRUE), 5);
    EXPECT_EQ(next(3, TRUE), 2);
    DestroyWindow(dialog);
}

TEST(Dialogs, go_into_control_parents)
{
    Template source(WS_POPUP);
    source.control(WS_VISIBLE | WS_TABSTOP, 1).control(WS_VISIBLE, 2);
    source.control(WS_VISIBLE | WS_TABSTOP, 3);
    const HWND dialog = create(source), page = GetDlgItem(dialog, 2);
    SetWindowLongPtrA(page, GWL_EXSTYLE, WS_EX_CONTROLPARENT);
    const HWND inner = window(page, WS_CHILD | WS_VISIBLE | WS_TABSTOP);
    EXPECT_EQ(GetNextDlgTabItem(dialog, GetDlgItem(dialog, 1), FALSE), inner);
    EXPECT_EQ(id_of(GetNextDlgTabItem(dialog, inner, FALSE)), 3);
    ShowWindow(page, SW_HIDE);
    EXPECT_EQ(id_of(GetNextDlgTabItem(dialog, GetDlgItem(dialog, 1), FALSE)), 3);
    DestroyWindow(dialog);
}

TEST(Dialogs, press_OK_by_default_until_another_button_is)
{
    const HWND dialog = create(Template(WS_POPUP));
    EXPECT_EQ(SendMessageW(dialog, DM_GETDEFID, 0, 0), MAKELONG(IDOK, DC_HASDEFID));
    EXPECT_TRUE(SendMessageW(dialog, DM_SETDEFID, 9, 0));
    EXPECT_EQ(SendMessageW(dialog, DM_GETDEFID, 0, 0), MAKELONG(9, DC_HASDEFID));
    EndDialog(dialog, 0);
    EXPECT_EQ(SendMessageW(dialog, DM_GETDEFID, 0, 0), 0) << "it is over";
    DestroyWindow(dialog);
}

TEST(Dialogs, are_of_a_class_with_the_number_in_its_name)
{
    const HWND dialog = create(Template(WS_POPUP));
    const auto by_number = reinterpret_cast<LPCSTR>(ULONG_PTR{0x8002});
    EXPECT_EQ(FindWindowA(by_number, nullptr), dialog);
    EXPECT_EQ(FindWindowA("#32770", nullptr), dialog);
    DestroyWindow(dialog);
}
