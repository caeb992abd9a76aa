// TransmitFile with a file.

#include "support.hpp"

#include "harness/overlapped.hpp"
#include "harness/sockets.hpp"

using namespace conformance;

namespace {

std::string received(SOCKET s, int size)
{
    std::string text(static_cast<std::size_t>(size), '?');
    const int got = recv(s, &text[0], size, MSG_WAITALL);
    return got == size ? text : std::to_string(got);
}

} // namespace

CASE("transmit.file", "A file goes between head and tail, from its position on", "")
{
    make_file("a", "0123456789");
    const Pair p;
    char head[] = "<", tail[] = ">";
    TRANSMIT_FILE_BUFFERS both = {head, 1, tail, 1};
    const LPFN_TRANSMITFILE transmit = transmit_file();
    const Handle file(open_file("a"));
    STEP(ok(transmit(p.v, file, 0, 0, nullptr, &both, 0)), "yes");
    STEP(received(p.c, 12), "<0123456789>");
    SetFilePointer(file, 4, nullptr, FILE_BEGIN);
    STEP(ok(transmit(p.v, file, 3, 0, nullptr, nullptr, 0)), "yes");
    STEP(received(p.c, 3), "456");
    STEP(ok(transmit(p.v, INVALID_HANDLE_VALUE, 0, 0, nullptr, nullptr, 0)), "no/10038");
}
