// Characters of user32: case, kind, the next and the previous one, and wsprintf.

#include "support.hpp"

#include <cstdarg>

using namespace conformance;

namespace {

std::string formatted(const char *format, ...)
{
    char text[1100] = "";
    va_list arguments;
    va_start(arguments, format);
    const int length = wvsprintfA(text, format, arguments);
    va_end(arguments);
    return std::to_string(length) + ":" + text;
}

std::string formatted_wide(const wchar_t *format, ...)
{
    wchar_t text[1100] = L"";
    va_list arguments;
    va_start(arguments, format);
    const int length = wvsprintfW(text, format, arguments);
    va_end(arguments);
    return std::to_string(length) + ":" + narrow(text);
}

std::string printed()
{
    char text[64] = "";
    const int length = wsprintfA(text, "%d|%5u|%-5d|%05i|%x|%X|%#x|%c|%s|%lu|%%", -3, 4U, 5, 6,
                                 0xAB, 0xAB, 0xAB, 'c', "text", 7UL);
    return std::to_string(length) + ":" + text;
}

std::string printed_wide()
{
    wchar_t text[64] = L"";
    const int length =
        wsprintfW(text, L"%d|%5u|%.3d|%.2s|%S|%I64d", -3, 4U, 7, L"wide", "narrow", 5000000000LL);
    return std::to_string(length) + ":" + narrow(text);
}

/// How far the next character begins behind `text`.
long long next_in(WORD code_page, const char *text)
{
    return CharNextExA(code_page, text, 0) - text;
}

long long previous_in(WORD code_page, const char *text, int from)
{
    return CharPrevExA(code_page, text, text + from, 0) - text;
}

template <class Char>
Char *as_character(unsigned value)
{
    return reinterpret_cast<Char *>(static_cast<ULONG_PTR>(value));
}

template <class Char>
unsigned long long character(Char *value)
{
    return reinterpret_cast<ULONG_PTR>(value);
}

} // namespace

CASE("characters.case", "Texts change their case in place, and single characters by value", "")
{
    char text[] = "aB1z";
    wchar_t wide[] = L"a\x00E4Z\x0434";
    STEP(CharUpperA(text) == text, "yes");
    STEP(text, "AB1Z");
    STEP(CharLowerA(text) == text, "yes");
    STEP(text, "ab1z");
    STEP(CharUpperW(wide) == wide, "yes");
    STEP(narrow(wide), "A\xC3\x84Z\xD0\x94");
    STEP(CharLowerW(wide) == wide, "yes");
    STEP(narrow(wide), "a\xC3\xA4z\xD0\xB4");
    STEP(character(CharUpperA(as_character<char>('q'))) == 'Q', "yes");
    STEP(character(CharLowerA(as_character<char>('Q'))) == 'q', "yes");
    STEP(character(CharUpperW(as_character<wchar_t>(0x00E4))) == 0x00C4, "yes");
    STEP(character(CharLowerW(as_character<wchar_t>(0x0414))) == 0x0434, "yes");
    // Of the first so many characters, zeros among them.
    char part[] = "ab\0cd";
    STEP(CharUpperBuffA(part, 4), "4");
    STEP(std::string(part, 5) == std::string("AB\0Cd", 5), "yes");
    STEP(CharLowerBuffA(part, 2), "2");
    STEP(std::string(part, 5) == std::string("ab\0Cd", 5), "yes");
    STEP(CharUpperBuffW(wide, 2), "2");
    STEP(narrow(wide), "A\xC3\x84z\xD0\xB4");
    STEP(CharLowerBuffW(wide, 1), "1");
    STEP(narrow(wide), "a\xC3\x84z\xD0\xB4");
}

