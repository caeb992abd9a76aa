// User data, extra bytes, subclassing and the two encodings.
#include "support.hpp"

#include <gtest/gtest.h>

using namespace compat_test;

namespace {

LONG_PTR as_long(WNDPROC procedure)
{
    return reinterpret_cast<LONG_PTR>(procedure);
}
WNDPROC as_procedure(LONG_PTR value)
{
    return reinterpret_cast<WNDPROC>(value);
}

WNDPROC former = nullptr;
int calls = 0;

LRESULT CALLBACK narrow_subclass(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    ++calls;
    if (message == WM_SETTEXT) { // a narrow text, whoever sent it
        EXPECT_STREQ(reinterpret_cast<const char *>(lparam), "h\xC3\xA9");
    }
    return CallWindowProcA(former, window, message, wparam, lparam);
}

LRESULT CALLBACK wide_subclass(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    ++calls;
    if (message == WM_SETTEXT) {
        EXPECT_EQ(std::u16string_view(reinterpret_cast<const char16_t *>(lparam)), u"h\u00E9");
    }
    return CallWindowProcW(former, window, message, wparam, lparam);
}

std::u16string text_of(HWND window)
{
    char16_t text[32];
    GetWindowTextW(window, text, 32);
    return text;
}

} // namespace

TEST(WindowLongs, keep_user_data_and_return_the_former_value)
{
    const HWND w = window();
    EXPECT_EQ(SetWindowLongPtrA(w, GWLP_USERDATA, 42), 0);
    EXPECT_EQ(SetWindowLongPtrW(w, GWLP_USERDATA, 43), 42);
    EXPECT_EQ(GetWindowLongPtrA(w, GWLP_USERDATA), 43);
    EXPECT_EQ(SetWindowLongPtrA(w, GWLP_ID, 7), 0);
    EXPECT_EQ(GetDlgCtrlID(w), 7);
    DestroyWindow(w);
}

TEST(WindowLongs, of_32_bits_carry_procedures_and_refuse_pointers_that_do_not_fit)
{
    const HWND w = window();
    SetLastError(0);
    former = as_procedure(GetWindowLongA(w, GWLP_WNDPROC));
    EXPECT_EQ(GetLastError(), 0u);
    SetWindowLongPtrA(w, GWLP_WNDPROC, as_long(narrow_subclass));
    calls = 0;
    SetWindowTextW(w, u"h\u00E9");
    EXPECT_EQ(text_of(w), u"h\u00E9");
    EXPECT_GT(calls, 0);
    EXPECT_NE(SetWindowLongA(w, GWLP_WNDPROC, static_cast<LONG>(as_long(former))), 0);
    calls = 0;
    SetWindowTextW(w, u"h\u00E9");
    EXPECT_EQ(calls, 0);

    EXPECT_EQ(SetWindowLongA(w, GWLP_WNDPROC, 0x1234), 0);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_INDEX});
    EXPECT_EQ(SetWindowLongA(w, GWLP_USERDATA, -7), 0);
    EXPECT_EQ(GetWindowLongW(w, GWLP_USERDATA), -7);
    SetWindowLongPtrA(w, GWLP_USERDATA, LONG_PTR{1} << 40);
    SetLastError(0);
    EXPECT_EQ(GetWindowLongA(w, GWLP_USERDATA), 0);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_INDEX});
    DestroyWindow(w);
}

TEST(WindowLongs, reach_extra_bytes_and_nothing_beyond_them)
{
    WNDCLASSA description{};
    description.lpfnWndProc = DefWindowProcA;
    description.cbWndExtra = 12;
    description.cbClsExtra = 8;
    description.lpszClassName = "extra bytes";
    RegisterClassA(&description);
    const HWND w = CreateWindowExA(0, "extra bytes", "", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr,
                                   nullptr, nullptr);
    EXPECT_EQ(SetWindowLongPtrA(w, 0, -5), 0);
    EXPECT_EQ(GetWindowLongPtrA(w, 0), -5);
    EXPECT_EQ(SetWindowLongA(w, 8, 9), 0);
    EXPECT_EQ(GetWindowLongA(w, 8), 9);
    SetLastError(0);
    EXPECT_EQ(GetWindowLongPtrA(w, 8), 0);
    EXPECT_EQ(GetLastError(), DWORD{ERROR_INVALID_INDEX});
    SetClassLongPtrA(w, 0, 77);
    EXPECT_EQ(GetClassLongPtrA(w, 0), 77U);
    DestroyWindow(w);
    UnregisterClassA("extra bytes", nullptr);
}

