// select and the helper of FD_ISSET.

#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/select.hpp"

#include <algorithm>
#include <vector>

using namespace winsock_shim;
using record::Function;

namespace {

using Wish = bool SelectEntry::*;

/// Adds the sockets of one set; false when one is not a socket.
bool add(std::vector<SelectEntry> &entries, const fd_set *set, Wish wish)
{
    const u_int count = set ? set->fd_count : 0;
    for (u_int i = 0; i < count; ++i) {
        auto socket = winsock().find(set->fd_array[i]);
        if (!socket) {
            return false;
        }
        SelectEntry entry{std::move(socket)};
        entry.*wish = true;
        entries.push_back(std::move(entry));
    }
    return true;
}

/// Leaves in the set only the sockets that are ready, in their order. `next` walks the entries.
void keep_ready(fd_set *set, const std::vector<SelectEntry> &entries, Wish wish, std::size_t &next)
{
    if (!set) {
        return;
    }
    u_int kept = 0;
    for (u_int i = 0; i < set->fd_count; ++i) {
        if (entries[next++].*wish) {
            set->fd_array[kept++] = set->fd_array[i];
        }
    }
    set->fd_count = kept;
}

Result select_sets(fd_set *read, fd_set *write, fd_set *except, const timeval *timeout)
{
    if (!winsock().started() && policy().not_started == Policy::not_started_values::fails) {
        return Result::failed(WSANOTINITIALISED);
    }
    std::vector<SelectEntry> entries;
    if (!add(entries, read, &SelectEntry::read) || !add(entries, write, &SelectEntry::write) ||
        !add(entries, except, &SelectEntry::except)) {
        return Result::failed(WSAENOTSOCK);
    }
    const bool negative = timeout && (timeout->tv_sec < 0 || timeout->tv_usec < 0);
    if (entries.empty() ||
        (negative && policy().negative_timeout == Policy::negative_timeout_values::fails)) {
        return Result::failed(WSAEINVAL);
    }
    std::optional<long> milliseconds;
    if (negative) {
        milliseconds = 0;
    } else if (timeout) {
        milliseconds = long{timeout->tv_sec} * 1000 + (timeout->tv_usec + 999) / 1000;
    }
    const Result result = select_sockets(entries, milliseconds);
    std::size_t next = 0;
    keep_ready(read, entries, &SelectEntry::read, next);
    keep_ready(write, entries, &SelectEntry::write, next);
    keep_ready(except, entries, &SelectEntry::except, next);
    return result;
}

} // namespace

int WSAAPI select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds,
                  const struct timeval *timeout)
{
    return api_call(
        Function::select_, [&] { return select_sets(readfds, writefds, exceptfds, timeout); }, nfds,
        readfds, writefds, exceptfds, timeout);
}

int PASCAL __WSAFDIsSet(SOCKET s, fd_set *set)
{
    return std::find(set->fd_array, set->fd_array + set->fd_count, s) !=
           set->fd_array + set->fd_count;
}
