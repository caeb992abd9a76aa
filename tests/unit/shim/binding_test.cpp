#include "winsock_shim/shim/binding.hpp"

#include "test_socket.hpp"

#include <wsa/errors.h>

#include <array>
#include <netinet/in.h>
#include <string_view>

#include <gtest/gtest.h>

namespace winsock_shim {
namespace {

constexpr std::array<unsigned char, 4> any{0, 0, 0, 0};
constexpr std::array<unsigned char, 4> loopback{127, 0, 0, 1};

Address at(const std::array<unsigned char, 4> &host, unsigned short port)
{
    return Address::of(win::af_inet, host.data(), port);
}

SocketOptions options_of(Sharing sharing)
{
    SocketOptions options;
    options.reuse_address = sharing == Sharing::reuse ? 1 : 0;
    options.exclusive_address = sharing == Sharing::exclusive ? 1 : 0;
    return options;
}

struct BoundSocket : TestSocket {
    using TestSocket::TestSocket;
    ~BoundSocket() { binding.release(); }

    int bind(Sharing sharing, const Address &address)
    {
        return binding.claim(fd, type, options_of(sharing), address);
    }
    int listen() { return binding.listen(fd, 5); }
    Address name() const
    {
        Address address;
        socklen_t size = Address::capacity;
        ::getsockname(fd, address.data(), &size);
        address.resize(size);
        return address;
    }
    unsigned short port() const { return name().port(); }