TEST(WindowLongs, give_callers_of_the_other_encoding_a_handle_for_the_procedure)
{
    const HWND narrow = window(), wide = wide_window();
    EXPECT_FALSE(IsWindowUnicode(narrow));
    EXPECT_TRUE(IsWindowUnicode(wide));
    const auto own = GetWindowLongPtrA(narrow, GWLP_WNDPROC);
    const auto foreign = GetWindowLongPtrW(narrow, GWLP_WNDPROC);
    EXPECT_NE(own, foreign);
    EXPECT_EQ(CallWindowProcW(as_procedure(foreign), narrow, WM_SETTEXT, 0,
                              reinterpret_cast<LPARAM>(u"\u00E4")),
              TRUE);
    EXPECT_EQ(text_of(narrow), u"\u00E4");
    DestroyWindow(narrow);
    DestroyWindow(wide);
}

TEST(Subclassing, of_a_wide_window_by_a_narrow_procedure_converts_texts_both_ways)
{
    const HWND w = wide_window();
    former = as_procedure(SetWindowLongPtrA(w, GWLP_WNDPROC, as_long(narrow_subclass)));
    EXPECT_FALSE(IsWindowUnicode(w));
    calls = 0;
    SetWindowTextW(w, u"h\u00E9");
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(text_of(w), u"h\u00E9");
    SetWindowLongPtrA(w, GWLP_WNDPROC, as_long(former));
    EXPECT_TRUE(IsWindowUnicode(w)) << "the handle brings the encoding back";
    EXPECT_EQ(text_of(w), u"h\u00E9");
    DestroyWindow(w);
}

TEST(Subclassing, of_a_narrow_window_by_a_wide_procedure_converts_texts_both_ways)
{
    const HWND w = window();
    former = as_procedure(SetWindowLongPtrW(w, GWLP_WNDPROC, as_long(wide_subclass)));
    calls = 0;
    SetWindowTextA(w, "h\xC3\xA9");
    EXPECT_EQ(calls, 1);
    char text[16];
    EXPECT_EQ(GetWindowTextA(w, text, sizeof text), 3);
    EXPECT_STREQ(text, "h\xC3\xA9");
    EXPECT_EQ(GetWindowTextA(w, text, 3), 1) << "never half a character";
    EXPECT_STREQ(text, "h");
    DestroyWindow(w);
}

TEST(Creation, gives_each_procedure_the_texts_in_its_encoding)
{
    static std::u16string name, class_name_seen;
    WNDCLASSW wide{};
    wide.lpszClassName = u"creation test";
    wide.lpfnWndProc = [](HWND window, UINT message, WPARAM wparam, LPARAM lparam) -> LRESULT {
        if (message == WM_CREATE) {
            const auto *const created = reinterpret_cast<const CREATESTRUCTW *>(lparam);
            name = created->lpszName;
            class_name_seen = created->lpszClass;
            EXPECT_EQ(created->lpCreateParams, &name);
        }
        return DefWindowProcW(window, message, wparam, lparam);
    };
    RegisterClassW(&wide);
    const HWND w = CreateWindowExA(0, "Creation Test", "t\xC3\xB6", 0, 1, 2, 3, 4, HWND_MESSAGE,
                                   nullptr, nullptr, &name);
    EXPECT_EQ(name, u"t\u00F6");
    EXPECT_EQ(class_name_seen, u"Creation Test");
    DestroyWindow(w);

    std::string narrow_name;
    const Trace trace([&](HWND, UINT message, WPARAM, LPARAM lparam) -> std::optional<LRESULT> {
        if (message == WM_NCCREATE)
            narrow_name = reinterpret_cast<const CREATESTRUCTA *>(lparam)->lpszName;
        return std::nullopt;
    });
    window(); // registers the class
    DestroyWindow(CreateWindowExW(0, u"compat test", u"\u00FC", 0, 0, 0, 0, 0, HWND_MESSAGE,
                                  nullptr, nullptr, nullptr));
    EXPECT_EQ(narrow_name, "\xC3\xBC");
    UnregisterClassW(u"creation test", nullptr);
}

TEST(Properties, are_kept_by_name_whatever_its_case)
{
    const HWND w = window();
    int value = 0;
    EXPECT_TRUE(SetPropA(w, "Name", &value));
    EXPECT_EQ(GetPropW(w, u"NAME"), &value);
    EXPECT_EQ(RemovePropA(w, "name"), &value);
    EXPECT_EQ(GetPropA(w, "Name"), nullptr);
    DestroyWindow(w);
}
