#include "compat/crt/format.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <vector>

#include "compat/crt/conversion.hpp"
#include "compat/crt/locale.hpp"
#include "compat/crt/secure.hpp"

namespace compat::crt {

bool &counts_output()
{
    static bool counts = false;
    return counts;
}

namespace {

struct Spec {
    std::string flags;
    int width = 0;
    int precision = -1;
    Size size = Size::none;
    char letter = 0;
};

// A va_list in a structure of its own can be passed on by reference whatever it is made of.
struct Arguments {
    std::va_list list;
};

template <class Char>
std::basic_string<Char> from_ascii(std::string_view text)
{
    return {text.begin(), text.end()};
}

void append(std::string &to, std::string_view text)
{
    to += text;
}

void append(std::string &to, std::u16string_view text)
{
    to += to_narrow(text);
}

void append(std::u16string &to, std::string_view text)
{
    to += to_wide(text);
}

void append(std::u16string &to, std::u16string_view text)
{
    to += text;
}

template <class Text>
std::string number_text(const Spec &spec, const char *size, Text value)
{
    const std::string format = "%" + spec.flags + "*.*" + size + spec.letter;
    const int length = std::snprintf(nullptr, 0, format.c_str(), spec.width, spec.precision, value);
    std::string text(static_cast<std::size_t>(std::max(length, 0)) + 1, '\0');
    std::snprintf(text.data(), text.size(), format.c_str(), spec.width, spec.precision, value);
    text.pop_back();
    return text;
}

std::string integer(const Spec &spec, Arguments &arguments)
{
    const bool is_signed = spec.letter == 'd' || spec.letter == 'i';
    long long value = 0;
    if (spec.size == Size::word64 || spec.size == Size::native)
        value = va_arg(arguments.list, long long);
    else if (is_signed)
        value = va_arg(arguments.list, int);
    else
        value = va_arg(arguments.list, unsigned);
    if (spec.size == Size::half)
        value = is_signed ? static_cast<short>(value) : static_cast<unsigned short>(value);
    if (spec.size == Size::quarter)
        value = is_signed ? static_cast<signed char>(value) : static_cast<unsigned char>(value);
    return number_text(spec, "ll", value);
}

template <class Char>
std::basic_string<Char> pad(const Spec &spec, std::basic_string<Char> text)
{
    const auto width = static_cast<std::size_t>(spec.width);
    if (text.size() >= width)
        return text;
    if (spec.flags.find('-') != std::string::npos)
        return text.append(width - text.size(), Char(' '));
    return text.insert(0, width - text.size(), Char(' '));
}

// What is no number, in Microsoft's words: the quiet one that 0/0 gives is "-nan(ind)".
std::string not_a_number(Spec spec, double value)
{
    const bool capital = spec.letter >= 'A' && spec.letter <= 'Z';
    std::string text = std::signbit(value) ? "-" : "";
    if (text.empty() && spec.flags.find_first_of("+ ") != std::string::npos)
        text = spec.flags.find('+') != std::string::npos ? "+" : " ";
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    constexpr std::uint64_t quiet = 0x8000000000000, rest = quiet - 1;
    text += capital ? "NAN" : "nan";
    if ((bits & quiet) == 0)
        text += capital ? "(SNAN)" : "(snan)";
    else if (std::signbit(value) && (bits & rest) == 0)
        text += capital ? "(IND)" : "(ind)";
    spec.letter = 's';
    spec.precision = -1;
    return pad(spec, text);
}

std::string with_point(std::string number)
{
    std::ranges::replace(number, '.', decimal_point());
    return number;
}

std::string floating(Spec spec, Arguments &arguments)
{
    const bool hexadecimal = spec.letter == 'a' || spec.letter == 'A';
    if (hexadecimal && spec.precision < 0)
        spec.precision = 13; // all digits of a double, the last zeros too
    if (spec.size == Size::long_double)
        return with_point(number_text(spec, "L", va_arg(arguments.list, long double)));
    const double value = va_arg(arguments.list, double);
    return std::isnan(value) ? not_a_number(spec, value) : with_point(number_text(spec, "", value));
}

// The text behind a %s, not read beyond the precision: it need not end in zero then.
template <class Char>
std::basic_string<Char> text_argument(const Spec &spec, Arguments &arguments)
{
    const Char *const text = va_arg(arguments.list, const Char *);
    if (text == nullptr)
        return from_ascii<Char>("(null)").substr(0, static_cast<std::size_t>(spec.precision));
    std::size_t length = 0;
    while ((spec.precision < 0 || length < static_cast<std::size_t>(spec.precision)) &&
           text[length] != 0)
        ++length;
    return {text, length};
}

template <class Char>
std::basic_string<Char> text(const Spec &spec, Arguments &arguments)
{
    const bool wide = means_wide<Char>(spec.size, spec.letter == 'S' || spec.letter == 'C');
    const bool single = spec.letter == 'c' || spec.letter == 'C';
    std::basic_string<Char> result;
    if (single && wide)
        append(result, std::u16string(1, static_cast<char16_t>(va_arg(arguments.list, int))));
    else if (single)
        append(result, std::string(1, static_cast<char>(va_arg(arguments.list, int))));
    else if (wide)
        append(result, text_argument<char16_t>(spec, arguments));
    else
        append(result, text_argument<char>(spec, arguments));
    return pad(spec, result);
}

std::string pointer(Spec spec, Arguments &arguments)
{
    spec.letter = 'X';
    spec.precision = 16;
    std::erase(spec.flags, '0');
    return number_text(spec, "ll", va_arg(arguments.list, std::uintptr_t));
}

template <class Char>
Spec take_spec(const Char *&next, Arguments &arguments)
{
    Spec spec;
    for (; *next == '-' || *next == '+' || *next == ' ' || *next == '#' || *next == '0'; ++next)
        spec.flags += static_cast<char>(*next);
    if (*next == '*') {
        spec.width = va_arg(arguments.list, int);
        if (spec.width < 0) {
            spec.flags += '-';
            spec.width = -spec.width;
        }
        ++next;
    } else {
        spec.width = take_number(next);
    }
    if (*next == '.') {
        ++next;
        if (*next == '*') {
            spec.precision = va_arg(arguments.list, int);
            ++next;
        } else {
            spec.precision = take_number(next);
        }
    }
    spec.size = take_size(next);
    spec.letter = *next < 0x80 ? static_cast<char>(*next) : '?';
    return spec;
}

template <class Char>
void convert(std::basic_string<Char> &result, const Spec &spec, Arguments &arguments)
{
    switch (spec.letter) {
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
        append(result, integer(spec, arguments));
        break;
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case 'a':
    case 'A':
        append(result, floating(spec, arguments));
        break;
    case 'c':
    case 'C':
    case 's':
    case 'S':
        result += text<Char>(spec, arguments);
        break;
    case 'p':
        append(result, pointer(spec, arguments));
        break;
    case 'n':
        *va_arg(arguments.list, int *) = static_cast<int>(result.size());
        break;
    default:
        // As Microsoft's: what is no conversion is written as it stands; "%%" is one of them.
        result += static_cast<Char>(spec.letter);
        break;
    }
}

// Whether the program may have this conversion; if not, the handler has been called.
bool is_allowed(const Spec &spec, Unknown unknown)
{
    constexpr std::string_view known = "diuoxXeEfFgGaAcCsSpn%";
    if (spec.letter == 'n' && !counts_output())
        return invalid_parameter("printf", "%n is not allowed"), false;
    if (unknown == Unknown::refused && (spec.letter == 0 || known.find(spec.letter) == known.npos))
        return invalid_parameter("printf_s", "there is no such conversion"), false;
    return true;
}

template <class Char>
std::optional<std::basic_string<Char>> format_text(const Char *next, std::va_list given,
                                                   Unknown unknown)
{
    Arguments arguments;
    va_copy(arguments.list, given);
    std::basic_string<Char> result;
    while (*next != 0) {
        const Char *const start = next;
        while (*next != 0 && *next != '%')
            ++next;
        result.append(start, next);
        if (*next == 0)
            break;
        const Spec spec = take_spec(++next, arguments);
        if (!is_allowed(spec, unknown)) {
            va_end(arguments.list);
            return std::nullopt;
        }
        if (*next == 0)
            break;
        ++next;
        convert(result, spec, arguments);
    }
    va_end(arguments.list);
    return result;
}

} // namespace

std::optional<std::string> format(const char *format, std::va_list arguments, Unknown unknown)
{
    return format_text(format, arguments, unknown);
}

std::optional<std::u16string> format(const char16_t *format, std::va_list arguments,
                                     Unknown unknown)
{
    return format_text(format, arguments, unknown);
}

} // namespace compat::crt
