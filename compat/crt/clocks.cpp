// The time with milliseconds, since the program began, and that of files.
#include <cerrno>
#include <chrono>
#include <ctime>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>

#include "compat/crt/file_access.hpp"
#include "compat/crt/file_names.hpp"
#include "compat/crt/secure.hpp"

using namespace compat::crt;

namespace {

using Clock = std::chrono::steady_clock;

const Clock::time_point program_start = Clock::now();

// The layouts of struct __timeb32 and __timeb64, __utimbuf32 and __utimbuf64.
template <class Time>
struct TimeNow {
    Time seconds;
    unsigned short milliseconds;
    short minutes_west;
    short is_summer_time;
};

template <class Time>
struct FileTimes {
    Time accessed;
    Time modified;
};

template <class Time>
int tell_now(const char *function, TimeNow<Time> *to)
{
    if (to == nullptr)
        return invalid_parameter(function, "the argument is NULL");
    std::timespec now = {};
    std::tm parts = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    ::tzset();
    ::localtime_r(&now.tv_sec, &parts);
    to->seconds = static_cast<Time>(now.tv_sec);
    to->milliseconds = static_cast<unsigned short>(now.tv_nsec / 1'000'000);
    to->minutes_west = static_cast<short>(::timezone / 60);
    to->is_summer_time = parts.tm_isdst > 0 ? 1 : 0;
    return 0;
}

template <class Time>
struct NewTimes {
    explicit NewTimes(const FileTimes<Time> *given)
    {
        if (given == nullptr)
            return;
        times[0] = {.tv_sec = given->accessed, .tv_nsec = 0};
        times[1] = {.tv_sec = given->modified, .tv_nsec = 0};
    }
    std::timespec times[2] = {{.tv_sec = 0, .tv_nsec = UTIME_NOW},
                              {.tv_sec = 0, .tv_nsec = UTIME_NOW}};
};

template <class Char, class Time>
int set_times(const char *function, const Char *name, const FileTimes<Time> *times)
{
    if (name == nullptr)
        return invalid_parameter(function, "the name is NULL"), -1;
    const std::string path = linux_name(name);
    if (!may_open(path, true)) {
        errno = EACCES;
        return -1;
    }
    return ::utimensat(AT_FDCWD, path.c_str(), NewTimes(times).times, 0);
}

template <class Time>
int set_times_of_open(const char *function, int descriptor, const FileTimes<Time> *times)
{
    if (::fcntl(descriptor, F_GETFD) < 0)
        return invalid_parameter(function, "the descriptor is not open", EBADF), -1;
    return ::futimens(descriptor, NewTimes(times).times);
}

} // namespace

extern "C" {

long wsh_clock()
{
    using std::chrono::milliseconds;
    return std::chrono::duration_cast<milliseconds>(Clock::now() - program_start).count();
}

void _ftime32(TimeNow<int> *to)
{
    tell_now("_ftime32", to);
}

void _ftime64(TimeNow<long long> *to)
{
    tell_now("_ftime64", to);
}

int _ftime32_s(TimeNow<int> *to)
{
    return tell_now("_ftime32_s", to);
}

int _ftime64_s(TimeNow<long long> *to)
{
    return tell_now("_ftime64_s", to);
}

int _utime32(const char *name, const FileTimes<int> *times)
{
    return set_times("_utime32", name, times);
}

int _utime64(const char *name, const FileTimes<long long> *times)
{
    return set_times("_utime64", name, times);
}

int _wutime32(const char16_t *name, const FileTimes<int> *times)
{
    return set_times("_wutime32", name, times);
}

int _wutime64(const char16_t *name, const FileTimes<long long> *times)
{
    return set_times("_wutime64", name, times);
}

int _futime32(int descriptor, const FileTimes<int> *times)
{
    return set_times_of_open("_futime32", descriptor, times);
}

int _futime64(int descriptor, const FileTimes<long long> *times)
{
    return set_times_of_open("_futime64", descriptor, times);
}
}
