// A descriptor that closes itself, for tests of the core.
#pragma once

#include "winsock_shim/shim/socket_type.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <sys/socket.h>
#include <unistd.h>

namespace winsock_shim {

class TestSocket {
  public:
    explicit TestSocket(SocketType socket_type = SocketType::stream,
                        int windows_family = win::af_inet)
        : type(socket_type),
          family(windows_family),
          fd(::socket(windows_family == win::af_inet6 ? AF_INET6 : AF_INET,
                      socket_type == SocketType::stream ? SOCK_STREAM : SOCK_DGRAM, 0))
    {
    }
    TestSocket(const TestSocket &) = delete;
    TestSocket &operator=(const TestSocket &) = delete;
    ~TestSocket() { ::close(fd); }

    int kernel_option(int level, int name) const
    {
        int value = 0;
        socklen_t size = sizeof value;
        return ::getsockopt(fd, level, name, &value, &size) == 0 ? value : -1;
    }

    const SocketType type;
    const int family;
    const int fd;
};

} // namespace winsock_shim
