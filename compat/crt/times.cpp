// Dates and times by Microsoft's names and in its kinds of number.
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <string>

#include "compat/crt/secure.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

// Near enough to 1970 and to 3000 for the other parts to decide.
bool is_year(int since_1900)
{
    return since_1900 >= 69 && since_1900 <= 1101;
}

using Calendar = std::tm *(*)(const std::time_t *, std::tm *);
constexpr Calendar utc = ::gmtime_r;
constexpr Calendar local = ::localtime_r;
constexpr std::time_t last_time =
    32535244799; // Microsoft's: the end of the year 3000, in California

// What is no time leaves -1 in every member.
int break_down(const char *function, Calendar calendar, std::tm *to, const std::time_t *time)
{
    if (to != nullptr)
        std::memset(to, 0xff, 9 * sizeof(int));
    if (to == nullptr || time == nullptr)
        return invalid_parameter(function, "an argument is NULL");
    if (*time >= 0 && *time <= last_time && calendar(time, to) != nullptr)
        return 0;
    return errno = EINVAL;
}

// One a thread for both, as with Microsoft.
std::tm *break_down(const char *function, Calendar calendar, const std::time_t *time)
{
    static thread_local std::tm parts = {};
    return break_down(function, calendar, &parts, time) == 0 ? &parts : nullptr;
}

// The time of a calendar's parts, which they are completed by; -1 with EINVAL.
std::time_t put_together(const char *function, std::time_t (*make)(std::tm *), std::tm *parts,
                         std::time_t last)
{
    if (parts == nullptr)
        return invalid_parameter(function, "the argument is NULL"), -1;
    std::tm completed = *parts;
    const std::time_t time = is_year(parts->tm_year) ? make(&completed) : -1;
    if (time < 0 || time > last) {
        errno = EINVAL;
        return -1;
    }
    *parts = completed;
    return time;
}

// For the functions with 32 bits: NULL stays NULL.
struct Widened {
    explicit Widened(const int *narrow) : time(narrow == nullptr ? 0 : *narrow), given(narrow) {}
    const std::time_t *pointer() const { return given == nullptr ? nullptr : &time; }

    std::time_t time;
    const int *given;
};

constexpr std::size_t short_size = 9; // of MM/DD/YY and of HH:MM:SS
constexpr std::size_t long_size = 26;
constexpr const char *date_format = "%m/%d/%y";
constexpr const char *time_format = "%H:%M:%S";

template <class Char>
Char *kept_text()
{
    static thread_local Char text[long_size];
    return text;
}

template <class Char>
int store_text(const char *function, Char *to, std::size_t size, std::string_view text)
{
    std::basic_string<Char> characters(text.begin(), text.end());
    return copy_secure<Char>(function, to, size, 0, characters, characters.size());
}

template <class Char>
int store_now(const char *function, Char *to, std::size_t size, const char *format)
{
    const std::time_t now = std::time(nullptr);
    std::tm parts = {};
    ::localtime_r(&now, &parts);
    char text[16];
    return store_text(function, to, size, {text, std::strftime(text, sizeof text, format, &parts)});
}

// 26 characters with the line end and the zero; empty for what is no date.
std::string as_text(const std::tm *time)
{
    char text[64];
    const bool valid = time != nullptr && time->tm_mon >= 0 && time->tm_mon < 12 &&
                       time->tm_wday >= 0 && time->tm_wday < 7 && time->tm_year >= 0 &&
                       ::asctime_r(time, text) != nullptr;
    return valid ? text : "";
}

template <class Char>
int date_text(const char *function, Char *to, std::size_t size, const std::tm *time)
{
    if (to != nullptr && size > 0)
        to[0] = 0;
    const std::string text = as_text(time);
    return text.empty() || to == nullptr || size < text.size() + 1
               ? invalid_parameter(function, "the time is wrong or the buffer too small")
               : store_text(function, to, size, text);
}

template <class Char>
int time_text(const char *function, Char *to, std::size_t size, const std::time_t *time)
{
    if (to != nullptr && size > 0)
        to[0] = 0;
    if (to == nullptr || time == nullptr || *time < 0)
        return invalid_parameter(function, "an argument is NULL or a time before 1970");
    std::tm parts = {};
    const int error = break_down(function, local, &parts, time);
    return error != 0 ? error : date_text(function, to, size, &parts);
}

// The text in a buffer of the thread's, null for what is no time.
template <class Char>
Char *kept_date(const char *function, const std::tm *parts)
{
    return date_text(function, kept_text<Char>(), long_size, parts) == 0 ? kept_text<Char>()
                                                                         : nullptr;
}

template <class Char>
Char *kept_time(const char *function, const std::time_t *time)
{
    if (time == nullptr)
        return invalid_parameter(function, "the argument is NULL"), nullptr;
    std::tm parts = {};
    return break_down(function, local, &parts, time) == 0 ? kept_date<Char>(function, &parts)
                                                          : nullptr;
}

} // namespace

