// WSAStartup, WSACleanup and the error slot.

#include "winsock_shim/shim/api.hpp"

#include <algorithm>
#include <cstring>

using namespace winsock_shim;
using record::Function;

namespace {

/// Rule H1: the version that both sides know; 0 when there is none.
WORD negotiated(WORD requested)
{
    const int major = LOBYTE(requested);
    const int minor = HIBYTE(requested);
    if (major == 0) {
        return 0;
    }
    if (major == 1) {
        return MAKEWORD(1, std::min(minor, 1));
    }
    return major == 2 ? MAKEWORD(2, std::min(minor, 2)) : MAKEWORD(2, 2);
}

int start(WORD requested, WSADATA *data)
{
    const WORD version = negotiated(requested);
    if (!data) {
        return WSAEFAULT;
    }
    std::memset(data, 0, sizeof *data);
    data->wVersion = version != 0 ? version : MAKEWORD(2, 2);
    data->wHighVersion = MAKEWORD(2, 2);
    std::strcpy(data->szDescription, "WinSock 2.0");
    std::strcpy(data->szSystemStatus, "Running");
    if (version == 0) {
        return WSAVERNOTSUPPORTED;
    }
    if (LOBYTE(version) == 1) { // meaningful for Winsock 1.1 alone
        data->iMaxSockets = 32767;
        data->iMaxUdpDg = 65467;
    }
    winsock().start(LOBYTE(version) == 1);
    return 0;
}

} // namespace

int WSAAPI WSAStartup(WORD wVersionRequested, LPWSADATA lpWSAData)
{
    const int error = start(wVersionRequested, lpWSAData);
    compat::set_last_error(static_cast<DWORD>(error));
    record::call(Function::WSAStartup_, error, error, wVersionRequested, lpWSAData);
    return error;
}

int WSAAPI WSACleanup(void)
{
    return api_call(Function::WSACleanup_, [] {
        return winsock().clean_up() ? Result{} : Result::failed(WSANOTINITIALISED);
    });
}

int WSAAPI WSAGetLastError(void)
{
    const auto error = static_cast<int>(compat::last_error());
    record::call(Function::WSAGetLastError_, error, error);
    return error;
}

void WSAAPI WSASetLastError(int iError)
{
    compat::set_last_error(static_cast<DWORD>(iError));
    record::call(Function::WSASetLastError_, 0, 0, iError);
}
