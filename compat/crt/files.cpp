// Files by Microsoft's names, and with names in UTF-16.
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "compat/crt/secure.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

extern "C" {

int fopen_s(std::FILE **file, const char *name, const char *mode)
{
    if (file == nullptr || name == nullptr || mode == nullptr)
        invalid_parameter("fopen_s", "an argument is NULL");
    *file = std::fopen(name, mode);
    return *file == nullptr ? errno : 0;
}

std::FILE *_wfopen(const char16_t *name, const char16_t *mode)
{
    return std::fopen(to_utf8(name).c_str(), to_utf8(mode).c_str());
}

int _wfopen_s(std::FILE **file, const char16_t *name, const char16_t *mode)
{
    return fopen_s(file, to_utf8(name).c_str(), to_utf8(mode).c_str());
}

int _wremove(const char16_t *name)
{
    return std::remove(to_utf8(name).c_str());
}

int _wrename(const char16_t *from, const char16_t *to)
{
    return std::rename(to_utf8(from).c_str(), to_utf8(to).c_str());
}

void _wperror(const char16_t *text)
{
    std::perror(to_utf8(text).c_str());
}

char *gets_s(char *to, std::size_t size)
{
    std::size_t length = 0;
    int c = std::getchar();
    if (c == EOF)
        return nullptr;
    for (; c != EOF && c != '\n'; c = std::getchar()) {
        if (length + 1 >= size)
            invalid_parameter("gets_s", "the buffer is too small");
        to[length++] = static_cast<char>(c);
    }
    to[length] = 0;
    return to;
}

char *wsh_gets(char *to)
{
    return gets_s(to, static_cast<std::size_t>(-1));
}

// Windows returns the number of open streams, which nobody uses; ours is that of the standard ones.
int _flushall()
{
    return std::fflush(nullptr) == 0 ? 3 : EOF;
}
}
