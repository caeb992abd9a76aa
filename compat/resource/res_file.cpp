#include "compat/resource/res_file.hpp"

#include "compat/kernel/unicode.hpp"
#include "compat/resource/byte_reader.hpp"

#include <utility>

namespace compat {
namespace {

constexpr WORD number_follows = 0xFFFF;
constexpr std::size_t sizes = 2 * sizeof(DWORD); // DataSize and HeaderSize, which begin a header

ResourceName read_name(ByteReader &reader)
{
    auto ahead = reader;
    if (ahead.word() != number_follows)
        return {upper(reader.text()), 0};
    reader.skip(sizeof(WORD));
    return {{}, reader.word()};
}

/// Behind the two sizes. False when the header is longer than it says.
bool read_header(std::span<const std::byte> header, Resource &resource)
{
    ByteReader reader(header);
    reader.skip(sizes);
    resource.type = read_name(reader);
    resource.name = read_name(reader);
    reader.align();
    reader.dword(); // version of the data
    reader.word();  // memory flags
    resource.language = reader.word();
    reader.dword(); // version and characteristics, which nothing uses
    reader.dword();
    return reader.good();
}

bool begins_a_file(const Resource &resource)
{
    return resource.type == ResourceName() && resource.name == ResourceName();
}

} // namespace

bool ResourceName::operator<(const ResourceName &other) const
{
    if (text.empty() || other.text.empty())
        return text.empty() == other.text.empty() ? number < other.number : other.text.empty();
    return text < other.text;
}

std::optional<std::vector<Resource>> read_res(std::span<const std::byte> bytes, std::size_t &where)
{
    std::vector<Resource> resources;
    ByteReader reader(bytes);
    while (reader.left() != 0) {
        where = reader.position();
        auto ahead = reader;
        const DWORD data_size = ahead.dword();
        const DWORD header_size = ahead.dword();
        Resource resource;
        const auto header = reader.bytes(header_size);
        if (!ahead.good() || !reader.good() || !read_header(header, resource))
            return std::nullopt;
        resource.data = reader.bytes(data_size);
        if (!reader.good())
            return std::nullopt;
        reader.align();
        if (!begins_a_file(resource))
            resources.push_back(std::move(resource));
    }
    return resources;
}

} // namespace compat
