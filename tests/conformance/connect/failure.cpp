// Attempts that fail: one FD_CONNECT with the error and nothing else, or an error at once.

#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

CASE("T85", "A refused attempt is one FD_CONNECT with the error; SO_ERROR keeps it", "F-N3 M24 S16")
{
    const Window h;
    const sockaddr_in nowhere = dead_address();
    const SOCKET s = tcp("s");
    STEP(sel(s, h, ALL), "0 | -");
    STEP(connect(s, nowhere), "-1/WSAEWOULDBLOCK | N(10061)@s");
    STEP(pending_error(s), "WSAECONNREFUSED");
    STEP(pending_error(s), "WSAECONNREFUSED | -");
}

CASE("T86", "A failure from before the registration is not announced by it", "F-N3 F-N5 S1")
{
    const Window h;
    const sockaddr_in nowhere = dead_address();
    const SOCKET silent = tcp("s"), blocking = tcp("b");
    STEP(set_nonblocking(silent, true), "0");
    STEP(connect(silent, nowhere), "-1/WSAEWOULDBLOCK");
    STEP(ready(silent, 20000)[2] == 'e', "yes");
    stay_busy();
    STEP(sel(silent, h, ALL), "0 | -");
    STEP(connect(blocking, nowhere), "-1/WSAECONNREFUSED");
    STEP(sel(blocking, h, ALL), "0 | -");
}

CASE("T87", "After a failure the same socket may connect elsewhere", "F-N7 M24 S15")
{
    const Window h;
    const sockaddr_in nowhere = dead_address();
    const SOCKET s = tcp("s");
    STEP(sel(s, h, ALL), "0 | -");
    STEP(connect(s, nowhere), "-1/WSAEWOULDBLOCK | N(10061)@s");
    const Listener listener;
    STEP(connect(s, listener.address), "-1/WSAEWOULDBLOCK | N@s,W@s",
         differs("wine-8.0", "-1/WSAECONNABORTED | -", "V15: the first retry fails at once"));
    STEP(connect(s, listener.address), "-1/WSAEISCONN | -",
         differs("wine-8.0", "-1/WSAEWOULDBLOCK | N@s,W@s", "V15: the second retry connects"));
    STEP(pending_error(s), "0");
}

CASE("T88", "Each failing attempt on a socket has its own FD_CONNECT", "F-N7")
{
    const Window h;
    const sockaddr_in nowhere = dead_address();
    const SOCKET s = tcp("s");
    STEP(sel(s, h, ALL), "0 | -");
    STEP(connect(s, nowhere), "-1/WSAEWOULDBLOCK | N(10061)@s");
    STEP(connect(s, nowhere), "-1/WSAEWOULDBLOCK | N(10061)@s",
         differs("wine-8.0", "-1/WSAECONNABORTED | -", "V15"));
    STEP(connect(s, nowhere), "-1/WSAEWOULDBLOCK | N(10061)@s",
         differs("wine-8.0", "-1/WSAEWOULDBLOCK | -", "V15: fails in silence"));
}

CASE("T92", "Connecting to 0.0.0.0 fails at once", "F-N12")
{
    const Window h;
    sockaddr_in any = dead_address();
    any.sin_addr.s_addr = htonl(INADDR_ANY);
    const SOCKET s = tcp("s");
    STEP(sel(s, h, ALL), "0 | -");
    STEP(connect(s, any), "-1/WSAEADDRNOTAVAIL | -",
         differs("wine-8.0", "-1/WSAEWOULDBLOCK | N(10061)@s", "V16: means the loopback"));
}

CASE("T93", "Connecting to 255.255.255.255 fails at once and brings no message", "F-N6")
{
    const Window h;
    sockaddr_in everybody = loopback(80);
    everybody.sin_addr.s_addr = htonl(INADDR_BROADCAST);
    const SOCKET s = tcp("s");
    STEP(sel(s, h, ALL), "0 | -");
    STEP(connect(s, everybody), "-1/WSAENETUNREACH | -");
}

CASE("F-N4", "Without FD_CONNECT in the mask a refused attempt brings nothing", "F-N4")
{
    const Window h;
    const sockaddr_in nowhere = dead_address();
    const SOCKET s = tcp("s");
    STEP(sel(s, h, R | W | C), "0 | -");
    STEP(connect(s, nowhere), "-1/WSAEWOULDBLOCK");
    STEP(ready(s, 20000)[2] == 'e', "yes");
    MESSAGES("-");
    STEP(sel(s, h, N), "0 | -");
}

CASE("M12", "A blocking attempt that is refused may be tried again", "M12")
{
    const sockaddr_in nowhere = dead_address();
    const SOCKET s = tcp("s");
    STEP(connect(s, nowhere), "-1/WSAECONNREFUSED");
    STEP(connect(s, nowhere), "-1/WSAECONNREFUSED",
         differs("wine-8.0", "-1/WSAECONNABORTED", "V15: every second attempt"));
    STEP(connect(s, nowhere), "-1/WSAECONNREFUSED");
}

CASE("F-N3/send", "A send after a refusal that nobody was told of knows of it", "F-N3 M9")
{
    const SOCKET s = tcp("s");
    STEP(set_nonblocking(s, true), "0");
    STEP(connect(s, dead_address()), "-1/WSAEWOULDBLOCK");
    const Window h;
    DO(settle());
    STEP(send(s, "a"), "-1/WSAENOTCONN", differs("wine-8.0", "-1/WSAECONNRESET", "V21"));
}

} // namespace conformance
