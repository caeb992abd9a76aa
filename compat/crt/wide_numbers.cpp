// Integers in UTF-16 text.
#include "compat/crt/integer_parsing.hpp"
#include "compat/crt/numbers.hpp"

using namespace compat::crt;

extern "C" {

// `long` has 32 bits.
long wsh_wcstol(const char16_t *text, char16_t **end, int base)
{
    return parse_integer<std::int32_t>("wcstol", text, end, base);
}

unsigned long wsh_wcstoul(const char16_t *text, char16_t **end, int base)
{
    return parse_integer<std::uint32_t>("wcstoul", text, end, base);
}

long long wsh_wcstoll(const char16_t *text, char16_t **end, int base)
{
    return parse_integer<std::int64_t>("wcstoll", text, end, base);
}

unsigned long long wsh_wcstoull(const char16_t *text, char16_t **end, int base)
{
    return parse_integer<std::uint64_t>("wcstoull", text, end, base);
}

int _wtoi(const char16_t *text)
{
    return parse_integer<std::int32_t, char16_t>("_wtoi", text, nullptr, 10);
}

long _wtol(const char16_t *text)
{
    return parse_integer<std::int32_t, char16_t>("_wtol", text, nullptr, 10);
}

long long _wtoll(const char16_t *text)
{
    return parse_integer<std::int64_t, char16_t>("_wtoll", text, nullptr, 10);
}

WSH_NUMBER_FAMILY(char16_t, _itow, _ltow, _ultow, _i64tow, _ui64tow)
}
