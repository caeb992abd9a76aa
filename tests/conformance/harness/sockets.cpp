#include "harness/sockets.hpp"

#include "harness/case.hpp"

#include <cstring>
#include <map>
#include <mutex>
#include <vector>

namespace conformance {

namespace {

constexpr int wait_milliseconds = 20000;

struct Names {
    std::mutex lock;
    std::map<SOCKET, std::string> of;
};

Names &names()
{
    static Names all;
    return all;
}

char buffer[1 << 20];

timeval duration(int milliseconds)
{
    timeval time;
    time.tv_sec = milliseconds / 1000;
    time.tv_usec = milliseconds % 1000 * 1000;
    return time;
}

template <class Value>
char *bytes(Value &value)
{
    return reinterpret_cast<char *>(&value);
}

} // namespace

void name_socket(SOCKET s, const char *name)
{
    const std::lock_guard<std::mutex> hold(names().lock);
    names().of[s] = name;
}

std::string socket_name(SOCKET s)
{
    const std::lock_guard<std::mutex> hold(names().lock);
    const auto found = names().of.find(s);
    return found == names().of.end() ? "?" : found->second;
}

SOCKET tcp(const char *name)
{
    const SOCKET s = ::socket(AF_INET, SOCK_STREAM, 0);
    require(s != INVALID_SOCKET, "socket");
    name_socket(s, name);
    return s;
}

SOCKET udp(const char *name)
{
    const SOCKET s = ::socket(AF_INET, SOCK_DGRAM, 0);
    require(s != INVALID_SOCKET, "socket");
    name_socket(s, name);
    return s;
}

sockaddr_in loopback(unsigned short port)
{
    sockaddr_in address;
    std::memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

sockaddr_in address_of(SOCKET s)
{
    sockaddr_in address = loopback();
    int length = sizeof address;
    require(::getsockname(s, reinterpret_cast<sockaddr *>(&address), &length) == 0, "getsockname");
    return address;
}

sockaddr_in dead_address()
{
    // Neither of these receives anything; while they have the port nobody else gets it, not even
    // the socket that is to be refused.
    for (;;) {
        const SOCKET stream = tcp("gone"), datagram = udp("gone");
        require(bind(stream, loopback()) == "0", "bind");
        const sockaddr_in address = address_of(stream);
        if (bind(datagram, address) == "0") {
            require(connect(datagram, address) == "0", "connect");
            return address;
        }
        close(stream);
        close(datagram);
    }
}

const sockaddr *generic(const sockaddr_in &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

Listener::Listener(int backlog, const char *name) : l(tcp(name))
{
    require(bind(l, loopback()) == "0", "bind");
    address = address_of(l);
    require(listen(l, backlog) == "0", "listen");
}

Listener::~Listener()
{
    ::closesocket(l);
}

Pair::Pair(const char *client, const char *accepted)
{
    Listener listener(5, "gone");
    c = tcp(client);
    require(connect(c, listener.address) == "0", "connect");
    require(accept(listener.l, v, accepted) == "ok", "accept");
}

Pair::~Pair()
{
    ::closesocket(c);
    ::closesocket(v);
}

std::string send(SOCKET s, std::string_view data, int flags)
{
    return result(::send(s, data.data(), static_cast<int>(data.size()), flags));
}

std::string recv(SOCKET s, int length, int flags)
{
    return result(::recv(s, buffer, length, flags));
}

std::string sendto(SOCKET s, std::string_view data, const sockaddr_in &to)
{
    return result(::sendto(s, data.data(), static_cast<int>(data.size()), 0, generic(to),
                           static_cast<int>(sizeof to)));
}

std::string recvfrom(SOCKET s, int length, int flags)
{
    return result(::recvfrom(s, buffer, length, flags, nullptr, nullptr));
}

std::string bind(SOCKET s, const sockaddr_in &address)
{
    return result(::bind(s, generic(address), static_cast<int>(sizeof address)));
}

std::string listen(SOCKET s, int backlog)
{
    return result(::listen(s, backlog));
}

std::string connect(SOCKET s, const sockaddr_in &address)
{
    return result(::connect(s, generic(address), static_cast<int>(sizeof address)));
}

std::string opened(SOCKET s)
{
    const int error = WSAGetLastError();
    return s == INVALID_SOCKET ? "INVALID_SOCKET/" + error_name(error) : "ok";
}

std::string accept(SOCKET listener, SOCKET &accepted, const char *name)
{
    accepted = ::accept(listener, nullptr, nullptr);
    const std::string text = opened(accepted);
    if (accepted != INVALID_SOCKET)
        name_socket(accepted, name);
    return text;
}

std::string shutdown(SOCKET s, int how)
{
    return result(::shutdown(s, how));
}

std::string close(SOCKET s)
{
    return result(::closesocket(s));
}

std::string reset(SOCKET s)
{
    linger at_once;
    at_once.l_onoff = 1;
    at_once.l_linger = 0;
    require(::setsockopt(s, SOL_SOCKET, SO_LINGER, bytes(at_once), sizeof at_once) == 0,
            "SO_LINGER");
    return close(s);
}

std::string set_nonblocking(SOCKET s, bool on)
{
    u_long value = on ? 1 : 0;
    return result(::ioctlsocket(s, static_cast<LONG>(FIONBIO), &value));
}

std::string unread(SOCKET s)
{
    u_long count = 0;
    const std::string text = result(::ioctlsocket(s, static_cast<LONG>(FIONREAD), &count));
    return text == "0" ? std::to_string(count) : text;
}

std::string option(SOCKET s, int level, int name)
{
    unsigned char value[4] = {};
    int length = sizeof value;
    const std::string text = result(::getsockopt(s, level, name, bytes(value), &length));
    if (text != "0")
        return text;
    unsigned number;
    std::memcpy(&number, value, sizeof number);
    return std::to_string(number) + (length == 4 ? "" : " len " + std::to_string(length));
}

std::string set_option(SOCKET s, int level, int name, int value)
{
    return result(::setsockopt(s, level, name, bytes(value), sizeof value));
}

std::string pending_error(SOCKET s)
{
    int error = -1, length = sizeof error;
    const std::string text = result(::getsockopt(s, SOL_SOCKET, SO_ERROR, bytes(error), &length));
    return text == "0" ? error_name(error) : text;
}

std::string ready(SOCKET s, int milliseconds)
{
    fd_set read, write, except;
    FD_ZERO(&read);
    FD_SET(s, &read);
    write = except = read;
    timeval time = duration(milliseconds);
    const std::string text = result(::select(0, &read, &write, &except, &time));
    if (text[0] == '-')
        return text;
    std::string sets = "---";
    if (FD_ISSET(s, &read))
        sets[0] = 'r';
    if (FD_ISSET(s, &write))
        sets[1] = 'w';
    if (FD_ISSET(s, &except))
        sets[2] = 'e';
    return sets;
}

std::string fill(SOCKET s)
{
    for (;;) {
        const int sent = ::send(s, buffer, 100000, 0);
        if (sent == SOCKET_ERROR)
            return result(sent);
    }
}

void drain(SOCKET s)
{
    set_nonblocking(s, true);
    fd_set read;
    do {
        while (::recv(s, buffer, sizeof buffer, 0) > 0)
            continue;
        FD_ZERO(&read);
        FD_SET(s, &read);
        // What the sender's buffer still holds comes at the pace of acknowledgements.
        timeval pause = duration(50);
        if (::select(0, &read, nullptr, nullptr, &pause) != 1)
            return;
    } while (::recv(s, buffer, 1, MSG_PEEK) > 0);
}

void wait_readable(SOCKET s, unsigned bytes)
{
    fd_set read;
    FD_ZERO(&read);
    FD_SET(s, &read);
    timeval time = duration(wait_milliseconds);
    require(::select(0, &read, nullptr, nullptr, &time) == 1, "select for reading");
    u_long count = bytes;
    const DWORD start = GetTickCount();
    if (bytes > 1)
        do
            require(::ioctlsocket(s, static_cast<LONG>(FIONREAD), &count) == 0, "FIONREAD");
        while (count < bytes && GetTickCount() - start < wait_milliseconds);
}

} // namespace conformance
