// Values of the registry.
#include "compat/kernel/text.hpp"
#include "compat/registry/open_key.hpp"
#include "compat/registry/registry_data.hpp"

#include <cstring>
#include <iterator>

#include <processenv.h>
#include <winreg.h>

namespace compat {
namespace {

template <class Char>
constexpr bool is_wide = sizeof(Char) == sizeof(char16_t);

template <class Char>
LSTATUS query_value(HKEY handle, const std::string &name, LPDWORD type, LPBYTE data, LPDWORD size)
{
    return read_key(handle, KEY_QUERY_VALUE, [&](RegistryKey &key) -> DWORD {
        const auto at = key.values.find(name);
        if (at == key.values.end())
            return ERROR_FILE_NOT_FOUND;
        if (type)
            *type = at->second.type;
        return give_data(at->second.type, for_caller<Char>(at->second), is_wide<Char>, data, size);
    });
}

/// Whoever forgets to count a text's terminator, which is there, gets it all the same, as on
/// Windows.
template <class Char>
DWORD whole_size(DWORD type, const void *data, DWORD size)
{
    const auto *const text = static_cast<const Char *>(data);
    const auto units = size / sizeof(Char);
    const bool forgotten = is_text(type) && units > 0 && text[units - 1] != 0 && text[units] == 0;
    return forgotten ? size + static_cast<DWORD>(sizeof(Char)) : size;
}

template <class Char>
LSTATUS set_value(HKEY handle, const std::string &name, DWORD type, const void *data, DWORD size)
{
    if (!data && size > 0)
        return ERROR_NOACCESS;
    return change_key(handle, KEY_SET_VALUE, [&](RegistryKey &key) {
        key.values[name] = {type,
                            from_caller<Char>(type, data, whole_size<Char>(type, data, size))};
        return DWORD{0};
    });
}

LSTATUS delete_value(HKEY handle, const std::string &name)
{
    return change_key(handle, KEY_SET_VALUE, [&](RegistryKey &key) -> DWORD {
        return key.values.erase(name) > 0 ? 0 : ERROR_FILE_NOT_FOUND;
    });
}

template <class Char>
LSTATUS list_value(HKEY handle, DWORD index, Char *name, LPDWORD name_size, LPDWORD type,
                   LPBYTE data, LPDWORD size)
{
    if (!name || !name_size || (data && !size))
        return ERROR_INVALID_PARAMETER;
    return read_key(handle, KEY_QUERY_VALUE, [&](RegistryKey &key) -> DWORD {
        if (index >= key.values.size())
            return ERROR_NO_MORE_ITEMS;
        const auto &[own_name, value] = *std::next(key.values.begin(), index);
        const auto text = from_utf8<Char>(own_name);
        if (text.size() >= *name_size)
            return ERROR_MORE_DATA;
        if (type)
            *type = value.type;
        copy_text(text, name, *name_size);
        *name_size = static_cast<DWORD>(text.size());
        return give_data(value.type, for_caller<Char>(value), is_wide<Char>, data, size);
    });
}

/// The key below `handle` for one call; `handle` itself without a name.
class KeyBelow {
  public:
    KeyBelow(HKEY handle, const std::string &name, REGSAM rights, bool makes) : key_(handle)
    {
        if (name.empty())
            return;
        error_ = makes ? RegCreateKeyExW(handle, to_wide(name).c_str(), 0, nullptr, 0, rights,
                                         nullptr, &key_, nullptr)
                       : RegOpenKeyExW(handle, to_wide(name).c_str(), 0, rights, &key_);
        opened_ = error_ == 0;
    }
    ~KeyBelow()
    {
        if (opened_)
            RegCloseKey(key_);
    }
    KeyBelow(const KeyBelow &) = delete;
    KeyBelow &operator=(const KeyBelow &) = delete;

    LSTATUS error() const { return error_; }
    operator HKEY() const { return key_; }

