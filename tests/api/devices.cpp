// Contexts of devices by their names, and what is asked of the language.

#include "support.hpp"

#include <mmsystem.h>

using namespace conformance;

namespace {

constexpr const char *fewer = "Wine has fewer tests";

std::string locale(LCTYPE what)
{
    char text[80] = "";
    const int size = GetLocaleInfoA(MAKELCID(MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US), 0), what,
                                    text, sizeof text);
    return std::to_string(size) + " " + text;
}

} // namespace

CASE("devices.screen", "The screen has a name", "")
{
    const HDC a = CreateDCA("DISPLAY", nullptr, nullptr, nullptr);
    STEP(made(a), "yes");
    STEP(GetDeviceCaps(a, BITSPIXEL), "32");
    STEP(GetObjectType(a) == OBJ_DC, "yes");
    STEP(DeleteDC(a), "1");
    const HDC w = CreateICW(L"display", nullptr, nullptr, nullptr);
    STEP(made(w), "yes");
    TEXTMETRICA metrics = {};
    STEP(GetTextMetricsA(w, &metrics), "1");
    STEP(DeleteDC(w), "1");
    const HDC more[] = {CreateDCW(nullptr, L"DISPLAY", nullptr, nullptr),
                        CreateICA("DISPLAY", nullptr, nullptr, nullptr)};
    for (const HDC one : more) {
        STEP(made(one), "yes");
        DeleteDC(one);
    }
    STEP(CreateDCA("WINSPOOL", "No such printer", nullptr, nullptr) == nullptr, "yes");
    STEP(CreateDCW(L"WINSPOOL", L"No such printer", nullptr, nullptr) == nullptr, "yes");
}

CASE("devices.silence", "Nothing that plays stops at once", "")
{
    STEP(PlaySoundA(nullptr, nullptr, 0), "1");
    STEP(PlaySoundW(nullptr, nullptr, SND_PURGE), "1");
    STEP(PlaySoundA("Z:\\none\\none.wav", nullptr, SND_FILENAME | SND_NODEFAULT), "0");
}

CASE("devices.locale", "What US English writes", "")
{
    STEP(locale(LOCALE_ITIME), "2 0");
    STEP(locale(LOCALE_ITLZERO), "2 0");
    STEP(locale(LOCALE_SDATE), "2 /");
    STEP(locale(LOCALE_STIME), "2 :");
    STEP(locale(LOCALE_SDECIMAL), "2 .");
    STEP(locale(LOCALE_SDAYNAME1), "7 Monday");
    STEP(locale(LOCALE_SDAYNAME7), "7 Sunday");
    STEP(locale(LOCALE_SMONTHNAME12), "9 December");
    STEP(locale(LOCALE_SSHORTDATE), "9 M/d/yyyy");
    STEP(locale(LOCALE_STIMEFORMAT), "11 h:mm:ss tt");
    STEP(locale(LOCALE_SENGLANGUAGE), "8 English");
    STEP(locale(LOCALE_SISO3166CTRYNAME), "3 US");
    const LCID us = MAKELCID(MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US), 0);
    STEP(GetLocaleInfoA(us, LOCALE_SDAYNAME1, nullptr, 0), "7");
    char little[3] = "";
    STEP((SetLastError(0), and_error(GetLocaleInfoA(us, LOCALE_SDAYNAME1, little, 3))), "0/122");
    STEP((SetLastError(0), and_error(GetLocaleInfoA(us, 0xFFF0, little, 3))), "0/1004");
    DWORD number = 0;
    STEP(GetLocaleInfoW(us, LOCALE_IMEASURE | LOCALE_RETURN_NUMBER,
                        reinterpret_cast<LPWSTR>(&number), 2),
         "2");
    STEP(number, "1");
    wchar_t wide[20] = L"";
    STEP(GetLocaleInfoW(us, LOCALE_SMONTHNAME1, wide, 20), "8");
    STEP(narrow(wide), "January");
}

CASE("devices.unicode", "Whether bytes are UTF-16 is a guess", "")
{
    const auto guess = [](const void *text, int size, int tests) {
        INT found = tests;
        const BOOL is = IsTextUnicode(text, size, &found);
        return std::to_string(is) + " " + std::to_string(found);
    };
    constexpr int marks = IS_TEXT_UNICODE_SIGNATURE | IS_TEXT_UNICODE_REVERSE_SIGNATURE;
    STEP(guess(L"\xFEFFText", 10, marks), "1 8");
    STEP(guess(L"\xFFFEText", 10, marks), "0 128");
    STEP(guess("Plain text", 10, marks), "0 0");
    STEP(guess("Plain text", 10, IS_TEXT_UNICODE_ASCII16), "0 0");
    STEP(guess(L"Wide text", 18, IS_TEXT_UNICODE_ASCII16), "1 1",
         differs("wine-8.0", "0 0", fewer));
    STEP(guess(L"Wide text", 18, IS_TEXT_UNICODE_NULL_BYTES), "1 4096");
    STEP(guess(L"Wide\n", 10, IS_TEXT_UNICODE_CONTROLS), "1 4", differs("wine-8.0", "0 0", fewer));
    STEP(IsTextUnicode("Plain text", 10, nullptr), "0");
    STEP(IsTextUnicode(L"Some wide text", 28, nullptr), "1");
}

CASE("devices.transforms", "The identity is a transform of advanced contexts", "")
{
    const HDC context = CreateCompatibleDC(nullptr);
    const XFORM identity = {1, 0, 0, 1, 0, 0};
    STEP(SetWorldTransform(context, &identity), "0");
    STEP(SetGraphicsMode(context, GM_ADVANCED), "1");
    STEP(SetWorldTransform(context, &identity), "1");
    STEP(ModifyWorldTransform(context, nullptr, MWT_IDENTITY), "1");
    STEP(ModifyWorldTransform(context, &identity, MWT_LEFTMULTIPLY), "1");
    STEP(ModifyWorldTransform(context, &identity, 0), "0");
    XFORM is = {};
    STEP(GetWorldTransform(context, &is), "1");
    STEP(is.eM11 == 1 && is.eM12 == 0 && is.eM21 == 0 && is.eM22 == 1 && is.eDx == 0, "yes");
    DeleteDC(context);
    const XFORM twice = {2, 0, 0, 2, 0, 0}, moved = {1, 0, 0, 1, 3, 4};
    STEP(CombineTransform(&is, &moved, &twice), "1");
    STEP(is.eM11 == 2 && is.eM22 == 2 && is.eDx == 6 && is.eDy == 8, "yes");
    STEP(CombineTransform(nullptr, &moved, &twice), "0");
}
