// Keys of the registry: opening, making, deleting and listing them.
#include "compat/kernel/handles.hpp"
#include "compat/kernel/text.hpp"
#include "compat/registry/open_key.hpp"

#include <algorithm>
#include <iterator>

#include <winreg.h>

namespace compat {
namespace {

constexpr std::size_t longest_name = 255;

LSTATUS give_key(KeyPath path, REGSAM rights, PHKEY opened)
{
    auto key = std::make_shared<OpenKey>(std::move(path), rights);
    const auto handle = runtime().handles().insert(std::move(key));
    *opened = reinterpret_cast<HKEY>(handle); // NOLINT(performance-no-int-to-ptr)
    return handle != 0 ? ERROR_SUCCESS : ERROR_NOT_ENOUGH_MEMORY;
}

LSTATUS open_key(HKEY parent, const std::string &name, REGSAM rights, PHKEY opened)
{
    if (!opened)
        return ERROR_INVALID_PARAMETER;
    *opened = nullptr;
    const auto above = open_key_of(parent);
    if (!above)
        return ERROR_INVALID_HANDLE;
    if (name.starts_with('\\') && parent != HKEY_CLASSES_ROOT)
        return ERROR_BAD_PATHNAME;
    KeyPath path = above->below(name);
    const bool there =
        registry().read([&](RegistryKey &root) { return root.find(path) != nullptr; });
    return there ? give_key(std::move(path), rights, opened) : ERROR_FILE_NOT_FOUND;
}

/// Without a name Windows 95's functions give the key itself.
LSTATUS open_key_simply(HKEY parent, const std::string &name, PHKEY opened)
{
    if (!opened || !name.empty())
        return open_key(parent, name, MAXIMUM_ALLOWED, opened);
    *opened = parent;
    return open_key_of(parent) ? ERROR_SUCCESS : ERROR_INVALID_HANDLE;
}

LSTATUS create_key(HKEY parent, const std::string &name, DWORD options, REGSAM rights, PHKEY opened,
                   LPDWORD disposition)
{
    if (!opened)
        return ERROR_INVALID_PARAMETER;
    *opened = nullptr;
    const auto above = open_key_of(parent);
    if (!above)
        return ERROR_INVALID_HANDLE;
    if (name.starts_with('\\') && parent != HKEY_CLASSES_ROOT)
        return ERROR_BAD_PATHNAME;
    KeyPath path = above->below(name);
    if (std::ranges::any_of(path,
                            [](const auto &part) { return to_wide(part).size() > longest_name; }))
        return ERROR_INVALID_PARAMETER;
    bool made = false;
    const auto there = [&](RegistryKey &root) { return root.find(path) != nullptr; };
    if (!registry().read(there)) {
        const DWORD error = registry().change([&](RegistryKey &root) -> DWORD {
            if (!root.find(above->path()))
                return ERROR_KEY_DELETED;
            auto &key = root.find_or_make(path, made);
            if (made && (options & REG_OPTION_VOLATILE) != 0)
                key.is_volatile = true;
            return 0;
        });
        if (error != 0)
            return static_cast<LSTATUS>(error);
    }
    if (disposition)
        *disposition = made ? REG_CREATED_NEW_KEY : REG_OPENED_EXISTING_KEY;
    return give_key(std::move(path), rights, opened);
}

DWORD delete_below(RegistryKey &root, const KeyPath &path, bool whole_tree)
{
    const KeyPath above(path.begin(), path.end() - 1);
    RegistryKey *const parent = root.find(above);
    if (!parent)
        return ERROR_FILE_NOT_FOUND;
    const auto at = parent->keys.find(path.back());
    if (at == parent->keys.end())
        return ERROR_FILE_NOT_FOUND;
    if (!whole_tree && !at->second->keys.empty())
        return ERROR_ACCESS_DENIED;
    parent->keys.erase(at);
    return 0;
}

LSTATUS delete_key(HKEY handle, const std::string &name, bool whole_tree)
{
    const auto above = open_key_of(handle);
    if (!above)
        return ERROR_INVALID_HANDLE;
    const KeyPath path = above->below(name);
    if (path.size() < 2)
        return ERROR_ACCESS_DENIED; // HKEY_… stays
    return static_cast<LSTATUS>(
        registry().change([&](RegistryKey &root) { return delete_below(root, path, whole_tree); }));
}

/// What is in the key, but not the key itself.
LSTATUS empty_key(HKEY handle)
{
    return change_key(handle, KEY_SET_VALUE, [](RegistryKey &key) {
        key.keys.clear();
        key.values.clear();
        return DWORD{0};
    });
}

template <class Char>
LSTATUS list_key(HKEY handle, DWORD index, Char *name, LPDWORD size, PFILETIME written)
{
    if (!name || !size)
        return ERROR_INVALID_PARAMETER;
    return read_key(handle, KEY_ENUMERATE_SUB_KEYS, [&](RegistryKey &key) -> DWORD {
        if (index >= key.keys.size())
            return ERROR_NO_MORE_ITEMS;
        const auto text = from_utf8<Char>(std::next(key.keys.begin(), index)->first);
        if (text.size() >= *size)
            return ERROR_MORE_DATA;
        copy_text(text, name, *size);
        *size = static_cast<DWORD>(text.size());
        if (written)
            *written = {};
        return 0;
    });
}

/// Any of them may be null.
struct KeyInformation {
    LPDWORD keys, longest_key, values, longest_value, longest_data;
};

/// Windows counts UTF-16 for both.
DWORD length_of(const std::string &name)
{
    return static_cast<DWORD>(to_wide(name).size());
}

DWORD describe_key(const RegistryKey &key, const KeyInformation &wanted)
{
    DWORD longest_key = 0, longest_value = 0, longest_data = 0;
    for (const auto &[name, child] : key.keys)
        longest_key = std::max(longest_key, length_of(name));
    for (const auto &[name, value] : key.values) {
        longest_value = std::max(longest_value, length_of(name));
        longest_data = std::max(longest_data, static_cast<DWORD>(value.data.size()));
    }
    const auto give = [](LPDWORD to, DWORD value) {
        if (to)
            *to = value;
    };
    give(wanted.keys, static_cast<DWORD>(key.keys.size()));
    give(wanted.longest_key, longest_key);
    give(wanted.values, static_cast<DWORD>(key.values.size()));
    give(wanted.longest_value, longest_value);
    give(wanted.longest_data, longest_data);
    return 0;
}

template <class Char>
LSTATUS query_key(HKEY handle, Char *class_name, LPDWORD class_size, LPDWORD longest_class,
                  LPDWORD security_size, PFILETIME written, const KeyInformation &wanted)
{
    if (class_name && class_size && *class_size > 0)
        class_name[0] = Char{};
    for (const LPDWORD nothing : {class_size, longest_class, security_size})
        if (nothing)
            *nothing = 0;
    if (written)
        *written = {};
    return read_key(handle, KEY_QUERY_VALUE,
                    [&](RegistryKey &key) { return describe_key(key, wanted); });
}

} // namespace
} // namespace compat