  private:
    HKEY key_;
    LSTATUS error_ = 0;
    bool opened_ = false;
};

// ---- RegGetValue --------------------------------------------------------------------------------

bool is_wanted(const RegistryValue &value, DWORD flags)
{
    const DWORD bit = value.type < REG_MULTI_SZ + 1U ? DWORD{1} << value.type : 0;
    switch (value.type) {
    case REG_NONE:
        return (flags & RRF_RT_REG_NONE) != 0;
    case REG_QWORD:
        return (flags & RRF_RT_REG_QWORD) != 0;
    case REG_DWORD:
        return (flags & RRF_RT_REG_DWORD) != 0;
    case REG_MULTI_SZ:
        return (flags & RRF_RT_REG_MULTI_SZ) != 0;
    default:
        return (flags & RRF_RT_ANY) == RRF_RT_ANY || (flags & bit) != 0;
    }
}

/// Ends what is text; %NAME% becomes its value, and the type REG_SZ, unless that is not wanted.
void make_safe(RegistryValue &value, DWORD flags)
{
    if (!is_text(value.type))
        return;
    std::u16string text(value.data.size() / sizeof(char16_t), u'\0');
    if (!text.empty())
        std::memcpy(text.data(), value.data.data(), text.size() * sizeof(char16_t));
    if (text.empty() || text.back() != 0)
        text += u'\0';
    if (value.type == REG_EXPAND_SZ && !(flags & RRF_NOEXPAND)) {
        std::u16string expanded(ExpandEnvironmentStringsW(text.c_str(), nullptr, 0), u'\0');
        ExpandEnvironmentStringsW(text.c_str(), expanded.data(),
                                  static_cast<DWORD>(expanded.size()));
        text = std::move(expanded);
        value.type = REG_SZ;
    }
    const auto *const first = reinterpret_cast<const std::byte *>(text.data());
    value.data.assign(first, first + text.size() * sizeof(char16_t));
}

template <class Char>
LSTATUS get_value(HKEY handle, const std::string &below, const std::string &name, DWORD flags,
                  LPDWORD type, void *data, LPDWORD size)
{
    if (data && !size)
        return ERROR_INVALID_PARAMETER;
    const KeyBelow key(handle, below, KEY_QUERY_VALUE, false);
    if (key.error() != 0)
        return key.error();
    RegistryValue value;
    const LSTATUS error = read_key(key, KEY_QUERY_VALUE, [&](RegistryKey &found) -> DWORD {
        const auto at = found.values.find(name);
        if (at == found.values.end())
            return ERROR_FILE_NOT_FOUND;
        value = at->second;
        return 0;
    });
    if (error != 0)
        return error;
    const DWORD room = size ? *size : 0;
    make_safe(value, flags);
    if (type)
        *type = value.type;
    const LSTATUS given = is_wanted(value, flags)
                              ? give_data(value.type, for_caller<Char>(value), is_wide<Char>,
                                          static_cast<LPBYTE>(data), size)
                              : LSTATUS{ERROR_UNSUPPORTED_TYPE};
    if (given != 0 && data && (flags & RRF_ZEROONFAILURE) != 0)
        std::memset(data, 0, room);
    return given;
}

// ---- as in 16-bit Windows -----------------------------------------------------------------------

template <class Char>
LSTATUS query_own_text(HKEY handle, const std::string &below, Char *text, PLONG size)
{
    const KeyBelow key(handle, below, KEY_QUERY_VALUE, false);
    if (key.error() != 0)
        return key.error();
    DWORD room = size ? static_cast<DWORD>(*size) : 0;
    auto *const bytes = reinterpret_cast<LPBYTE>(text);
    LSTATUS error = query_value<Char>(key, "", nullptr, bytes, size ? &room : nullptr);
    if (error == ERROR_FILE_NOT_FOUND) { // a key without a value has an empty one
        if (text)
            *text = Char{};
        room = sizeof(Char);
        error = 0;
    }
    if (size)
        *size = static_cast<LONG>(room);
    return error;
}

template <class Char>
LSTATUS set_own_text(HKEY handle, const std::string &below, DWORD type, const Char *text)
{
    if (type != REG_SZ || !text)
        return ERROR_INVALID_PARAMETER;
    const KeyBelow key(handle, below, KEY_SET_VALUE, true);
    if (key.error() != 0)
        return key.error();
    const auto units = std::char_traits<Char>::length(text) + 1;
    return set_value<Char>(key, "", type, text, static_cast<DWORD>(units * sizeof(Char)));
}

} // namespace
} // namespace compat

