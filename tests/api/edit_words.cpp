// Edit controls: words, as keys, double clicks and the ends of lines find them.

#include "edit_support.hpp"

using namespace conformance;

namespace {

constexpr const char *first_letter = "takes a word's first letter as the end of the one before";

/// Words end at dashes, which belong to the word before; blanks are letters.
template <class Character>
int break_at(const Character *text, int at, int size, int code)
{
    const auto dash = [&](int place) { return place >= 0 && place < size && text[place] == '-'; };
    if (code == WB_ISDELIMITER)
        return dash(at);
    if (code == WB_LEFT) {
        for (at -= at > 0; at > 0 && !dash(at - 1);)
            --at;
        return at;
    }
    while (at < size && !dash(at))
        ++at;
    return at < size ? at + 1 : size;
}

int calls = 0;

int CALLBACK narrow_words(LPSTR text, int at, int size, int code)
{
    ++calls;
    return break_at(text, at, size, code);
}

int CALLBACK wide_words(LPWSTR text, int at, int size, int code)
{
    ++calls;
    return break_at(text, at, size, code);
}

std::string lines_of(HWND edit)
{
    std::string all;
    const auto count = ask(edit, EM_GETLINECOUNT);
    for (WPARAM i = 0; i < static_cast<WPARAM>(count); ++i)
        all += std::to_string(ask(edit, EM_LINEINDEX, i)) + " ";
    return all;
}

/// The width of a text with the system's font.
int width_of(HWND edit, const char *text)
{
    const HDC context = GetDC(edit);
    SIZE size{};
    GetTextExtentPoint32A(context, text, lstrlenA(text), &size);
    ReleaseDC(edit, context);
    return size.cx;
}

/// What is selected by it.
std::string double_click(HWND edit, int position)
{
    const auto place = place_of(edit, position);
    ask(edit, WM_LBUTTONDOWN, MK_LBUTTON, place);
    ask(edit, WM_LBUTTONUP, 0, place);
    ask(edit, WM_LBUTTONDBLCLK, MK_LBUTTON, place);
    ask(edit, WM_LBUTTONUP, 0, place);
    return selection(edit);
}

} // namespace

CASE("edit_words.procedure", "A program can say where words are", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "one two-three-four", ES_AUTOHSCROLL, 1);
    STEP(ask(edit, EM_GETWORDBREAKPROC), "0");
    ask(edit, EM_SETWORDBREAKPROC, 0, reinterpret_cast<LPARAM>(narrow_words));
    STEP(ask(edit, EM_GETWORDBREAKPROC) == reinterpret_cast<LRESULT>(narrow_words), "yes");
    SetFocus(edit);
    calls = 0;
    ask(edit, EM_SETSEL, 0, 0);
    {
        const Held control(VK_CONTROL);
        STEP(after(edit, VK_RIGHT), "8-8");
        STEP(after(edit, VK_RIGHT), "14-14");
        STEP(after(edit, VK_RIGHT), "18-18");
        STEP(after(edit, VK_LEFT), "14-14");
        STEP(after(edit, VK_LEFT), "8-8");
        STEP(after(edit, VK_LEFT), "0-0");
    }
    STEP(calls > 0, "yes");
    STEP(double_click(edit, 2), "0-8");
    ask(edit, EM_SETWORDBREAKPROC, 0, 0);
    STEP(ask(edit, EM_GETWORDBREAKPROC), "0");
    STEP(double_click(edit, 2), "0-4");
}

CASE("edit_words.wide", "A control that was made with UTF-16 asks with UTF-16", "")
{
    Parent parent;
    const HWND edit =
        CreateWindowExW(0, L"EDIT", L"one two-three", ES_AUTOHSCROLL | WS_CHILD | WS_VISIBLE, 0, 0,
                        100, 20, parent, nullptr, GetModuleHandleW(nullptr), nullptr);
    SendMessageW(edit, EM_SETWORDBREAKPROC, 0, reinterpret_cast<LPARAM>(wide_words));
    SetFocus(edit);
    const Held control(VK_CONTROL);
    SendMessageW(edit, EM_SETSEL, 0, 0);
    STEP(after(edit, VK_RIGHT), "8-8");
}

CASE("edit_words.lines", "Lines end behind words", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "one-two three", ES_MULTILINE, 1, 80);
    // Room for "one-two th".
    SetWindowPos(edit, nullptr, 0, 0, width_of(edit, "one-two th") + 2, 80,
                 SWP_NOMOVE | SWP_NOZORDER);
    STEP(lines_of(edit), "0 8 ");
    calls = 0;
    ask(edit, EM_SETWORDBREAKPROC, 0, reinterpret_cast<LPARAM>(narrow_words));
    STEP(lines_of(edit), "0 4 ");
    STEP(calls > 0, "yes");
    ask(edit, EM_SETWORDBREAKPROC, 0, 0);
    STEP(lines_of(edit), "0 8 ");
}

CASE("edit_words.keys", "CTRL and arrows go from word to word, over the ends of lines", "")
{
    Parent parent;
    const HWND edit =
        parent.add("EDIT", "one, two\r\n\r\n three", ES_MULTILINE | ES_AUTOHSCROLL, 1, 80);
    SetFocus(edit);
    ask(edit, EM_SETSEL, 0, 0);
    const Held control(VK_CONTROL);
    STEP(after(edit, VK_RIGHT), "5-5");
    STEP(after(edit, VK_RIGHT), "8-8");
    STEP(after(edit, VK_RIGHT), "10-10");
    STEP(after(edit, VK_RIGHT), "12-12");
    STEP(after(edit, VK_RIGHT), "13-13");
    STEP(after(edit, VK_RIGHT), "18-18");
    STEP(after(edit, VK_LEFT), "13-13");
    STEP(after(edit, VK_LEFT), "12-12");
    STEP(after(edit, VK_LEFT), "10-10");
    STEP(after(edit, VK_LEFT), "8-8");
    STEP(after(edit, VK_LEFT), "5-5");
    STEP(after(edit, VK_LEFT), "0-0");
}

CASE("edit_words.double_click", "A double click takes a word and the blanks behind it", "")
{
    Parent parent;
    const HWND edit = parent.add("EDIT", "one  two x", ES_AUTOHSCROLL, 1);
    STEP(double_click(edit, 1), "0-5");
    STEP(double_click(edit, 0), "0-5");
    STEP(double_click(edit, 5), "5-9", differs("wine-8.0", "0-5", first_letter));
    STEP(double_click(edit, 3), "0-5");
    STEP(double_click(edit, 4), "0-5");
    STEP(double_click(edit, 9), "9-10", differs("wine-8.0", "5-9", first_letter));
}
