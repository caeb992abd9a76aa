// Which locale the user, the system and the thread have.
#include "compat/kernel/last_error.hpp"

#include <winerror.h>
#include <winnls.h>

namespace compat {
namespace {

constexpr LANGID english = MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US);
constexpr LCID only = MAKELCID(english, SORT_DEFAULT);

thread_local LCID of_thread = only;

bool is_default(LCID locale)
{
    return locale == LOCALE_USER_DEFAULT || locale == LOCALE_SYSTEM_DEFAULT ||
           locale == LOCALE_NEUTRAL;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI IsValidLocale(LCID locale, DWORD)
{
    return locale == only;
}

LCID WINAPI GetUserDefaultLCID()
{
    return only;
}

LCID WINAPI GetSystemDefaultLCID()
{
    return only;
}

LANGID WINAPI GetUserDefaultLangID()
{
    return english;
}

LANGID WINAPI GetSystemDefaultLangID()
{
    return english;
}

LANGID WINAPI GetUserDefaultUILanguage()
{
    return english;
}

LANGID WINAPI GetSystemDefaultUILanguage()
{
    return english;
}

LCID WINAPI GetThreadLocale()
{
    return of_thread;
}

BOOL WINAPI SetThreadLocale(LCID locale)
{
    if (!is_default(locale) && !IsValidLocale(locale, LCID_INSTALLED)) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    of_thread = is_default(locale) ? only : locale;
    return TRUE;
}
