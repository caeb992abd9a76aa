// .res files: from bytes to resources.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <windef.h>

namespace compat {

/// A type or a name: text in capitals, or a number behind an empty text.
struct ResourceName {
    std::u16string text;
    WORD number = 0;

    bool operator==(const ResourceName &other) const = default;
    /// As Windows lists them: texts first.
    bool operator<(const ResourceName &other) const;
};

struct Resource {
    ResourceName type;
    ResourceName name;
    LANGID language = 0;
    std::span<const std::byte> data;
};

/// Reads .res files that lie one after the other, each at a multiple of 4. None when a resource is
/// longer than the bytes are or its header makes no sense: `where` is then where it begins. The
/// data are those of `bytes`. (Microsoft: "RESOURCEHEADER".)
std::optional<std::vector<Resource>> read_res(std::span<const std::byte> bytes, std::size_t &where);

} // namespace compat
