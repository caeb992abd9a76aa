#include "harness/overlapped.hpp"

#include "harness/case.hpp"

#include <cstring>

namespace conformance {

namespace {

template <class Function>
Function extension(const GUID &id)
{
    const SOCKET s = ::socket(AF_INET, SOCK_STREAM, 0);
    GUID wanted = id;
    Function function = nullptr;
    DWORD size = 0;
    require(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &wanted, sizeof wanted, &function,
                     sizeof function, &size, nullptr, nullptr) == 0,
            "an extension function");
    closesocket(s);
    return function;
}

HANDLE as_file(SOCKET s)
{
    return reinterpret_cast<HANDLE>(s);
}

/// The count of a call that has succeeded, and of one that waited.
std::string file_result(BOOL returned, DWORD count, bool waited)
{
    const std::string text = waited ? bool_result(returned) : succeeded(returned);
    return returned || waited ? text + " " + std::to_string(count) : text;
}

constexpr DWORD address_room = sizeof(sockaddr_in) + 16;

} // namespace

std::string succeeded(BOOL returned)
{
    const int error = WSAGetLastError();
    return returned ? "yes" : "no/" + error_name(error);
}

LPFN_ACCEPTEX accept_ex()
{
    return extension<LPFN_ACCEPTEX>(WSAID_ACCEPTEX);
}

LPFN_GETACCEPTEXSOCKADDRS get_accept_ex_sockaddrs()
{
    return extension<LPFN_GETACCEPTEXSOCKADDRS>(WSAID_GETACCEPTEXSOCKADDRS);
}

LPFN_CONNECTEX connect_ex()
{
    return extension<LPFN_CONNECTEX>(WSAID_CONNECTEX);
}

LPFN_TRANSMITFILE transmit_file()
{
    return extension<LPFN_TRANSMITFILE>(WSAID_TRANSMITFILE);
}

std::string update_accept(SOCKET accepted, SOCKET listener)
{
    return result(::setsockopt(accepted, SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT,
                               reinterpret_cast<const char *>(&listener), sizeof listener));
}

std::string update_connect(SOCKET s)
{
    return result(::setsockopt(s, SOL_SOCKET, SO_UPDATE_CONNECT_CONTEXT, nullptr, 0));
}

std::string getpeername(SOCKET s)
{
    sockaddr_in address;
    int length = sizeof address;
    return result(::getpeername(s, reinterpret_cast<sockaddr *>(&address), &length));
}

std::string getsockname(SOCKET s)
{
    sockaddr_in address;
    int length = sizeof address;
    return result(::getsockname(s, reinterpret_cast<sockaddr *>(&address), &length));
}

Overlapped::Overlapped() : event_(true)
{
    std::memset(&overlapped_, 0, sizeof overlapped_);
    overlapped_.hEvent = event_;
}

std::string Overlapped::receive(SOCKET s, unsigned length)
{
    WSABUF buffer = {length, bytes_.data()};
    DWORD count = 0, flags = 0;
    return result(WSARecv(s, &buffer, 1, &count, &flags, &overlapped_, nullptr));
}

std::string Overlapped::send(SOCKET s, unsigned length)
{
    WSABUF buffer = {length, bytes_.data()};
    DWORD count = 0;
    return result(WSASend(s, &buffer, 1, &count, 0, &overlapped_, nullptr));
}

std::string Overlapped::accept(SOCKET listener, SOCKET acceptor, unsigned length)
{
    DWORD count = 0;
    const auto function = accept_ex();
    return succeeded(function(listener, acceptor, bytes_.data(), length, address_room, address_room,
                              &count, &overlapped_));
}

std::string Overlapped::connect(SOCKET s, const sockaddr_in &to, unsigned length)
{
    DWORD count = 0;
    const auto function = connect_ex();
    return succeeded(function(s, generic(to), sizeof to, length ? bytes_.data() : nullptr, length,
                              &count, &overlapped_));
}

std::string Overlapped::read(SOCKET s, unsigned length)
{
    DWORD count = 0;
    const BOOL returned = ReadFile(as_file(s), bytes_.data(), length, &count, &overlapped_);
    return file_result(returned, count, false);
}

std::string Overlapped::write(SOCKET s, unsigned length)
{
    DWORD count = 0;
    const BOOL returned = WriteFile(as_file(s), bytes_.data(), length, &count, &overlapped_);
    return file_result(returned, count, false);
}

std::string Overlapped::outcome(SOCKET s, bool waits)
{
    DWORD count = 0, flags = 0;
    if (WSAGetOverlappedResult(s, &overlapped_, &count, waits, &flags))
        return std::to_string(count);
    return "no/" + error_name(WSAGetLastError());
}

std::string Overlapped::file_outcome(SOCKET s, bool waits)
{
    DWORD count = 0;
    const BOOL returned = GetOverlappedResult(as_file(s), &overlapped_, &count, waits);
    return returned ? std::to_string(count) : bool_result(returned);
}

std::string read_file(SOCKET s, unsigned length)
{
    char bytes[256];
    DWORD count = 0;
    const BOOL returned = ReadFile(as_file(s), bytes, length, &count, nullptr);
    return file_result(returned, count, true);
}

std::string write_file(SOCKET s, unsigned length)
{
    char bytes[256] = "";
    DWORD count = 0;
    const BOOL returned = WriteFile(as_file(s), bytes, length, &count, nullptr);
    return file_result(returned, count, true);
}

} // namespace conformance
