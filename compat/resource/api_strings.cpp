// LoadString.
#include "compat/kernel/text.hpp"
#include "compat/resource/byte_reader.hpp"
#include "compat/resource/resource_index.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include <winuser.h>

namespace compat {
namespace {

constexpr UINT strings_of_a_block = 16;

/// In the resource's own memory; empty when the block has no such string, none when there is no
/// block. A malformed block has no strings behind the fault.
std::optional<std::u16string_view> find_string(HINSTANCE instance, UINT id)
{
    const auto number = static_cast<WORD>(id);
    const auto block = static_cast<WORD>(number / strings_of_a_block + 1);
    const auto *const found = find_resource(instance, RT_STRING, MAKEINTRESOURCEW(block));
    if (!found)
        return std::nullopt;
    ByteReader reader(found->data);
    for (UINT i = 0; i < number % strings_of_a_block; ++i)
        reader.skip(reader.word() * sizeof(char16_t));
    const std::size_t length = reader.word();
    const auto units = reader.bytes(length * sizeof(char16_t));
    return std::u16string_view(reinterpret_cast<const char16_t *>(units.data()),
                               units.size() / sizeof(char16_t));
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI LoadStringA(HINSTANCE instance, UINT id, LPSTR buffer, int size)
{
    constexpr int no_room = -1;
    if (!buffer || size <= 0)
        return no_room;
    const auto text = find_string(instance, id);
    const auto room = static_cast<std::size_t>(size);
    return static_cast<int>(
        copy_text(from_utf8<char>(to_narrow(text.value_or(u""))), buffer, room));
}

int WINAPI LoadStringW(HINSTANCE instance, UINT id, LPWSTR buffer, int size)
{
    const auto text = buffer && size >= 0 ? find_string(instance, id) : std::nullopt;
    if (!text)
        return 0;
    if (size == 0) {
        *reinterpret_cast<LPCWSTR *>(buffer) = text->data();
        return static_cast<int>(text->size());
    }
    return static_cast<int>(copy_text(*text, buffer, static_cast<std::size_t>(size)));
}
