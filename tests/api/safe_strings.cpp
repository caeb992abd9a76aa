// <strsafe.h>: strings with a size, and what becomes of those that do not fit.

#include "support.hpp"

#include <cstdarg>
#include <cstdio>
#include <cstring>

#include <strsafe.h>

using namespace conformance;

namespace {

// STRSAFE_E_INSUFFICIENT_BUFFER is -2147024774, STRSAFE_E_INVALID_PARAMETER -2147024809 and
// STRSAFE_E_END_OF_FILE -2147024858.

/// Where a text ends and what remains of its eight characters.
template <class Char>
struct Rest {
    Char text[8] = {'x', 0, 'x', 'x', 'x', 'x', 'x', 'x'};
    Char *end = nullptr;
    size_t remaining = 99;

    std::string string() const
    {
        return std::to_string(end ? end - text : -1) + "/" + std::to_string(remaining);
    }
    std::string bytes() const
    {
        std::string all;
        for (const Char c : text)
            all += c ? static_cast<char>(c) : '.';
        return all;
    }
};

/// Through each function that takes a list of arguments.
std::string print(const char *format, ...)
{
    char a[4], b[4], c[4];
    size_t rest = 0;
    va_list one, two, three;
    va_start(one, format);
    va_copy(two, one);
    va_copy(three, one);
    const HRESULT first = StringCbVPrintfA(a, 4, format, one);
    const HRESULT second = StringCbVPrintfExA(b, 4, nullptr, &rest, 0, format, two);
    const HRESULT third = StringCchVPrintfExA(c, 4, nullptr, &rest, 0, format, three);
    va_end(three);
    va_end(two);
    va_end(one);
    return first == second && second == third ? std::string(a) + b + c : "differ";
}

std::string print(const wchar_t *format, ...)
{
    wchar_t a[4], b[4], c[4];
    size_t rest = 0;
    va_list one, two, three;
    va_start(one, format);
    va_copy(two, one);
    va_copy(three, one);
    const HRESULT first = StringCbVPrintfW(a, 8, format, one);
    const HRESULT second = StringCbVPrintfExW(b, 8, nullptr, &rest, 0, format, two);
    const HRESULT third = StringCchVPrintfExW(c, 4, nullptr, &rest, 0, format, three);
    va_end(three);
    va_end(two);
    va_end(one);
    return first == second && second == third ? narrow(a) + narrow(b) + narrow(c) : "differ";
}

/// What a function says that has the arguments as a list.
template <class Char, class Print>
HRESULT with_list(Print print, const Char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const HRESULT result = print(format, arguments);
    va_end(arguments);
    return result;
}

} // namespace

CASE("safe_strings.lists", "A list of arguments is printed as far as there is room", "")
{
    STEP(print("%d", 12), "121212");
    STEP(print("%d", 12345), "123123123");
    STEP(print(L"%d", 12), "121212");
    STEP(print(L"%d", 12345), "123123123");
    char a[4];
    wchar_t w[4];
    using List = va_list;
    STEP(with_list([&](auto f, List l) { return StringCbVPrintfA(a, 2, f, l); }, "%d", 12),
         "-2147024774");
    STEP(with_list([&](auto f, List l) { return StringCbVPrintfW(w, 4, f, l); }, L"%d", 12),
         "-2147024774");
    STEP(with_list(
             [&](auto f, List l) { return StringCbVPrintfExA(a, 2, nullptr, nullptr, 0, f, l); },
             "%d", 12),
         "-2147024774");
    STEP(with_list(
             [&](auto f, List l) { return StringCbVPrintfExW(w, 4, nullptr, nullptr, 0, f, l); },
             L"%d", 12),
         "-2147024774");
    STEP(with_list(
             [&](auto f, List l) { return StringCchVPrintfExA(a, 2, nullptr, nullptr, 0, f, l); },
             "%d", 12),
         "-2147024774");
    STEP(with_list(
             [&](auto f, List l) { return StringCchVPrintfExW(w, 2, nullptr, nullptr, 0, f, l); },
             L"%d", 12),
         "-2147024774");
}

