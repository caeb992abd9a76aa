#include "winsock_shim/shim/options.hpp"

#include "winsock_shim/shim/errors.hpp"
#include "winsock_shim/shim/multicast.hpp"
#include "winsock_shim/shim/option_table.hpp"
#include "winsock_shim/shim/policy.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <wsa/errors.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace winsock_shim {
namespace {

constexpr int full_size = 4;
static_assert(sizeof(Linger) == full_size);

bool known_level(int level, int family)
{
    switch (level) {
    case win::sol_socket:
    case win::ipproto_ip:
    case win::ipproto_tcp:
    case win::ipproto_udp:
        return true;
    case win::ipproto_ipv6:
        return family == win::af_inet6;
    default:
        return false;
    }
}

bool available(const OptionRow &row, SocketType type)
{
    switch (row.sockets) {
    case OptionSockets::stream:
        return type == SocketType::stream;
    case OptionSockets::datagram:
        return type != SocketType::stream;
    case OptionSockets::raw:
        return type == SocketType::raw;
    default:
        return true;
    }
}

/// Finds the row, or says with which error the call fails.
int look_up(SocketType type, int family, int level, int name, const OptionRow *&row)
{
    if (!known_level(level, family))
        return WSAEINVAL;
    row = find_option(level, name);
    if (row == nullptr)
        return WSAENOPROTOOPT;
    if (available(*row, type))
        return 0;
    return level == win::ipproto_ip || level == win::ipproto_ipv6 ? WSAEINVAL : WSAENOPROTOOPT;
}

/// Fewer than this many bytes are WSAEFAULT.
int least_size(OptionForm form)
{
    switch (form) {
    case OptionForm::flag:
        return 0;
    case OptionForm::byte_flag:
    case OptionForm::short_number:
    case OptionForm::short_flag:
        return 1;
    default:
        return full_size;
    }
}

bool is_flag(OptionForm form)
{
    return form == OptionForm::flag || form == OptionForm::byte_flag ||
           form == OptionForm::short_flag || form == OptionForm::strict_flag;
}

/// Reads as many bytes as the form takes, least significant first.
int read_value(OptionForm form, const void *value, int length)
{
    const int size = form == OptionForm::byte_flag ? 1 : std::min(length, full_size);
    int number = 0;
    std::memcpy(&number, value, static_cast<std::size_t>(size));
    return is_flag(form) ? (number != 0 ? 1 : 0) : number;
}

int write_value(const OptionRow &row, int number, void *value, int *length)
{
    const int least = std::max(least_size(row.form), 1);
    if (*length < least) {
        if (row.level != win::sol_socket && least == full_size)
            *length = 0;
        return WSAEFAULT;
    }
    const int size = row.form == OptionForm::byte_flag || *length < full_size ? 1 : full_size;
    std::memcpy(value, &number, static_cast<std::size_t>(size));
    *length = size;
    return 0;
}

/// What Wine says of a stream's option on a datagram socket, where Windows does not know it (M25).
int stream_option_error(const OptionRow *row, int error, bool setting)
{
    const bool is_streams = error == WSAENOPROTOOPT && row && row->sockets == OptionSockets::stream;
    if (!is_streams || policy().stream_option == Policy::stream_option_values::unknown)
        return error;
    if (row->level == win::ipproto_tcp)
        return setting ? WSAEINVAL : WSAEOPNOTSUPP;
    return setting && row->form == OptionForm::linger ? 0 : error;
}

int set_linger(int fd, SocketOptions &options, const void *value)
{
    std::memcpy(&options.linger, value, sizeof options.linger);
    return apply_linger(fd, options.linger);
}

int set_number(int fd, SocketOptions &options, const OptionRow &row, int value)
{
    if (row.store.maximum != 0 && (value < 0 || value > row.store.maximum))
        return WSAEINVAL;
    if (row.store.excluded_by != nullptr && value != 0 && options.*row.store.excluded_by != 0)
        return WSAEINVAL;
    if (row.store.apply != nullptr) {
        if (const int error = row.store.apply(fd, options, value))
            return error;
    } else if (row.store.kernel.name >= 0 &&
               ::setsockopt(fd, row.store.kernel.level, row.store.kernel.name, &value,
                            sizeof value) != 0) {
        return wsa_error(errno);
    }
    if (row.store.kept != nullptr)
        options.*row.store.kept = value;
    return 0;
}

int get_number(int fd, SocketType type, const SocketOptions &options, const OptionRow &row,
               int &value)
{
    if (row.store.computed != nullptr) {
        value = row.store.computed(type, options);
        return 0;
    }
    if (row.store.kept != nullptr && (options.*row.store.kept != -1 || row.store.kernel.name < 0)) {
        value = options.*row.store.kept;
        return 0;
    }
    socklen_t size = sizeof value;
    if (::getsockopt(fd, row.store.kernel.level, row.store.kernel.name, &value, &size) != 0)
        return wsa_error(errno);
    value = is_flag(row.form) ? (value != 0 ? 1 : 0) : value;
    return 0;
}

} // namespace

SocketOptions SocketOptions::inherited() const
{
    SocketOptions child = *this;
    child.connect_error = 0;
    child.listening = false;
    child.connected_at.reset();
    return child;
}

void apply_default_options(int fd, int family)
{
    const int on = 1;
    if (family == win::af_inet6)
        ::setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
}

int set_option(int fd, SocketType type, int family, SocketOptions &options, int level, int name,
               const void *value, int length)
{
    const OptionRow *row = nullptr;
    if (const int error = look_up(type, family, level, name, row))
        return stream_option_error(row, error, true);
    if (row->store.computed != nullptr)
        return WSAENOPROTOOPT;
    if (value == nullptr || length < least_size(row->form))
        return WSAEFAULT;
    if (row->form == OptionForm::membership)
        return apply_membership(fd, row->store.kernel.level, row->store.kernel.name, value, length);
    if (row->form == OptionForm::linger)
        return set_linger(fd, options, value);
    return set_number(fd, options, *row, read_value(row->form, value, length));
}

void copy_options(int from, int to, const SocketOptions &options)
{
    for (const OptionRow &row : option_rows()) {
        const KernelOption &kernel = row.store.kernel;
        // A segment size is the connection's own affair.
        const bool segment_size = kernel.level == IPPROTO_TCP && kernel.name == TCP_MAXSEG;
        if (kernel.name < 0 || row.form == OptionForm::membership || segment_size)
            continue;
        int value = row.store.kept != nullptr ? options.*row.store.kept : 0;
        socklen_t size = sizeof value;
        if (row.store.kept == nullptr)
            ::getsockopt(from, kernel.level, kernel.name, &value, &size);
        if (value != -1)
            ::setsockopt(to, kernel.level, kernel.name, &value, sizeof value);
    }
    apply_linger(to, options.linger);
}

int get_option(int fd, SocketType type, int family, const SocketOptions &options, int level,
               int name, void *value, int *length)
{
    const OptionRow *row = nullptr;
    if (const int error = look_up(type, family, level, name, row))
        return stream_option_error(row, error, false);
    if (value == nullptr || length == nullptr)
        return WSAEFAULT;
    if (row->form == OptionForm::membership)
        return WSAENOPROTOOPT;
    int number = 0;
    if (row->form == OptionForm::linger)
        std::memcpy(&number, &options.linger, sizeof options.linger);
    else if (level == win::sol_socket && name == win::so_dontlinger)
        number = options.linger.on != 0 ? 0 : 1;
    else if (const int error = get_number(fd, type, options, *row, number))
        return error;
    return write_value(*row, number, value, length);
}

} // namespace winsock_shim
