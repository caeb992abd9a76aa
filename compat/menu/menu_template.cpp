#include "compat/menu/menu_template.hpp"

#include "compat/resource/byte_reader.hpp"

#include <utility>

#include <winuser.h>

namespace compat {
namespace {

using Items = std::vector<MenuItemTemplate>;

void read_classic(ByteReader &reader, Items &items)
{
    WORD flags = 0;
    while (!(flags & MF_END) && reader.good()) {
        MenuItemTemplate item;
        flags = reader.word();
        item.flags = flags & ~UINT{MF_END};
        if (!(flags & MF_POPUP))
            item.id = reader.word();
        item.text = reader.text();
        if (flags & MF_POPUP)
            read_classic(reader, item.items);
        else if (item.text.empty() && item.id == 0)
            item.flags |= MF_SEPARATOR | MF_GRAYED | MF_DISABLED;
        items.push_back(std::move(item));
    }
}

void read_extended(ByteReader &reader, Items &items)
{
    constexpr WORD popup = 0x01, last = 0x80;
    WORD info = 0;
    while (!(info & last) && reader.good()) {
        MenuItemTemplate item;
        reader.align();
        item.flags = reader.dword(); // kind
        item.flags |= reader.dword();
        item.id = reader.dword();
        info = reader.word();
        item.text = reader.text();
        if (info & popup) {
            reader.align();
            reader.dword(); // help identifier
            item.flags |= MF_POPUP;
            read_extended(reader, item.items);
        }
        items.push_back(std::move(item));
    }
}

} // namespace

std::optional<Items> read_menu(std::span<const std::byte> bytes)
{
    Items items;
    ByteReader reader(bytes);
    const WORD version = reader.word();
    reader.skip(reader.word()); // the rest of the header
    if (version == 0)
        read_classic(reader, items);
    else if (version == 1)
        read_extended(reader, items);
    else
        return std::nullopt;
    return reader.good() ? std::optional(std::move(items)) : std::nullopt;
}

} // namespace compat
