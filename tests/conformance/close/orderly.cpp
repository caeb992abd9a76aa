// FD_CLOSE for a peer that ends in order: after its data, or as soon as it is known (V2).

#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

namespace {

const char *const after_the_data = "V2: FD_CLOSE comes after the last byte";

} // namespace

CASE("T96", "The peer closes: one FD_CLOSE; each registration announces it again",
     "F-C1 F-C8 M16 S17 S21")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(close(p.c), "0 | C@v");
    STEP(recv(p.v, 9), "0 | -");
    STEP(recv(p.v, 9), "0 | -");
    STEP(sel(p.v, h, R | W | C), "0 | W@v,C@v");
    STEP(sel(p.v, h, C), "0 | C@v");
    STEP(sel(p.v, h, R), "0 | -");
}

CASE("T97", "The peer shuts down sending: FD_CLOSE, and it can still be sent to", "F-C1 F-C14 S17")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(shutdown(p.c, SD_SEND), "0 | C@v");
    STEP(send(p.v, "abc"), "3 | -");
    STEP(recv(p.c, 9), "3");
    STEP(close(p.c), "0 | -");
}

CASE("T98", "Sending to a closed peer brings its reset, but no second FD_CLOSE", "F-C7 M15 H10")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(shutdown(p.c, SD_SEND), "0 | C@v");
    STEP(send(p.v, "abc"), "3 | -");
    STEP(recv(p.c, 9), "3");
    STEP(close(p.c), "0 | -");
    STEP(send(p.v, "abc"), "3 | -", differs("wine-8.0", "3 | C@v", "V6: a second FD_CLOSE"));
    STEP(send(p.v, "abc"),
         either({"-1/WSAECONNRESET | -", "-1/WSAECONNABORTED | -"}, "M15 allows both"),
         differs("wine-8.0", "-1/WSAECONNRESET | -", "M15"));
}

CASE("T99", "The peer closes while announced data is unread", "F-C2 F-C3")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "abcd"), "4 | R@v");
    STEP(close(p.c), "0 | C@v", differs("documented", "0 | -", after_the_data),
         differs("wine-8.0", "0 | -", after_the_data));
    STEP(recv(p.v, 3), "3 | R@v");
    STEP(recv(p.v, 1), "1 | -", differs("documented", "1 | C@v", after_the_data),
         differs("wine-8.0", "1 | C@v", after_the_data));
    STEP(recv(p.v, 1), "0 | -");
}

CASE("T100", "Data and end arrive together", "F-C2 F-C3")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "abcd"), "4");
    STEP(close(p.c), "0 | R@v,C@v", differs("documented", "0 | R@v", after_the_data),
         differs("wine-8.0", "0 | R@v", after_the_data));
    STEP(recv(p.v, 4), "4 | -", differs("documented", "4 | C@v", after_the_data),
         differs("wine-8.0", "4 | C@v", after_the_data));
    STEP(recv(p.v, 4), "0 | -");
}

CASE("T101", "One recv larger than the data is enough to learn of the end", "F-C2 F-C3")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "abcd"), "4");
    STEP(close(p.c), "0 | R@v,C@v", differs("documented", "0 | R@v", after_the_data),
         differs("wine-8.0", "0 | R@v", after_the_data));
    STEP(recv(p.v, 100), "4 | -", differs("documented", "4 | C@v", after_the_data),
         differs("wine-8.0", "4 | C@v", after_the_data));
}

CASE("T102", "An end from before the registration is announced by it", "F-C9")
{
    const Window h;
    const Pair p;
    STEP(close(p.c), "0");
    wait_readable(p.v);
    STEP(sel(p.v, h, R | W | C), "0 | W@v,C@v");
}