    Binding binding;
};

/// Binds two sockets to one port; what the second one gets.
int second_bind(SocketType type, Sharing first, const std::array<unsigned char, 4> &first_host,
                Sharing second, const std::array<unsigned char, 4> &second_host)
{
    BoundSocket a(type);
    BoundSocket b(type);
    EXPECT_EQ(a.bind(first, at(first_host, 0)), 0);
    return b.bind(second, at(second_host, a.port()));
}

TEST(Binding, FollowsWindowsMatrixForEveryPair)
{
    struct Party {
        std::string_view name;
        Sharing sharing;
        const std::array<unsigned char, 4> *host;
    };
    const std::array<Party, 6> parties{{{"none W", Sharing::none, &any},
                                        {"none S", Sharing::none, &loopback},
                                        {"REUSE W", Sharing::reuse, &any},
                                        {"REUSE S", Sharing::reuse, &loopback},
                                        {"EXCL W", Sharing::exclusive, &any},
                                        {"EXCL S", Sharing::exclusive, &loopback}}};
    // Semantics 7.4: I = WSAEADDRINUSE, A = WSAEACCES, . = succeeds.
    const std::array<std::string_view, 6> matrix{"I.A.I.", ".I.AII", "I...I.",
                                                 ".I..II", "IAAAIA", ".I.AII"};
    for (const auto type : {SocketType::stream, SocketType::datagram})
        for (std::size_t first = 0; first < parties.size(); ++first)
            for (std::size_t second = 0; second < parties.size(); ++second) {
                const char verdict = matrix[first][second];
                const int expected = verdict == 'I'   ? WSAEADDRINUSE
                                     : verdict == 'A' ? WSAEACCES
                                                      : 0;
                EXPECT_EQ(second_bind(type, parties[first].sharing, *parties[first].host,
                                      parties[second].sharing, *parties[second].host),
                          expected)
                    << parties[first].name << " then " << parties[second].name
                    << (type == SocketType::stream ? " TCP" : " UDP");
            }
}

TEST(Binding, AListenersPortCannotBeTakenWithoutTheOption)
{
    BoundSocket listener;
    ASSERT_EQ(listener.bind(Sharing::none, at(loopback, 0)), 0);
    ASSERT_EQ(listener.listen(), 0);
    BoundSocket other;
    EXPECT_EQ(other.bind(Sharing::none, at(loopback, listener.port())), WSAEADDRINUSE);
    EXPECT_EQ(other.bind(Sharing::reuse, at(loopback, listener.port())), WSAEACCES);
    EXPECT_EQ(other.bind(Sharing::none, at(loopback, 0)), 0) << "a failed bind may be repeated";
}

TEST(Binding, ASocketThatListensCanShareWhenBothAskedForIt)
{
    BoundSocket first;
    BoundSocket second;
    ASSERT_EQ(first.bind(Sharing::reuse, at(loopback, 0)), 0);
    ASSERT_EQ(first.listen(), 0);
    EXPECT_EQ(second.bind(Sharing::reuse, at(loopback, first.port())), 0);
    EXPECT_EQ(second.listen(), 0);
}

TEST(Binding, ASpecificAddressGetsItsConnectionsBesideTheWildcard)
{
    BoundSocket wildcard;
    BoundSocket specific;
    ASSERT_EQ(wildcard.bind(Sharing::none, at(any, 0)), 0);
    ASSERT_EQ(wildcard.listen(), 0);
    ASSERT_EQ(specific.bind(Sharing::none, at(loopback, wildcard.port())), 0);
    ASSERT_EQ(specific.listen(), 0);
    EXPECT_EQ(wildcard.kernel_option(SOL_SOCKET, SO_REUSEPORT), 0)
        << "no other process may join by the same door";

    const TestSocket client;
    const Address to = specific.name();
    ASSERT_EQ(::connect(client.fd, to.data(), to.size()), 0);
    const int accepted = ::accept(specific.fd, nullptr, nullptr);
    EXPECT_GE(accepted, 0);
    ::close(accepted);
}

TEST(Binding, AListenersPortIsFreeAtOnceAlthoughConnectionsAreInTimeWait)
{
    Address address;
    {
        BoundSocket listener;
        ASSERT_EQ(listener.bind(Sharing::none, at(loopback, 0)), 0);
        ASSERT_EQ(listener.listen(), 0);
        address = listener.name();
        const TestSocket client;
        ASSERT_EQ(::connect(client.fd, address.data(), address.size()), 0);
        const int accepted = ::accept(listener.fd, nullptr, nullptr);
        ASSERT_GE(accepted, 0);
        ::close(accepted); // this side closes first, so the TIME_WAIT is the listener's
        char byte = 0;
        EXPECT_EQ(::recv(client.fd, &byte, 1, 0), 0);
    }
    {
        const TestSocket plain;
        ASSERT_EQ(::bind(plain.fd, address.data(), address.size()), -1)
            << "there is a TIME_WAIT, else this test proves nothing";
    }
    BoundSocket again;
    EXPECT_EQ(again.bind(Sharing::none, address), 0);
    EXPECT_EQ(again.kernel_option(SOL_SOCKET, SO_REUSEADDR), 0)
        << "no other process may join by the same door";
    EXPECT_EQ(again.listen(), 0);
    BoundSocket intruder;
    EXPECT_EQ(intruder.bind(Sharing::none, address), WSAEADDRINUSE);
}

/// A client bound to a port of its own ends its connection first; what binding it again gives.
int bind_after_time_wait(bool shuts_down)
{
    BoundSocket listener;
    EXPECT_EQ(listener.bind(Sharing::none, at(loopback, 0)), 0);
    EXPECT_EQ(listener.listen(), 0);
    const Address to = listener.name();
    Address from;
    int accepted = -1;
    char byte = 0;
    {
        BoundSocket client;
        EXPECT_EQ(client.bind(Sharing::none, at(loopback, 0)), 0);
        from = client.name();
        EXPECT_EQ(::connect(client.fd, to.data(), to.size()), 0);
        accepted = ::accept(listener.fd, nullptr, nullptr);
        if (shuts_down) {
            client.binding.before_shutdown();
            ::shutdown(client.fd, SHUT_WR);
            EXPECT_EQ(::recv(accepted, &byte, 1, 0), 0);
            ::close(accepted);
            EXPECT_EQ(::recv(client.fd, &byte, 1, 0), 0);
        }
    }
    if (!shuts_down) {
        EXPECT_EQ(::recv(accepted, &byte, 1, 0), 0);
        ::close(accepted);
    }
    BoundSocket again;
    return again.bind(Sharing::none, from);
}

TEST(Binding, AClientsPortIsFreeAtOnceAlthoughItsConnectionIsInTimeWait)
{
    EXPECT_EQ(bind_after_time_wait(true), 0);
    EXPECT_EQ(bind_after_time_wait(false), 0);
}

TEST(Binding, OtherProcessesMeetTheKernelsRules)
{
    const TestSocket foreign; // not in our table, as if another process had it
    const Address wanted = at(loopback, 0);
    ASSERT_EQ(::bind(foreign.fd, wanted.data(), wanted.size()), 0);
    Address bound;
    socklen_t size = Address::capacity;
    ::getsockname(foreign.fd, bound.data(), &size);
    bound.resize(size);
    BoundSocket ours;
    EXPECT_EQ(ours.bind(Sharing::none, bound), WSAEADDRINUSE);
    EXPECT_EQ(ours.bind(Sharing::reuse, bound), WSAEACCES);
}

TEST(Binding, ABoundSocketCannotBeBoundAgain)
{
    BoundSocket s;
    ASSERT_EQ(s.bind(Sharing::none, at(loopback, 0)), 0);
    EXPECT_EQ(s.bind(Sharing::none, at(loopback, 0)), WSAEINVAL);
}

TEST(Binding, AForeignAddressIsNotAvailable)
{
    BoundSocket s;
    EXPECT_EQ(s.bind(Sharing::none, at({203, 0, 113, 1}, 0)), WSAEADDRNOTAVAIL);
}

TEST(Binding, AReleasedAddressIsFree)
{
    BoundSocket first;
    ASSERT_EQ(first.bind(Sharing::exclusive, at(loopback, 0)), 0);
    const Address address = first.name();
    {
        const TestSocket replaced;
        first.binding.release();
        first.binding.release();
        ::dup2(replaced.fd, first.fd); // as a connect that is retried does
    }
    EXPECT_EQ(first.bind(Sharing::none, address), 0) << "the same descriptor may be bound anew";
    EXPECT_EQ(first.port(), address.port());
}

TEST(Binding, StreamsAndDatagramsDoNotMeet)
{
    BoundSocket tcp;
    ASSERT_EQ(tcp.bind(Sharing::exclusive, at(loopback, 0)), 0);
    BoundSocket udp(SocketType::datagram);
    EXPECT_EQ(udp.bind(Sharing::exclusive, at(loopback, tcp.port())), 0);
}

} // namespace
} // namespace winsock_shim
