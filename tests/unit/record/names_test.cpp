#include "winsock_shim/record/function.hpp"
#include "winsock_shim/record/names.hpp"
#include "winsock_shim/record/text.hpp"

#include <gtest/gtest.h>

namespace winsock_shim::record {
namespace {

TEST(NamesTest, AValueKeepsItsNameUntilItIsMadeAgain)
{
    Names names('s');
    EXPECT_EQ(names.find(8), nullptr);
    EXPECT_EQ(names.make(8), "s1");
    EXPECT_EQ(names.name(8), "s1");
    EXPECT_EQ(names.name(12), "s2");
    EXPECT_EQ(names.make(8), "s3");
    EXPECT_EQ(*names.find(8), "s3");
}

TEST(PortsTest, APortIsAssignedOnlyIfTheSystemReportedItFirst)
{
    Ports ports;
    EXPECT_EQ(ports.given(5000), "5000");
    EXPECT_EQ(ports.reported(5000), "5000");
    EXPECT_EQ(ports.reported(40000), "*");
    EXPECT_EQ(ports.given(40000), "*");
    EXPECT_EQ(ports.given(0), "0");
    EXPECT_EQ(ports.reported(0), "0");
}

TEST(TextTest, UnknownBitsComeLastAsANumber)
{
    EXPECT_EQ(events_text(0), "0");
    EXPECT_EQ(events_text(0x8001), "FD_READ|0x8000");
    EXPECT_EQ(error_name(12345), "12345");
    EXPECT_EQ(command_name(0x12345678), "0x12345678");
    EXPECT_EQ(option_name(6, 1), "TCP_NODELAY");
    EXPECT_EQ(option_name(0xFFFF, ~4), "SO_EXCLUSIVEADDRUSE");
    EXPECT_EQ(option_name(77, 1), "1");
}

TEST(FunctionTest, EachEntryHasItsOwnName)
{
    EXPECT_EQ(descriptor(Function::WSAStartup_).name, "WSAStartup");
    EXPECT_EQ(descriptor(Function::recv_).name, "recv");
    EXPECT_EQ(descriptor(Function::WSAAddressToStringW_).name, "WSAAddressToStringW");
}

} // namespace
} // namespace winsock_shim::record
