// The facets of 16-bit wide characters that libstdc++.so contains for 32-bit ones.
//
// libstdc++ instantiates most of its wide classes in the program (compat/libc/bits/c++config.h sees
// to that); what is left are the explicit specialisations below, which its headers only declare.
// Defined here, they are found before the library's, by the program and by libstdc++.so itself when
// it builds locales. All locales are alike: text is UTF-16, numbers and dates are those of the "C"
// locale.
#include <algorithm>
#include <cwchar>
#include <cwctype>
#include <locale>
#include <string>

#if __WCHAR_MAX__ > 0xffff
#error "wide_facets.cpp is for programs' wchar_t of 16 bits"
#endif

// compat/libc/bits/locale_facets.h asks for this file; and it for the others, which libstdc++.so
// needs: a shared library's own wishes draw nothing out of an archive.
extern "C" {
extern const char wsh_wide_facets = 0;
extern const char wsh_wide_punctuation;
extern const char wsh_locale_names;
}
[[gnu::used]] static const void *const also_needed[] = {
    &wsh_wide_punctuation, &wsh_locale_names, &std::codecvt<wchar_t, char, std::mbstate_t>::id};

// Bytes that are not ASCII travel through wide streams as lone low surrogates and come out as the
// same bytes: so `std::wcout << "text"` prints any text right.
namespace {

constexpr wchar_t to_unit(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return static_cast<wchar_t>(byte < 0x80 ? byte : 0xdc00 + byte);
}

constexpr char to_byte(wchar_t c, char otherwise)
{
    if (c < 0x80)
        return static_cast<char>(c);
    return c >= 0xdc80 && c <= 0xdcff ? static_cast<char>(c - 0xdc00) : otherwise;
}

std::ctype_base::mask classify(wchar_t c)
{
    using Base = std::ctype_base;
    if (c < 0x80)
        return std::ctype<char>::classic_table()[c];
    const auto in = [](int yes, Base::mask mask) { return yes ? mask : Base::mask(); };
    return static_cast<Base::mask>(
        in(std::iswupper(c), Base::upper) | in(std::iswlower(c), Base::lower) |
        in(std::iswalpha(c), Base::alpha) | in(std::iswdigit(c), Base::digit) |
        in(std::iswspace(c), Base::space) | in(std::iswblank(c), Base::blank) |
        in(std::iswprint(c), Base::print) | in(std::iswcntrl(c), Base::cntrl) |
        in(std::iswpunct(c), Base::punct));
}

} // namespace

