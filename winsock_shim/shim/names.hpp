// The look-ups of Winsock 1.1: hosts, services, protocols. They block the calling thread in glibc's
// resolver; no thread is started. Includes no socket header.
#pragma once

#include <array>
#include <string>
#include <vector>

namespace winsock_shim {

struct HostEntry {
    std::string name;
    std::vector<std::string> aliases;
    int family = 0;                                    ///< Windows' number
    std::vector<std::vector<unsigned char>> addresses; ///< network order
};

struct ServiceEntry {
    std::string name;
    std::vector<std::string> aliases;
    unsigned short port = 0; ///< host order
    std::string protocol;
};

struct ProtocolEntry {
    std::string name;
    std::vector<std::string> aliases;
    int number = 0;
};

// Each returns 0 or a WSA code, and fills `out` on success. `protocol` may be null: any.

/// IPv4 addresses of a name or of an address as text; null, "" and this machine's own name give
/// the addresses of its interfaces. WSAHOST_NOT_FOUND, WSATRY_AGAIN, WSANO_RECOVERY, WSANO_DATA.
int find_host(const char *name, HostEntry &out);

/// The name of an address of 4 or 16 bytes. WSAEFAULT (null), WSAEAFNOSUPPORT (family or length).
int find_host(const void *address, int length, int windows_family, HostEntry &out);

/// WSANO_DATA when there is none.
int find_service(const char *name, const char *protocol, ServiceEntry &out);
int find_service(unsigned short port, const char *protocol, ServiceEntry &out);
int find_protocol(const char *name, ProtocolEntry &out);
int find_protocol(int number, ProtocolEntry &out);

/// gethostname: WSAEFAULT when null or too short for the whole name.
int host_name(char *name, int length);

std::string local_name();

/// The addresses of this machine's interfaces: no loopback, and no link-local ones, which mean
/// nothing without their interface.
std::vector<std::vector<unsigned char>> local_addresses(int windows_family);

/// What stands in for them when there are none.
std::vector<unsigned char> loopback_address(int windows_family);

} // namespace winsock_shim
