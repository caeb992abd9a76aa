// The environment. It is the C library's, so getenv sees what SetEnvironmentVariable sets, and so
// do programs that this one starts.
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/text.hpp"

#include <cstdlib>
#include <cstring>
#include <mutex>
#include <optional>
#include <set>
#include <unistd.h>

#include <processenv.h>
#include <winerror.h>

namespace compat {
namespace {

// The C library's environment may not change while somebody reads it.
std::mutex &environment_mutex()
{
    static auto &mutex = *new std::mutex; // lives as long as the process, like the Runtime
    return mutex;
}

/// Each "NAME=value"; those with a name in front of the first '=' that is not empty.
template <class Use>
void for_each_variable(Use use)
{
    for (char **at = environ; at && *at; ++at) {
        const std::string_view entry = *at;
        const auto equals = entry.find('=', 1);
        if (equals != std::string_view::npos)
            use(entry.substr(0, equals), entry.substr(equals + 1));
    }
}

struct Variable {
    std::string name; // as it is spelled
    std::string value;
};

std::optional<Variable> find(const std::string &name)
{
    std::optional<Variable> found;
    const auto wanted = to_wide(name);
    for_each_variable([&](std::string_view other, std::string_view value) {
        const bool exact = other == name;
        if (exact || (!found && compare_ignoring_case(to_wide(other), wanted) == 0))
            found = {std::string(other), std::string(value)};
    });
    return found;
}

std::optional<std::string> value_of(const std::string &name)
{
    const std::lock_guard guard(environment_mutex());
    const auto variable = find(name);
    return variable ? std::optional(variable->value) : std::nullopt;
}

template <class Char>
DWORD get(const std::string &name, Char *buffer, DWORD size)
{
    const auto value = value_of(name);
    if (!value) {
        set_last_error(ERROR_ENVVAR_NOT_FOUND);
        return 0;
    }
    set_last_error(ERROR_SUCCESS); // 0 characters are a value, too
    return hand_out(*value, buffer, size);
}

DWORD set(const std::string &name, const std::optional<std::string> &value)
{
    if (name.empty() || name.find('=', 1) != std::string::npos)
        return ERROR_INVALID_PARAMETER;
    const std::lock_guard guard(environment_mutex());
    const auto former = find(name);
    if (!value && !former)
        return 0;
    const auto &spelled = former ? former->name : name;
    const int failed =
        value ? ::setenv(spelled.c_str(), value->c_str(), 1) : ::unsetenv(spelled.c_str());
    return failed ? ERROR_NOT_ENOUGH_MEMORY : 0;
}

std::string expanded(const std::string &text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text[at] == '%' ? text.find('%', at + 1) : std::string::npos;
        const auto value =
            end == std::string::npos ? std::nullopt : value_of(text.substr(at + 1, end - at - 1));
        if (value) {
            result += *value;
            at = end + 1;
        } else {
            result += text[at++];
        }
    }
    return result;
}

template <class Char>
DWORD expand(const std::string &text, Char *buffer, DWORD size)
{
    const auto converted = from_utf8<Char>(expanded(text));
    const auto needed = static_cast<DWORD>(converted.size() + 1);
    if (buffer && needed <= size)
        copy_text(converted, buffer, size);
    return needed;
}

/// What GetEnvironmentStrings gave away and nobody has freed. Guarded by environment_mutex().
std::set<void *> &blocks()
{
    static auto *const all = new std::set<void *>; // programs free them until the very end
    return *all;
}

template <class Char>
Char *all_variables()
{
    std::string all;
    {
        const std::lock_guard guard(environment_mutex());
        for_each_variable([&](std::string_view name, std::string_view value) {
            all.append(name).append("=").append(value).push_back('\0');
        });
    }
    const auto converted = from_utf8<Char>(all);
    auto *const block = static_cast<Char *>(std::calloc(converted.size() + 1, sizeof(Char)));
    if (!block)
        return nullptr;
    std::memcpy(block, converted.data(), converted.size() * sizeof(Char));
    const std::lock_guard guard(environment_mutex());
    blocks().insert(block);
    return block;
}

/// Old programs pass what they have walked to the end of the block: nothing is freed then.
BOOL free_block(void *block)
{
    const std::lock_guard guard(environment_mutex());
    if (blocks().erase(block) == 0) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    std::free(block);
    return TRUE;
}

template <class Char>
std::optional<std::string> optional_text(const Char *text)
{
    return text ? std::optional(utf8(text)) : std::nullopt;
}

} // namespace
} // namespace compat

using namespace compat;

DWORD WINAPI GetEnvironmentVariableA(LPCSTR name, LPSTR value, DWORD size)
{
    return get(utf8(name), value, size);
}

DWORD WINAPI GetEnvironmentVariableW(LPCWSTR name, LPWSTR value, DWORD size)
{
    return get(utf8(name), value, size);
}

BOOL WINAPI SetEnvironmentVariableA(LPCSTR name, LPCSTR value)
{
    return succeed_or(set(utf8(name), optional_text(value)));
}

BOOL WINAPI SetEnvironmentVariableW(LPCWSTR name, LPCWSTR value)
{
    return succeed_or(set(utf8(name), optional_text(value)));
}

DWORD WINAPI ExpandEnvironmentStringsA(LPCSTR text, LPSTR buffer, DWORD size)
{
    return expand(utf8(text), buffer, size);
}

DWORD WINAPI ExpandEnvironmentStringsW(LPCWSTR text, LPWSTR buffer, DWORD size)
{
    return expand(utf8(text), buffer, size);
}

LPCH WINAPI GetEnvironmentStringsA()
{
    return all_variables<char>();
}

LPWCH WINAPI GetEnvironmentStringsW()
{
    return all_variables<char16_t>();
}

BOOL WINAPI FreeEnvironmentStringsA(LPCH strings)
{
    return free_block(strings);
}

BOOL WINAPI FreeEnvironmentStringsW(LPWCH strings)
{
    return free_block(strings);
}