namespace std {

// ctype

locale::id ctype<wchar_t>::id;

ctype<wchar_t>::ctype(size_t refs) : __ctype_abstract_base<wchar_t>(refs)
{
    _M_c_locale_ctype = _S_get_c_locale();
    _M_initialize_ctype();
}

ctype<wchar_t>::ctype(__c_locale locale, size_t refs) : __ctype_abstract_base<wchar_t>(refs)
{
    _M_c_locale_ctype = _S_clone_c_locale(locale);
    _M_initialize_ctype();
}

ctype<wchar_t>::~ctype()
{
    _S_destroy_c_locale(_M_c_locale_ctype);
}

// The tables are for 32-bit characters; nothing here asks them.
void ctype<wchar_t>::_M_initialize_ctype() throw()
{
    _M_narrow_ok = false;
}

ctype<wchar_t>::__wmask_type ctype<wchar_t>::_M_convert_to_wmask(const mask) const throw()
{
    return __wmask_type();
}

bool ctype<wchar_t>::do_is(mask what, wchar_t c) const
{
    return (classify(c) & what) != 0;
}

const wchar_t *ctype<wchar_t>::do_is(const wchar_t *next, const wchar_t *end, mask *to) const
{
    for (; next < end; ++next, ++to)
        *to = classify(*next);
    return end;
}

const wchar_t *ctype<wchar_t>::do_scan_is(mask what, const wchar_t *next, const wchar_t *end) const
{
    while (next < end && !do_is(what, *next))
        ++next;
    return next;
}

const wchar_t *ctype<wchar_t>::do_scan_not(mask what, const wchar_t *next, const wchar_t *end) const
{
    while (next < end && do_is(what, *next))
        ++next;
    return next;
}

wchar_t ctype<wchar_t>::do_toupper(wchar_t c) const
{
    return static_cast<wchar_t>(std::towupper(c));
}

const wchar_t *ctype<wchar_t>::do_toupper(wchar_t *next, const wchar_t *end) const
{
    for (; next < end; ++next)
        *next = do_toupper(*next);
    return end;
}

wchar_t ctype<wchar_t>::do_tolower(wchar_t c) const
{
    return static_cast<wchar_t>(std::towlower(c));
}

const wchar_t *ctype<wchar_t>::do_tolower(wchar_t *next, const wchar_t *end) const
{
    for (; next < end; ++next)
        *next = do_tolower(*next);
    return end;
}

wchar_t ctype<wchar_t>::do_widen(char c) const
{
    return to_unit(c);
}

const char *ctype<wchar_t>::do_widen(const char *next, const char *end, wchar_t *to) const
{
    for (; next < end; ++next, ++to)
        *to = to_unit(*next);
    return end;
}

char ctype<wchar_t>::do_narrow(wchar_t c, char otherwise) const
{
    return to_byte(c, otherwise);
}

const wchar_t *ctype<wchar_t>::do_narrow(const wchar_t *next, const wchar_t *end, char otherwise,
                                         char *to) const
{
    for (; next < end; ++next, ++to)
        *to = to_byte(*next, otherwise);
    return end;
}

// Dates

template <>
void __timepunct<wchar_t>::_M_put(wchar_t *to, size_t size, const wchar_t *format,
                                  const tm *time) const throw()
{
    if (std::wcsftime(to, size, format, time) == 0 && size > 0)
        to[0] = 0;
}

template <>
void __timepunct<wchar_t>::_M_initialize_timepunct(__c_locale)
{
    if (_M_data == nullptr)
        _M_data = new __timepunct_cache<wchar_t>;
    __timepunct_cache<wchar_t> &data = *_M_data;
    _M_c_locale_timepunct = _S_get_c_locale();
    data._M_date_format = data._M_date_era_format = L"%m/%d/%y";
    data._M_time_format = data._M_time_era_format = L"%H:%M:%S";
    data._M_date_time_format = data._M_date_time_era_format = L"%a %b %e %T %Y";
    data._M_am = L"AM";
    data._M_pm = L"PM";
    data._M_am_pm_format = L"%I:%M:%S %p";
    static const wchar_t *const days[] = {L"Sunday",   L"Monday", L"Tuesday", L"Wednesday",
                                          L"Thursday", L"Friday", L"Saturday"};
    static const wchar_t *const short_days[] = {L"Sun", L"Mon", L"Tue", L"Wed",
                                                L"Thu", L"Fri", L"Sat"};
    static const wchar_t *const months[] = {L"January",   L"February", L"March",    L"April",
                                            L"May",       L"June",     L"July",     L"August",
                                            L"September", L"October",  L"November", L"December"};
    static const wchar_t *const short_months[] = {L"Jan", L"Feb", L"Mar", L"Apr", L"May", L"Jun",
                                                  L"Jul", L"Aug", L"Sep", L"Oct", L"Nov", L"Dec"};
    // The cache has one pointer for each name, one after the other.
    std::copy(std::begin(days), std::end(days), &data._M_day1);
    std::copy(std::begin(short_days), std::end(short_days), &data._M_aday1);
    std::copy(std::begin(months), std::end(months), &data._M_month01);
    std::copy(std::begin(short_months), std::end(short_months), &data._M_amonth01);
}

template <>
const wchar_t *__timepunct_cache<wchar_t>::_S_timezones[14] = {
    L"GMT", L"HST", L"AKST", L"PST", L"MST", L"CST", L"EST",
    L"AST", L"NST", L"CET",  L"IST", L"EET", L"CST", L"JST"};

} // namespace std
