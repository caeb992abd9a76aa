// strtod and its kin. glibc's functions read the numbers, which know the point of its "C" locale:
// where the present one has another, or the text is wide, they get what could be part of a number.
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <string>

#include "compat/crt/integer_parsing.hpp"
#include "compat/crt/locale.hpp"
#include "compat/crt/secure.hpp"

using namespace compat::crt;

namespace {

bool can_be_in_a_number(unsigned c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' ||
           c == '-' || c == '(' || c == ')' || c == '_';
}

template <class Float>
using Parse = Float (*)(const char *, char **);

// What is too small for a normal number is no error for Microsoft as long as it is not zero.
template <class Float>
Float parse_as_microsoft(Parse<Float> parse, const char *text, char **end)
{
    const int before = errno;
    const Float value = parse(text, end);
    if (errno == ERANGE && value != 0 && std::isfinite(value))
        errno = before;
    return value;
}

template <class Float, class Char>
Float parse_floating(const char *function, const Char *text, Char **end, Parse<Float> parse)
{
    if (end != nullptr)
        *end = const_cast<Char *>(text);
    if (text == nullptr) {
        invalid_parameter(function, "the text is NULL");
        return 0;
    }
    const char point = decimal_point();
    if constexpr (sizeof(Char) == 1)
        if (point == '.')
            return parse_as_microsoft(parse, text, end);
    const Char *start = text;
    while (is_space(*start))
        ++start;
    std::string bytes;
    for (const Char *next = start;; ++next) {
        if (*next == static_cast<Char>(point))
            bytes += '.';
        else if (can_be_in_a_number(static_cast<unsigned>(*next)))
            bytes += static_cast<char>(*next);
        else
            break;
    }
    char *stopped = nullptr;
    const Float value = parse_as_microsoft(parse, bytes.c_str(), &stopped);
    if (end != nullptr && stopped != bytes.c_str())
        *end = const_cast<Char *>(start) + (stopped - bytes.c_str());
    return value;
}

} // namespace

extern "C" {

double wsh_strtod(const char *text, char **end)
{
    return parse_floating("strtod", text, end, std::strtod);
}

float wsh_strtof(const char *text, char **end)
{
    return parse_floating("strtof", text, end, std::strtof);
}

long double wsh_strtold(const char *text, char **end)
{
    return parse_floating("strtold", text, end, std::strtold);
}

double wsh_atof(const char *text)
{
    return parse_floating<double, char>("atof", text, nullptr, std::strtod);
}

double wsh_wcstod(const char16_t *text, char16_t **end)
{
    return parse_floating("wcstod", text, end, std::strtod);
}

float wsh_wcstof(const char16_t *text, char16_t **end)
{
    return parse_floating("wcstof", text, end, std::strtof);
}

long double wsh_wcstold(const char16_t *text, char16_t **end)
{
    return parse_floating("wcstold", text, end, std::strtold);
}

double _wtof(const char16_t *text)
{
    return parse_floating<double, char16_t>("_wtof", text, nullptr, std::strtod);
}
}
