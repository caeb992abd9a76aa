#include "compat/registry/registry_data.hpp"

#include "compat/kernel/text.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include <winnt.h>

namespace compat {
namespace {

template <class Char>
std::basic_string<Char> text_in(const void *data, std::size_t size)
{
    std::basic_string<Char> text(size / sizeof(Char), Char{});
    if (!text.empty())
        std::memcpy(text.data(), data, text.size() * sizeof(Char));
    return text;
}

template <class Char>
std::vector<std::byte> bytes_of(const std::basic_string<Char> &text)
{
    const auto *const first = reinterpret_cast<const std::byte *>(text.data());
    return {first, first + text.size() * sizeof(Char)};
}

std::vector<std::byte> copy_of(const void *data, std::size_t size)
{
    const auto *const first = static_cast<const std::byte *>(data);
    return size == 0 ? std::vector<std::byte>() : std::vector<std::byte>(first, first + size);
}

} // namespace

bool is_text(DWORD type)
{
    return type == REG_SZ || type == REG_EXPAND_SZ || type == REG_MULTI_SZ;
}

template <>
std::vector<std::byte> for_caller<char16_t>(const RegistryValue &value)
{
    return value.data;
}

template <>
std::vector<std::byte> for_caller<char>(const RegistryValue &value)
{
    if (!is_text(value.type))
        return value.data;
    return bytes_of(to_ansi(text_in<char16_t>(value.data.data(), value.data.size())));
}

template <>
std::vector<std::byte> from_caller<char16_t>(DWORD, const void *data, DWORD size)
{
    return copy_of(data, size);
}

template <>
std::vector<std::byte> from_caller<char>(DWORD type, const void *data, DWORD size)
{
    return is_text(type) ? bytes_of(from_ansi(text_in<char>(data, size))) : copy_of(data, size);
}

LSTATUS give_data(DWORD type, const std::vector<std::byte> &data, bool wide, LPBYTE buffer,
                  LPDWORD size)
{
    if (!size)
        return buffer ? ERROR_INVALID_PARAMETER : ERROR_SUCCESS;
    const DWORD room = std::exchange(*size, static_cast<DWORD>(data.size()));
    if (!buffer)
        return ERROR_SUCCESS;
    if (room < data.size())
        return ERROR_MORE_DATA;
    std::copy_n(reinterpret_cast<const BYTE *>(data.data()), data.size(), buffer); // also none
    const std::size_t unit = wide ? sizeof(char16_t) : sizeof(char);
    const bool ended = data.size() >= unit && data.back() == std::byte{0} &&
                       data[data.size() - unit] == std::byte{0};
    if (is_text(type) && !ended && room >= data.size() + unit)
        std::memset(buffer + data.size(), 0, unit);
    return ERROR_SUCCESS;
}

} // namespace compat
