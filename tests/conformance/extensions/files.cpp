// ReadFile, WriteFile, CancelIo and CloseHandle on sockets.

#include "harness/case.hpp"
#include "harness/overlapped.hpp"
#include "harness/thread.hpp"
#include "harness/window.hpp"

namespace conformance {

namespace {

HANDLE file(SOCKET s)
{
    return reinterpret_cast<HANDLE>(s);
}

} // namespace

CASE("F-R9-file", "ReadFile re-enables FD_READ, whether it waits or not", "F-R9; part of T50")
{
    const Window h;
    const Pair p;
    Overlapped o;
    STEP(sel(p.v, h, R), "0 | -");
    STEP(send(p.c, "abcdefghij"), "10 | R@v");
    STEP(read_file(p.v, 1), "yes 1 | R@v");
    STEP(o.read(p.v, 1), "yes 1 | R@v");
    STEP(o.file_outcome(p.v), "1");
    STEP(o.outcome(p.v), "1");
    STEP(read_file(p.v, 99), "yes 8 | -");
    STEP(send(p.c, "x"), "1 | R@v");
}

CASE("F-R11-file", "Data that a pending ReadFile takes is not announced", "F-R11")
{
    const Window h;
    const Pair p;
    Overlapped o;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(o.read(p.v, 2), "no/WSA_IO_PENDING | -");
    STEP(o.file_outcome(p.v, false), "no/996");
    STEP(send(p.c, "ab"), "2 | -");
    STEP(o.file_outcome(p.v), "2");
    STEP(send(p.c, "c"), "1 | R@v");
}

CASE("F-R11-no-event", "GetOverlappedResult waits without an event, too", "F-R11")
{
    const Pair p;
    Overlapped o;
    o.get()->hEvent = nullptr;
    STEP(o.read(p.v, 3), "no/WSA_IO_PENDING");
    const Thread other([&] { send(p.c, "z"); });
    STEP(o.file_outcome(p.v), "1");
}

CASE("F-R11-cancel", "CancelIo ends what the thread has pending, CancelIoEx one operation", "F-R11")
{
    const Pair p;
    Overlapped first, second;
    STEP(bool_result(CancelIo(file(p.v))), "yes");
    STEP(bool_result(CancelIoEx(file(p.v), nullptr)), "no/1168",
         differs("wine-8.0", "yes", "cancel-nothing: Wine has nothing to complain of"));
    STEP(first.read(p.v, 2), "no/WSA_IO_PENDING");
    STEP(second.receive(p.v, 2), "-1/WSA_IO_PENDING");
    STEP(bool_result(CancelIoEx(file(p.v), first.get())), "yes");
    STEP(first.file_outcome(p.v), "no/995");
    STEP(bool_result(CancelIoEx(file(p.v), first.get())), "no/1168");
    STEP(bool_result(CancelIo(file(p.v))), "yes");
    STEP(second.outcome(p.v), "no/WSA_OPERATION_ABORTED");
    STEP(send(p.c, "x"), "1");
    STEP(recv(p.v, 9), "1");
    STEP(bool_result(CancelIo(file(0x7774))), "no/6");
}

CASE("M16-file", "ReadFile gives 0 bytes at the peer's end, and the system's errors otherwise",
     "M16")
{
    const Pair ended("c", "v"), shut("d", "w");
    STEP(close(ended.c), "0");
    STEP(read_file(ended.v, 3), "yes 0");
    STEP(read_file(tcp("s"), 3), "no/59 0");
    STEP(shutdown(shut.v, SD_BOTH), "0");
    STEP(read_file(shut.v, 3), "no/233 0");
    STEP(write_file(shut.v, 3), "no/233 0");
    STEP(read_file(INVALID_SOCKET, 3), "no/6 0");
    DWORD count = 0;
    STEP(bool_result(ReadFile(file(shut.c), nullptr, 3, &count, nullptr)), "no/998");
    STEP(bool_result(WriteFile(file(shut.c), nullptr, 3, &count, nullptr)), "no/1784");
}

CASE("M14-file", "A reset ends a pending ReadFile with ERROR_NETNAME_DELETED", "M14")
{
    const Pair p;
    Overlapped o;
    STEP(o.read(p.v, 3), "no/WSA_IO_PENDING");
    STEP(reset(p.c), "0");
    STEP(o.file_outcome(p.v), "no/64");
    STEP(o.outcome(p.v), "no/WSAECONNRESET");
}

CASE("M18-file", "ReadFile tells what it has of a datagram that it cuts off", "M18")
{
    const SOCKET u = udp("u");
    DO(bind(u, loopback()));
    DO(sendto(u, "abcdef", address_of(u)));
    DO(sendto(u, "gh", address_of(u)));
    DO(wait_readable(u));
    STEP(read_file(u, 3), "no/234 3");
    STEP(read_file(u, 3), "yes 2");
}

CASE("F-W11-file", "WriteFile sends and announces nothing", "F-W11")
{
    const Window h;
    const Pair p;
    Overlapped o;
    STEP(sel(p.v, h, W), "0 | W@v");
    STEP(write_file(p.v, 5), "yes 5 | -");
    STEP(o.write(p.v, 5), "yes 5 | -");
    STEP(o.file_outcome(p.v), "5");
    STEP(recv(p.c, 10, MSG_WAITALL), "10");
}

CASE("H6-file", "ReadFile and CloseHandle leave the last error alone when they succeed", "H6")
{
    const Pair p;
    DO(send(p.c, "x"));
    DO(wait_readable(p.v));
    SetLastError(1234);
    STEP(read_file(p.v, 1), "yes 1");
    STEP(static_cast<int>(GetLastError()), "1234");
    STEP(bool_result(CloseHandle(file(p.v))), "yes");
    STEP(static_cast<int>(GetLastError()), "1234");
}

CASE("M29-handle", "CloseHandle closes a socket", "M29")
{
    const Window h;
    const Pair p;
    STEP(sel(p.c, h, R | C), "0 | -");
    STEP(bool_result(CloseHandle(file(p.v))), "yes | C@c");
    STEP(send(p.v, "x"), "-1/WSAENOTSOCK");
}

} // namespace conformance
