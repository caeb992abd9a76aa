// Which locale there is.

#include "support.hpp"

#include <winnls.h>

using namespace conformance;

CASE("locales.defaults", "The user, the system and each thread have a locale", "")
{
    STEP(IsValidLocale(GetUserDefaultLCID(), LCID_INSTALLED), "1");
    STEP(IsValidLocale(GetSystemDefaultLCID(), LCID_SUPPORTED), "1");
    STEP(IsValidLocale(0x7F7F, LCID_SUPPORTED), "0");
    STEP(LANGIDFROMLCID(GetUserDefaultLCID()) == GetUserDefaultLangID(), "yes");
    STEP(LANGIDFROMLCID(GetSystemDefaultLCID()) == GetSystemDefaultLangID(), "yes");
    STEP(GetUserDefaultUILanguage() == GetUserDefaultLangID(), "yes");
    STEP(GetSystemDefaultUILanguage() == GetSystemDefaultLangID(), "yes");
    STEP(GetThreadLocale() == GetUserDefaultLCID(), "yes");
}

CASE("locales.thread", "A thread's locale is one that there is", "")
{
    const LCID before = GetThreadLocale();
    STEP(SetThreadLocale(LOCALE_SYSTEM_DEFAULT), "1");
    STEP(GetThreadLocale() == GetSystemDefaultLCID(), "yes");
    STEP(SetThreadLocale(before), "1");
    SetLastError(0);
    STEP(SetThreadLocale(0x7F7F7F7F), "0");
    STEP(GetLastError() == ERROR_INVALID_PARAMETER, "yes");
    STEP(GetThreadLocale() == before, "yes");
}
