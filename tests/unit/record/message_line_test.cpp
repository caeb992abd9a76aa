#include "tests/unit/record/calls.hpp"

#include <gtest/gtest.h>

namespace winsock_shim::record {
namespace {

constexpr std::uint64_t window = 0x10046;
constexpr std::uint64_t sock = 0x40;

class MessageLineTest : public testing::Test {
  protected:
    void select_events(unsigned message, int result = 0)
    {
        line(transcript, Function::WSAAsyncSelect_, result, 10022, sock, window, message, 0x3F);
    }

    Transcript transcript;
};

TEST_F(MessageLineTest, ASocketMessageHasItsSocketEventAndError)
{
    make_socket(transcript, sock);
    select_events(0x8001);
    EXPECT_EQ(transcript.message(window, 0x8001, sock, 1), "message w1 WM_APP+1 s1 FD_READ");
    EXPECT_EQ(transcript.message(window, 0x8001, sock, 10054 << 16 | 32),
              "message w1 WM_APP+1 s1 FD_CLOSE WSAECONNRESET");
}

TEST_F(MessageLineTest, ALateMessageStillNamesTheClosedSocket)
{
    make_socket(transcript, sock);
    select_events(0x401);
    line(transcript, Function::closesocket_, 0, 0, sock);
    EXPECT_EQ(transcript.message(window, 0x401, sock, 32), "message w1 WM_USER+1 s1 FD_CLOSE");
}

TEST_F(MessageLineTest, AMessageNumberIsTheSocketsOnlyForTheWindowThatWasRegistered)
{
    make_socket(transcript, sock);
    select_events(0x401);
    EXPECT_EQ(transcript.message(window + 2, 0x401, sock, 1), "message w2 WM_USER+1 64 1");
    EXPECT_EQ(transcript.message(window, 0x402, sock, 1), "message w1 WM_USER+2 64 1");
    EXPECT_EQ(transcript.message(window, 0x401, sock + 4, 1), "message w1 WM_USER+1 68 1");
}

TEST_F(MessageLineTest, AFailedRegistrationRegistersNothing)
{
    make_socket(transcript, sock);
    select_events(0x401, -1);
    EXPECT_EQ(transcript.message(window, 0x401, sock, 1), "message w1 WM_USER+1 64 1");
}

TEST_F(MessageLineTest, ASystemMessageThatTheProgramRegisteredIsASocketMessage)
{
    make_socket(transcript, sock);
    select_events(0x200);
    EXPECT_EQ(transcript.message(window, 0x200, sock, 2), "message w1 512 s1 FD_WRITE");
}

TEST_F(MessageLineTest, WhatOnlyADisplayBringsIsLeftOut)
{
    for (const unsigned message : {0x0FU, 0x85U, 0xA0U, 0x100U, 0x118U, 0x200U, 0x2A3U, 0x31FU})
        EXPECT_EQ(transcript.message(window, message, 0, 0), std::nullopt) << message;
}

TEST_F(MessageLineTest, TimersAndCommandsAreWritten)
{
    EXPECT_EQ(transcript.message(window, 0x113, 1, 0x7FF612340000), "message w1 WM_TIMER 1");
    EXPECT_EQ(transcript.message(0, 0x113, 0x7F3A, 0), "message thread WM_TIMER");
    EXPECT_EQ(transcript.message(window, 0x111, 2, 0), "message w1 WM_COMMAND 2 0");
    EXPECT_EQ(transcript.message(window, 0x10, 0, 0), "message w1 WM_CLOSE");
}

TEST_F(MessageLineTest, ParametersThatMayBeAddressesAreNotWritten)
{
    EXPECT_EQ(transcript.message(window, 0x400, 0x7FF612340000, ~std::uint64_t{0}),
              "message w1 WM_USER * -1");
    EXPECT_EQ(transcript.message(0, 0xC123, 0x10000, 0xFFFF),
              "message thread registered message * 65535");
}

} // namespace
} // namespace winsock_shim::record
