// TransmitFile without a file: what it puts before and behind one.

#include "harness/case.hpp"
#include "harness/overlapped.hpp"
#include "harness/window.hpp"

namespace conformance {

namespace {

char head[] = "head", tail[] = "tail!";

std::string transmit(SOCKET s, TRANSMIT_FILE_BUFFERS *buffers, OVERLAPPED *overlapped = nullptr,
                     DWORD flags = 0, HANDLE file = nullptr)
{
    const auto function = transmit_file();
    return succeeded(function(s, file, 0, 0, overlapped, buffers, flags));
}

} // namespace

CASE("T65", "A TransmitFile that succeeds announces nothing", "F-W11")
{
    const Window h;
    const Pair p;
    TRANSMIT_FILE_BUFFERS both = {head, 4, tail, 5};
    Overlapped o;
    STEP(sel(p.v, h, W), "0 | W@v");
    STEP(o.send(p.v, 3), "0 | -");
    STEP(transmit(p.v, nullptr), "yes | -");
    STEP(transmit(p.v, &both), "yes | -");
    STEP(recv(p.c, 12, MSG_WAITALL), "12");
}

CASE("F-W11-transmit", "TransmitFile with an OVERLAPPED ends by itself", "F-W11")
{
    const Pair p;
    TRANSMIT_FILE_BUFFERS both = {head, 4, tail, 5};
    Overlapped o, nothing;
    STEP(transmit(p.v, &both, o.get()), "no/WSA_IO_PENDING");
    STEP(o.outcome(p.v), "9");
    STEP(state(o.event()), "set");
    STEP(transmit(p.v, nullptr, nothing.get()), "no/WSA_IO_PENDING");
    STEP(nothing.outcome(p.v), "0");
    STEP(recv(p.c, 99), "9");
}

CASE("F-W11-arguments", "TransmitFile wants a connection, a file if any, and buffers", "F-W11")
{
    const Pair p;
    TRANSMIT_FILE_BUFFERS bad = {nullptr, 4, nullptr, 0};
    STEP(transmit(INVALID_SOCKET, nullptr), "no/WSAENOTSOCK");
    STEP(transmit(tcp("s"), nullptr), "no/WSAENOTCONN");
    STEP(transmit(udp("u"), nullptr), "no/WSAENOTCONN");
    STEP(transmit(p.v, &bad), "no/WSAEFAULT");
    STEP(transmit(p.v, nullptr, nullptr, 0, INVALID_HANDLE_VALUE), "no/WSAENOTSOCK");
    STEP(transmit(p.v, nullptr, nullptr, 0, EventObject()), "no/WSAENOTSOCK");
    STEP(shutdown(p.v, SD_SEND), "0");
    STEP(transmit(p.v, nullptr), "no/WSAESHUTDOWN");
}

CASE("F-W11-disconnect", "TF_DISCONNECT ends sending when all is sent", "F-W11")
{
    const Pair p;
    TRANSMIT_FILE_BUFFERS both = {head, 4, tail, 5};
    STEP(transmit(p.v, &both, nullptr, TF_DISCONNECT), "yes");
    STEP(recv(p.c, 9, MSG_WAITALL), "9");
    DO(set_nonblocking(p.c, true));
    STEP(send(p.v, "x"), "-1/WSAESHUTDOWN", differs("wine-8.0", "1", "F-W11: the flag is ignored"));
}

} // namespace conformance
