// Text without the C runtime: lstrcpy and its relatives, <strsafe.h>, code pages.

#include "support.hpp"

#define STRSAFE_NO_DEPRECATE // lstrcpy is under test here
#include <strsafe.h>

using namespace conformance;

namespace {

const char utf8_flags[] = "documented: UTF-8 has MB_ERR_INVALID_CHARS and no other flag";
const char utf8_default[] = "documented: UTF-8 has no default character";

HRESULT print(char *to, size_t size, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const HRESULT result = StringCchVPrintfA(to, size, format, arguments);
    va_end(arguments);
    return result;
}

HRESULT print(wchar_t *to, size_t size, const wchar_t *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const HRESULT result = StringCchVPrintfW(to, size, format, arguments);
    va_end(arguments);
    return result;
}

std::string sign(int order)
{
    return order < 0 ? "less" : order > 0 ? "greater" : "same";
}

} // namespace

CASE("strings.copies", "lstrcpy and its relatives survive null, which is a failure", "")
{
    char text[16] = "x";
    wchar_t wide[16] = L"x";
    char *const no_text = nullptr;
    wchar_t *const no_wide = nullptr;
    STEP(lstrlenA("four"), "4");
    STEP(lstrlenA(nullptr), "0");
    STEP(lstrlenW(L"f\u00fcnf"), "4");
    STEP(lstrlenW(nullptr), "0");
    STEP(lstrcpyA(text, "one"), "one");
    STEP(lstrcatA(text, " two"), "one two");
    STEP(lstrcpynA(text, "three", 4), "thr");
    STEP(narrow(lstrcpyW(wide, L"one")), "one");
    STEP(narrow(lstrcatW(wide, L" two")), "one two");
    STEP(narrow(lstrcpynW(wide, L"three", 4)), "thr");
    STEP(lstrcpyA(text, no_text) == nullptr, "yes");
    STEP(lstrcpyW(no_wide, L"x") == nullptr, "yes");
    STEP(lstrcatA(no_text, "x") == nullptr, "yes");
    STEP(lstrcatW(wide, no_wide) == nullptr, "yes");
    STEP(text, "thr");
    DO(OutputDebugStringA(text)); // nobody listens: only the text must survive it
    DO(OutputDebugStringW(wide));
    STEP(text, "thr");
}

CASE("strings.order", "lstrcmp orders as a dictionary does", "")
{
    STEP(sign(lstrcmpA("a", "B")), "less");
    STEP(sign(lstrcmpA("a", "A")), "less");
    STEP(sign(lstrcmpA("same", "same")), "same");
    STEP(sign(lstrcmpW(L"a", L"A")), "less");
    STEP(sign(lstrcmpiA("Word", "wORD")), "same");
    STEP(sign(lstrcmpiA("b", "A")), "greater");
    STEP(sign(lstrcmpiW(L"\u00c4pfel", L"\u00e4pfel")), "same");
    STEP(sign(lstrcmpiW(L"a", L"B")), "less");
    STEP(sign(lstrcmpA(nullptr, "a")), "less");
    STEP(sign(lstrcmpiW(L"a", nullptr)), "greater");
}

CASE("strings.muldiv", "MulDiv rounds a quotient whose product has 64 bits", "")
{
    STEP(MulDiv(10, 7, 4), "18");
    STEP(MulDiv(-10, 7, 4), "-18");
    STEP(MulDiv(2000000000, 2000000000, 2000000000), "2000000000");
    STEP(MulDiv(1, 1, 0), "-1");
    STEP(MulDiv(2000000000, 2, 1), "-1");
}

CASE("strings.safe_copies", "<strsafe.h> cuts what does not fit, and says so", "")
{
    char text[8] = "x";
    wchar_t wide[8] = L"x";
    STEP(StringCchCopyA(text, 8, "one"), "0");
    STEP(StringCchCatA(text, 8, "two"), "0");
    STEP(text, "onetwo");
    STEP(StringCchCatA(text, 8, "three"), "-2147024774");
    STEP(text, "onetwot");
    STEP(StringCchCopyA(text, 4, "three"), "-2147024774");
    STEP(text, "thr");
    STEP(StringCchCopyA(text, 0, "three"), "-2147024809");
    STEP(StringCchCopyW(wide, 8, L"one"), "0");
    STEP(StringCchCatW(wide, 8, L"two"), "0");
    STEP(StringCchCatW(wide, 8, L"three"), "-2147024774");
    STEP(narrow(wide), "onetwot");
    STEP(StringCchCopyW(wide, 4, L"three"), "-2147024774");
    STEP(narrow(wide), "thr");
    size_t length = 99;
    STEP(StringCchLengthA("four", 8, &length), "0");
    STEP(length, "4");
    STEP(StringCchLengthA("four", 4, &length), "-2147024809");
    STEP(StringCchLengthA(nullptr, 4, &length), "-2147024809");
    STEP(StringCchLengthW(L"four", 8, &length), "0");
    STEP(length, "4");
    STEP(StringCchLengthW(L"four", 4, &length), "-2147024809");
}

