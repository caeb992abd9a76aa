#include "winsock_shim/shim/binding.hpp"

#include "winsock_shim/shim/errors.hpp"

#include <wsa/errors.h>

#include <array>
#include <cerrno>
#include <map>
#include <mutex>
#include <sys/socket.h>
#include <vector>

namespace winsock_shim {
namespace {

struct Entry {
    SocketType type;
    Sharing sharing;
    Address address;
    bool listening = false;

    BindClaim claim() const { return {sharing, address.is_wildcard(), listening}; }
};

/// The process's bound sockets by descriptor. `mutex` is held over the system call, too, so that
/// what was decided still holds when the kernel is asked.
struct Table {
    std::mutex mutex;
    std::map<int, Entry> entries;
};

/// Like Runtime it is never destroyed: threads may still close sockets while the process ends.
Table &table()
{
    static Table &the_table = *new Table;
    return the_table;
}

void set_flag(int fd, int name, bool on)
{
    const int value = on ? 1 : 0;
    ::setsockopt(fd, SOL_SOCKET, name, &value, sizeof value);
}

/// With this one set on both, the kernel lets two sockets have overlapping addresses, listening
/// ones included.
int kernel_sharing(SocketType type)
{
    return type == SocketType::stream ? SO_REUSEPORT : SO_REUSEADDR;
}

/// Those of the table that the new socket's address overlaps.
std::vector<int> overlapping(const Entry &entry, int except)
{
    std::vector<int> found;
    if (entry.address.port() == 0 || entry.type == SocketType::raw)
        return found;
    for (const auto &[fd, other] : table().entries)
        if (fd != except && other.type == entry.type &&
            other.address.port() == entry.address.port() &&
            other.address.windows_family() == entry.address.windows_family() &&
            (other.address.is_wildcard() || entry.address.is_wildcard() ||
             other.address.same_host(entry.address)))
            found.push_back(fd);
    return found;
}

/// While it lives, the kernel tolerates overlaps that Windows' rules allow. Not longer, because
/// sockets of other processes would get through, too.
class Tolerance {
  public:
    Tolerance(int fd, SocketType type, const std::vector<int> &neighbours)
        : name_(kernel_sharing(type))
    {
        if (neighbours.empty())
            return;
        fds_ = neighbours;
        fds_.push_back(fd);
        apply(true);
    }
    Tolerance(const Tolerance &) = delete;
    Tolerance &operator=(const Tolerance &) = delete;
    ~Tolerance() { apply(false); }

  private:
    void apply(bool on)
    {
        for (const int fd : fds_) {
            const auto entry = table().entries.find(fd);
            const bool always =
                entry != table().entries.end() && entry->second.sharing == Sharing::reuse;
            set_flag(fd, name_, on || always);
        }
    }

