// What a program lets others do with the files that it has open by descriptor. Kept with those of
// CreateFile, within the process.
#pragma once

namespace compat::crt {

// Microsoft's, as in <share.h>.
namespace share {
constexpr int compatible = 0, deny_both = 0x10, deny_write = 0x20, deny_read = 0x30;
constexpr int deny_none = 0x40;
constexpr int secure = 0x80; // of the functions with _s: others may read what is only read
constexpr bool is_known(int share)
{
    return share == compatible || share == deny_both || share == deny_write || share == deny_read ||
           share == deny_none || share == secure;
}
} // namespace share

// Notes how the descriptor was opened, by _open's flags; false if somebody has the file open in
// a way that does not go with this one. Any thread.
bool take_share(int descriptor, int flags, int share);

// The copy holds what the descriptor holds, too.
void copy_share(int descriptor, int copy);
void drop_share(int descriptor);

} // namespace compat::crt