CASE("safe_strings.cch_a", "Each function counts characters, and says what does not fit", "")
{
    char text[8] = "";
    size_t rest = 0;
    STEP(StringCchCopyA(text, 8, "one"), "0");
    STEP(StringCchCopyA(text, 3, "one"), "-2147024774");
    STEP(StringCchCopyNA(text, 8, "three", 3), "0");
    STEP(StringCchCopyNA(text, 3, "three", 3), "-2147024774");
    STEP(StringCchCatA(text, 8, "x"), "0");
    STEP(StringCchCatA(text, 4, "three"), "-2147024774");
    STEP(StringCchCatNA(text, 8, "yz", 1), "0");
    STEP(StringCchCatNA(text, 6, "three", 5), "-2147024774");
    STEP(StringCchCopyExA(text, 8, "one", nullptr, &rest, 0), "0");
    STEP(StringCchCopyExA(text, 3, "one", nullptr, &rest, 0), "-2147024774");
    STEP(StringCchCopyNExA(text, 8, "three", 3, nullptr, &rest, 0), "0");
    STEP(StringCchCopyNExA(text, 3, "three", 3, nullptr, &rest, 0), "-2147024774");
    STEP(StringCchCatExA(text, 8, "x", nullptr, &rest, 0), "0");
    STEP(StringCchCatExA(text, 4, "three", nullptr, &rest, 0), "-2147024774");
    STEP(StringCchCatNExA(text, 8, "yz", 1, nullptr, &rest, 0), "0");
    STEP(StringCchCatNExA(text, 6, "three", 5, nullptr, &rest, 0), "-2147024774");
    STEP(StringCchPrintfA(text, 8, "%d", 12), "0");
    STEP(StringCchPrintfA(text, 2, "%d", 12), "-2147024774");
    STEP(StringCchPrintfExA(text, 8, nullptr, &rest, 0, "%d", 12), "0");
    STEP(StringCchPrintfExA(text, 2, nullptr, &rest, 0, "%d", 12), "-2147024774");
    STEP(StringCchLengthA("four", 5, &rest), "0");
    STEP(rest, "4");
    STEP(StringCchLengthA("four", 4, &rest), "-2147024809");
    STEP(text, "1");
}

CASE("safe_strings.cb_a", "Each function counts bytes of characters, and says what does not fit",
     "")
{
    char text[8] = "";
    size_t rest = 0;
    STEP(StringCbCopyA(text, 8, "one"), "0");
    STEP(StringCbCopyA(text, 3, "one"), "-2147024774");
    STEP(StringCbCopyNA(text, 8, "three", 3), "0");
    STEP(StringCbCopyNA(text, 3, "three", 3), "-2147024774");
    STEP(StringCbCatA(text, 8, "x"), "0");
    STEP(StringCbCatA(text, 4, "three"), "-2147024774");
    STEP(StringCbCatNA(text, 8, "yz", 1), "0");
    STEP(StringCbCatNA(text, 6, "three", 5), "-2147024774");
    STEP(StringCbCopyExA(text, 8, "one", nullptr, &rest, 0), "0");
    STEP(StringCbCopyExA(text, 3, "one", nullptr, &rest, 0), "-2147024774");
    STEP(StringCbCopyNExA(text, 8, "three", 3, nullptr, &rest, 0), "0");
    STEP(StringCbCopyNExA(text, 3, "three", 3, nullptr, &rest, 0), "-2147024774");
    STEP(StringCbCatExA(text, 8, "x", nullptr, &rest, 0), "0");
    STEP(StringCbCatExA(text, 4, "three", nullptr, &rest, 0), "-2147024774");
    STEP(StringCbCatNExA(text, 8, "yz", 1, nullptr, &rest, 0), "0");
    STEP(StringCbCatNExA(text, 6, "three", 5, nullptr, &rest, 0), "-2147024774");
    STEP(StringCbPrintfA(text, 8, "%d", 12), "0");
    STEP(StringCbPrintfA(text, 2, "%d", 12), "-2147024774");
    STEP(StringCbPrintfExA(text, 8, nullptr, &rest, 0, "%d", 12), "0");
    STEP(StringCbPrintfExA(text, 2, nullptr, &rest, 0, "%d", 12), "-2147024774");
    STEP(StringCbLengthA("four", 5, &rest), "0");
    STEP(rest, "4");
    STEP(StringCbLengthA("four", 4, &rest), "-2147024809");
    STEP(text, "1");
}

