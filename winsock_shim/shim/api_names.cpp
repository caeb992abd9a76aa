// The look-ups of Winsock 1.1. Their answers lie in buffers of the calling thread (rule M34).

#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/names.hpp"
#include "winsock_shim/shim/packed_entries.hpp"

#include <bit>
#include <vector>

using namespace winsock_shim;
using record::Function;

namespace {

/// One buffer for each kind of answer: a host outlives a look-up of a service.
template <class Structure>
std::vector<char> &thread_buffer()
{
    thread_local std::vector<char> buffer(MAXGETHOSTSTRUCT);
    return buffer;
}

/// Runs `find`, which fills the entry, and lays it out for the program.
template <class Structure, class Entry, class Find>
Answer<Structure *> look_up(Find find)
{
    if (!winsock().started())
        return {nullptr, WSANOTINITIALISED};
    Entry entry;
    if (const int error = find(entry))
        return {nullptr, error};
    std::vector<char> &buffer = thread_buffer<Structure>();
    const std::size_t needed = pack(entry, buffer.data(), buffer.size());
    if (needed > buffer.size()) {
        buffer.resize(needed);
        pack(entry, buffer.data(), buffer.size());
    }
    return {static_cast<Structure *>(static_cast<void *>(buffer.data())), 0};
}

unsigned short port_of(int network_order)
{
    return ntohs(static_cast<u_short>(network_order));
}

} // namespace

int WSAAPI gethostname(char *name, int namelen)
{
    return api_call(
        Function::gethostname_,
        [&]() -> Result {
            const bool works = policy().not_started == Policy::not_started_values::works;
            if (!winsock().started() && !works)
                return Result::failed(WSANOTINITIALISED);
            return {0, host_name(name, namelen)};
        },
        name, namelen);
}

struct hostent *WSAAPI gethostbyname(const char *name)
{
    return api_call(
        Function::gethostbyname_,
        [&] {
            return look_up<hostent, HostEntry>(
                [&](HostEntry &entry) { return find_host(name, entry); });
        },
        name);
}

struct hostent *WSAAPI gethostbyaddr(const char *addr, int len, int type)
{
    return api_call(
        Function::gethostbyaddr_,
        [&] {
            return look_up<hostent, HostEntry>(
                [&](HostEntry &entry) { return find_host(addr, len, type, entry); });
        },
        addr, len, type);
}

struct servent *WSAAPI getservbyname(const char *name, const char *proto)
{
    return api_call(
        Function::getservbyname_,
        [&] {
            return look_up<servent, ServiceEntry>(
                [&](ServiceEntry &entry) { return find_service(name, proto, entry); });
        },
        name, proto);
}

struct servent *WSAAPI getservbyport(int port, const char *proto)
{
    return api_call(
        Function::getservbyport_,
        [&] {
            return look_up<servent, ServiceEntry>(
                [&](ServiceEntry &entry) { return find_service(port_of(port), proto, entry); });
        },
        port, proto);
}

struct protoent *WSAAPI getprotobyname(const char *name)
{
    return api_call(
        Function::getprotobyname_,
        [&] {
            return look_up<protoent, ProtocolEntry>(
                [&](ProtocolEntry &entry) { return find_protocol(name, entry); });
        },
        name);
}

struct protoent *WSAAPI getprotobynumber(int number)
{
    return api_call(
        Function::getprotobynumber_,
        [&] {
            return look_up<protoent, ProtocolEntry>(
                [&](ProtocolEntry &entry) { return find_protocol(number, entry); });
        },
        number);
}
