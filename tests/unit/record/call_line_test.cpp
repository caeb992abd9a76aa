#include "tests/unit/record/calls.hpp"

#include <gtest/gtest.h>

namespace winsock_shim::record {
namespace {

const void *const no_pointer = nullptr;

class CallLineTest : public testing::Test {
  protected:
    Transcript transcript;
    char data[16] = {};
};

TEST_F(CallLineTest, SocketsAreNamedInOrderOfCreation)
{
    EXPECT_EQ(make_socket(transcript, 0x40), "s1 = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)");
    EXPECT_EQ(line(transcript, Function::accept_, std::uint64_t{0x44}, 0, std::uint64_t{0x40},
                   no_pointer, no_pointer),
              "s2 = accept(s1)");
}

TEST_F(CallLineTest, AHandleValueThatIsUsedAgainGetsANewName)
{
    make_socket(transcript, 0x40);
    EXPECT_EQ(line(transcript, Function::closesocket_, 0, 0, std::uint64_t{0x40}),
              "closesocket(s1) = 0");
    EXPECT_EQ(line(transcript, Function::closesocket_, -1, 10038, std::uint64_t{0x40}),
              "closesocket(s1) = -1 WSAENOTSOCK");
    EXPECT_EQ(make_socket(transcript, 0x40), "s2 = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)");
}

TEST_F(CallLineTest, BytesAndErrorsOfTransfersAreWritten)
{
    make_socket(transcript, 0x40);
    const std::uint64_t s = 0x40;
    EXPECT_EQ(line(transcript, Function::recv_, 12, 10035, s, data, 4096, 0),
              "recv(s1, 4096) = 12");
    EXPECT_EQ(line(transcript, Function::recv_, 1, 0, s, data, 1, 2), "recv(s1, 1, MSG_PEEK) = 1");
    EXPECT_EQ(line(transcript, Function::send_, -1, 10035, s, data, 10, 0),
              "send(s1, 10) = -1 WSAEWOULDBLOCK");
}

TEST_F(CallLineTest, AFailureToMakeASocketHasItsError)
{
    EXPECT_EQ(line(transcript, Function::socket_, invalid_socket, 10047, 99, 1, 0),
              "socket(99, SOCK_STREAM, 0) = INVALID_SOCKET WSAEAFNOSUPPORT");
    EXPECT_EQ(line(transcript, Function::recv_, -1, 10038, invalid_socket, data, 1, 0),
              "recv(INVALID_SOCKET, 1) = -1 WSAENOTSOCK");
    EXPECT_EQ(line(transcript, Function::recv_, -1, 10038, std::uint64_t{4711}, data, 1, 0),
              "recv(?, 1) = -1 WSAENOTSOCK");
}

TEST_F(CallLineTest, PortsThatTheProgramChoseAreWrittenAndOthersAreNot)
{
    make_socket(transcript, 0x40);
    const std::uint64_t s = 0x40;
    const Ipv4Address chosen{5000};
    const Ipv4Address assigned{49152};
    const int length = sizeof chosen;
    EXPECT_EQ(line(transcript, Function::bind_, 0, 0, s, &chosen, length),
              "bind(s1, 127.0.0.1:5000) = 0");
    EXPECT_EQ(line(transcript, Function::getsockname_, 0, 0, s, &chosen, &length),
              "getsockname(s1) = 0 -> 127.0.0.1:5000");
    EXPECT_EQ(line(transcript, Function::accept_, std::uint64_t{0x44}, 0, s, &assigned, &length),
              "s2 = accept(s1) -> 127.0.0.1:*");
    EXPECT_EQ(line(transcript, Function::connect_, -1, 10035, s, &assigned, length),
              "connect(s1, 127.0.0.1:*) = -1 WSAEWOULDBLOCK");
}

TEST_F(CallLineTest, Ipv6AddressesAreShortened)
{
    make_socket(transcript, 0x40);
    std::array<std::uint8_t, 28> address{23, 0, 0x13, 0x88};
    const auto text = [&] {
        return line(transcript, Function::connect_, 0, 0, std::uint64_t{0x40}, address.data(), 28);
    };
    EXPECT_EQ(text(), "connect(s1, [::]:5000) = 0");
    address[8 + 15] = 1;
    EXPECT_EQ(text(), "connect(s1, [::1]:5000) = 0");
    address[8] = 0xFE;
    address[9] = 0x80;
    EXPECT_EQ(text(), "connect(s1, [fe80::1]:5000) = 0");
    address[8 + 10] = 2;
    EXPECT_EQ(text(), "connect(s1, [fe80::200:0:1]:5000) = 0");
}

TEST_F(CallLineTest, PointersOfACallThatMayNotHaveReadThemAreNotFollowed)
{
    make_socket(transcript, 0x40);
    const auto *const bad = reinterpret_cast<const char *>(std::uintptr_t{1});
    EXPECT_EQ(line(transcript, Function::bind_, -1, 10014, std::uint64_t{0x40}, bad, 16),
              "bind(s1, ?) = -1 WSAEFAULT");
    EXPECT_EQ(line(transcript, Function::connect_, -1, 10038, std::uint64_t{0x48}, bad, 16),
              "connect(?, ?) = -1 WSAENOTSOCK");
    EXPECT_EQ(
        line(transcript, Function::accept_, invalid_socket, 10014, std::uint64_t{0x40}, bad, bad),
        "accept(s1) = INVALID_SOCKET WSAEFAULT");
}

TEST_F(CallLineTest, AnAddressTooShortForItsFamilyIsNotRead)
{
    make_socket(transcript, 0x40);
    const Ipv4Address address{5000};
    EXPECT_EQ(line(transcript, Function::connect_, 0, 0, std::uint64_t{0x40}, &address, 4),
              "connect(s1, ?) = 0");
    EXPECT_EQ(line(transcript, Function::connect_, 0, 0, std::uint64_t{0x40}, no_pointer, 0),
              "connect(s1, NULL) = 0");
}

TEST_F(CallLineTest, AsyncSelectNamesWindowMessageAndEvents)
{
    make_socket(transcript, 0x40);
    EXPECT_EQ(line(transcript, Function::WSAAsyncSelect_, 0, 0, std::uint64_t{0x40},
                   std::uint64_t{0x10046}, 0x401U, 0x21),
              "WSAAsyncSelect(s1, w1, WM_USER+1, FD_READ|FD_CLOSE) = 0");
    EXPECT_EQ(line(transcript, Function::WSAAsyncSelect_, 0, 0, std::uint64_t{0x40},
                   std::uint64_t{0x10046}, 0U, 0),
              "WSAAsyncSelect(s1, w1, 0, 0) = 0");
    EXPECT_EQ(line(transcript, Function::WSAAsyncSelect_, -1, 10022, std::uint64_t{0x40},
                   no_pointer, 0x8000U, 0x401),
              "WSAAsyncSelect(s1, NULL, WM_APP, FD_READ|0x400) = -1 WSAEINVAL");
}

TEST_F(CallLineTest, OptionsHaveTheirNamesAndValues)
{
    make_socket(transcript, 0x40);
    const std::uint64_t s = 0x40;
    const std::int32_t one = 1;
    const std::int32_t reset = 10054;
    const std::array<std::uint16_t, 2> linger{1, 0};
    const int four = 4;
    EXPECT_EQ(line(transcript, Function::setsockopt_, 0, 0, s, 0xFFFF, 4, &one, 4),
              "setsockopt(s1, SOL_SOCKET, SO_REUSEADDR, 1) = 0");
    EXPECT_EQ(line(transcript, Function::setsockopt_, 0, 0, s, 6, 1, &one, 1),
              "setsockopt(s1, IPPROTO_TCP, TCP_NODELAY, 1) = 0");
    EXPECT_EQ(line(transcript, Function::setsockopt_, 0, 0, s, 0xFFFF, 0x80, &linger, 4),
              "setsockopt(s1, SOL_SOCKET, SO_LINGER, on 0) = 0");
    EXPECT_EQ(line(transcript, Function::getsockopt_, 0, 0, s, 0xFFFF, 0x1007, &reset, &four),
              "getsockopt(s1, SOL_SOCKET, SO_ERROR) = 0 -> WSAECONNRESET");
}

TEST_F(CallLineTest, ACommandThatSetsHasItsArgumentAndOneThatAsksItsAnswer)
{
    make_socket(transcript, 0x40);
    const std::uint32_t value = 1;
    EXPECT_EQ(line(transcript, Function::ioctlsocket_, 0, 0, std::uint64_t{0x40},
                   static_cast<std::int32_t>(0x8004667E), &value),
              "ioctlsocket(s1, FIONBIO, 1) = 0");
    EXPECT_EQ(
        line(transcript, Function::ioctlsocket_, 0, 0, std::uint64_t{0x40}, 0x4004667F, &value),
        "ioctlsocket(s1, FIONREAD) = 0 -> 1");
}

TEST_F(CallLineTest, BuffersAreSummed)
{
    make_socket(transcript, 0x40);
    struct Buffer {
        std::uint32_t length;
        const void *data;
    };
    const std::array<Buffer, 2> buffers{Buffer{3, data}, Buffer{4, data}};
    const std::uint32_t sent = 7;
    EXPECT_EQ(line(transcript, Function::WSASend_, 0, 0, std::uint64_t{0x40}, buffers.data(), 2U,
                   &sent, 0U, no_pointer, no_pointer),
              "WSASend(s1, 7) = 0 -> 7");
}

TEST_F(CallLineTest, SelectHasItsReadySockets)
{
    make_socket(transcript, 0x40);
    make_socket(transcript, 0x44);
    struct Set {
        std::uint32_t count;
        std::uint64_t sockets[64];
    };
    const Set readable{2, {0x44, 0x40}};
    const Set writable{0, {}};
    const std::array<std::int32_t, 2> time{1, 500000};
    EXPECT_EQ(
        line(transcript, Function::select_, 2, 0, 0, &readable, &writable, no_pointer, time.data()),
        "select(1.5 s) = 2 -> read s2 s1, write");
    EXPECT_EQ(line(transcript, Function::select_, -1, 10038, 0, &readable, no_pointer, no_pointer,
                   no_pointer),
              "select(?) = -1 WSAENOTSOCK");
}

TEST_F(CallLineTest, StartNamesAndLookUpsAreReadable)
{
    EXPECT_EQ(line(transcript, Function::WSAStartup_, 0, 0, std::uint16_t{0x0202}, data),
              "WSAStartup(2.2) = 0");
    EXPECT_EQ(line(transcript, Function::WSAGetLastError_, 10035, 10035),
              "WSAGetLastError() = WSAEWOULDBLOCK");
    EXPECT_EQ(line(transcript, Function::gethostbyname_, no_pointer, 11001, "nowhere.invalid"),
              "gethostbyname(\"nowhere.invalid\") = NULL WSAHOST_NOT_FOUND");
    EXPECT_EQ(line(transcript, Function::getaddrinfo_, 0, 0, "localhost", "5000", no_pointer, data),
              "getaddrinfo(\"localhost\", \"5000\") = 0");
    EXPECT_EQ(line(transcript, Function::GetAddrInfoW_, 11001, 0, u"h\u00E4", no_pointer,
                   no_pointer, data),
              "GetAddrInfoW(\"h\\u00E4\", NULL) = WSAHOST_NOT_FOUND");
    EXPECT_EQ(line(transcript, Function::inet_addr_, 0x0100007FU, 0, "127.0.0.1"),
              "inet_addr(\"127.0.0.1\") = 127.0.0.1");
    EXPECT_EQ(line(transcript, Function::inet_addr_, 0xFFFFFFFFU, 0, "x"),
              "inet_addr(\"x\") = INADDR_NONE");
    EXPECT_EQ(line(transcript, Function::freeaddrinfo_, 0, 0, data), "freeaddrinfo()");
}

TEST_F(CallLineTest, ExtensionsAndFileFunctionsNameTheirSockets)
{
    make_socket(transcript, 0x40);
    make_socket(transcript, 0x44);
    const std::uint64_t listener = 0x40;
    const std::uint64_t s = 0x44;
    const std::uint32_t count = 3;
    EXPECT_EQ(line(transcript, Function::AcceptEx_, 0, 997, listener, s, data, 10, 32, 32,
                   no_pointer, data),
              "AcceptEx(s1, s2, 10) = FALSE ERROR_IO_PENDING");
    EXPECT_EQ(line(transcript, Function::setsockopt_, 0, 0, s, 0xFFFF, 0x700B, &listener, 8),
              "setsockopt(s2, SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT, s1) = 0");
    EXPECT_EQ(line(transcript, Function::TransmitFile_, 1, 0, s, no_pointer, 0, 0, no_pointer,
                   no_pointer, 1),
              "TransmitFile(s2, 0, 1) = TRUE");
    EXPECT_EQ(line(transcript, Function::ReadFile_, 1, 0, s, data, 16, &count, no_pointer),
              "ReadFile(s2, 16) = TRUE -> 3");
    EXPECT_EQ(line(transcript, Function::CloseHandle_, 1, 0, s), "CloseHandle(s2) = TRUE");
}

TEST_F(CallLineTest, EventObjectsAreNamedInOrderOfCreation)
{
    make_socket(transcript, 0x40);
    const std::array<std::int32_t, 11> occurred{0x21};
    EXPECT_EQ(line(transcript, Function::WSACreateEvent_, std::uint64_t{0x80}, 0),
              "e1 = WSACreateEvent()");
    EXPECT_EQ(line(transcript, Function::WSAEventSelect_, 0, 0, std::uint64_t{0x40},
                   std::uint64_t{0x80}, 0x21),
              "WSAEventSelect(s1, e1, FD_READ|FD_CLOSE) = 0");
    EXPECT_EQ(line(transcript, Function::WSAEnumNetworkEvents_, 0, 0, std::uint64_t{0x40},
                   std::uint64_t{0x80}, occurred.data()),
              "WSAEnumNetworkEvents(s1, e1) = 0 -> FD_READ|FD_CLOSE");
}

} // namespace
} // namespace winsock_shim::record