CASE("characters.kind", "Letters, digits and their case", "")
{
    STEP(IsCharAlphaA('a') != 0, "yes");
    STEP(IsCharAlphaA('1'), "0");
    STEP(IsCharAlphaA(' '), "0");
    STEP(IsCharAlphaW(L'\x0434') != 0, "yes");
    STEP(IsCharAlphaW(L'\x4E2D') != 0, "yes");
    STEP(IsCharAlphaW(L'_'), "0");
    STEP(IsCharAlphaW(L'\x0661'), "0");
    STEP(IsCharAlphaNumericA('1') != 0, "yes");
    STEP(IsCharAlphaNumericA('z') != 0, "yes");
    STEP(IsCharAlphaNumericA('-'), "0");
    STEP(IsCharAlphaNumericW(L'\x0661') != 0, "yes");
    STEP(IsCharAlphaNumericW(L'\x00E4') != 0, "yes");
    STEP(IsCharAlphaNumericW(L'\x20AC'), "0");
    STEP(IsCharUpperA('A') != 0, "yes");
    STEP(IsCharUpperA('a'), "0");
    STEP(IsCharUpperW(L'\x0414') != 0, "yes");
    STEP(IsCharUpperW(L'1'), "0");
    STEP(IsCharLowerA('a') != 0, "yes");
    STEP(IsCharLowerA('A'), "0");
    STEP(IsCharLowerW(L'\x0434') != 0, "yes");
    STEP(IsCharLowerW(L'\x4E2D'), "0");
}

CASE("characters.next", "The next and the previous character, which may have two bytes", "")
{
    const char text[] = "ab";
    const wchar_t wide[] = L"ab";
    STEP(CharNextA(text) == text + 1, "yes");
    STEP(CharNextA(text + 2) == text + 2, "yes");
    STEP(CharNextW(wide) == wide + 1, "yes");
    STEP(CharNextW(wide + 2) == wide + 2, "yes");
    STEP(CharPrevA(text, text + 2) == text + 1, "yes");
    STEP(CharPrevA(text, text) == text, "yes");
    STEP(CharPrevW(wide, wide + 2) == wide + 1, "yes");
    STEP(CharPrevW(wide, wide) == wide, "yes");
    // "a", two characters of two bytes, "b" in Korean; the trail bytes could be lead bytes.
    const char korean[] = "a\xB0\xA1\xB3\xAA"
                          "b";
    STEP(next_in(949, korean), "1");
    STEP(next_in(949, korean + 1), "2");
    STEP(next_in(949, korean + 5), "1");
    STEP(next_in(949, korean + 6), "0");
    STEP(next_in(1252, korean + 1), "1");
    STEP(previous_in(949, korean, 6), "5");
    STEP(previous_in(949, korean, 5), "3");
    STEP(previous_in(949, korean, 3), "1");
    STEP(previous_in(949, korean, 1), "0");
    STEP(previous_in(949, korean, 0), "0");
    STEP(previous_in(1252, korean, 5), "4");
    // A lead byte in front of the end is alone.
    STEP(next_in(932, "\x83"), "1");
}

CASE("characters.oem", "Texts go to the code page of the console and back", "")
{
    char narrow_text[16] = "";
    wchar_t wide_text[16] = L"";
    STEP(CharToOemA("plain", narrow_text), "1");
    STEP(narrow_text, "plain");
    STEP(CharToOemW(L"wide", narrow_text), "1");
    STEP(narrow_text, "wide");
    SetLastError(0);
    STEP(ok(CharToOemW(wide_text, reinterpret_cast<char *>(wide_text))), "no/487",
         differs("wine-8.0", "yes", "Wine takes the same address"));
    STEP(OemToCharA("back", narrow_text), "1");
    STEP(narrow_text, "back");
    STEP(OemToCharW("again", wide_text), "1");
    STEP(narrow(wide_text), "again");
    STEP(CharToOemBuffA("12345", narrow_text, 3), "1");
    STEP(narrow_text, "123k");
    STEP(CharToOemBuffW(L"6789", narrow_text, 2), "1");
    STEP(narrow_text, "673k");
    STEP(OemToCharBuffA("abcd", narrow_text, 2), "1");
    STEP(narrow_text, "ab3k");
    STEP(OemToCharBuffW("efgh", wide_text, 3), "1");
    STEP(narrow(wide_text), "efgin");
}

CASE("characters.printed", "wsprintf knows whole numbers, characters and texts of both kinds", "")
{
    STEP(printed(), "42:-3|    4|5    |00006|ab|AB|0xab|c|text|7|%");
    STEP(printed_wide(), "33:-3|    4|007|wi|narrow|5000000000");
    STEP(formatted("%s=%d %S %hs %ls", "a", -12, L"wide", "h", L"l"), "14:a=-12 wide h l");
    STEP(formatted_wide(L"%s=%d %S %hs %ls", L"a", -12, "narrow", "h", L"l"),
         "16:a=-12 narrow h l");
    STEP(formatted("%c%C%p", 'a', L'b', as_character<void>(0x1234)), "18:ab0000000000001234");
}
