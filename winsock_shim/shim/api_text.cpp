// Addresses as text, and byte order.

#include "winsock_shim/shim/api.hpp"

#include "compat/kernel/unicode.hpp"
#include "winsock_shim/shim/address_text.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <string>

#include <ws2tcpip.h>

using namespace winsock_shim;
using record::Function;

namespace {

/// Sets the thread's error when there is one; these functions leave it alone when they succeed,
/// and need no WSAStartup (rule H4).
template <class Value, class... Arguments>
Value finish(Function function, Value value, int error, Arguments... arguments)
{
    if (error != 0)
        compat::set_last_error(static_cast<DWORD>(error));
    record::call(function, value, error, arguments...);
    return value;
}

bool known_family(int family)
{
    return family == win::af_inet || family == win::af_inet6;
}

/// inet_pton: 1, 0 or -1, and the error of -1.
Result to_bytes(int family, const char *text, void *bytes)
{
    if (!known_family(family))
        return Result::failed(WSAEAFNOSUPPORT);
    if (text == nullptr || bytes == nullptr)
        return Result::failed(WSAEFAULT);
    return {parse_bytes(family, text, bytes) ? 1 : 0, 0};
}

/// inet_ntop: 0 or the error.
template <class Char, class Convert>
int to_text(int family, const void *bytes, Char *buffer, std::size_t size, Convert convert)
{
    if (!known_family(family))
        return WSAEAFNOSUPPORT;
    if (bytes == nullptr || buffer == nullptr)
        return WSA_INVALID_PARAMETER;
    const std::basic_string<Char> text = convert(format_bytes(family, bytes));
    if (text.size() >= size)
        return WSA_INVALID_PARAMETER;
    std::copy_n(text.c_str(), text.size() + 1, buffer);
    return 0;
}

Result string_to_address(const std::string *text, int family, struct sockaddr *address, int *length)
{
    if (!winsock().started())
        return Result::failed(WSANOTINITIALISED);
    if (address == nullptr || length == nullptr)
        return Result::failed(WSAEFAULT);
    const auto parsed = text != nullptr ? parse_address(family, *text) : std::optional<Address>();
    if (!parsed)
        return Result::failed(WSAEINVAL);
    if (const int error = parsed->to_windows(address, length)) {
        *length = Address::windows_size(family);
        return Result::failed(error);
    }
    return {};
}

template <class Char, class Convert>
Result address_to_string(const struct sockaddr *address, DWORD address_length, Char *buffer,
                         DWORD *length, Convert convert)
{
    if (!winsock().started())
        return Result::failed(WSANOTINITIALISED);
    Address from;
    if (const int error = Address::from_windows(address, static_cast<int>(address_length), from))
        return Result::failed(error == WSAEAFNOSUPPORT ? WSAEINVAL : error);
    if (buffer == nullptr || length == nullptr)
        return Result::failed(WSAEFAULT);
    const std::basic_string<Char> text = convert(format_address(from));
    const bool fits = text.size() < *length;
    *length = static_cast<DWORD>(text.size() + 1);
    if (!fits)
        return Result::failed(WSAEFAULT);
    std::copy_n(text.c_str(), text.size() + 1, buffer);
    return {};
}

std::string as_it_is(std::string text)
{
    return text;
}

std::u16string as_wide(const std::string &text)
{
    return compat::to_wide(text);
}

constexpr u_short swap16(u_short value)
{
    return std::endian::native == std::endian::little ? __builtin_bswap16(value) : value;
}

constexpr u_long swap32(u_long value)
{
    return std::endian::native == std::endian::little ? __builtin_bswap32(value) : value;
}

/// WSAHtonl and its kin: the same with a socket, whose family has network order.
template <class Value>
int swap_for(SOCKET s, Value swapped, Value *result)
{
    const Result answer = on_socket(s, [&](Socket &) -> Result {
        if (result == nullptr)
            return Result::failed(WSAEFAULT);
        *result = swapped;
        return {};
    });
    compat::set_last_error(static_cast<DWORD>(answer.error));
    return answer ? 0 : SOCKET_ERROR;
}

} // namespace

