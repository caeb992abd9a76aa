// How programs deal with FD_READ: the documented idioms, several sockets, handlers.

#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

CASE("T44", "Reading in a loop with FD_READ switched off leaves no stale message", "F-R4")
{
    Window h;
    const Pair p;
    h.on(R, [&](SOCKET s) {
        sel(s, h, C);
        int bytes = 0;
        while (recv(s, 1) == "1")
            ++bytes;
        note("read " + std::to_string(bytes));
        sel(s, h, R | C);
    });
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "abcd"), "4");
    wait_readable(p.v, 4);
    MESSAGES("R@v,read 4");
    STEP(send(p.c, "e"), "1 | R@v,read 1");
}

CASE("T45", "Cancelling, receiving and registering again in the handler announces the rest", "A14")
{
    Window h;
    const Pair p;
    h.on(R, [&](SOCKET s) {
        sel(s, h, 0);
        note(recv(s, 1));
        sel(s, h, R);
    });
    STEP(sel(p.v, h, R), "0 | -");
    STEP(send(p.c, "abc"), "3 | R@v,1,R@v,1,R@v,1");
}

CASE("T54", "Messages of several sockets come in the order of their data", "A27 S4")
{
    const Window h;
    const Pair first("c1", "v1"), second("c2", "v2"), third("c3", "v3");
    STEP(sel(first.v, h, R), "0");
    STEP(sel(second.v, h, R), "0");
    STEP(sel(third.v, h, R), "0 | -");
    STEP(send(third.c, "x"), "1");
    settle();
    STEP(send(first.c, "x"), "1");
    settle();
    STEP(send(second.c, "x"), "1 | R@v3,R@v1,R@v2");
}

CASE("N13", "An echo over two registered ends takes one message for each step", "A21 F-R1; P:N13")
{
    Window h;
    const Listener listener;
    const SOCKET s = tcp("s");
    int echoes = 0;
    h.on(A, [](SOCKET l) {
        SOCKET v;
        accept(l, v);
    });
    h.on(N, [](SOCKET c) { send(c, "p"); });
    h.on(R, [&](SOCKET end) {
        recv(end, 16);
        if (end != s || ++echoes < 3)
            send(end, "p");
        else
            close(end);
    });
    h.on(C, [](SOCKET end) { close(end); });
    STEP(sel(listener.l, h, A | R | C), "0");
    STEP(sel(s, h, N | R | C), "0");
    DO(connect(s, listener.address));
    MESSAGES(either({"A@l,N@s,R@v,R@s,R@v,R@s,R@v,R@s,C@v", "N@s,A@l,R@v,R@s,R@v,R@s,R@v,R@s,C@v"},
                    "listener and client learn of the connection independently"));
}

CASE("F-R3", "A registered socket can be read outside its handler without upsetting it",
     "F-R3 F-R7")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(send(p.c, "x"), "1");
    settle();
    STEP(recv(p.v, 1), "1");
    MESSAGES("R@v");
    STEP(recv(p.v, 1), "-1/WSAEWOULDBLOCK | -");
    STEP(send(p.c, "y"), "1 | R@v");
}

} // namespace conformance
