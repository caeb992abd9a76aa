// Dates and times by Microsoft's names.
#include <cerrno>
#include <cstring>
#include <ctime>

#include "compat/crt/secure.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

int format_now(char *to, const char *format)
{
    const std::time_t now = std::time(nullptr);
    std::tm parts = {};
    localtime_r(&now, &parts);
    return static_cast<int>(std::strftime(to, 9, format, &parts));
}

} // namespace

extern "C" {

int localtime_s(std::tm *to, const std::time_t *time)
{
    return localtime_r(time, to) == nullptr ? EINVAL : 0;
}

int gmtime_s(std::tm *to, const std::time_t *time)
{
    return gmtime_r(time, to) == nullptr ? EINVAL : 0;
}

int asctime_s(char *to, std::size_t size, const std::tm *time)
{
    char text[64];
    if (asctime_r(time, text) == nullptr)
        return EINVAL;
    return copy_secure<char>("asctime_s", to, size, 0, text, std::strlen(text));
}

int ctime_s(char *to, std::size_t size, const std::time_t *time)
{
    std::tm parts = {};
    const int error = localtime_s(&parts, time);
    return error != 0 ? error : asctime_s(to, size, &parts);
}

char *_strdate(char *to)
{
    format_now(to, "%m/%d/%y");
    return to;
}

char *_strtime(char *to)
{
    format_now(to, "%H:%M:%S");
    return to;
}

long long _time64(long long *to)
{
    const long long now = std::time(nullptr);
    if (to != nullptr)
        *to = now;
    return now;
}

std::size_t wsh_wcsftime(char16_t *to, std::size_t size, const char16_t *format,
                         const std::tm *time)
{
    // One character more tells an empty result from one that does not fit.
    const std::string narrow = to_utf8(format) + " ";
    std::string bytes(size * 4 + 64, '\0');
    bytes.resize(std::strftime(bytes.data(), bytes.size(), narrow.c_str(), time));
    if (bytes.empty())
        return 0;
    bytes.pop_back();
    const std::u16string text = to_utf16(bytes);
    if (text.size() >= size)
        return 0;
    to[text.copy(to, size)] = 0;
    return text.size();
}
}
