#pragma once

#include "winsock_shim/shim/api.hpp"

namespace winsock_shim {

/// A new socket and its handle, as socket() makes it.
Answer<SOCKET> make_socket(int family, int type, int protocol);

} // namespace winsock_shim