CASE("T103", "Data and end from before the registration", "F-C9 F-C3 S3")
{
    const Window h;
    const Pair p;
    STEP(send(p.c, "abcd"), "4");
    STEP(close(p.c), "0");
    wait_readable(p.v, 4);
    settle(); // The end, too, has to have arrived, and nothing tells of it before the data is read.
    STEP(sel(p.v, h, R | W | C), "0 | R@v,W@v,C@v",
         differs("documented", "0 | R@v,W@v", after_the_data),
         differs("wine-8.0", "0 | R@v,W@v", after_the_data));
    STEP(recv(p.v, 9), "4 | -", differs("documented", "4 | C@v", after_the_data),
         differs("wine-8.0", "4 | C@v", after_the_data));
}

CASE("T104", "With FD_CLOSE alone in the mask the end waits for the data", "F-C10 F-C2 S8")
{
    const Window h;
    const Pair p;
    // The column windows: that FD_CLOSE is ahead of the data is known for masks with FD_READ only.
    STEP(sel(p.v, h, C), "0 | -");
    STEP(send(p.c, "abcd"), "4 | -");
    STEP(close(p.c), either({"0 | -", "0 | C@v"}, "F-C3 and F-C10 leave it open"),
         differs("documented", "0 | -", "V2"), differs("wine-8.0", "0 | -", "V2"));
    STEP(recv(p.v, 2), "2 | -");
    STEP(recv(p.v, 2), either({"2 | C@v", "2 | -"}, "F-C3 and F-C10 leave it open"),
         differs("documented", "2 | C@v", "V2"), differs("wine-8.0", "2 | C@v", "V2"));
}

CASE("T105", "With FD_READ alone in the mask the end is not announced", "F-R12")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0 | -");
    STEP(close(p.c), "0 | -");
    STEP(recv(p.v, 9), "0 | -");
}

CASE("T106", "A handler that reads one byte a message reads all of them", "F-R2 F-C2 F-C3")
{
    Window h;
    const Pair p;
    h.on(R, [](SOCKET s) { note(recv(s, 1)); });
    STEP(send(p.c, "abc"), "3");
    STEP(close(p.c), "0");
    settle();
    STEP(sel(p.v, h, R | C), "0 | R@v,1,C@v,R@v,1,R@v,1",
         differs("documented", "0 | R@v,1,R@v,1,R@v,1,C@v", after_the_data),
         differs("wine-8.0", "0 | R@v,1,R@v,1,R@v,1,C@v", after_the_data));
}

CASE("T107", "A handler that reads to the end in a loop gets FD_CLOSE in the end", "F-R3 F-C2")
{
    Window h;
    const Pair p;
    int bytes = 0, ends = 0;
    h.on(R, [&](SOCKET s) {
        std::string got;
        while ((got = recv(s, 1)) == "1")
            ++bytes;
        ends += got == "0";
    });
    h.on(C, [&](SOCKET s) { note(recv(s, 1)); });
    STEP(send(p.c, "abc"), "3");
    STEP(close(p.c), "0");
    settle();
    STEP(sel(p.v, h, R | C), "0");
    std::string seen;
    for (int i = 0; i < 50 && seen.find('C') == std::string::npos; ++i)
        seen += pump(1) + ",";
    STEP(bytes, "3");
    STEP(ends >= 1, "yes");
    // Stale FD_READ may come before it and, where FD_CLOSE is ahead of the data, behind it.
    STEP(seen.find("C@v") == seen.rfind("C@v") && seen.find("C@v,0") != std::string::npos, "yes");
}

CASE("T108", "Peeking at the end sees 0 and brings nothing", "F-C1")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(shutdown(p.c, SD_SEND), "0 | C@v");
    STEP(recv(p.v, 9, MSG_PEEK), "0 | -");
    STEP(unread(p.v), "0");
}

CASE("C18", "After the end recv returns 0 each time and brings nothing", "F-R12 F-C1 S21; P:C18")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "a"), "1 | R@v");
    STEP(recv(p.v, 9), "1 | -");
    STEP(shutdown(p.c, SD_SEND), "0 | C@v");
    STEP(recv(p.v, 9), "0 | -");
    STEP(recv(p.v, 9), "0 | -");
    STEP(recv(p.v, 9), "0 | -");
}

} // namespace conformance
