#include "winsock_shim/shim/address_text.hpp"

#include "winsock_shim/shim/windows_values.hpp"

#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <limits>
#include <netinet/in.h>
#include <string_view>

namespace winsock_shim {
namespace {

int linux_family(int windows_family)
{
    return windows_family == win::af_inet6 ? AF_INET6 : AF_INET;
}

template <class Number>
std::optional<Number> parse_number(std::string_view digits, Number largest)
{
    Number number{};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || number > largest)
        return std::nullopt;
    return number;
}

std::optional<unsigned short> parse_port(std::string_view digits)
{
    const auto port = parse_number<unsigned>(digits, std::numeric_limits<unsigned short>::max());
    if (!port)
        return std::nullopt;
    return static_cast<unsigned short>(*port);
}

std::optional<Address> parse_inet(std::string_view text)
{
    unsigned short port = 0;
    if (const auto colon = text.find(':'); colon != text.npos) {
        const auto parsed = parse_port(text.substr(colon + 1));
        if (!parsed)
            return std::nullopt;
        port = *parsed;
        text = text.substr(0, colon);
    }
    const std::string host(text);
    in_addr bytes{};
    // inet_aton ignores what follows a blank; here nothing may follow.
    if (host.find_first_of(" \t\n\r\v\f") != host.npos || ::inet_aton(host.c_str(), &bytes) == 0)
        return std::nullopt;
    return Address::of(win::af_inet, &bytes, port);
}

std::optional<Address> parse_inet6(std::string_view text)
{
    unsigned short port = 0;
    if (text.starts_with('[')) {
        const auto close = text.find(']');
        if (close == text.npos)
            return std::nullopt;
        const std::string_view rest = text.substr(close + 1);
        text = text.substr(1, close - 1);
        if (!rest.empty()) {
            const auto parsed = rest.starts_with(':') ? parse_port(rest.substr(1))
                                                      : std::optional<unsigned short>();
            if (!parsed)
                return std::nullopt;
            port = *parsed;
        }
    }
    unsigned scope = 0;
    if (const auto percent = text.find('%'); percent != text.npos) {
        const auto parsed =
            parse_number(text.substr(percent + 1), std::numeric_limits<unsigned>::max());
        if (!parsed)
            return std::nullopt;
        scope = *parsed;
        text = text.substr(0, percent);
    }
    in6_addr bytes{};
    if (!parse_bytes(win::af_inet6, std::string(text).c_str(), &bytes))
        return std::nullopt;
    Address address = Address::of(win::af_inet6, &bytes, port);
    address.set_scope(scope);
    return address;
}

} // namespace

std::optional<std::uint32_t> parse_dotted(const char *text)
{
    if (std::string_view(text) == " ")
        return 0;
    in_addr address{};
    if (::inet_aton(text, &address) == 0)
        return std::nullopt;
    return address.s_addr;
}

bool parse_bytes(int windows_family, const char *text, void *bytes)
{
    return ::inet_pton(linux_family(windows_family), text, bytes) == 1;
}

std::string format_bytes(int windows_family, const void *bytes)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    ::inet_ntop(linux_family(windows_family), bytes, text.data(), text.size());
    return text.data();
}

std::optional<Address> parse_address(int windows_family, const std::string &text)
{
    switch (windows_family) {
    case win::af_inet:
        return parse_inet(text);
    case win::af_inet6:
        return parse_inet6(text);
    default:
        return std::nullopt;
    }
}

std::string format_host(const Address &address)
{
    std::string text = format_bytes(address.windows_family(), address.bytes());
    if (address.scope() != 0)
        text += '%' + std::to_string(address.scope());
    return text;
}

std::string format_address(const Address &address)
{
    const std::string host = format_host(address);
    if (address.port() == 0)
        return host;
    const std::string port = std::to_string(address.port());
    return address.windows_family() == win::af_inet6 ? '[' + host + "]:" + port : host + ':' + port;
}

} // namespace winsock_shim