CASE("safe_strings.cch_w", "Each function counts wide characters, and says what does not fit", "")
{
    wchar_t wide[8] = L"";
    size_t rest = 0;
    STEP(StringCchCopyW(wide, 8, L"one"), "0");
    STEP(StringCchCopyW(wide, 3, L"one"), "-2147024774");
    STEP(StringCchCopyNW(wide, 8, L"three", 3), "0");
    STEP(StringCchCopyNW(wide, 3, L"three", 3), "-2147024774");
    STEP(StringCchCatW(wide, 8, L"x"), "0");
    STEP(StringCchCatW(wide, 4, L"three"), "-2147024774");
    STEP(StringCchCatNW(wide, 8, L"yz", 1), "0");
    STEP(StringCchCatNW(wide, 6, L"three", 5), "-2147024774");
    STEP(StringCchCopyExW(wide, 8, L"one", nullptr, &rest, 0), "0");
    STEP(StringCchCopyExW(wide, 3, L"one", nullptr, &rest, 0), "-2147024774");
    STEP(StringCchCopyNExW(wide, 8, L"three", 3, nullptr, &rest, 0), "0");
    STEP(StringCchCopyNExW(wide, 3, L"three", 3, nullptr, &rest, 0), "-2147024774");
    STEP(StringCchCatExW(wide, 8, L"x", nullptr, &rest, 0), "0");
    STEP(StringCchCatExW(wide, 4, L"three", nullptr, &rest, 0), "-2147024774");
    STEP(StringCchCatNExW(wide, 8, L"yz", 1, nullptr, &rest, 0), "0");
    STEP(StringCchCatNExW(wide, 6, L"three", 5, nullptr, &rest, 0), "-2147024774");
    STEP(StringCchPrintfW(wide, 8, L"%d", 12), "0");
    STEP(StringCchPrintfW(wide, 2, L"%d", 12), "-2147024774");
    STEP(StringCchPrintfExW(wide, 8, nullptr, &rest, 0, L"%d", 12), "0");
    STEP(StringCchPrintfExW(wide, 2, nullptr, &rest, 0, L"%d", 12), "-2147024774");
    STEP(StringCchLengthW(L"four", 5, &rest), "0");
    STEP(rest, "4");
    STEP(StringCchLengthW(L"four", 4, &rest), "-2147024809");
    STEP(narrow(wide), "1");
}

CASE("safe_strings.cb_w",
     "Each function counts bytes of wide characters, and says what does not fit", "")
{
    wchar_t wide[8] = L"";
    size_t rest = 0;
    STEP(StringCbCopyW(wide, 16, L"one"), "0");
    STEP(StringCbCopyW(wide, 6, L"one"), "-2147024774");
    STEP(StringCbCopyNW(wide, 16, L"three", 6), "0");
    STEP(StringCbCopyNW(wide, 6, L"three", 6), "-2147024774");
    STEP(StringCbCatW(wide, 16, L"x"), "0");
    STEP(StringCbCatW(wide, 8, L"three"), "-2147024774");
    STEP(StringCbCatNW(wide, 16, L"yz", 2), "0");
    STEP(StringCbCatNW(wide, 12, L"three", 10), "-2147024774");
    STEP(StringCbCopyExW(wide, 16, L"one", nullptr, &rest, 0), "0");
    STEP(StringCbCopyExW(wide, 6, L"one", nullptr, &rest, 0), "-2147024774");
    STEP(StringCbCopyNExW(wide, 16, L"three", 6, nullptr, &rest, 0), "0");
    STEP(StringCbCopyNExW(wide, 6, L"three", 6, nullptr, &rest, 0), "-2147024774");
    STEP(StringCbCatExW(wide, 16, L"x", nullptr, &rest, 0), "0");
    STEP(StringCbCatExW(wide, 8, L"three", nullptr, &rest, 0), "-2147024774");
    STEP(StringCbCatNExW(wide, 16, L"yz", 2, nullptr, &rest, 0), "0");
    STEP(StringCbCatNExW(wide, 12, L"three", 10, nullptr, &rest, 0), "-2147024774");
    STEP(StringCbPrintfW(wide, 16, L"%d", 12), "0");
    STEP(StringCbPrintfW(wide, 4, L"%d", 12), "-2147024774");
    STEP(StringCbPrintfExW(wide, 16, nullptr, &rest, 0, L"%d", 12), "0");
    STEP(StringCbPrintfExW(wide, 4, nullptr, &rest, 0, L"%d", 12), "-2147024774");
    STEP(StringCbLengthW(L"four", 10, &rest), "0");
    STEP(rest, "8");
    STEP(StringCbLengthW(L"four", 8, &rest), "-2147024809");
    STEP(narrow(wide), "1");
}

