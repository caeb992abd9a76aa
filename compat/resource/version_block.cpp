#include "compat/resource/version_block.hpp"

#include "compat/kernel/unicode.hpp"
#include "compat/resource/byte_reader.hpp"

#include <algorithm>
#include <string>

namespace compat {
namespace {

struct Read {
    VersionBlock block;
    std::u16string key;
    std::size_t length = 0; // with all that is in it
};

std::optional<Read> read_block(std::span<const std::byte> bytes)
{
    Read result;
    ByteReader reader(bytes);
    result.length = reader.word();
    std::size_t value_length = reader.word();
    result.block.is_text = reader.word() == 1;
    if (!reader.good() || result.length < reader.position() || result.length > bytes.size())
        return std::nullopt;
    ByteReader inside(bytes.first(result.length));
    inside.skip(reader.position());
    result.key = inside.text();
    inside.align();
    if (result.block.is_text) // in characters; some tools count bytes
        value_length = std::min(value_length * sizeof(char16_t), inside.left());
    result.block.value = inside.bytes(value_length);
    inside.align();
    result.block.below = inside.bytes(inside.left());
    return inside.good() ? std::optional(std::move(result)) : std::nullopt;
}

std::optional<VersionBlock> find_below(const VersionBlock &parent, std::u16string_view key)
{
    auto rest = parent.below;
    while (!rest.empty()) {
        const auto child = read_block(rest);
        if (!child)
            return std::nullopt;
        if (compare_ignoring_case(child->key, key) == 0)
            return child->block;
        constexpr std::size_t boundary = 4;
        const auto padded = (child->length + boundary - 1) / boundary * boundary;
        rest = rest.subspan(std::min(padded, rest.size()));
    }
    return std::nullopt;
}

} // namespace

std::optional<VersionBlock> find_version_block(std::span<const std::byte> bytes,
                                               std::u16string_view path)
{
    const auto root = read_block(bytes);
    if (!root)
        return std::nullopt;
    std::optional<VersionBlock> at = root->block;
    while (at && !path.empty()) {
        const auto end = std::min(path.find(u'\\'), path.size());
        if (end != 0)
            at = find_below(*at, path.substr(0, end));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return at;
}

} // namespace compat