using namespace compat;

LSTATUS WINAPI RegOpenKeyExA(HKEY key, LPCSTR name, DWORD, REGSAM rights, PHKEY opened)
{
    return open_key(key, utf8(name), rights, opened);
}

LSTATUS WINAPI RegOpenKeyExW(HKEY key, LPCWSTR name, DWORD, REGSAM rights, PHKEY opened)
{
    return open_key(key, utf8(name), rights, opened);
}

LSTATUS WINAPI RegOpenKeyA(HKEY key, LPCSTR name, PHKEY opened)
{
    return open_key_simply(key, utf8(name), opened);
}

LSTATUS WINAPI RegOpenKeyW(HKEY key, LPCWSTR name, PHKEY opened)
{
    return open_key_simply(key, utf8(name), opened);
}

LSTATUS WINAPI RegCreateKeyExA(HKEY key, LPCSTR name, DWORD, LPSTR, DWORD options, REGSAM rights,
                               LPSECURITY_ATTRIBUTES, PHKEY opened, LPDWORD disposition)
{
    return create_key(key, utf8(name), options, rights, opened, disposition);
}

LSTATUS WINAPI RegCreateKeyExW(HKEY key, LPCWSTR name, DWORD, LPWSTR, DWORD options, REGSAM rights,
                               LPSECURITY_ATTRIBUTES, PHKEY opened, LPDWORD disposition)
{
    return create_key(key, utf8(name), options, rights, opened, disposition);
}