CASE("safe_strings.counts", "…N takes so many characters, Cb counts bytes", "")
{
    char text[8] = "";
    wchar_t wide[8] = L"";
    STEP(StringCchCopyNA(text, 8, "three", 3), "0");
    STEP(StringCchCatNA(text, 8, "four", 2), "0");
    STEP(text, "thrfo");
    STEP(StringCchCopyNA(text, 3, "three", 5), "-2147024774");
    STEP(text, "th");
    STEP(StringCbCopyA(text, 4, "three"), "-2147024774");
    STEP(StringCbCatA(text, 8, "one"), "0");
    STEP(text, "throne");
    STEP(StringCbCopyNA(text, 8, "three", 2), "0");
    STEP(StringCbCatNA(text, 8, "three", 1), "0");
    STEP(text, "tht");
    STEP(StringCbCopyW(wide, 8, L"three"), "-2147024774");
    STEP(narrow(wide), "thr");
    STEP(StringCbCopyNW(wide, 16, L"three", 4), "0");
    STEP(StringCbCatW(wide, 16, L"one"), "0");
    STEP(StringCbCatNW(wide, 16, L"two", 2), "0");
    STEP(narrow(wide), "thonet");
    STEP(StringCchCatNW(wide, 8, L"two", 2), "-2147024774");
    STEP(StringCchCopyNW(wide, 8, L"two", 2), "0");
    STEP(narrow(wide), "tw");
    STEP(StringCbCopyW(wide, 1, L"x"), "-2147024809");
    size_t length = 99;
    STEP(StringCbLengthW(L"four", 10, &length), "0");
    STEP(length, "8");
    STEP(StringCbLengthW(L"four", 8, &length), "-2147024809");
    STEP(StringCbLengthA("four", 5, &length), "0");
    STEP(length, "4");
    STEP(StringCbPrintfA(text, 4, "%d", 1234), "-2147024774");
    STEP(text, "123");
    STEP(StringCbPrintfW(wide, 10, L"%d", 1234), "0");
    STEP(narrow(wide), "1234");
}

CASE("safe_strings.ends", "…Ex says where the text ends and what remains behind it", "")
{
    Rest<char> a;
    STEP(StringCchCopyExA(a.text, 8, "one", &a.end, &a.remaining, 0), "0");
    STEP(a.string(), "3/5");
    STEP(StringCchCatExA(a.text, 8, "two", &a.end, &a.remaining, 0), "0");
    STEP(a.string(), "6/2");
    STEP(StringCchCatExA(a.text, 8, "two", &a.end, &a.remaining, 0), "-2147024774");
    STEP(a.string(), "7/1");
    STEP(StringCchPrintfExA(a.text, 8, &a.end, &a.remaining, 0, "%d", 12), "0");
    STEP(a.string(), "2/6");
    STEP(StringCchCopyNExA(a.text, 8, "three", 4, &a.end, &a.remaining, 0), "0");
    STEP(a.string(), "4/4");
    STEP(StringCchCatNExA(a.text, 8, "three", 1, &a.end, &a.remaining, 0), "0");
    STEP(a.string(), "5/3");
    Rest<wchar_t> w;
    STEP(StringCbCopyExW(w.text, 16, L"one", &w.end, &w.remaining, 0), "0");
    STEP(w.string(), "3/10");
    STEP(StringCbCatExW(w.text, 15, L"two", &w.end, &w.remaining, 0), "0");
    STEP(w.string(), "6/3");
    STEP(StringCchPrintfExW(w.text, 8, &w.end, &w.remaining, 0, L"%s", L"four"), "0");
    STEP(w.string(), "4/4");
}

