// Icons and cursors: a picture with a mask, and for cursors a point that points.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <windef.h>

namespace compat {

/// Never changes. Rows go from the top down.
struct Icon {
    int width = 0;
    int height = 0;
    POINT hot{}; // of cursors
    bool is_cursor = false;
    bool has_alpha = false;             // else the mask says what is seen
    std::vector<std::uint32_t> colours; // 0xAARRGGBB, not multiplied
    std::vector<bool> mask;             // set: what is below is kept, or inverted by a colour

    std::size_t at(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
               static_cast<std::size_t>(x);
    }
    /// What is seen of a pixel where nothing is below, with its alpha.
    std::uint32_t seen(int x, int y) const;
};

/// One picture of a resource or file: a bitmap of double height, or PNG; a cursor's begins with
/// its point. None: it is neither, or is cut off.
std::optional<Icon> read_icon(std::span<const std::byte> bytes, bool is_cursor);
std::optional<Icon> read_icon(std::span<const std::byte> bytes, POINT hot, bool is_cursor);

/// What a directory of pictures says of one of them.
struct IconEntry {
    int width = 0;
    int height = 0;
    int bits = 0;
    POINT hot{};          // of a file's cursor
    std::uint32_t id = 0; // of the resource; in a file: where the picture is
    std::uint32_t size = 0;
};
/// RT_GROUP_ICON and RT_GROUP_CURSOR.
std::vector<IconEntry> read_icon_group(std::span<const std::byte> bytes, bool is_cursor);
/// A .ico or .cur file.
std::vector<IconEntry> read_icon_file(std::span<const std::byte> bytes);

/// The one that comes nearest to a size, and of those the one with the most colours; null: there
/// is none.
const IconEntry *best_entry(const std::vector<IconEntry> &entries, int width, int height);

/// The system's pictures, by IDI_ number, as large as asked for. Null: there is none.
std::shared_ptr<const Icon> stock_icon(int number, int size);

} // namespace compat
