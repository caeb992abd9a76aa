// The rebinding matrix: who may bind a port that another socket has.

#include "harness/case.hpp"
#include "harness/sockets.hpp"

namespace conformance {

namespace {

/// A party to the matrix: what it has set, and whether it binds the wildcard or an address.
struct Party {
    int option;
    bool wildcard;
};
constexpr Party plain_any = {0, true}, plain_own = {0, false}, reuse_any = {SO_REUSEADDR, true},
                reuse_own = {SO_REUSEADDR, false}, exclusive_any = {SO_EXCLUSIVEADDRUSE, true},
                exclusive_own = {SO_EXCLUSIVEADDRUSE, false};
/// The columns, from left to right.
constexpr Party all_parties[] = {plain_any, plain_own,     reuse_any,
                                 reuse_own, exclusive_any, exclusive_own};

enum class First { bound, listening };

struct Kind {
    int type;
    First first;
};
constexpr Kind streams = {SOCK_STREAM, First::bound}, listeners = {SOCK_STREAM, First::listening},
               datagrams = {SOCK_DGRAM, First::bound};

SOCKET open(int type, const Party &party)
{
    const SOCKET s = ::socket(AF_INET, type, 0);
    if (party.option)
        set_option(s, SOL_SOCKET, party.option, 1);
    return s;
}

sockaddr_in address_for(const Party &party, unsigned short port)
{
    sockaddr_in address = loopback(port);
    if (party.wildcard)
        address.sin_addr.s_addr = htonl(INADDR_ANY);
    return address;
}

/// What a second socket's bind to the first one's port gives.
std::string second_bind(const Kind &kind, const Party &first, const Party &second)
{
    const SOCKET owner = open(kind.type, first), comer = open(kind.type, second);
    require(bind(owner, address_for(first, 0)) == "0", "bind");
    if (kind.first == First::listening)
        require(listen(owner, 5) == "0", "listen");
    const unsigned short port = ntohs(address_of(owner).sin_port);
    const std::string text = bind(comer, address_for(second, port));
    close(comer);
    close(owner);
    return text;
}

/// A row of the matrix: "ok", "in use" (WSAEADDRINUSE) or "denied" (WSAEACCES) for each column.
std::string row(const Kind &kind, const Party &first)
{
    std::string all;
    for (const Party &second : all_parties) {
        std::string cell = second_bind(kind, first, second);
        if (cell == "0")
            cell = "ok";
        else if (cell == "-1/WSAEADDRINUSE")
            cell = "in use";
        else if (cell == "-1/WSAEACCES")
            cell = "denied";
        all += (all.empty() ? "" : ", ") + cell;
    }
    return all;
}

const char *const exclusive = "M31 rebinding: an exclusive wildcard denies the port to everybody";
const char *const listens = "M31 rebinding: nobody gets a listener's port";
const char *const datagram = "M31 rebinding: a datagram socket's port is shared only if both reuse";

} // namespace

CASE("M31-matrix", "Who may bind a port that another stream socket has: all 36 pairs", "M31")
{
    STEP(row(streams, plain_any), "in use, ok, denied, ok, in use, ok");
    STEP(row(streams, plain_own), "ok, in use, ok, denied, in use, in use");
    STEP(row(streams, reuse_any), "in use, ok, ok, ok, in use, ok");
    STEP(row(streams, reuse_own), "ok, in use, ok, ok, in use, in use");
    STEP(row(streams, exclusive_any), "in use, denied, denied, denied, in use, denied",
         differs("wine-8.0", "denied, denied, denied, denied, denied, denied", exclusive));
    STEP(row(streams, exclusive_own), "ok, in use, ok, denied, in use, in use");
}

CASE("M31-listening", "That the first one listens changes nothing", "M31")
{
    const char *const nobody = "in use, in use, denied, denied, in use, in use";
    STEP(row(listeners, plain_any), "in use, ok, denied, ok, in use, ok",
         differs("wine-8.0", nobody, listens));
    STEP(row(listeners, plain_own), "ok, in use, ok, denied, in use, in use",
         differs("wine-8.0", nobody, listens));
    STEP(row(listeners, reuse_any), "in use, ok, ok, ok, in use, ok",
         differs("wine-8.0", nobody, listens));
    STEP(row(listeners, reuse_own), "ok, in use, ok, ok, in use, in use",
         differs("wine-8.0", nobody, listens));
    STEP(row(listeners, exclusive_any), "in use, denied, denied, denied, in use, denied",
         differs("wine-8.0", "denied, denied, denied, denied, denied, denied", exclusive));
    STEP(row(listeners, exclusive_own), "ok, in use, ok, denied, in use, in use",
         differs("wine-8.0", nobody, listens));
}

CASE("M31-datagram", "The same for datagram sockets", "M31")
{
    const char *const nobody = "in use, in use, denied, denied, in use, in use";
    const char *const who_reuses = "in use, in use, ok, ok, in use, in use";
    STEP(row(datagrams, plain_any), "in use, ok, denied, ok, in use, ok",
         differs("wine-8.0", nobody, datagram));
    STEP(row(datagrams, plain_own), "ok, in use, ok, denied, in use, in use",
         differs("wine-8.0", nobody, datagram));
    STEP(row(datagrams, reuse_any), "in use, ok, ok, ok, in use, ok",
         differs("wine-8.0", who_reuses, datagram));
    STEP(row(datagrams, reuse_own), "ok, in use, ok, ok, in use, in use",
         differs("wine-8.0", who_reuses, datagram));
    STEP(row(datagrams, exclusive_any), "in use, denied, denied, denied, in use, denied",
         differs("wine-8.0", nobody, datagram));
    STEP(row(datagrams, exclusive_own), "ok, in use, ok, denied, in use, in use",
         differs("wine-8.0", nobody, datagram));
}

CASE("M31-apart", "Another address or another protocol is another port", "M31")
{
    const SOCKET s = tcp("s"), second = tcp("second"), u = udp("u");
    STEP(bind(s, loopback()), "0");
    sockaddr_in other = address_of(s);
    STEP(bind(u, other), "0");
    other.sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1);
    STEP(bind(second, other), "0");
    STEP(close(s), "0");
    STEP(bind(tcp("again"), address_of(u)), "0");
}

CASE("M31-both", "SO_REUSEADDR and SO_EXCLUSIVEADDRUSE exclude each other", "M31 M25")
{
    const SOCKET reusing = tcp("s"), exclusive_one = tcp("e");
    STEP(set_option(reusing, SOL_SOCKET, SO_REUSEADDR, 1), "0");
    STEP(set_option(reusing, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1), "-1/WSAEINVAL");
    STEP(option(reusing, SOL_SOCKET, SO_REUSEADDR), "1");
    STEP(set_option(exclusive_one, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1), "0");
    STEP(set_option(exclusive_one, SOL_SOCKET, SO_REUSEADDR, 1), "-1/WSAEINVAL");
    STEP(option(exclusive_one, SOL_SOCKET, SO_EXCLUSIVEADDRUSE), "1");
}

} // namespace conformance