using namespace compat;

LSTATUS WINAPI RegQueryValueExA(HKEY key, LPCSTR name, LPDWORD, LPDWORD type, LPBYTE data,
                                LPDWORD size)
{
    return query_value<char>(key, utf8(name), type, data, size);
}

LSTATUS WINAPI RegQueryValueExW(HKEY key, LPCWSTR name, LPDWORD, LPDWORD type, LPBYTE data,
                                LPDWORD size)
{
    return query_value<char16_t>(key, utf8(name), type, data, size);
}

LSTATUS WINAPI RegGetValueA(HKEY key, LPCSTR below, LPCSTR name, DWORD flags, LPDWORD type,
                            PVOID data, LPDWORD size)
{
    return get_value<char>(key, utf8(below), utf8(name), flags, type, data, size);
}

LSTATUS WINAPI RegGetValueW(HKEY key, LPCWSTR below, LPCWSTR name, DWORD flags, LPDWORD type,
                            PVOID data, LPDWORD size)
{
    return get_value<char16_t>(key, utf8(below), utf8(name), flags, type, data, size);
}

LSTATUS WINAPI RegQueryValueA(HKEY key, LPCSTR below, LPSTR text, PLONG size)
{
    return query_own_text(key, utf8(below), text, size);
}

LSTATUS WINAPI RegQueryValueW(HKEY key, LPCWSTR below, LPWSTR text, PLONG size)
{
    return query_own_text(key, utf8(below), text, size);
}

LSTATUS WINAPI RegSetValueExA(HKEY key, LPCSTR name, DWORD, DWORD type, const BYTE *data,
                              DWORD size)
{
    return set_value<char>(key, utf8(name), type, data, size);
}

LSTATUS WINAPI RegSetValueExW(HKEY key, LPCWSTR name, DWORD, DWORD type, const BYTE *data,
                              DWORD size)
{
    return set_value<char16_t>(key, utf8(name), type, data, size);
}

LSTATUS WINAPI RegSetValueA(HKEY key, LPCSTR below, DWORD type, LPCSTR text, DWORD)
{
    return set_own_text(key, utf8(below), type, text);
}

LSTATUS WINAPI RegSetValueW(HKEY key, LPCWSTR below, DWORD type, LPCWSTR text, DWORD)
{
    return set_own_text(key, utf8(below), type, text);
}

LSTATUS WINAPI RegDeleteValueA(HKEY key, LPCSTR name)
{
    return delete_value(key, utf8(name));
}

LSTATUS WINAPI RegDeleteValueW(HKEY key, LPCWSTR name)
{
    return delete_value(key, utf8(name));
}

LSTATUS WINAPI RegEnumValueA(HKEY key, DWORD index, LPSTR name, LPDWORD name_size, LPDWORD,
                             LPDWORD type, LPBYTE data, LPDWORD size)
{
    return list_value(key, index, name, name_size, type, data, size);
}

LSTATUS WINAPI RegEnumValueW(HKEY key, DWORD index, LPWSTR name, LPDWORD name_size, LPDWORD,
                             LPDWORD type, LPBYTE data, LPDWORD size)
{
    return list_value(key, index, name, name_size, type, data, size);
}
