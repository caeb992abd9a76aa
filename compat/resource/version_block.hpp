// Version resources: a tree of keys and values.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace compat {

/// A block of the tree. (Microsoft: "VS_VERSIONINFO", "StringFileInfo", "String".)
struct VersionBlock {
    std::span<const std::byte> value;
    bool is_text = false;
    std::span<const std::byte> below; // the blocks behind the value
};

/// The block of a path ("\\StringFileInfo\\040904b0\\FileVersion"), whose keys are compared without
/// case; the root for an empty one. None when there is none, or the bytes make no sense.
std::optional<VersionBlock> find_version_block(std::span<const std::byte> bytes,
                                               std::u16string_view path);

} // namespace compat