u_int WSAAPI inet_addr(const char *cp)
{
    const auto address = cp != nullptr ? parse_dotted(cp) : std::optional<std::uint32_t>();
    return finish(Function::inet_addr_, address.value_or(INADDR_NONE), 0, cp);
}

char *WSAAPI inet_ntoa(struct in_addr in)
{
    thread_local std::array<char, 16> buffer;
    compat::copy_text(format_bytes(win::af_inet, &in), buffer.data(), buffer.size());
    return finish(Function::inet_ntoa_, buffer.data(), 0, in);
}

INT WSAAPI inet_pton(INT family, PCSTR text, PVOID address)
{
    const Result result = to_bytes(family, text, address);
    return finish(Function::inet_pton_, result.value, result.error, family, text, address);
}

INT WSAAPI InetPtonW(INT family, PCWSTR text, PVOID address)
{
    const std::string narrow = text != nullptr ? compat::to_narrow(text) : "";
    const Result result = to_bytes(family, text != nullptr ? narrow.c_str() : nullptr, address);
    return finish(Function::InetPtonW_, result.value, result.error, family, text, address);
}

PCSTR WSAAPI inet_ntop(INT family, const VOID *address, PSTR text, size_t size)
{
    const int error = to_text(family, address, text, size, as_it_is);
    const PCSTR value = error == 0 ? text : nullptr;
    return finish(Function::inet_ntop_, value, error, family, address, text, size);
}

PCWSTR WSAAPI InetNtopW(INT family, const VOID *address, PWSTR text, size_t size)
{
    const int error = to_text(family, address, text, size, as_wide);
    const PCWSTR value = error == 0 ? text : nullptr;
    return finish(Function::InetNtopW_, value, error, family, address, text, size);
}

INT WSAAPI WSAStringToAddressA(LPSTR text, INT family, LPWSAPROTOCOL_INFOA info,
                               struct sockaddr *address, LPINT length)
{
    return api_call(
        Function::WSAStringToAddressA_,
        [&] {
            const std::string narrow = text != nullptr ? text : "";
            return string_to_address(text != nullptr ? &narrow : nullptr, family, address, length);
        },
        text, family, info, address, length);
}

INT WSAAPI WSAStringToAddressW(LPWSTR text, INT family, LPWSAPROTOCOL_INFOW info,
                               struct sockaddr *address, LPINT length)
{
    return api_call(
        Function::WSAStringToAddressW_,
        [&] {
            const std::string narrow = text != nullptr ? compat::to_narrow(text) : "";
            return string_to_address(text != nullptr ? &narrow : nullptr, family, address, length);
        },
        text, family, info, address, length);
}

INT WSAAPI WSAAddressToStringA(struct sockaddr *address, DWORD address_length,
                               LPWSAPROTOCOL_INFOA info, LPSTR text, LPDWORD text_length)
{
    return api_call(
        Function::WSAAddressToStringA_,
        [&] { return address_to_string(address, address_length, text, text_length, as_it_is); },
        address, address_length, info, text, text_length);
}

INT WSAAPI WSAAddressToStringW(struct sockaddr *address, DWORD address_length,
                               LPWSAPROTOCOL_INFOW info, LPWSTR text, LPDWORD text_length)
{
    return api_call(
        Function::WSAAddressToStringW_,
        [&] { return address_to_string(address, address_length, text, text_length, as_wide); },
        address, address_length, info, text, text_length);
}

u_short WSAAPI htons(u_short hostshort)
{
    return swap16(hostshort);
}

u_short WSAAPI ntohs(u_short netshort)
{
    return swap16(netshort);
}

u_long WSAAPI htonl(u_long hostlong)
{
    return swap32(hostlong);
}

u_long WSAAPI ntohl(u_long netlong)
{
    return swap32(netlong);
}

int WSAAPI WSAHtonl(SOCKET s, u_long value, u_long *result)
{
    return swap_for(s, swap32(value), result);
}

int WSAAPI WSAHtons(SOCKET s, u_short value, u_short *result)
{
    return swap_for(s, swap16(value), result);
}

int WSAAPI WSANtohl(SOCKET s, u_long value, u_long *result)
{
    return swap_for(s, swap32(value), result);
}

int WSAAPI WSANtohs(SOCKET s, u_short value, u_short *result)
{
    return swap_for(s, swap16(value), result);
}
