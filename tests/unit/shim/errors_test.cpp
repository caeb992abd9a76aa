#include "winsock_shim/shim/errors.hpp"

#include <wsa/errors.h>

#include <algorithm>
#include <cerrno>
#include <map>
#include <netdb.h>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace winsock_shim {
namespace {

// Semantics 7.1, written down a second time: errno -> WSA code.
const std::map<int, int> documented{
    {EBADF, 10038},        {ENOTSOCK, 10038},        {EPERM, 10013},
    {EACCES, 10013},       {EFAULT, 10014},          {EINVAL, 10022},
    {EDOM, 10022},         {ERANGE, 10022},          {EMFILE, 10024},
    {ENFILE, 10024},       {EAGAIN, 10035},          {EINPROGRESS, 10035},
    {EALREADY, 10037},     {EDESTADDRREQ, 10039},    {EMSGSIZE, 10040},
    {EPROTOTYPE, 10041},   {ENOPROTOOPT, 10042},     {EPROTONOSUPPORT, 10043},
    {EPROTO, 10043},       {ESOCKTNOSUPPORT, 10044}, {EOPNOTSUPP, 10045},
    {ENOSYS, 10045},       {EPFNOSUPPORT, 10046},    {EAFNOSUPPORT, 10047},
    {EADDRINUSE, 10048},   {EADDRNOTAVAIL, 10049},   {ENODEV, 10049},
    {ENXIO, 10049},        {ENETDOWN, 10050},        {ENETUNREACH, 10051},
    {ENETRESET, 10052},    {ECONNABORTED, 10053},    {ECONNRESET, 10054},
    {ENOBUFS, 10055},      {ENOMEM, 10055},          {ENOSPC, 10055},
    {ENOSR, 10055},        {EISCONN, 10056},         {ENOTCONN, 10057},
    {ESHUTDOWN, 10058},    {ETOOMANYREFS, 10059},    {ETIMEDOUT, 10060},
    {ETIME, 10060},        {ECONNREFUSED, 10061},    {ELOOP, 10062},
    {ENAMETOOLONG, 10063}, {EHOSTDOWN, 10064},       {EHOSTUNREACH, 10065},
    {ENONET, 10065},       {ENOTEMPTY, 10066},       {EUSERS, 10068},
    {EDQUOT, 10069},       {ESTALE, 10070},          {EREMOTE, 10071},
    {EINTR, 10004},        {EPIPE, 10054},
};

TEST(Errors, EveryErrnoHasItsDocumentedCode)
{
    for (const auto &[errno_value, code] : documented)
        EXPECT_EQ(wsa_error(errno_value), code) << "errno " << errno_value;
}

TEST(Errors, TheTableHasNoErrnoThatIsNotDocumented)
{
    for (const ErrorRow &row : error_rows())
        for (const int errno_value : row.errnos)
            if (errno_value != 0) {
                EXPECT_TRUE(documented.contains(errno_value)) << row.name << ' ' << errno_value;
            }
}

TEST(Errors, NoErrnoStandsInTwoRows)
{
    std::set<int> seen;
    for (const ErrorRow &row : error_rows())
        for (const int errno_value : row.errnos)
            if (errno_value != 0) {
                EXPECT_TRUE(seen.insert(errno_value).second) << row.name << ' ' << errno_value;
            }
}

TEST(Errors, RowsAreInOrderAndEachIsFoundByItsCode)
{
    EXPECT_TRUE(std::ranges::is_sorted(error_rows(), std::ranges::less_equal{}, &ErrorRow::code));
    for (const ErrorRow &row : error_rows())
        EXPECT_EQ(find_error(row.code), &row) << row.name;
}

TEST(Errors, EveryRowHasANameAndOneSentence)
{
    for (const ErrorRow &row : error_rows()) {
        EXPECT_TRUE(row.name.starts_with("WSA")) << row.name;
        EXPECT_TRUE(row.text.ends_with('.')) << row.name;
        EXPECT_EQ(row.text.find('\n'), row.text.npos) << row.name;
    }
}

#define ERROR_NAME(name, number) {number, #name},
const std::map<int, std::string> recorded_names{
#include "winsock_shim/record/errors.def"
};
#undef ERROR_NAME

TEST(Errors, NamesOfWinsockCodesAreThoseOfTheTranscript)
{
    for (const ErrorRow &row : error_rows()) {
        const auto recorded = recorded_names.find(row.code);
        ASSERT_NE(recorded, recorded_names.end()) << row.name;
        if (row.code >= 10000) {
            EXPECT_EQ(row.name, recorded->second);
        }
    }
}

TEST(Errors, UnknownCodesHaveNoRow)
{
    EXPECT_EQ(find_error(0), nullptr);
    EXPECT_EQ(find_error(12345), nullptr);
}

TEST(Errors, SuccessIsNoErrorAndAnUnknownErrnoIsAnInvalidArgument)
{
    EXPECT_EQ(wsa_error(0), 0);
    EXPECT_EQ(wsa_error(EXDEV), WSAEINVAL);
    EXPECT_EQ(wsa_error(9999), WSAEINVAL);
}

TEST(Errors, SomeCallsGiveAnErrnoAnotherMeaning)
{
    EXPECT_EQ(wsa_error(EPROTOTYPE, ErrorContext::socket), WSAEPROTONOSUPPORT);
    EXPECT_EQ(wsa_error(EDESTADDRREQ, ErrorContext::datagram_send), WSAENOTCONN);
    EXPECT_EQ(wsa_error(ECONNREFUSED, ErrorContext::datagram_receive), WSAECONNRESET);
    EXPECT_EQ(wsa_error(ECONNREFUSED, ErrorContext::datagram_send), WSAECONNREFUSED);
}

TEST(Errors, ResolverErrorsAreThoseOfTheWindowsHeaders)
{
    const std::map<int, int> expected{
        {0, 0},
        {EAI_NONAME, 11001},
        {EAI_NODATA, 11004},
        {EAI_AGAIN, 11002},
        {EAI_FAIL, 11003},
        {EAI_SERVICE, 10109},
        {EAI_FAMILY, 10047},
        {EAI_SOCKTYPE, 10044},
        {EAI_BADFLAGS, 10022},
        {EAI_MEMORY, 8},
        {EAI_ADDRFAMILY, 11001},
        {EAI_SYSTEM, 11003},
    };
    for (const auto &[eai_value, code] : expected)
        EXPECT_EQ(wsa_resolver_error(eai_value), code) << eai_value;
    EXPECT_EQ(wsa_host_error(HOST_NOT_FOUND), WSAHOST_NOT_FOUND);
    EXPECT_EQ(wsa_host_error(TRY_AGAIN), WSATRY_AGAIN);
    EXPECT_EQ(wsa_host_error(NO_RECOVERY), WSANO_RECOVERY);
    EXPECT_EQ(wsa_host_error(NO_DATA), WSANO_DATA);
}

} // namespace
} // namespace winsock_shim
