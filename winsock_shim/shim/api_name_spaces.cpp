// <nspapi.h>: where a service is.

#include "compat/kernel/unicode.hpp"
#include "winsock_shim/shim/address_lookup.hpp"
#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/not_implemented.hpp"

#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include <nspapi.h>
#include <svcguid.h>

using namespace winsock_shim;

namespace {

struct Service {
    int protocol;
    int socket_type;
    unsigned short port;
};

std::optional<Service> service_of(const GUID &type)
{
    constexpr GUID host = SVCID_HOSTNAME, host_by_name = SVCID_INET_HOSTADDRBYNAME;
    if (IS_SVCID_TCP(&type))
        return Service{IPPROTO_TCP, SOCK_STREAM, PORT_FROM_SVCID_TCP(&type)};
    if (IS_SVCID_UDP(&type))
        return Service{IPPROTO_UDP, SOCK_DGRAM, PORT_FROM_SVCID_UDP(&type)};
    if (type == host || type == host_by_name)
        return Service{IPPROTO_TCP, SOCK_STREAM, 0};
    return std::nullopt;
}

bool is_wanted(const Service &service, const INT *protocols)
{
    const INT *protocol = protocols;
    while (protocol && *protocol != 0 && *protocol != service.protocol)
        ++protocol;
    return !protocol || *protocol != 0;
}

sockaddr_in address_of(const unsigned char *bytes, unsigned short port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    if (bytes)
        std::memcpy(&address.sin_addr, bytes, sizeof address.sin_addr);
    return address;
}

/// What a CSADDR_INFO points to.
struct Pair {
    sockaddr_in local;
    sockaddr_in remote;
};

struct Found {
    std::vector<Pair> pairs;
    DWORD error;
};

/// A null name asks for the address of a service of this machine.
Found find(const Service &service, const char *name, bool several)
{
    if (!name)
        return {{{address_of(nullptr, service.port), address_of(nullptr, 0)}}, 0};
    AddressQuery query;
    query.family = AF_INET;
    query.type = service.socket_type;
    FoundAddresses addresses;
    if (find_addresses(name, nullptr, query, addresses) != 0)
        return {{}, WSASERVICE_NOT_FOUND};
    Found found{};
    for (const Address &address : addresses.addresses) {
        found.pairs.push_back({address_of(nullptr, 0), address_of(address.bytes(), service.port)});
        if (!several)
            break;
    }
    return found;
}

/// The structures, and behind them the addresses.
DWORD write(const Service &service, const std::vector<Pair> &pairs, void *buffer, DWORD *size)
{
    const auto needed = static_cast<DWORD>(pairs.size() * (sizeof(CSADDR_INFO) + sizeof(Pair)));
    const bool fits = buffer && *size >= needed;
    *size = needed;
    if (!fits)
        return ERROR_INSUFFICIENT_BUFFER;
    auto *const infos = static_cast<CSADDR_INFO *>(buffer);
    auto *const behind = reinterpret_cast<Pair *>(infos + pairs.size());
    const auto as_address = [](sockaddr_in &address) {
        return SOCKET_ADDRESS{reinterpret_cast<sockaddr *>(&address), sizeof address};
    };
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        behind[i] = pairs[i];
        infos[i] = {as_address(behind[i].local), as_address(behind[i].remote), service.socket_type,
                    service.protocol};
    }
    return 0;
}

INT failed(DWORD error)
{
    compat::set_last_error(error);
    return SOCKET_ERROR;
}