CASE("safe_strings.flags", "Flags say what becomes of a null source, and of what does not fit", "")
{
    Rest<char> a;
    STEP(StringCchCopyExA(a.text, 8, nullptr, &a.end, &a.remaining, STRSAFE_IGNORE_NULLS), "0");
    STEP(a.string(), "0/8");
    STEP(StringCchCopyExA(a.text, 8, "ab", &a.end, &a.remaining, STRSAFE_FILL_BYTE('-')), "0");
    STEP(a.bytes(), "ab.-----");
    STEP(StringCchCopyExA(a.text, 4, "three", &a.end, &a.remaining, STRSAFE_FAILURE_BYTE('+')),
         "-2147024774");
    STEP(a.bytes(), "+++.----");
    STEP(a.string(), "3/1");
    STEP(StringCchCopyExA(a.text, 4, "three", &a.end, &a.remaining, STRSAFE_NULL_ON_FAILURE),
         "-2147024774");
    STEP(a.text, "");
    STEP(a.string(), "0/4");
    STEP(StringCchCopyA(a.text, 8, "four"), "0");
    STEP(StringCchCatExA(a.text, 8, "three", &a.end, &a.remaining, STRSAFE_NO_TRUNCATION),
         "-2147024774");
    STEP(a.text, "four");
    STEP(a.string(), "4/4");
    STEP(StringCchCopyExA(a.text, 4, "three", &a.end, &a.remaining, STRSAFE_NO_TRUNCATION),
         "-2147024774");
    STEP(a.text, "");
    STEP(StringCchPrintfExA(a.text, 4, &a.end, &a.remaining, STRSAFE_NO_TRUNCATION, "%d", 12345),
         "-2147024774");
    STEP(a.text, "");
    STEP(StringCchCopyExA(a.text, 8, "one", &a.end, &a.remaining, 0x10000), "-2147024809");
    STEP(StringCchCopyExA(nullptr, 0, "", nullptr, nullptr, STRSAFE_IGNORE_NULLS), "0");
    STEP(StringCchCopyExA(nullptr, 0, "one", nullptr, nullptr, STRSAFE_IGNORE_NULLS),
         "-2147024809");
}

CASE("safe_strings.lines", "StringCchGets reads a line of stdin without its end", "")
{
    std::FILE *const lines = std::fopen("safe_strings.txt", "w");
    require(lines != nullptr, "fopen");
    std::fputs("one\nlonger than it\n\nlast\na\nb\nc", lines);
    std::fclose(lines);
    require(std::freopen("safe_strings.txt", "r", stdin) != nullptr, "freopen");
    char text[8] = "x";
    wchar_t wide[8] = L"x";
    STEP(StringCchGetsA(text, 8), "0");
    STEP(text, "one");
    STEP(StringCbGetsA(text, 8), "0");
    STEP(text, "longer ");
    STEP(StringCchGetsA(text, 1), "-2147024774");
    STEP(StringCbGetsW(wide, 16), "0");
    STEP(narrow(wide), "than it");
    Rest<char> a;
    STEP(StringCchGetsExA(a.text, 8, &a.end, &a.remaining, 0), "0");
    STEP(a.string(), "0/8");
    STEP(StringCchGetsExA(a.text, 8, &a.end, &a.remaining, 0), "0");
    STEP(a.string(), "0/8");
    STEP(StringCchGetsExA(a.text, 8, &a.end, &a.remaining, 0), "0");
    STEP(a.text, "last");
    STEP(StringCbGetsExA(text, 8, nullptr, &a.remaining, 0), "0");
    STEP(a.remaining, "7");
    Rest<wchar_t> w;
    STEP(StringCchGetsExW(w.text, 8, &w.end, &w.remaining, 0), "0");
    STEP(w.string(), "1/7");
    STEP(StringCbGetsExW(w.text, 16, &w.end, &w.remaining, 0), "0");
    STEP(w.string(), "1/14");
    STEP(StringCchGetsA(text, 8), "-2147024858");
    STEP(StringCbGetsA(text, 1), "-2147024774");
    STEP(StringCbGetsW(wide, 2), "-2147024774");
    STEP(StringCchGetsW(wide, 0), "-2147024774");
    STEP(StringCchGetsExA(a.text, 8, &a.end, &a.remaining, 0), "-2147024858");
    STEP(StringCbGetsExA(a.text, 8, &a.end, &a.remaining, 0), "-2147024858");
    STEP(StringCchGetsExW(w.text, 8, &w.end, &w.remaining, 0), "-2147024858");
    STEP(StringCbGetsExW(w.text, 16, &w.end, &w.remaining, 0), "-2147024858");
    std::fclose(stdin);
    std::remove("safe_strings.txt");
}
