// WSAAsyncGetXByY: look-ups that are answered by a message.

#include "names/answers.hpp"

#include "harness/case.hpp"

#include <cstring>
#include <string>

namespace conformance {

namespace {

/// Whether a pointer of the answer points into the buffer behind its structure.
template <class Structure>
bool within(const Buffer &buffer, const void *pointer)
{
    const char *p = static_cast<const char *>(pointer);
    return p >= buffer.bytes + sizeof(Structure) && p < buffer.bytes + sizeof buffer.bytes;
}

std::string first_address(const hostent &host)
{
    in_addr address;
    std::memcpy(&address, host.h_addr_list[0], sizeof address);
    return ::inet_ntoa(address);
}

std::string service_text(const servent &service)
{
    return std::string(service.s_name) + "/" + service.s_proto + " " +
           std::to_string(ntohs(static_cast<u_short>(service.s_port)));
}

std::string protocol_text(const protoent &protocol)
{
    return std::string(protocol.p_name) + " " + std::to_string(protocol.p_proto);
}

} // namespace

CASE("T147", "A host's answer comes as a message and lies within the caller's buffer", "G1 G2 G3")
{
    const Answers h;
    Buffer b;
    const Request request = h.host("localhost", b);
    STEP(request.handle != nullptr, "yes");
    STEP(reinterpret_cast<ULONG_PTR>(request.handle) <= 0xFFFF, "yes");
    STEP(h.answer(request), "ok");
    const auto &host = b.as<hostent>();
    STEP(std::string(host.h_name), "localhost");
    STEP(int{host.h_addrtype}, "2");
    STEP(int{host.h_length}, "4");
    STEP(first_address(host), "127.0.0.1");
    STEP(within<hostent>(b, host.h_name), "yes");
    STEP(within<hostent>(b, host.h_addr_list), "yes");
    STEP(within<hostent>(b, host.h_addr_list[0]), "yes");
    STEP(within<hostent>(b, host.h_aliases), "yes");
}

CASE("T147-text",
     "An address as text is answered by a message as well, and so is the host's own "
     "name",
     "G1")
{
    const Answers h;
    Buffer b;
    STEP(h.answer(h.host("127.0.0.1", b)), "ok");
    STEP(first_address(b.as<hostent>()), "127.0.0.1");
    STEP(h.answer(h.host("", b)), "ok");
    char own[256];
    require(::gethostname(own, sizeof own) == 0, "gethostname");
    STEP(h.answer(h.host(own, b)), "ok");
}

CASE("T148", "A buffer that is too small is left alone, and the message says how much is needed",
     "G4")
{
    const Answers h;
    Buffer b, big;
    b.size = 4;
    const unsigned needed = [&] {
        h.answer(h.host("localhost", b));
        return h.last_length();
    }();
    STEP(needed > sizeof(hostent) && needed <= MAXGETHOSTSTRUCT, "yes");
    STEP(b.untouched(), "yes");
    STEP(h.answer(h.host("localhost", b)), "WSAENOBUFS");
    big.size = static_cast<int>(needed) - 1;
    STEP(h.answer(h.host("localhost", big)), "WSAENOBUFS");
    big.size = static_cast<int>(needed);
    STEP(h.answer(h.host("localhost", big)), "ok");
    STEP(h.answer(h.start(WSAAsyncGetHostByName(h, answer_message, "localhost", nullptr, 0))),
         "WSAENOBUFS");
    STEP(h.last_length() == needed, "yes");
}

CASE("T149", "What is not found is told by the message's error", "G5")
{
    const Answers h;
    Buffer b;
    STEP(h.answer(h.host("no-such-host.invalid", b)),
         either({"WSAHOST_NOT_FOUND", "WSATRY_AGAIN"},
                "without a name server nobody knows whether there is such a host"));
    STEP(h.last_length(), "0");
    STEP(h.answer(h.service("nosuchservice", "tcp", b)), "WSANO_DATA");
    STEP(h.last_length(), "0");
    STEP(h.answer(
             h.start(WSAAsyncGetProtoByNumber(h, answer_message, 250, b.bytes, MAXGETHOSTSTRUCT))),
         "WSANO_DATA");
    STEP(h.answer(h.start(WSAAsyncGetProtoByName(h, answer_message, "nosuchprotocol", b.bytes,
                                                 MAXGETHOSTSTRUCT))),
         "WSANO_DATA");
    STEP(b.untouched(), "yes");
}

CASE("T150", "Services by name and port, protocols by name and number, hosts by address",
     "G6 G2 G3 M35")
{
    const Answers h;
    Buffer b;
    const auto &service = b.as<servent>();
    STEP(h.answer(h.service("http", "tcp", b)), "ok");
    STEP(service_text(service), "http/tcp 80");
    STEP(within<servent>(b, service.s_name) && within<servent>(b, service.s_proto), "yes");
    STEP(h.answer(h.service("http", nullptr, b)), "ok");
    STEP(service_text(service), "http/tcp 80");
    STEP(h.answer(h.start(WSAAsyncGetServByPort(h, answer_message, htons(21), "tcp", b.bytes,
                                                MAXGETHOSTSTRUCT))),
         "ok");
    STEP(service_text(service), "ftp/tcp 21");
    const auto &protocol = b.as<protoent>();
    STEP(h.answer(
             h.start(WSAAsyncGetProtoByName(h, answer_message, "tcp", b.bytes, MAXGETHOSTSTRUCT))),
         "ok");
    STEP(protocol_text(protocol), "tcp 6");
    STEP(h.answer(
             h.start(WSAAsyncGetProtoByNumber(h, answer_message, 17, b.bytes, MAXGETHOSTSTRUCT))),
         "ok");
    STEP(protocol_text(protocol), "udp 17");
    in_addr address;
    address.s_addr = htonl(INADDR_LOOPBACK);
    STEP(h.answer(h.start(WSAAsyncGetHostByAddr(h, answer_message,
                                                reinterpret_cast<const char *>(&address), 4,
                                                AF_INET, b.bytes, MAXGETHOSTSTRUCT))),
         "ok");
    STEP(first_address(b.as<hostent>()), "127.0.0.1");
}

CASE("T151",
     "A cancelled request sends no message; what was answered or never was cannot be "
     "cancelled",
     "G8")
{
    const Answers h;
    Buffer b, b2;
    // The second request is answered after the first, if that is answered at all.
    const char *const race = "the answer may be under way when the request is cancelled";
    STEP(h.cancelled_then_asked(b, b2),
         either({"0, then second", "-1/WSAEALREADY, then first second"}, race),
         differs("wine-8.0", either({"0, then first second", "0, then second first"}, race),
                 "V19 cancel-async-request: Wine's does nothing, and answers come in any order"));
    const Request done = h.host("localhost", b);
    STEP(h.answer(done), "ok");
    STEP(cancel(done), "-1/WSAEALREADY",
         differs("wine-8.0", "0", "V19 cancel-async-request: Wine's does nothing"));
    STEP(result(WSACancelAsyncRequest(reinterpret_cast<HANDLE>(0x7777))), "-1/WSAEINVAL",
         differs("wine-8.0", "0", "V19 cancel-async-request: Wine's does nothing"));
    STEP(result(WSACancelAsyncRequest(nullptr)), "-1/WSAEINVAL",
         differs("wine-8.0", "0", "V19 cancel-async-request: Wine's does nothing"));
}

CASE("T152", "A request whose window is destroyed sends no message", "G7")
{
    const Answers h;
    Buffer b, b2;
    {
        const Answers gone;
        const Request request = gone.host("localhost", b);
        STEP(request.handle != nullptr, "yes");
    }
    STEP(h.answer(h.host("localhost", b2)), "ok");
    STEP(h.strangers(), "0");
}

CASE("G7", "A window that does not exist is refused at the call", "G7")
{
    Buffer b;
    const auto ask = [&](HWND window) {
        const HANDLE handle =
            WSAAsyncGetHostByName(window, answer_message, "localhost", b.bytes, MAXGETHOSTSTRUCT);
        return handle ? std::string("request") : "0/" + error_name(WSAGetLastError());
    };
    const char *const reason = "V1 bad-window: the window is never checked";
    STEP(ask(reinterpret_cast<HWND>(0x1234)), "0/WSAEINVAL",
         differs("wine-8.0", "request", reason));
    STEP(ask(nullptr), "0/WSAEINVAL", differs("wine-8.0", "request", reason));
}

CASE("G9", "Each of several outstanding requests has its own handle and gets its own answer", "G9")
{
    const Answers h;
    constexpr int count = 20;
    Buffer buffers[count];
    Request requests[count];
    for (int i = 0; i < count; ++i)
        requests[i] = h.host("localhost", buffers[i]);
    int distinct = 0, answered = 0;
    for (int i = 0; i < count; ++i)
        distinct += i == 0 || requests[i].handle != requests[i - 1].handle ? 1 : 0;
    STEP(distinct, "20");
    for (const Request &request : requests)
        answered += h.answer(request) == "ok" ? 1 : 0;
    STEP(answered, "20");
    for (const Buffer &buffer : buffers)
        answered -= first_address(buffer.as<hostent>()) == "127.0.0.1" ? 1 : 0;
    STEP(answered, "0");
}

CASE("G-not-started", "Without WSAStartup no request is taken", "G1 H4", not_started)
{
    const Answers h;
    static Buffer b; // Where the request is taken its answer may come late.
    const Request request = h.host("localhost", b);
    STEP(request.handle ? std::string("request") : "0/" + error_name(WSAGetLastError()),
         "0/WSANOTINITIALISED", differs("wine-8.0", "request", "V29 not-started: works"));
}

} // namespace conformance
