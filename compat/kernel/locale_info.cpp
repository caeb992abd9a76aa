// GetLocaleInfo, of US English.
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"

#include <cstring>
#include <string>

#include <winerror.h>
#include <winnls.h>

namespace compat {
namespace {

/// Null: not there.
const char16_t *value_of(LCTYPE what)
{
    constexpr const char16_t *days[] = {u"Monday", u"Tuesday",  u"Wednesday", u"Thursday",
                                        u"Friday", u"Saturday", u"Sunday"};
    constexpr const char16_t *months[] = {u"January",   u"February", u"March",    u"April",
                                          u"May",       u"June",     u"July",     u"August",
                                          u"September", u"October",  u"November", u"December"};
    if (what >= LOCALE_SDAYNAME1 && what <= LOCALE_SDAYNAME7)
        return days[what - LOCALE_SDAYNAME1];
    if (what >= LOCALE_SMONTHNAME1 && what <= LOCALE_SMONTHNAME12)
        return months[what - LOCALE_SMONTHNAME1];
    struct Value {
        LCTYPE what;
        const char16_t *text;
    };
    constexpr Value values[] = {
        {LOCALE_ILANGUAGE, u"0409"},
        {LOCALE_SLANGUAGE, u"English (United States)"},
        {LOCALE_SABBREVLANGNAME, u"ENU"},
        {LOCALE_ICOUNTRY, u"1"},
        {LOCALE_SCOUNTRY, u"United States"},
        {LOCALE_IDEFAULTCODEPAGE, u"437"},
        {LOCALE_SLIST, u","},
        {LOCALE_IMEASURE, u"1"},
        {LOCALE_SDECIMAL, u"."},
        {LOCALE_STHOUSAND, u","},
        {LOCALE_SGROUPING, u"3;0"},
        {LOCALE_IDIGITS, u"2"},
        {LOCALE_ILZERO, u"1"},
        {LOCALE_SCURRENCY, u"$"},
        {LOCALE_SDATE, u"/"},
        {LOCALE_STIME, u":"},
        {LOCALE_SSHORTDATE, u"M/d/yyyy"},
        {LOCALE_SLONGDATE, u"dddd, MMMM d, yyyy"},
        {LOCALE_IDATE, u"0"},
        {LOCALE_ITIME, u"0"},
        {LOCALE_ICENTURY, u"1"},
        {LOCALE_ITLZERO, u"0"},
        {LOCALE_IDAYLZERO, u"0"},
        {LOCALE_IMONLZERO, u"0"},
        {LOCALE_S1159, u"AM"},
        {LOCALE_S2359, u"PM"},
        {LOCALE_SISO639LANGNAME, u"en"},
        {LOCALE_SISO3166CTRYNAME, u"US"},
        {LOCALE_SENGLANGUAGE, u"English"},
        {LOCALE_SENGCOUNTRY, u"United States"},
        {LOCALE_STIMEFORMAT, u"h:mm:ss tt"},
        {LOCALE_IDEFAULTANSICODEPAGE, u"1252"},
        {LOCALE_ITIMEMARKPOSN, u"0"},
    };
    for (const auto &value : values) {
        if (value.what == what)
            return value.text;
    }
    return nullptr;
}

template <class Char>
int put(const std::basic_string<Char> &text, Char *to, int size)
{
    const auto needed = static_cast<int>(text.size() + 1);
    if (size == 0)
        return needed;
    if (needed > size) {
        set_last_error(ERROR_INSUFFICIENT_BUFFER);
        return 0;
    }
    std::memcpy(to, text.c_str(), static_cast<std::size_t>(needed) * sizeof(Char));
    return needed;
}

template <class Char>
int put_number(const char16_t *value, LCTYPE what, Char *to, int size)
{
    constexpr int needed = sizeof(DWORD) / sizeof(Char);
    if (size == 0)
        return needed;
    if (needed > size) {
        set_last_error(ERROR_INSUFFICIENT_BUFFER);
        return 0;
    }
    const auto number =
        static_cast<DWORD>(std::stoul(to_ansi(value), nullptr, what == LOCALE_ILANGUAGE ? 16 : 10));
    std::memcpy(to, &number, sizeof number);
    return needed;
}

template <class Char, class Convert>
int tell(LCTYPE asked, Char *to, int size, Convert convert)
{
    constexpr LCTYPE flags = LOCALE_RETURN_NUMBER | LOCALE_NOUSEROVERRIDE | 0x40000000;
    const LCTYPE what = asked & ~flags;
    const auto *const value = value_of(what);
    const bool is_number = value && (asked & LOCALE_RETURN_NUMBER);
    if (!value || (is_number && (*value < u'0' || *value > u'9'))) {
        set_last_error(ERROR_INVALID_FLAGS);
        return 0;
    }
    if (size < 0 || (size > 0 && !to)) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return 0;
    }
    return is_number ? put_number(value, what, to, size) : put(convert(value), to, size);
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI GetLocaleInfoA(LCID, LCTYPE what, LPSTR text, int size)
{
    return tell(what, text, size, [](const char16_t *value) { return to_ansi(value); });
}

int WINAPI GetLocaleInfoW(LCID, LCTYPE what, LPWSTR text, int size)
{
    return tell(what, text, size, [](const char16_t *value) { return std::u16string(value); });
}
