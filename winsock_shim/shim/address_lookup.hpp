// The look-ups of <ws2tcpip.h>: addresses for a name, names for an address. They block the calling
// thread in glibc's resolver. Includes no socket header.
#pragma once

#include "winsock_shim/shim/address.hpp"

#include <string>
#include <vector>

namespace winsock_shim {

/// The hints of getaddrinfo, in Windows' numbers.
struct AddressQuery {
    int flags = 0;
    int family = 0;
    int type = 0;
    int protocol = 0;
};

struct FoundAddresses {
    std::vector<Address> addresses;
    std::string canonical_name; ///< empty unless asked for
};

/// getaddrinfo: each address once (Linux repeats it for every socket type), to be reported with
/// the query's own type and protocol. `node` "" means this machine's addresses. Returns 0 or
/// WSAHOST_NOT_FOUND (also: nothing asked for), WSATYPE_NOT_FOUND (service), WSAEAFNOSUPPORT,
/// WSAESOCKTNOSUPPORT, WSAEINVAL (flags), WSATRY_AGAIN, WSANO_RECOVERY, WSA_NOT_ENOUGH_MEMORY.
int find_addresses(const char *node, const char *service, const AddressQuery &query,
                   FoundAddresses &out);

/// getnameinfo, for what is not null. Names that cannot be found are given as numbers, unless
/// NI_NAMEREQD asks otherwise (WSAHOST_NOT_FOUND).
int find_names(const Address &address, int flags, std::string *host, std::string *service);

} // namespace winsock_shim
