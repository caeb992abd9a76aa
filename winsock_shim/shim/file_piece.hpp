#pragma once

// What TransmitFile sends of a file.

#include "winsock_shim/shim/result.hpp"
#include "winsock_shim/shim/socket.hpp"

#include <memory>

#include <minwinbase.h>

namespace winsock_shim {

struct FilePiece {
    Buffer bytes;                      ///< read-only
    std::shared_ptr<const void> owner; ///< as long as it lives, `bytes` are there
};

/// `size` bytes (0: all that are left) from the OVERLAPPED's offset, else from the file's position;
/// nothing for a null handle. Failed with WSAEOPNOTSUPP for a socket, WSAENOTSOCK for what is no
/// file of the disk.
Result file_piece(HANDLE file, DWORD size, const OVERLAPPED *overlapped, FilePiece &piece);

} // namespace winsock_shim
