#include "winsock_1_1/wsock32.hpp"

namespace conformance {

const Wsock32 &wsock32()
{
    static const Wsock32 functions{::setsockopt,
                                   ::getsockopt,
                                   ::connect,
                                   ::WSASetBlockingHook,
                                   ::WSAUnhookBlockingHook,
                                   ::WSAIsBlocking,
                                   ::WSACancelBlockingCall};
    return functions;
}

} // namespace conformance
