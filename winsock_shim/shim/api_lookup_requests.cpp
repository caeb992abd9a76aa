// WSAAsyncGetXByY and WSACancelAsyncRequest.

#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/lookup_requests.hpp"

#include <optional>
#include <string>
#include <vector>

using namespace winsock_shim;
using record::Function;

namespace {

using Target = LookUpRequests::Target;

/// The program's text may change or go while the request waits. Null stays null.
class Text {
  public:
    explicit Text(const char *text)
    {
        if (text)
            copy_ = text;
    }
    const char *get() const { return copy_ ? copy_->c_str() : nullptr; }

  private:
    std::optional<std::string> copy_;
};

/// Looks for an Entry with `find`, which gives 0 or a WSA code; the answer is packed for the
/// program's buffer.
template <class Entry, class Find>
HANDLE request(const Target &target, Find find)
{
    return reinterpret_cast<HANDLE>(
        look_up_requests().add(target, [find](LookUpRequests::Pack &pack) {
            Entry entry;
            const int error = find(entry);
            pack = [entry](void *buffer, std::size_t size) {
                return winsock_shim::pack(entry, buffer, size);
            };
            return error;
        }));
}

/// The checks that all requests share, then `request`.
template <class Entry, class Find, class... Arguments>
HANDLE start(Function function, HWND window, u_int message, Find find, char *buffer, int length,
             Arguments... arguments)
{
    const auto result = [&]() -> Answer<HANDLE> {
        const bool works = policy().not_started == Policy::not_started_values::works;
        if (!winsock().started() && !works)
            return {nullptr, WSANOTINITIALISED};
        const bool checks = policy().bad_window == Policy::bad_window_values::fails;
        if (checks && !IsWindow(window))
            return {nullptr, WSAEINVAL};
        const auto room = static_cast<std::size_t>(buffer && length > 0 ? length : 0);
        const HANDLE handle = request<Entry>({window, message, buffer, room}, find);
        return {handle, handle ? 0 : WSAEWOULDBLOCK};
    };
    return api_call(function, result, window, message, arguments..., buffer, length);
}

} // namespace

HANDLE WSAAPI WSAAsyncGetHostByName(HWND window, u_int message, const char *name, char *buffer,
                                    int length)
{
    const auto find = [name = Text(name)](HostEntry &host) { return find_host(name.get(), host); };
    return start<HostEntry>(Function::WSAAsyncGetHostByName_, window, message, find, buffer, length,
                            name);
}

HANDLE WSAAPI WSAAsyncGetHostByAddr(HWND window, u_int message, const char *address,
                                    int address_length, int type, char *buffer, int length)
{
    std::vector<char> bytes;
    if (address && address_length > 0)
        bytes.assign(address, address + address_length);
    const auto find = [bytes, type](HostEntry &host) {
        return find_host(bytes.empty() ? nullptr : bytes.data(), static_cast<int>(bytes.size()),
                         type, host);
    };
    return start<HostEntry>(Function::WSAAsyncGetHostByAddr_, window, message, find, buffer, length,
                            address, address_length, type);
}

HANDLE WSAAPI WSAAsyncGetServByName(HWND window, u_int message, const char *name,
                                    const char *protocol, char *buffer, int length)
{
    const auto find = [name = Text(name), protocol = Text(protocol)](ServiceEntry &service) {
        return find_service(name.get(), protocol.get(), service);
    };
    return start<ServiceEntry>(Function::WSAAsyncGetServByName_, window, message, find, buffer,
                               length, name, protocol);
}

HANDLE WSAAPI WSAAsyncGetServByPort(HWND window, u_int message, int port, const char *protocol,
                                    char *buffer, int length)
{
    const auto find = [port, protocol = Text(protocol)](ServiceEntry &service) {
        return find_service(ntohs(static_cast<u_short>(port)), protocol.get(), service);
    };
    return start<ServiceEntry>(Function::WSAAsyncGetServByPort_, window, message, find, buffer,
                               length, port, protocol);
}

HANDLE WSAAPI WSAAsyncGetProtoByName(HWND window, u_int message, const char *name, char *buffer,
                                     int length)
{
    const auto find = [name = Text(name)](ProtocolEntry &protocol) {
        return find_protocol(name.get(), protocol);
    };
    return start<ProtocolEntry>(Function::WSAAsyncGetProtoByName_, window, message, find, buffer,
                                length, name);
}

HANDLE WSAAPI WSAAsyncGetProtoByNumber(HWND window, u_int message, int number, char *buffer,
                                       int length)
{
    const auto find = [number](ProtocolEntry &protocol) { return find_protocol(number, protocol); };
    return start<ProtocolEntry>(Function::WSAAsyncGetProtoByNumber_, window, message, find, buffer,
                                length, number);
}

int WSAAPI WSACancelAsyncRequest(HANDLE handle)
{
    return api_call(
        Function::WSACancelAsyncRequest_,
        [&]() -> Result {
            if (policy().cancel_async_request == Policy::cancel_async_request_values::ignored)
                return {};
            if (!winsock().started())
                return Result::failed(WSANOTINITIALISED);
            return {0, look_up_requests().cancel(reinterpret_cast<std::uintptr_t>(handle))};
        },
        handle);
}
