// Resets: FD_CLOSE at once, unread data or not, with the error word that the profile gives it.

#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

namespace {

const char *const no_error_word = "V3: Wine reports no error word after a reset";
const char *const documented_word = "V3: WSAECONNRESET is the documented word";
const char *const end_instead = "V4: after a reset Wine's recv returns 0";

} // namespace

CASE("T109", "A reset is FD_CLOSE with an error", "F-C6 M14")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(reset(p.c), "0 | C(10053)@v", differs("documented", "0 | C(10054)@v", documented_word),
         differs("wine-8.0", "0 | C@v", no_error_word));
    STEP(pending_error(p.v), "0");
    STEP(recv(p.v, 9), "-1/WSAECONNRESET | -", differs("wine-8.0", "0 | -", end_instead));
    STEP(recv(p.v, 9), "-1/WSAECONNRESET | -", differs("wine-8.0", "0 | -", end_instead));
    STEP(send(p.v, "x"), "-1/WSAECONNRESET");
}

CASE("T110", "A reset does not wait for unread data", "F-C6")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "abcd"), "4 | R@v");
    STEP(reset(p.c), "0 | C(10053)@v", differs("documented", "0 | C(10054)@v", documented_word),
         differs("wine-8.0", "0 | C@v", no_error_word));
}

CASE("T111", "Registering a socket whose connection was reset announces it again", "A14 A16 F-C8")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(reset(p.c), "0 | C(10053)@v", differs("documented", "0 | C(10054)@v", documented_word),
         differs("wine-8.0", "0 | C@v", no_error_word));
    STEP(sel(p.v, h, C), "0 | C(10053)@v", differs("documented", "0 | C(10054)@v", documented_word),
         differs("wine-8.0", "0 | -", "V5: nothing after a reset"));
}

CASE("T112", "A peer that closes with our data unread resets the connection", "F-C6 M28")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(send(p.v, "zzz"), "3");
    wait_readable(p.c, 3);
    STEP(close(p.c), "0 | C(10053)@v", differs("documented", "0 | C(10054)@v", documented_word),
         differs("wine-8.0", "0 | C@v", no_error_word));
}

CASE("T121", "A reset while our send buffer is full: FD_WRITE and FD_CLOSE", "F-C6")
{
    const Window h;
    const Pair p;
    const char *const why = "whether room or the reset is noticed first";
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(fill(p.v), "-1/WSAEWOULDBLOCK | -");
    STEP(close(p.c), either({"0 | W@v,C(10053)@v", "0 | C(10053)@v,W@v"}, why),
         differs("documented", either({"0 | W@v,C(10054)@v", "0 | C(10054)@v,W@v"}, why),
                 documented_word),
         differs("wine-8.0", either({"0 | W@v,C@v", "0 | C@v,W@v"}, why), no_error_word));
}

CASE("M14", "Without a registration, too, a reset makes recv and send fail", "M14 H10")
{
    const Pair p;
    STEP(reset(p.c), "0");
    wait_readable(p.v);
    STEP(recv(p.v, 1), "-1/WSAECONNRESET", differs("wine-8.0", "0", end_instead));
    STEP(recv(p.v, 1), "-1/WSAECONNRESET", differs("wine-8.0", "0", end_instead));
    STEP(send(p.v, "x"), "-1/WSAECONNRESET");
    STEP(pending_error(p.v), "0");
}

} // namespace conformance
