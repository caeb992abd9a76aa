// GetDateFormat and GetTimeFormat, in US English.
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/system_time.hpp"
#include "compat/kernel/text.hpp"

#include <array>
#include <cstdio>
#include <optional>

#include <winbase.h>
#include <winnls.h>

namespace compat {
namespace {

constexpr std::array<const char *, 7> day_names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                "Thursday", "Friday", "Saturday"};
constexpr std::array<const char *, 12> month_names{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};

std::string digits(unsigned value, std::size_t least)
{
    char text[16];
    std::snprintf(text, sizeof text, "%0*u", static_cast<int>(least), value);
    return text;
}

std::string short_name(const char *name)
{
    return std::string(name, 3);
}

std::string date_part(char letter, std::size_t count, const SYSTEMTIME &date)
{
    const char *const day = day_names.at(date.wDayOfWeek);
    const char *const month = month_names.at(date.wMonth - 1U);
    switch (letter) {
    case 'd':
        return count > 3 ? day : count == 3 ? short_name(day) : digits(date.wDay, count);
    case 'M':
        return count > 3 ? month : count == 3 ? short_name(month) : digits(date.wMonth, count);
    case 'y':
        return count > 2 ? digits(date.wYear, 4) : digits(date.wYear % 100U, count);
    default:
        return "A.D."; // g: the era
    }
}

std::string time_part(char letter, std::size_t count, const SYSTEMTIME &time)
{
    const std::string marker = time.wHour < 12 ? "AM" : "PM";
    const std::size_t width = count > 1 ? 2 : 1;
    switch (letter) {
    case 'h':
        return digits((time.wHour + 11U) % 12 + 1, width);
    case 'H':
        return digits(time.wHour, width);
    case 'm':
        return digits(time.wMinute, width);
    case 's':
        return digits(time.wSecond, width);
    default:
        return count > 1 ? marker : marker.substr(0, 1); // t
    }
}

using Part = std::string (*)(char, std::size_t, const SYSTEMTIME &);

/// The picture with each run of a known letter replaced; what is in single quotes stays.
std::string pictured(const std::string &picture, const SYSTEMTIME &time, std::string_view letters,
                     Part part)
{
    std::string result;
    for (std::size_t at = 0; at < picture.size();) {
        const char letter = picture[at];
        if (letter == '\'') {
            for (++at; at < picture.size(); ++at) {
                if (picture[at] == '\'' && (at + 1 >= picture.size() || picture[++at] != '\''))
                    break;
                result += picture[at];
            }
            at += at < picture.size() && picture[at] == '\'' ? 1 : 0;
        } else if (letters.find(letter) != std::string_view::npos) {
            const auto end = std::min(picture.find_first_not_of(letter, at), picture.size());
            result += part(letter, end - at, time);
            at = end;
        } else {
            result += letter;
            ++at;
        }
    }
    return result;
}

std::string time_picture(DWORD flags)
{
    std::string picture = flags & TIME_FORCE24HOURFORMAT ? "HH" : "h";
    if (!(flags & TIME_NOMINUTESORSECONDS))
        picture += flags & TIME_NOSECONDS ? ":mm" : ":mm:ss";
    return picture + (flags & TIME_NOTIMEMARKER ? "" : " tt");
}

std::string date_picture(DWORD flags)
{
    return flags & DATE_LONGDATE    ? "dddd, MMMM d, yyyy"
           : flags & DATE_YEARMONTH ? "MMMM yyyy"
                                    : "M/d/yyyy";
}

std::string invariant_date_picture(DWORD flags)
{
    return flags & DATE_LONGDATE    ? "dddd, dd MMMM yyyy"
           : flags & DATE_YEARMONTH ? "yyyy MMMM"
                                    : "MM/dd/yyyy";
}

/// The date with its day of the week worked out; none if there is no such date.
std::optional<SYSTEMTIME> checked(const SYSTEMTIME *time, bool is_date)
{
    SYSTEMTIME now;
    GetLocalTime(&now);
    if (!time)
        return now;
    if (!is_date) { // only the clock counts
        now.wHour = time->wHour;
        now.wMinute = time->wMinute;
        now.wSecond = time->wSecond;
        now.wMilliseconds = time->wMilliseconds;
        time = &now;
    } else {
        now = *time;
        now.wHour = now.wMinute = now.wSecond = now.wMilliseconds = 0;
        time = &now;
    }
    const auto steps = steps_of(*time);
    return steps ? system_time(*steps) : std::nullopt;
}

template <class Char>
int give(const std::string &text, Char *buffer, int size)
{
    const auto converted = from_utf8<Char>(text);
    const auto needed = static_cast<int>(converted.size() + 1);
    if (size != 0 && size < needed) {
        set_last_error(ERROR_INSUFFICIENT_BUFFER);
        return 0;
    }
    if (size != 0)
        copy_text(converted, buffer, static_cast<std::size_t>(size));
    return needed;
}

/// The user's and the system's locale are English of the US.
bool is_known(LCID locale)
{
    constexpr LCID english = LANG_ENGLISH;
    constexpr LCID us_english = MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US);
    return locale == LOCALE_NEUTRAL || locale == LOCALE_USER_DEFAULT ||
           locale == LOCALE_SYSTEM_DEFAULT || locale == LOCALE_INVARIANT || locale == english ||
           locale == us_english;
}

std::string usual_picture(LCID locale, DWORD flags, bool is_date)
{
    if (locale == LOCALE_INVARIANT)
        return is_date ? invariant_date_picture(flags)
                       : time_picture(flags | TIME_FORCE24HOURFORMAT | TIME_NOTIMEMARKER);
    return is_date ? date_picture(flags) : time_picture(flags);
}

template <class Char>
int format_time(LCID locale, DWORD flags, const SYSTEMTIME *time, const Char *format, Char *buffer,
                int size, bool is_date)
{
    if (!is_known(locale)) {
        not_implemented("dates and times in another language than English");
        return 0;
    }
    const auto valid = checked(time, is_date);
    const DWORD error = !valid || size < 0 || (size > 0 && !buffer) ? ERROR_INVALID_PARAMETER
                        : format && (flags & ~LOCALE_NOUSEROVERRIDE) && is_date
                            ? ERROR_INVALID_FLAGS
                            : 0;
    if (!succeed_or(error))
        return 0;
    const auto picture = format ? utf8(format) : usual_picture(locale, flags, is_date);
    return give(is_date ? pictured(picture, *valid, "dMyg", date_part)
                        : pictured(picture, *valid, "hHmst", time_part),
                buffer, size);
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI GetDateFormatA(LCID locale, DWORD flags, const SYSTEMTIME *date, LPCSTR format,
                          LPSTR text, int size)
{
    return format_time(locale, flags, date, format, text, size, true);
}

int WINAPI GetDateFormatW(LCID locale, DWORD flags, const SYSTEMTIME *date, LPCWSTR format,
                          LPWSTR text, int size)
{
    return format_time(locale, flags, date, format, text, size, true);
}

int WINAPI GetTimeFormatA(LCID locale, DWORD flags, const SYSTEMTIME *time, LPCSTR format,
                          LPSTR text, int size)
{
    return format_time(locale, flags, time, format, text, size, false);
}

int WINAPI GetTimeFormatW(LCID locale, DWORD flags, const SYSTEMTIME *time, LPCWSTR format,
                          LPWSTR text, int size)
{
    return format_time(locale, flags, time, format, text, size, false);
}
