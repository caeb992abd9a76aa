#include "winsock_1_1/wsock32.hpp"

#include "harness/case.hpp"

namespace conformance {

namespace {

template <class Function>
void fetch(Function &function, const char *name)
{
    static const HMODULE library = LoadLibraryA("wsock32.dll");
    function = reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(library, name)));
    require(function != nullptr, name);
}

} // namespace

const Wsock32 &wsock32()
{
    static const Wsock32 functions = [] {
        Wsock32 found = {};
        fetch(found.setsockopt, "setsockopt");
        fetch(found.getsockopt, "getsockopt");
        fetch(found.connect, "connect");
        fetch(found.WSASetBlockingHook, "WSASetBlockingHook");
        fetch(found.WSAUnhookBlockingHook, "WSAUnhookBlockingHook");
        fetch(found.WSAIsBlocking, "WSAIsBlocking");
        fetch(found.WSACancelBlockingCall, "WSACancelBlockingCall");
        return found;
    }();
    return functions;
}

} // namespace conformance
