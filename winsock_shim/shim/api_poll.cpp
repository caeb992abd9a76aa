// WSAPoll.

#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/poll.hpp"

#include <vector>

using namespace winsock_shim;
using record::Function;

namespace {

PollFlags asked_by(SHORT events)
{
    return {.data = (events & POLLRDNORM) != 0,
            .urgent = (events & POLLRDBAND) != 0,
            .room = (events & POLLWRNORM) != 0};
}

SHORT as_bits(const PollFlags &flags)
{
    const int bits = (flags.data ? POLLRDNORM : 0) | (flags.urgent ? POLLRDBAND : 0) |
                     (flags.room ? POLLWRNORM : 0) | (flags.error ? POLLERR : 0) |
                     (flags.hang_up ? POLLHUP : 0) | (flags.invalid ? POLLNVAL : 0);
    return static_cast<SHORT>(bits);
}

bool may_be_asked(SHORT events)
{
    return (events & ~(POLLIN | POLLOUT)) == 0 ||
           policy().poll_events == Policy::poll_events_values::any;
}

Result poll_all(WSAPOLLFD *sockets, ULONG count, INT timeout)
{
    if (!winsock().started()) {
        return Result::failed(WSANOTINITIALISED);
    }
    if (count == 0) {
        return Result::failed(WSAEINVAL);
    }
    if (!sockets) {
        return Result::failed(WSAEFAULT);
    }
    std::vector<PollEntry> entries;
    bool some = false;
    for (ULONG i = 0; i < count; ++i) {
        PollEntry entry{winsock().find(sockets[i].fd), asked_by(sockets[i].events), {}};
        if (!may_be_asked(sockets[i].events)) {
            return Result::failed(WSAEINVAL);
        }
        some = some || entry.socket;
        entries.push_back(std::move(entry));
    }
    const std::optional<long> time = timeout < 0 ? std::nullopt : std::optional<long>(timeout);
    const Result result = some ? poll_sockets(entries, time) : Result::failed(WSAENOTSOCK);
    for (ULONG i = 0; i < count; ++i) {
        const PollEntry &entry = entries[i];
        sockets[i].revents = entry.socket ? as_bits(entry.holds) : SHORT{POLLNVAL};
    }
    return result;
}

} // namespace

int WSAAPI WSAPoll(LPWSAPOLLFD sockets, ULONG count, INT timeout)
{
    return api_call(
        Function::WSAPoll_, [&] { return poll_all(sockets, count, timeout); }, sockets, count,
        timeout);
}
