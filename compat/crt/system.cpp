// Commands, the environment, locales and memory by Microsoft's rules.
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "compat/crt/secure.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

// A wide copy of what a function returned, kept until this thread's next such call, as Microsoft
// does.
char16_t *keep(std::u16string &kept, const char *bytes)
{
    if (bytes == nullptr)
        return nullptr;
    kept = to_utf16(bytes);
    return kept.data();
}

int pause_until_enter()
{
    std::fputs("Press any key to continue . . . ", stdout);
    std::fflush(stdout);
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        ;
    std::fputc('\n', stdout);
    return 0;
}

} // namespace

extern "C" {

// cmd.exe's own commands that tutorials use; a terminal needs Enter where Windows takes any key.
int wsh_system(const char *command)
{
    if (command == nullptr)
        return std::system(nullptr);
    std::fflush(nullptr);
    const std::string_view text = command;
    const std::string_view word = text.substr(0, text.find_first_of(" \t"));
    if (word == "pause" || word == "PAUSE")
        return pause_until_enter();
    if (word == "cls" || word == "CLS") {
        std::fputs("\033[2J\033[H", stdout);
        return std::fflush(stdout);
    }
    if (word == "title" && text.size() > word.size()) {
        std::printf("\033]0;%s\007", command + word.size() + 1);
        return std::fflush(stdout);
    }
    return std::system(command);
}

int _wsystem(const char16_t *command)
{
    return wsh_system(command == nullptr ? nullptr : to_utf8(command).c_str());
}

int getenv_s(std::size_t *needed, char *to, std::size_t size, const char *name)
{
    const char *const value = std::getenv(name);
    *needed = value == nullptr ? 0 : std::strlen(value) + 1;
    if (to == nullptr || size == 0)
        return 0;
    to[0] = 0;
    if (*needed > size)
        return ERANGE;
    if (value != nullptr)
        std::memcpy(to, value, *needed);
    return 0;
}

int _dupenv_s(char **to, std::size_t *size, const char *name)
{
    const char *const value = std::getenv(name);
    *to = value == nullptr ? nullptr : ::strdup(value);
    if (size != nullptr)
        *size = value == nullptr ? 0 : std::strlen(value) + 1;
    return value != nullptr && *to == nullptr ? ENOMEM : 0;
}

// An empty value removes the name.
int _putenv_s(const char *name, const char *value)
{
    return (*value == 0 ? ::unsetenv(name) : ::setenv(name, value, 1)) == 0 ? 0 : errno;
}

int _putenv(const char *setting)
{
    const char *const equals = std::strchr(setting, '=');
    if (equals == nullptr)
        return -1;
    return _putenv_s(std::string(setting, equals).c_str(), equals + 1) == 0 ? 0 : -1;
}

char16_t *_wgetenv(const char16_t *name)
{
    static thread_local std::u16string kept;
    return keep(kept, std::getenv(to_utf8(name).c_str()));
}

char16_t *_wsetlocale(int category, const char16_t *name)
{
    static thread_local std::u16string kept;
    return keep(kept, std::setlocale(category, name == nullptr ? nullptr : to_utf8(name).c_str()));
}

void *_aligned_malloc(std::size_t size, std::size_t alignment)
{
    void *memory = nullptr;
    if (alignment < sizeof memory)
        alignment = sizeof memory;
    const int error = ::posix_memalign(&memory, alignment, size);
    if (error == 0)
        return memory;
    errno = error;
    return nullptr;
}
}
