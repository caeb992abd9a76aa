// Shutting down one or both directions, here and at the peer.

#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

CASE("T113", "One's own closesocket brings no FD_CLOSE", "F-C13 S20")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(close(p.v), "0 | -");
}

CASE("T114", "After one's own SD_SEND the peer's data and end are announced as ever", "F-C11")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(shutdown(p.v, SD_SEND), "0 | -");
    STEP(recv(p.c, 9), "0");
    STEP(send(p.c, "abc"), "3 | R@v");
    STEP(recv(p.v, 9), "3 | -");
    STEP(close(p.c), "0 | C@v");
}

CASE("T115", "After one's own SD_SEND the peer ends while data is unread", "F-C2 F-C3 F-C4")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(shutdown(p.v, SD_SEND), "0");
    STEP(send(p.c, "abcd"), "4 | R@v");
    STEP(shutdown(p.c, SD_SEND), "0 | C@v", differs("documented", "0 | -", "V2"));
    STEP(recv(p.v, 2), "2 | R@v", differs("wine-8.0", "2 | -", "V2: no FD_READ after FD_CLOSE"));
    STEP(recv(p.v, 2), "2 | -", differs("documented", "2 | C@v", "V2"));
    STEP(recv(p.v, 2), "0 | -");
}

CASE("T116", "Request, SD_SEND, reply, SD_SEND: each side reads, then learns of the end",
     "F-C4 F-C5")
{
    const Window h;
    const Pair p;
    STEP(sel(p.c, h, R | C), "0 | -");
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "q"), "1");
    STEP(shutdown(p.c, SD_SEND), "0 | R@v,C@v",
         differs("documented", "0 | R@v", "V2: FD_CLOSE comes after the last byte"),
         differs("wine-8.0", "0 | R@v", "V2: FD_CLOSE comes after the last byte"));
    STEP(recv(p.v, 9), "1 | -", differs("documented", "1 | C@v", "V2"),
         differs("wine-8.0", "1 | C@v", "V2"));
    STEP(send(p.v, "r"), "1");
    STEP(shutdown(p.v, SD_SEND), "0 | R@c,C@c",
         differs("documented", "0 | R@c", "V2: FD_CLOSE comes after the last byte"));
    STEP(recv(p.c, 9), "1 | -", differs("documented", "1 | C@c", "V2"));
}

CASE("T117", "After one's own SD_BOTH the peer's end is announced", "F-C12")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(shutdown(p.v, SD_BOTH), "0 | -");
    STEP(close(p.c), "0 | C@v",
         differs("wine-8.0", "0 | -", "V8: SD_BOTH takes the registration away"));
}

CASE("T118", "The peer's SD_RECEIVE is not noticed, its SD_SEND is, its close adds nothing", "F-C1")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(shutdown(p.c, SD_RECEIVE), "0 | -");
    STEP(shutdown(p.c, SD_SEND), "0 | C@v");
    STEP(close(p.c), "0 | -");
}

CASE("T119", "The peer's SD_BOTH is its end; its close adds nothing", "F-C1")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(shutdown(p.c, SD_BOTH), "0 | C@v");
    STEP(close(p.c), "0 | -");
}

CASE("F-R14", "Data is announced even after we have shut down receiving", "F-R14 M13")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(shutdown(p.v, SD_RECEIVE), "0 | -");
    STEP(send(p.c, "x"), "1 | R@v");
    STEP(recv(p.v, 1), "-1/WSAESHUTDOWN");
}

} // namespace conformance
