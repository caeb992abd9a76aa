// strftime by Microsoft's rules: what is no conversion and what is no time are refused, and # means
// no leading zeros, or the long form. Microsoft: "strftime".
#include <cerrno>
#include <cstring>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>

#include "compat/crt/secure.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

bool is_between(int value, int least, int most)
{
    return value >= least && value <= most;
}

// Whether what the conversion shows is there.
bool has_part(char letter, const std::tm &time)
{
    const bool day_of_week = is_between(time.tm_wday, 0, 6);
    const bool month = is_between(time.tm_mon, 0, 11);
    const bool day = is_between(time.tm_mday, 1, 31);
    const bool hour = is_between(time.tm_hour, 0, 23);
    const bool minute = is_between(time.tm_min, 0, 59);
    const bool second = is_between(time.tm_sec, 0, 60);
    const bool day_of_year = is_between(time.tm_yday, 0, 365);
    const bool year = is_between(time.tm_year, -1900, 8099);
    switch (letter) {
    case 'a':
    case 'A':
    case 'u':
    case 'w':
        return day_of_week;
    case 'b':
    case 'B':
    case 'h':
    case 'm':
        return month;
    case 'c':
        return day_of_week && month && day && hour && minute && second && year;
    case 'x':
    case 'D':
    case 'F':
        return month && day && year;
    case 'd':
    case 'e':
        return day;
    case 'H':
    case 'I':
    case 'p':
        return hour;
    case 'R':
        return hour && minute;
    case 'r':
    case 'T':
    case 'X':
        return hour && minute && second;
    case 'M':
        return minute;
    case 'S':
        return second;
    case 'j':
        return day_of_year;
    case 'U':
    case 'W':
        return day_of_week && day_of_year;
    case 'V':
    case 'g':
    case 'G':
        return day_of_week && day_of_year && year;
    case 'C':
    case 'y':
    case 'Y':
        return year;
    default:
        return std::strchr("nt%zZ", letter) != nullptr && letter != 0;
    }
}

std::string convert(std::string format, const std::tm &time)
{
    format += ' '; // tells an empty text from none
    char text[256];
    const std::size_t length = std::strftime(text, sizeof text, format.c_str(), &time);
    return {text, length == 0 ? 0 : length - 1};
}

std::string without_zeros(const std::string &number)
{
    const std::size_t first = number.find_first_not_of("0 ");
    return first == std::string::npos ? "0" : number.substr(first);
}

std::string convert(char letter, bool other_form, const std::tm &time)
{
    if (other_form && letter == 'c')
        return convert("%A, %B %d, %Y %H:%M:%S", time);
    if (other_form && letter == 'x')
        return convert("%A, %B %d, %Y", time);
    const std::string text = convert({'%', letter}, time);
    return other_form && std::strchr("dDegGHIjmMSuUVwWyY", letter) != nullptr ? without_zeros(text)
                                                                              : text;
}

// None where something is refused.
std::optional<std::string> expand(const char *next, const std::tm &time)
{
    std::string result;
    while (*next != 0) {
        if (*next != '%') {
            result += *next++;
            continue;
        }
        ++next;
        const bool other_form = *next == '#';
        next += other_form;
        if (*next == 'E' || *next == 'O') // the standard's other forms: Microsoft has none
            ++next;
        if (!has_part(*next, time))
            return std::nullopt;
        result += convert(*next++, other_form, time);
    }
    return result;
}

template <class Char, class ToChars>
std::size_t format_time(const char *function, Char *to, std::size_t size, const char *format,
                        const std::tm *time, ToChars to_chars)
{
    if (to == nullptr || size == 0 || format == nullptr)
        return invalid_parameter(function, "an argument is NULL"), 0;
    to[0] = 0;
    const std::optional<std::string> text = time == nullptr ? std::nullopt : expand(format, *time);
    if (!text)
        return invalid_parameter(function, "there is no such conversion or no such time"), 0;
    const std::basic_string<Char> characters = to_chars(*text);
    if (characters.size() >= size) {
        errno = ERANGE;
        return 0;
    }
    to[characters.copy(to, size)] = 0;
    return characters.size();
}

} // namespace

extern "C" {

std::size_t wsh_strftime(char *to, std::size_t size, const char *format, const std::tm *time)
{
    return format_time("strftime", to, size, format, time,
                       [](const std::string &text) { return text; });
}

std::size_t wsh_wcsftime(char16_t *to, std::size_t size, const char16_t *format,
                         const std::tm *time)
{
    const std::string narrow = format == nullptr ? "" : to_utf8(format);
    return format_time("wcsftime", to, size, format == nullptr ? nullptr : narrow.c_str(), time,
                       [](const std::string &text) { return to_utf16(text); });
}
}
