// Environment variables: names in any letter case, and the forms that copy.
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <set>
#include <string>
#include <strings.h>
#include <unistd.h>

#include "compat/crt/own_memory.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/variables.hpp"
#include "compat/kernel/text.hpp"

namespace compat::crt {

const char *value_of(const char *name)
{
    if (const char *const exact = std::getenv(name))
        return exact;
    const std::size_t length = std::strlen(name);
    for (char **next = ::environ; next != nullptr && *next != nullptr; ++next)
        if (::strncasecmp(*next, name, length) == 0 && (*next)[length] == '=')
            return *next + length + 1;
    return nullptr;
}

} // namespace compat::crt

using namespace compat::crt;

namespace {

// The spelling under which a variable exists already.
std::string spelling_of(const std::string &name)
{
    const char *const value = value_of(name.c_str());
    return value == nullptr ? name : std::string(value - name.size() - 1, name.size());
}

// What getenv returns is the variable's value itself, which is Linux' UTF-8. In another encoding it
// is a copy, which is never freed: the program may keep the pointer.
template <class Char>
Char *kept(const std::basic_string<Char> &text)
{
    static std::mutex mutex;
    static auto &values = *new std::set<std::basic_string<Char>>;
    const std::lock_guard guard(mutex);
    return const_cast<Char *>(values.insert(text).first->c_str());
}

// Too small a buffer is an error that the program sees: no handler is called.
template <class Char>
int copy_variable(const char *function, std::size_t *needed, Char *to, std::size_t size,
                  const Char *name)
{
    if (needed == nullptr || name == nullptr || (to == nullptr && size > 0))
        return invalid_parameter(function, "an argument is NULL");
    *needed = 0;
    if (to != nullptr && size > 0)
        to[0] = 0;
    const char *const value = value_of(compat::utf8(name).c_str());
    if (value == nullptr)
        return 0;
    const std::basic_string<Char> text = compat::from_utf8<Char>(value);
    *needed = text.size() + 1;
    if (size == 0)
        return 0;
    if (*needed > size)
        return ERANGE;
    to[text.copy(to, size)] = 0;
    return 0;
}

template <class Char>
int duplicate_variable(const char *function, Char **to, std::size_t *size, const Char *name)
{
    if (to == nullptr || name == nullptr)
        return invalid_parameter(function, "an argument is NULL");
    *to = nullptr;
    if (size != nullptr)
        *size = 0;
    const char *const value = value_of(compat::utf8(name).c_str());
    if (value == nullptr)
        return 0;
    const std::basic_string<Char> text = compat::from_utf8<Char>(value);
    *to = duplicate(text);
    if (*to == nullptr)
        return ENOMEM;
    if (size != nullptr)
        *size = text.size() + 1;
    return 0;
}

// An empty value removes the name.
int set_variable(const std::string &name, const std::string &value)
{
    if (name.empty() || name.find('=') != std::string::npos)
        return errno = EINVAL;
    const std::string known = spelling_of(name);
    const int result =
        value.empty() ? ::unsetenv(known.c_str()) : ::setenv(known.c_str(), value.c_str(), 1);
    return result == 0 ? 0 : errno;
}

int set_by_equation(const std::string &setting)
{
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos) {
        errno = EINVAL;
        return -1;
    }
    return set_variable(setting.substr(0, equals), setting.substr(equals + 1)) == 0 ? 0 : -1;
}

} // namespace

extern "C" {

char *wsh_getenv(const char *name)
{
    if (name == nullptr)
        return invalid_parameter("getenv", "the name is NULL"), nullptr;
    const char *const value = value_of(compat::utf8(name).c_str());
    if (value == nullptr || compat::ansi_code_page().is_utf8())
        return const_cast<char *>(value);
    return kept(compat::from_utf8<char>(value));
}

int getenv_s(std::size_t *needed, char *to, std::size_t size, const char *name)
{
    return copy_variable("getenv_s", needed, to, size, name);
}

int _wgetenv_s(std::size_t *needed, char16_t *to, std::size_t size, const char16_t *name)
{
    return copy_variable("_wgetenv_s", needed, to, size, name);
}

int _dupenv_s(char **to, std::size_t *size, const char *name)
{
    return duplicate_variable("_dupenv_s", to, size, name);
}

int _wdupenv_s(char16_t **to, std::size_t *size, const char16_t *name)
{
    return duplicate_variable("_wdupenv_s", to, size, name);
}

int _putenv_s(const char *name, const char *value)
{
    if (name == nullptr || value == nullptr)
        return invalid_parameter("_putenv_s", "an argument is NULL");
    return set_variable(compat::utf8(name), compat::utf8(value));
}

int _wputenv_s(const char16_t *name, const char16_t *value)
{
    if (name == nullptr || value == nullptr)
        return invalid_parameter("_wputenv_s", "an argument is NULL");
    return set_variable(compat::utf8(name), compat::utf8(value));
}

int _putenv(const char *setting)
{
    if (setting == nullptr)
        return invalid_parameter("_putenv", "the argument is NULL"), -1;
    return set_by_equation(compat::utf8(setting));
}

int _wputenv(const char16_t *setting)
{
    if (setting == nullptr)
        return invalid_parameter("_wputenv", "the argument is NULL"), -1;
    return set_by_equation(compat::utf8(setting));
}

char16_t *_wgetenv(const char16_t *name)
{
    if (name == nullptr)
        return invalid_parameter("_wgetenv", "the name is NULL"), nullptr;
    const char *const value = value_of(compat::utf8(name).c_str());
    return value == nullptr ? nullptr : kept(compat::from_utf8<char16_t>(value));
}
}