INT get_address(const GUID *type, const std::string *name, const INT *protocols, DWORD resolution,
                bool is_asynchronous, void *buffer, DWORD *size)
{
    if (!winsock().started())
        return failed(WSANOTINITIALISED);
    if (!type || !size || is_asynchronous)
        return failed(ERROR_INVALID_PARAMETER);
    const auto service = service_of(*type);
    if (!service)
        return failed(ERROR_SERVICE_DOES_NOT_EXIST);
    if (!is_wanted(*service, protocols))
        return failed(WSASERVICE_NOT_FOUND);
    const bool is_local = !name || (resolution & RES_SERVICE) != 0;
    const Found found =
        find(*service, is_local ? nullptr : name->c_str(), (resolution & RES_FIND_MULTIPLE) != 0);
    if (found.error != 0)
        return failed(found.error);
    if (const DWORD error = write(*service, found.pairs, buffer, size))
        return failed(error);
    return static_cast<INT>(found.pairs.size());
}

/// No name space here has aliases: an empty list.
template <class Char>
void no_aliases(Char *buffer, DWORD *size)
{
    if (!buffer || !size)
        return;
    constexpr DWORD two_terminators = 2;
    if (*size >= two_terminators)
        buffer[0] = buffer[1] = Char{};
    *size = two_terminators;
}

} // namespace

INT WINAPI GetAddressByNameA(DWORD, LPGUID type, LPSTR name, LPINT protocols, DWORD resolution,
                             LPSERVICE_ASYNC_INFO async, LPVOID buffer, LPDWORD size, LPSTR aliases,
                             LPDWORD aliases_size)
{
    const std::string text = name ? name : "";
    no_aliases(aliases, aliases_size);
    return get_address(type, name ? &text : nullptr, protocols, resolution, async != nullptr,
                       buffer, size);
}

INT WINAPI GetAddressByNameW(DWORD, LPGUID type, LPWSTR name, LPINT protocols, DWORD resolution,
                             LPSERVICE_ASYNC_INFO async, LPVOID buffer, LPDWORD size,
                             LPWSTR aliases, LPDWORD aliases_size)
{
    const std::string text = name ? compat::to_narrow(name) : "";
    no_aliases(aliases, aliases_size);
    return get_address(type, name ? &text : nullptr, protocols, resolution, async != nullptr,
                       buffer, size);
}

INT WINAPI GetTypeByNameA(LPSTR, LPGUID)
{
    not_implemented("GetTypeByName");
    return failed(ERROR_SERVICE_DOES_NOT_EXIST);
}

INT WINAPI GetTypeByNameW(LPWSTR, LPGUID)
{
    not_implemented("GetTypeByName");
    return failed(ERROR_SERVICE_DOES_NOT_EXIST);
}

INT WINAPI GetNameByTypeA(LPGUID, LPSTR, DWORD)
{
    not_implemented("GetNameByType");
    return failed(ERROR_SERVICE_DOES_NOT_EXIST);
}

INT WINAPI GetNameByTypeW(LPGUID, LPWSTR, DWORD)
{
    not_implemented("GetNameByType");
    return failed(ERROR_SERVICE_DOES_NOT_EXIST);
}

INT WINAPI SetServiceA(DWORD, DWORD, DWORD, LPSERVICE_INFOA, LPSERVICE_ASYNC_INFO, LPDWORD)
{
    not_implemented("SetService");
    return failed(ERROR_CALL_NOT_IMPLEMENTED);
}

INT WINAPI SetServiceW(DWORD, DWORD, DWORD, LPSERVICE_INFOW, LPSERVICE_ASYNC_INFO, LPDWORD)
{
    not_implemented("SetService");
    return failed(ERROR_CALL_NOT_IMPLEMENTED);
}

INT WINAPI GetServiceA(DWORD, LPGUID, LPSTR, DWORD, LPVOID, LPDWORD, LPSERVICE_ASYNC_INFO)
{
    not_implemented("GetService");
    compat::set_last_error(ERROR_SERVICE_NOT_FOUND);
    return 0;
}

INT WINAPI GetServiceW(DWORD, LPGUID, LPWSTR, DWORD, LPVOID, LPDWORD, LPSERVICE_ASYNC_INFO)
{
    not_implemented("GetService");
    compat::set_last_error(ERROR_SERVICE_NOT_FOUND);
    return 0;
}