extern "C" {

std::tm *wsh_localtime(const std::time_t *time)
{
    return break_down("localtime", local, time);
}

std::tm *wsh_gmtime(const std::time_t *time)
{
    return break_down("gmtime", utc, time);
}

int localtime_s(std::tm *to, const std::time_t *time)
{
    return break_down("localtime_s", local, to, time);
}

int gmtime_s(std::tm *to, const std::time_t *time)
{
    return break_down("gmtime_s", utc, to, time);
}

std::tm *_localtime32(const int *time)
{
    return wsh_localtime(Widened(time).pointer());
}

std::tm *_gmtime32(const int *time)
{
    return wsh_gmtime(Widened(time).pointer());
}

int _localtime32_s(std::tm *to, const int *time)
{
    return localtime_s(to, Widened(time).pointer());
}

int _gmtime32_s(std::tm *to, const int *time)
{
    return gmtime_s(to, Widened(time).pointer());
}

int asctime_s(char *to, std::size_t size, const std::tm *time)
{
    return date_text("asctime_s", to, size, time);
}

int _wasctime_s(char16_t *to, std::size_t size, const std::tm *time)
{
    return date_text("_wasctime_s", to, size, time);
}

int ctime_s(char *to, std::size_t size, const std::time_t *time)
{
    return time_text("ctime_s", to, size, time);
}

int _wctime_s(char16_t *to, std::size_t size, const std::time_t *time)
{
    return time_text("_wctime_s", to, size, time);
}

int _ctime32_s(char *to, std::size_t size, const int *time)
{
    return time_text("_ctime32_s", to, size, Widened(time).pointer());
}

int _wctime32_s(char16_t *to, std::size_t size, const int *time)
{
    return time_text("_wctime32_s", to, size, Widened(time).pointer());
}

char *wsh_asctime(const std::tm *time)
{
    return kept_date<char>("asctime", time);
}

char16_t *_wasctime(const std::tm *time)
{
    return kept_date<char16_t>("_wasctime", time);
}

char *wsh_ctime(const std::time_t *time)
{
    return kept_time<char>("ctime", time);
}

char16_t *_wctime(const std::time_t *time)
{
    return kept_time<char16_t>("_wctime", time);
}

char *_ctime32(const int *time)
{
    return kept_time<char>("_ctime32", Widened(time).pointer());
}

char16_t *_wctime32(const int *time)
{
    return kept_time<char16_t>("_wctime32", Widened(time).pointer());
}

int _strdate_s(char *to, std::size_t size)
{
    return store_now("_strdate_s", to, size, date_format);
}

int _strtime_s(char *to, std::size_t size)
{
    return store_now("_strtime_s", to, size, time_format);
}

int _wstrdate_s(char16_t *to, std::size_t size)
{
    return store_now("_wstrdate_s", to, size, date_format);
}

int _wstrtime_s(char16_t *to, std::size_t size)
{
    return store_now("_wstrtime_s", to, size, time_format);
}

char *_strdate(char *to)
{
    return _strdate_s(to, short_size) == 0 ? to : nullptr;
}

char *_strtime(char *to)
{
    return _strtime_s(to, short_size) == 0 ? to : nullptr;
}

char16_t *_wstrdate(char16_t *to)
{
    return _wstrdate_s(to, short_size) == 0 ? to : nullptr;
}

char16_t *_wstrtime(char16_t *to)
{
    return _wstrtime_s(to, short_size) == 0 ? to : nullptr;
}

long long _time64(long long *to)
{
    const long long now = std::time(nullptr);
    if (to != nullptr)
        *to = now;
    return now;
}

int _time32(int *to)
{
    const int now = static_cast<int>(std::time(nullptr));
    if (to != nullptr)
        *to = now;
    return now;
}

std::time_t wsh_mktime(std::tm *time)
{
    return put_together("mktime", std::mktime, time, last_time);
}

std::time_t wsh_timegm(std::tm *time)
{
    return put_together("_mkgmtime", ::timegm, time, last_time);
}

int _mktime32(std::tm *time)
{
    return static_cast<int>(put_together("_mktime32", std::mktime, time, INT32_MAX));
}

int _mkgmtime32(std::tm *time)
{
    return static_cast<int>(put_together("_mkgmtime32", ::timegm, time, INT32_MAX));
}

// Times before 1970 are none.
double wsh_difftime(std::time_t end, std::time_t start)
{
    if (end >= 0 && start >= 0)
        return static_cast<double>(end) - static_cast<double>(start);
    errno = EINVAL;
    return 0;
}

double _difftime32(int end, int start)
{
    return wsh_difftime(end, start);
}

int wsh_timespec_get(std::timespec *to, int base)
{
    if (to == nullptr)
        return invalid_parameter("timespec_get", "the argument is NULL"), 0;
    return std::timespec_get(to, base);
}
}
