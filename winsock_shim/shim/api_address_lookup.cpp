// getaddrinfo, getnameinfo and their wide forms. They return the error itself.

#include "winsock_shim/shim/api.hpp"

#include "compat/kernel/unicode.hpp"
#include "winsock_shim/shim/address_lookup.hpp"
#include "winsock_shim/shim/errors.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>

#include <ws2tcpip.h>

using namespace winsock_shim;
using record::Function;

namespace {

bool usable()
{
    return winsock().started() || policy().not_started == Policy::not_started_values::works;
}

template <class... Arguments>
int finish(Function function, int error, Arguments... arguments)
{
    compat::set_last_error(static_cast<DWORD>(error));
    record::call(function, error, error, arguments...);
    return error;
}

/// One element of the list that getaddrinfo hands out, with what it points to.
template <class Info, class Char>
struct Node : Info {
    SOCKADDR_STORAGE address;
    std::basic_string<Char> name;
};

template <class Info, class Char>
void free_list(Info *list)
{
    while (list != nullptr) {
        const std::unique_ptr<Node<Info, Char>> node(static_cast<Node<Info, Char> *>(list));
        list = node->ai_next;
    }
}

/// The list for what was found; `name` goes to its first element.
template <class Info, class Char>
Info *make_list(const FoundAddresses &found, const AddressQuery &query,
                const std::basic_string<Char> &name)
{
    Info *first = nullptr;
    Info **end = &first;
    for (const Address &address : found.addresses) {
        auto node = std::make_unique<Node<Info, Char>>();
        int length = sizeof node->address;
        address.to_windows(&node->address, &length);
        node->ai_flags = query.flags;
        node->ai_family = address.windows_family();
        node->ai_socktype = query.type;
        node->ai_protocol = query.protocol;
        node->ai_addrlen = static_cast<std::size_t>(length);
        node->ai_addr = reinterpret_cast<struct sockaddr *>(&node->address);
        if (first == nullptr && !name.empty()) {
            node->name = name;
            node->ai_canonname = node->name.data();
        }
        *end = node.release();
        end = &(*end)->ai_next;
    }
    return first;
}

template <class Info>
AddressQuery query_of(const Info *hints)
{
    if (hints == nullptr)
        return {};
    return {hints->ai_flags, hints->ai_family, hints->ai_socktype, hints->ai_protocol};
}

/// Only the query part of the hints may be set.
template <class Info>
bool well_formed(const Info *hints)
{
    return hints == nullptr || (hints->ai_addrlen == 0 && hints->ai_canonname == nullptr &&
                                hints->ai_addr == nullptr && hints->ai_next == nullptr);
}

template <class Info, class Convert>
int look_up(const char *node, const char *service, const Info *hints, Info **result,
            Convert convert)
{
    if (!usable())
        return WSANOTINITIALISED;
    if (result == nullptr)
        return WSAEFAULT;
    *result = nullptr;
    if (!well_formed(hints))
        return WSANO_RECOVERY;
    const AddressQuery query = query_of(hints);
    FoundAddresses found;
    if (const int error = find_addresses(node, service, query, found))
        return error;
    *result = make_list<Info>(found, query, convert(found.canonical_name));
    return 0;
}

/// Looks the names up that have a buffer and hands each to `copy(text, buffer, size)`, which tells
/// whether it fitted.
template <class Char, class Copy>
int name_address(const SOCKADDR *address, int length, Char *host, DWORD host_size, Char *service,
                 DWORD service_size, int flags, Copy copy)
{
    if (!usable())
        return WSANOTINITIALISED;
    Address from;
    if (const int error = Address::from_windows(address, length, from))
        return error;
    if (host == nullptr && service == nullptr)
        return WSAHOST_NOT_FOUND;
    if ((host != nullptr && host_size == 0) || (service != nullptr && service_size == 0))
        return WSAEINVAL;
    std::string host_name;
    std::string service_name;
    if (const int error = find_names(from, flags, host != nullptr ? &host_name : nullptr,
                                     service != nullptr ? &service_name : nullptr))
        return error;
    const bool fits = (host == nullptr || copy(host_name, host, host_size)) &&
                      (service == nullptr || copy(service_name, service, service_size));
    return fits ? 0 : WSAEFAULT;
}

template <class Char>
bool copy_whole(const std::basic_string<Char> &text, Char *buffer, DWORD size)
{
    if (text.size() >= size)
        return false;
    std::copy_n(text.c_str(), text.size() + 1, buffer);
    return true;
}

/// UTF-8 for a text that may be missing.
class Narrow {
  public:
    explicit Narrow(const char16_t *text)
    {
        if (text != nullptr)
            text_ = compat::to_narrow(text);
    }
    const char *get() const { return text_ ? text_->c_str() : nullptr; }

  private:
    std::optional<std::string> text_;
};

std::string_view error_text(int error)
{
    const ErrorRow *const row = find_error(error);
    return row != nullptr ? row->text : std::string_view("This is no error of a name look-up.");
}

} // namespace

INT WSAAPI getaddrinfo(PCSTR host, PCSTR service, const ADDRINFOA *hints, PADDRINFOA *result)
{
    const int error = look_up(host, service, hints, result, [](std::string name) { return name; });
    return finish(Function::getaddrinfo_, error, host, service, hints, result);
}

INT WSAAPI GetAddrInfoW(PCWSTR host, PCWSTR service, const ADDRINFOW *hints, PADDRINFOW *result)
{
    const int error = look_up(Narrow(host).get(), Narrow(service).get(), hints, result,
                              [](const std::string &name) { return compat::to_wide(name); });
    return finish(Function::GetAddrInfoW_, error, host, service, hints, result);
}

void WSAAPI freeaddrinfo(PADDRINFOA list)
{
    free_list<ADDRINFOA, char>(list);
    record::call(Function::freeaddrinfo_, 0, 0, nullptr);
}

void WSAAPI FreeAddrInfoW(PADDRINFOW list)
{
    free_list<ADDRINFOW, char16_t>(list);
    record::call(Function::FreeAddrInfoW_, 0, 0, nullptr);
}

INT WSAAPI getnameinfo(const SOCKADDR *address, socklen_t length, PCHAR host, DWORD host_size,
                       PCHAR service, DWORD service_size, INT flags)
{
    const int error = name_address(address, length, host, host_size, service, service_size, flags,
                                   [](const std::string &text, char *buffer, DWORD size) {
                                       return copy_whole(text, buffer, size);
                                   });
    return finish(Function::getnameinfo_, error, address, length, host, host_size, service,
                  service_size, flags);
}

INT WSAAPI GetNameInfoW(const SOCKADDR *address, socklen_t length, PWCHAR host, DWORD host_size,
                        PWCHAR service, DWORD service_size, INT flags)
{
    const int error = name_address(address, length, host, host_size, service, service_size, flags,
                                   [](const std::string &text, char16_t *buffer, DWORD size) {
                                       return copy_whole(compat::to_wide(text), buffer, size);
                                   });
    return finish(Function::GetNameInfoW_, error, address, length, host, host_size, service,
                  service_size, flags);
}

char *gai_strerrorA(int error)
{
    thread_local std::array<char, GAI_STRERROR_BUFFER_SIZE> buffer;
    compat::copy_text(error_text(error), buffer.data(), buffer.size());
    return buffer.data();
}

WCHAR *gai_strerrorW(int error)
{
    thread_local std::array<char16_t, GAI_STRERROR_BUFFER_SIZE> buffer;
    compat::copy_text(compat::to_wide(error_text(error)), buffer.data(), buffer.size());
    return buffer.data();
}
