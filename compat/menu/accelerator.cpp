#include "compat/menu/accelerator.hpp"

#include "compat/resource/byte_reader.hpp"

namespace compat {

AcceleratorTable read_accelerators(std::span<const std::byte> bytes)
{
    constexpr WORD last = 0x80;
    constexpr WORD meaningful = 0x7F;
    AcceleratorTable table;
    ByteReader reader(bytes);
    for (WORD flags = 0; !(flags & last);) {
        flags = reader.word();
        ACCEL one{};
        one.fVirt = static_cast<BYTE>(flags & meaningful);
        one.key = reader.word();
        one.cmd = reader.word();
        reader.word(); // padding
        if (!reader.good())
            break;
        table.push_back(one);
    }
    return table;
}

} // namespace compat
