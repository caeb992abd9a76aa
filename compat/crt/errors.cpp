// errno and what is said about it, assertions, and the ways a program may end.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include "compat/crt/error_texts.hpp"
#include "compat/crt/locale.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

extern "C" {

unsigned *__doserrno()
{
    static thread_local unsigned value = 0;
    return &value;
}

int _get_errno(int *value)
{
    if (value == nullptr)
        return invalid_parameter("_get_errno", "the argument is NULL");
    *value = errno;
    return 0;
}

int _set_errno(int value)
{
    errno = value;
    return 0;
}

int _get_doserrno(unsigned *value)
{
    if (value == nullptr)
        return invalid_parameter("_get_doserrno", "the argument is NULL");
    *value = *__doserrno();
    return 0;
}

int _set_doserrno(unsigned value)
{
    *__doserrno() = value;
    return 0;
}

char *wsh_strerror(int error)
{
    static thread_local std::string kept;
    kept = error_text(error);
    return kept.data();
}

// A text that does not fit is cut off without an error.
int strerror_s(char *to, std::size_t size, int error)
{
    const int result = copy_secure<char>("strerror_s", to, size, 0, error_text(error), as_fits);
    return result == error_truncated ? 0 : result;
}

int _wcserror_s(char16_t *to, std::size_t size, int error)
{
    const std::u16string text = to_utf16(error_text(error));
    const int result = copy_secure<char16_t>("_wcserror_s", to, size, 0, text, as_fits);
    return result == error_truncated ? 0 : result;
}

char *_strerror(const char *prefix)
{
    static thread_local std::string kept;
    kept = prefix == nullptr || *prefix == 0 ? "" : std::string(prefix) + ": ";
    kept += error_text(errno);
    kept += "\n";
    return kept.data();
}

char16_t *_wcserror(int error)
{
    static thread_local std::u16string kept;
    kept = to_utf16(error_text(error));
    return kept.data();
}

[[noreturn]] void _assert(const char *expression, const char *file, unsigned line)
{
    std::fflush(stdout);
    std::fprintf(stderr, "Assertion failed: %s, file %s, line %u\n", expression, file, line);
    std::abort();
}

[[noreturn]] void _wassert(const char16_t *expression, const char16_t *file, unsigned line)
{
    _assert(to_narrow(expression).c_str(), to_narrow(file).c_str(), line);
}

using ExitFunction = int (*)();

ExitFunction _onexit(ExitFunction function)
{
    // Its result is ignored; the calling convention is the same.
    return std::atexit(reinterpret_cast<void (*)()>(function)) == 0 ? function : nullptr;
}

// What Windows would do besides ending the program: nothing here.
unsigned _set_abort_behavior(unsigned flags, unsigned mask)
{
    static unsigned behavior = 3;
    const unsigned former = behavior;
    behavior = (behavior & ~mask) | (flags & mask);
    return former;
}

// Errors go to stderr in any mode.
int _set_error_mode(int mode)
{
    static int current = 0;
    constexpr int ask = 3;
    const int former = current;
    if (mode < 0 || mode > ask)
        return invalid_parameter("_set_error_mode", "there is no such mode"), -1;
    if (mode != ask)
        current = mode;
    return former;
}
}