    int name_;
    std::vector<int> fds_;
};

/// bind(2). TIME_WAIT never stands in the way: SO_REUSEADDR is tried when the plain bind fails,
/// and is taken off again so that nobody gets past this socket in the same manner.
int bind_in_kernel(int fd, SocketType type, const Address &address)
{
    if (::bind(fd, address.data(), address.size()) == 0)
        return 0;
    if (errno != EADDRINUSE || type != SocketType::stream)
        return errno;
    set_flag(fd, SO_REUSEADDR, true);
    const int error = ::bind(fd, address.data(), address.size()) == 0 ? 0 : errno;
    set_flag(fd, SO_REUSEADDR, false);
    return error;
}

Sharing sharing_of(const SocketOptions &options)
{
    if (options.exclusive_address != 0)
        return Sharing::exclusive;
    return options.reuse_address != 0 ? Sharing::reuse : Sharing::none;
}

constexpr int index_of(BindClaim claim)
{
    return 2 * static_cast<int>(claim.sharing) + (claim.wildcard ? 0 : 1);
}

/// Microsoft: "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE".
int verdict_by_table(BindClaim first, BindClaim second)
{
    constexpr int ok = 0;
    constexpr int in_use = WSAEADDRINUSE;
    constexpr int denied = WSAEACCES;
    // Rows: the socket that is there. Columns: the one that comes. Each none, reuse, exclusive,
    // and of each the wildcard before the specific address.
    constexpr std::array<std::array<int, 6>, 6> verdicts{{
        {in_use, ok, denied, ok, in_use, ok},
        {ok, in_use, ok, denied, in_use, in_use},
        {in_use, ok, ok, ok, in_use, ok},
        {ok, in_use, ok, ok, in_use, in_use},
        {in_use, denied, denied, denied, in_use, denied},
        {ok, in_use, ok, denied, in_use, in_use},
    }};
    return verdicts[index_of(first)][index_of(second)];
}

/// Wine looks at streams that do not listen; for the others the kernel's rule shows through.
int verdict_of_wine(SocketType type, BindClaim first, BindClaim second)
{
    const bool stream = type == SocketType::stream;
    const bool reuses = second.sharing == Sharing::reuse;
    if (stream && first.sharing == Sharing::exclusive && first.wildcard)
        return WSAEACCES;
    if (!stream && first.sharing == Sharing::reuse && reuses)
        return 0;
    if (!stream || first.listening)
        return reuses ? WSAEACCES : WSAEADDRINUSE;
    return verdict_by_table(first, second);
}

} // namespace

int sharing_verdict(Policy::rebinding_values rules, SocketType type, BindClaim first,
                    BindClaim second)
{
    return rules == Policy::rebinding_values::by_table ? verdict_by_table(first, second)
                                                       : verdict_of_wine(type, first, second);
}

int Binding::claim(int fd, SocketType type, const SocketOptions &options, const Address &address)
{
    if (fd_ >= 0)
        return WSAEINVAL;
    Entry entry{type, sharing_of(options), address};
    const std::lock_guard lock(table().mutex);
    const std::vector<int> neighbours = overlapping(entry, fd);
    for (const int other : neighbours)
        if (const int error = sharing_verdict(policy().rebinding, type,
                                              table().entries.at(other).claim(), entry.claim()))
            return error;
    // A socket that wants to share keeps the flag, so that other processes may join.
    if (entry.sharing == Sharing::reuse)
        set_flag(fd, kernel_sharing(type), true);
    {
        table().entries.insert_or_assign(fd, entry);
        const Tolerance tolerance(fd, type, neighbours);
        if (const int error = bind_in_kernel(fd, type, address)) {
            table().entries.erase(fd);
            return error == EADDRINUSE && entry.sharing == Sharing::reuse ? WSAEACCES
                                                                          : wsa_error(error);
        }
    }
    // The port may have been the kernel's choice.
    Address bound;
    socklen_t size = Address::capacity;
    if (::getsockname(fd, bound.data(), &size) == 0) {
        bound.resize(size);
        table().entries.at(fd).address = bound;
    }
    fd_ = fd;
    return 0;
}

int Binding::listen(int fd, int backlog)
{
    const std::lock_guard lock(table().mutex);
    const auto entry = table().entries.find(fd_);
    std::vector<int> neighbours;
    if (entry != table().entries.end())
        neighbours = overlapping(entry->second, fd_);
    const Tolerance tolerance(fd, SocketType::stream, neighbours);
    // Accepted sockets inherit it, and so their TIME_WAIT lets the port be bound again. It opens
    // the port to nobody: the kernel never shares with a listener by SO_REUSEADDR.
    set_flag(fd, SO_REUSEADDR, true);
    if (::listen(fd, backlog) != 0)
        return wsa_error(errno);
    if (entry != table().entries.end())
        entry->second.listening = true;
    return 0;
}

void Binding::before_shutdown()
{
    if (fd_ < 0)
        return;
    const std::lock_guard lock(table().mutex);
    const auto entry = table().entries.find(fd_);
    if (entry != table().entries.end() && entry->second.type == SocketType::stream)
        set_flag(fd_, SO_REUSEADDR, true);
}

void Binding::release()
{
    if (fd_ < 0)
        return;
    before_shutdown();
    const std::lock_guard lock(table().mutex);
    table().entries.erase(fd_);
    fd_ = -1;
}

} // namespace winsock_shim
