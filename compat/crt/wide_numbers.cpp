// Numbers in UTF-16 text. Digits and signs are ASCII: what could be part of a number is handed to
// strtol and strtod as bytes, and the place where they stopped is mapped back.
#include <cstdlib>
#include <string>

#include "compat/crt/numbers.hpp"

namespace {

bool is_space(char16_t c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool can_be_in_a_number(char16_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' ||
           c == '-' || c == '.' || c == ',' || c == '(' || c == ')' || c == '_';
}

// `parse` is told where the number starts and sets the end.
template <class Parse>
auto parse_number(const char16_t *text, char16_t **end, Parse parse)
{
    const char16_t *start = text;
    while (is_space(*start))
        ++start;
    std::string bytes;
    for (const char16_t *next = start; can_be_in_a_number(*next); ++next)
        bytes += static_cast<char>(*next);
    char *stopped = nullptr;
    const auto value = parse(bytes.c_str(), &stopped);
    if (end != nullptr) {
        const auto used = stopped - bytes.c_str();
        *end = const_cast<char16_t *>(used == 0 ? text : start + used);
    }
    return value;
}

} // namespace

extern "C" {

long wsh_strtol(const char *text, char **end, int base);
unsigned long wsh_strtoul(const char *text, char **end, int base);

#define WIDE_INTEGER(Type, name, narrow)                                                           \
    Type wsh_##name(const char16_t *text, char16_t **end, int base)                                \
    {                                                                                              \
        return parse_number(text, end, [base](const char *bytes, char **stop) {                    \
            return narrow(bytes, stop, base);                                                      \
        });                                                                                        \
    }
WIDE_INTEGER(long, wcstol, wsh_strtol)
WIDE_INTEGER(unsigned long, wcstoul, wsh_strtoul)
WIDE_INTEGER(long long, wcstoll, std::strtoll)
WIDE_INTEGER(unsigned long long, wcstoull, std::strtoull)

double wsh_wcstod(const char16_t *text, char16_t **end)
{
    return parse_number(text, end, std::strtod);
}

float wsh_wcstof(const char16_t *text, char16_t **end)
{
    return parse_number(text, end, std::strtof);
}

long double wsh_wcstold(const char16_t *text, char16_t **end)
{
    return parse_number(text, end, std::strtold);
}

int _wtoi(const char16_t *text)
{
    return static_cast<int>(wsh_wcstol(text, nullptr, 10));
}

long _wtol(const char16_t *text)
{
    return _wtoi(text);
}

long long _wtoll(const char16_t *text)
{
    return wsh_wcstoll(text, nullptr, 10);
}

double _wtof(const char16_t *text)
{
    return wsh_wcstod(text, nullptr);
}

WSH_NUMBER_FAMILY(char16_t, _itow, _ltow, _ultow, _i64tow, _ui64tow)
}