CASE("strings.safe_printing", "StringCchPrintf prints as much as there is room for", "")
{
    char text[8] = "x";
    wchar_t wide[8] = L"x";
    STEP(StringCchPrintfA(text, 8, "%d-%s", 12, "ab"), "0");
    STEP(text, "12-ab");
    STEP(StringCchPrintfA(text, 8, "%d", 1234567), "0");
    STEP(StringCchPrintfA(text, 8, "%d", 12345678), "-2147024774");
    STEP(text, "1234567");
    STEP(StringCchPrintfA(text, 0, "%d", 1), "-2147024809");
    STEP(StringCchPrintfW(wide, 8, L"%d-%s", 12, L"ab"), "0");
    STEP(narrow(wide), "12-ab");
    STEP(StringCchPrintfW(wide, 8, L"%d", 12345678), "-2147024774");
    STEP(narrow(wide), "1234567");
    STEP(print(text, 8, "%d", 42), "0");
    STEP(text, "42");
    STEP(print(text, 2, "%d", 42), "-2147024774");
    STEP(print(wide, 8, L"%d", 42), "0");
    STEP(narrow(wide), "42");
    STEP(print(wide, 2, L"%d", 42), "-2147024774");
}

CASE("strings.code_pages", "Code pages have numbers, lead bytes and names", "")
{
    CPINFO info = {};
    CPINFOEXA extended = {};
    CPINFOEXW wide = {};
    STEP(GetACP() != 0 && GetOEMCP() != 0, "yes");
    STEP(ok(IsValidCodePage(1252)), "yes");
    STEP(IsValidCodePage(4711), "0");
    STEP(ok(GetCPInfo(932, &info)), "yes");
    STEP(info.MaxCharSize, "2");
    STEP(info.LeadByte[0] == 0x81 && info.LeadByte[1] == 0x9F, "yes");
    STEP(ok(GetCPInfo(CP_UTF8, &info)), "yes");
    STEP(info.MaxCharSize, "4");
    STEP(ok(GetCPInfo(4711, &info)), "no/87");
    STEP(ok(GetCPInfo(1252, nullptr)), "no/87");
    STEP(ok(GetCPInfoExA(1252, 0, &extended)), "yes");
    STEP(extended.CodePage, "1252");
    STEP(std::string(extended.CodePageName).substr(0, 4), "1252",
         differs("wine-8.0", "ANSI", "Wine's names have no number in front"));
    STEP(ok(GetCPInfoExA(4711, 0, &extended)), "no/87");
    STEP(ok(GetCPInfoExW(949, 0, &wide)), "yes");
    STEP(wide.CodePage, "949");
    STEP(ok(GetCPInfoExW(4711, 0, &wide)), "no/87");
    STEP(IsDBCSLeadByteEx(932, 0x81), "1");
    STEP(IsDBCSLeadByteEx(932, 'a'), "0");
    STEP(ok(IsDBCSLeadByteEx(4711, 0x81)), "no/87");
    STEP(IsDBCSLeadByte('a'), "0");
}

CASE("strings.conversions", "What has no translation fails if that is asked for", "")
{
    wchar_t wide[8] = L"";
    char text[8] = "";
    STEP(MultiByteToWideChar(1252, 0, "\xe4", -1, wide, 8), "2");
    STEP(wide[0], "228");
    STEP(MultiByteToWideChar(CP_UTF8, 0, "\xc3\xa4", 2, nullptr, 0), "1");
    STEP(count(MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, "\xe4", 1, wide, 8)), "0/1113");
    STEP(count(MultiByteToWideChar(CP_UTF8, 0, "abc", 3, wide, 2)), "0/122");
    STEP(count(MultiByteToWideChar(CP_UTF8, MB_COMPOSITE, "a", 1, wide, 2)), "0/1004",
         differs("wine-8.0", "1", utf8_flags));
    STEP(count(MultiByteToWideChar(4711, 0, "a", 1, wide, 2)), "0/87");
    STEP(WideCharToMultiByte(CP_UTF8, 0, L"\u00e4", -1, text, 8, nullptr, nullptr), "3");
    STEP(text, "\xc3\xa4");
    BOOL replaced = FALSE;
    STEP(WideCharToMultiByte(1252, 0, L"\u4e00", -1, text, 8, "!", &replaced), "2");
    STEP(text, "!");
    STEP(replaced, "1");
    STEP(count(WideCharToMultiByte(CP_UTF8, 0, L"abc", 3, text, 2, nullptr, nullptr)), "0/122");
    STEP(count(WideCharToMultiByte(CP_UTF8, 0, L"a", 1, text, 8, "?", nullptr)), "0/87",
         differs("wine-8.0", "1", utf8_default));
    STEP(count(WideCharToMultiByte(4711, 0, L"a", 1, text, 8, nullptr, nullptr)), "0/87");
    const wchar_t half[] = {0xD800, 'a'};
    STEP(count(WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, half, 2, text, 8, nullptr,
                                   nullptr)),
         "0/1113");
}