LSTATUS WINAPI RegCreateKeyA(HKEY key, LPCSTR name, PHKEY opened)
{
    return create_key(key, utf8(name), 0, MAXIMUM_ALLOWED, opened, nullptr);
}

LSTATUS WINAPI RegCreateKeyW(HKEY key, LPCWSTR name, PHKEY opened)
{
    return create_key(key, utf8(name), 0, MAXIMUM_ALLOWED, opened, nullptr);
}

LSTATUS WINAPI RegCloseKey(HKEY key)
{
    if (is_predefined(key))
        return ERROR_SUCCESS;
    const auto closed = runtime().handles().remove<OpenKey>(reinterpret_cast<std::uintptr_t>(key));
    return closed ? ERROR_SUCCESS : ERROR_INVALID_HANDLE;
}

LSTATUS WINAPI RegFlushKey(HKEY key)
{
    return open_key_of(key) ? ERROR_SUCCESS : ERROR_INVALID_HANDLE;
}

LSTATUS WINAPI RegDeleteKeyA(HKEY key, LPCSTR name)
{
    return name ? delete_key(key, utf8(name), false) : ERROR_INVALID_PARAMETER;
}

LSTATUS WINAPI RegDeleteKeyW(HKEY key, LPCWSTR name)
{
    return name ? delete_key(key, utf8(name), false) : ERROR_INVALID_PARAMETER;
}

LSTATUS WINAPI RegDeleteTreeA(HKEY key, LPCSTR name)
{
    return name && *name ? delete_key(key, utf8(name), true) : empty_key(key);
}

LSTATUS WINAPI RegDeleteTreeW(HKEY key, LPCWSTR name)
{
    return name && *name ? delete_key(key, utf8(name), true) : empty_key(key);
}

LSTATUS WINAPI RegEnumKeyExA(HKEY key, DWORD index, LPSTR name, LPDWORD size, LPDWORD, LPSTR,
                             LPDWORD, PFILETIME written)
{
    return list_key(key, index, name, size, written);
}

LSTATUS WINAPI RegEnumKeyExW(HKEY key, DWORD index, LPWSTR name, LPDWORD size, LPDWORD, LPWSTR,
                             LPDWORD, PFILETIME written)
{
    return list_key(key, index, name, size, written);
}

LSTATUS WINAPI RegEnumKeyA(HKEY key, DWORD index, LPSTR name, DWORD size)
{
    return list_key(key, index, name, &size, nullptr);
}

LSTATUS WINAPI RegEnumKeyW(HKEY key, DWORD index, LPWSTR name, DWORD size)
{
    return list_key(key, index, name, &size, nullptr);
}

LSTATUS WINAPI RegQueryInfoKeyA(HKEY key, LPSTR class_name, LPDWORD class_size, LPDWORD,
                                LPDWORD keys, LPDWORD longest_key, LPDWORD longest_class,
                                LPDWORD values, LPDWORD longest_value, LPDWORD longest_data,
                                LPDWORD security_size, PFILETIME written)
{
    return query_key(key, class_name, class_size, longest_class, security_size, written,
                     {keys, longest_key, values, longest_value, longest_data});
}

LSTATUS WINAPI RegQueryInfoKeyW(HKEY key, LPWSTR class_name, LPDWORD class_size, LPDWORD,
                                LPDWORD keys, LPDWORD longest_key, LPDWORD longest_class,
                                LPDWORD values, LPDWORD longest_value, LPDWORD longest_data,
                                LPDWORD security_size, PFILETIME written)
{
    return query_key(key, class_name, class_size, longest_class, security_size, written,
                     {keys, longest_key, values, longest_value, longest_data});
}
