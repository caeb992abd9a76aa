// The registry as the text of a .reg file. Text that could not stand in quotes is written as bytes.
#include "compat/kernel/unicode.hpp"
#include "compat/registry/registry_tree.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <optional>

#include <winnt.h>

namespace compat {
namespace {

constexpr std::string_view head = "Windows Registry Editor Version 5.00\n";

// ---- writing ------------------------------------------------------------------------------------

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

/// A text that ends with its only terminator and has no control characters.
std::optional<std::string> plain_text(const RegistryValue &value)
{
    const std::size_t size = value.data.size();
    if (value.type != REG_SZ || size < 2 || size % 2 != 0)
        return std::nullopt;
    std::u16string wide(size / 2, u'\0');
    std::memcpy(wide.data(), value.data.data(), size);
    if (wide.back() != 0)
        return std::nullopt;
    wide.pop_back();
    if (std::ranges::any_of(wide, [](char16_t unit) { return unit < u' '; }))
        return std::nullopt;
    std::string text = to_narrow(wide);
    return to_wide(text) == wide ? std::optional(std::move(text)) : std::nullopt;
}

std::string hexadecimal(std::byte byte)
{
    std::array<char, 3> digits{};
    std::snprintf(digits.data(), digits.size(), "%02x", std::to_integer<unsigned>(byte));
    return digits.data();
}

std::string data_text(const RegistryValue &value)
{
    if (const auto text = plain_text(value))
        return quoted(*text);
    std::array<char, 32> kind{};
    if (value.type == REG_DWORD && value.data.size() == sizeof(DWORD)) {
        DWORD number = 0;
        std::memcpy(&number, value.data.data(), sizeof number);
        std::snprintf(kind.data(), kind.size(), "dword:%08x", number);
        return kind.data();
    }
    if (value.type == REG_BINARY)
        std::snprintf(kind.data(), kind.size(), "hex:");
    else
        std::snprintf(kind.data(), kind.size(), "hex(%x):", value.type);
    std::string result = kind.data();
    for (std::size_t i = 0; i < value.data.size(); ++i)
        result += (i > 0 ? "," : "") + hexadecimal(value.data[i]);
    return result;
}

void append_key(std::string &text, const std::string &path, const RegistryKey &key)
{
    if (!path.empty())
        text += "\n[" + path + "]\n";
    for (const auto &[name, value] : key.values)
        text += (name.empty() ? "@" : quoted(name)) + '=' + data_text(value) + '\n';
    for (const auto &[name, child] : key.keys)
        if (!child->is_volatile)
            append_key(text, path.empty() ? name : path + '\\' + name, *child);
}

// ---- reading ------------------------------------------------------------------------------------

/// The text in quotes at the start of `rest`, which then begins behind it.
std::optional<std::string> take_quoted(std::string_view &rest)
{
    if (!rest.starts_with('"'))
        return std::nullopt;
    std::string text;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] == '"') {
            rest.remove_prefix(i + 1);
            return text;
        }
        if (rest[i] == '\\' && i + 1 < rest.size())
            ++i;
        text += rest[i];
    }
    return std::nullopt;
}

template <class Number>
std::optional<Number> take_hexadecimal(std::string_view &rest)
{
    Number number{};
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number, 16);
    if (error != std::errc{})
        return std::nullopt;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    return number;
}

template <class Object>
std::vector<std::byte> bytes_of(const Object *objects, std::size_t count)
{
    const auto *const first = reinterpret_cast<const std::byte *>(objects);
    return {first, first + count * sizeof(Object)};
}

std::vector<std::byte> take_bytes(std::string_view rest)
{
    std::vector<std::byte> data;
    while (const auto byte = take_hexadecimal<std::uint8_t>(rest)) {
        data.push_back(std::byte{*byte});
        if (!rest.starts_with(','))
            break;
        rest.remove_prefix(1);
    }
    return data;
}

bool take(std::string_view &rest, std::string_view word)
{
    const bool found = rest.starts_with(word);
    rest.remove_prefix(found ? word.size() : 0);
    return found;
}

std::optional<RegistryValue> value_in(std::string_view rest)
{
    if (const auto text = take_quoted(rest)) {
        const auto wide = to_wide(*text);
        return RegistryValue{REG_SZ, bytes_of(wide.c_str(), wide.size() + 1)};
    }
    if (take(rest, "dword:")) {
        const auto number = take_hexadecimal<DWORD>(rest);
        return number ? std::optional(RegistryValue{REG_DWORD, bytes_of(&*number, 1)})
                      : std::nullopt;
    }
    if (take(rest, "hex:"))
        return RegistryValue{REG_BINARY, take_bytes(rest)};
    if (!take(rest, "hex("))
        return std::nullopt;
    const auto type = take_hexadecimal<DWORD>(rest);
    return type && take(rest, "):") ? std::optional(RegistryValue{*type, take_bytes(rest)})
                                    : std::nullopt;
}

void read_value(std::string_view line, RegistryKey &key)
{
    const auto name = take(line, "@") ? std::optional<std::string>("") : take_quoted(line);
    if (!name || !take(line, "="))
        return;
    if (auto value = value_in(line))
        key.values[*name] = std::move(*value);
}

} // namespace

std::string to_text(const RegistryKey &root)
{
    std::string text(head);
    append_key(text, "", root);
    return text;
}

void read_text(std::string_view text, RegistryKey &root)
{
    RegistryKey *key = nullptr;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        bool made = false;
        if (line.starts_with('[') && line.ends_with(']'))
            key = &root.find_or_make(key_path(line.substr(1, line.size() - 2)), made);
        else if (key)
            read_value(line, *key);
    }
}

} // namespace compat
