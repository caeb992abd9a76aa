#pragma once

namespace winsock_shim {

enum class SocketType { stream, datagram, raw };

} // namespace winsock_shim
