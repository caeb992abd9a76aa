// The life of a socket beside its traffic: creation, names, listening, options, closing.

#include "winsock_shim/shim/socket.hpp"

#include "compat/message/settle.hpp"
#include "winsock_shim/shim/address.hpp"
#include "winsock_shim/shim/errors.hpp"
#include "winsock_shim/shim/option_table.hpp"
#include "winsock_shim/shim/overlapped.hpp"
#include "winsock_shim/shim/readiness.hpp"
#include "winsock_shim/shim/waiting.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <cerrno>
#include <chrono>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <linux/sockios.h>

#include "wsa/errors.h"

namespace winsock_shim {

namespace {

/// Rule M2: which type and protocol belong together, and what stands for "the default".
int complete(int &family, int &type, int &protocol)
{
    if (type != 0 && type != win::sock_stream && type != win::sock_dgram && type != win::sock_raw) {
        return WSAESOCKTNOSUPPORT;
    }
    if (family == 0 && type != 0 && protocol == 0) {
        return WSAEINVAL;
    }
    family = family == 0 ? win::af_inet : family;
    if (family != win::af_inet && family != win::af_inet6) {
        return WSAEAFNOSUPPORT;
    }
    if (type == 0) {
        type = protocol == IPPROTO_UDP ? win::sock_dgram : win::sock_stream;
    }
    if (type == win::sock_raw) {
        return 0;
    }
    const int natural = type == win::sock_stream ? IPPROTO_TCP : IPPROTO_UDP;
    if (protocol != 0 && protocol != natural) {
        return WSAEPROTONOSUPPORT;
    }
    protocol = natural;
    return 0;
}

bool has_unsent(int fd)
{
    int unsent = 0;
    return ::ioctl(fd, SIOCOUTQ, &unsent) == 0 && unsent > 0;
}

/// Whether all data arrives at the peer, or the connection ends, in that time. The kernel has no
/// event for that: it has to be asked again and again.
bool wait_until_sent(int fd, std::chrono::steady_clock::duration time)
{
    constexpr int pause_ms = 5;
    const auto deadline = std::chrono::steady_clock::now() + time;
    while (has_unsent(fd)) {
        if (std::chrono::steady_clock::now() >= deadline) {
            return false;
        }
        pollfd ended{fd, 0, 0};
        if (::poll(&ended, 1, pause_ms) > 0) {
            return true;
        }
    }
    return true;
}

bool is_of_other_family(const void *name, int length, int family)
{
    Address address;
    return Address::from_windows(name, length, address) == 0 && address.windows_family() != family;
}

/// bind to such an address.
int other_family_error(int family)
{
    if (policy().bind_other_family == Policy::bind_other_family_values::fault) {
        return WSAEFAULT;
    }
    return family == win::af_inet ? WSAEOPNOTSUPP : WSAEINVAL;
}

} // namespace

std::shared_ptr<Socket> Socket::create(int family, int type, int protocol, int &error)
{
    error = complete(family, type, protocol);
    if (error != 0) {
        return nullptr;
    }
    const int linux_family = family == win::af_inet6 ? AF_INET6 : AF_INET;
    const auto socket_type = type == win::sock_stream  ? SocketType::stream
                             : type == win::sock_dgram ? SocketType::datagram
                                                       : SocketType::raw;
    const int linux_type = socket_type == SocketType::stream     ? SOCK_STREAM
                           : socket_type == SocketType::datagram ? SOCK_DGRAM
                                                                 : SOCK_RAW;
    const int fd = ::socket(linux_family, linux_type | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
    if (fd < 0) {
        error = wsa_error(errno, ErrorContext::socket);
        return nullptr;
    }
    apply_default_options(fd, family);
    auto socket = std::make_shared<Socket>(fd, family, socket_type, protocol);
    socket->ask_for_refusals();
    return socket;
}

Socket::Socket(int fd, int family, SocketType type, int protocol)
    : KernelObject(type_tag),
      fd_(fd),
      family_(family),
      type_(type),
      protocol_(protocol),
      events_(type == SocketType::stream ? NetworkEvents::Kind::stream
                                         : NetworkEvents::Kind::datagram,
              policy())
{
}

Socket::~Socket()
{
    if (readiness_) {
        readiness_->stop();
    }
    binding_.release();
    ::close(fd_);
}

Result Socket::bind(const void *name, int length)
{
    const Lock lock(mutex_);
    Address address;
    if (const int error = Address::from_windows(name, length, family_, address, AddressUse::bind)) {
        return Result::failed(
            is_of_other_family(name, length, family_) ? other_family_error(family_) : error);
    }
    if (bound_) {
        return Result::failed(WSAEINVAL);
    }
    if (const int error = binding_.claim(fd_, type_, options_, address)) {
        return Result::failed(error);
    }
    note_bound();
    return {};
}

Result Socket::listen(int backlog)
{
    const Lock lock(mutex_);
    if (type_ != SocketType::stream) {
        const bool first_of_all_bound =
            policy().listen_unbound_datagram == Policy::listen_unbound_datagram_values::invalid;
        return Result::failed(!bound_ && first_of_all_bound ? WSAEINVAL : WSAEOPNOTSUPP);
    }
    if (!bound_) {
        return Result::failed(WSAEINVAL);
    }
    if (events_.phase() == Phase::connected || events_.phase() == Phase::connecting) {
        return Result::failed(WSAEINVAL);
    }
    if (const int error = binding_.listen(fd_, backlog < 0 ? SOMAXCONN : backlog)) {
        return Result::failed(error);
    }
    options_.listening = true;
    events_.listening();
    if (operations_pending()) {
        wait_for_operations();
    }
    rearm();
    return {};
}

Result Socket::local_name(void *name, int *length)
{
    const Lock lock(mutex_);
    if (!bound_ || context_ == Context::accepted) {
        return Result::failed(WSAEINVAL);
    }
    Address address;
    socklen_t size = Address::capacity;
    if (::getsockname(fd_, address.data(), &size) < 0) {
        return Result::failed(wsa_error(errno));
    }
    address.resize(size);
    const int error = address.to_windows(name, length);
    return error ? Result::failed(error) : Result{};
}

Result Socket::peer_name(void *name, int *length)
{
    const Lock lock(mutex_);
    if (events_.phase() == Phase::connecting) {
        decide_connect();
    }
    if (context_ != Context::complete) {
        return Result::failed(WSAENOTCONN);
    }
    Address address;
    socklen_t size = Address::capacity;
    if (::getpeername(fd_, address.data(), &size) < 0) {
        return Result::failed(wsa_error(errno));
    }
    address.resize(size);
    const int error = address.to_windows(name, length);
    return error ? Result::failed(error) : Result{};
}

Result Socket::shut_down(int how)
{
    const Lock lock(mutex_);
    const bool receiving = how == win::sd_receive || how == win::sd_both;
    const bool sending = how == win::sd_send || how == win::sd_both;
    if (!receiving && !sending) {
        return Result::failed(WSAEINVAL);
    }
    if (events_.phase() == Phase::connecting) {
        decide_connect();
    }
    const bool ready = type_ == SocketType::stream
                           ? events_.phase() == Phase::connected && context_ == Context::complete
                           : has_peer_ || bound_;
    if (!ready) {
        return Result::failed(WSAENOTCONN);
    }
    if (sending) {
        end_sending();
    }
    // The receiving direction is closed here only: on Linux SHUT_RD would look like the peer's FIN,
    // and Windows goes on acknowledging what arrives.
    shut_receive_ = shut_receive_ || receiving;
    events_.shut_down(sending, receiving);
    rearm();
    return {};
}

void Socket::end_sending()
{
    if (!shut_send_) {
        binding_.before_shutdown();
        ::shutdown(fd_, SHUT_WR);
        shut_send_ = true;
    }
}

Result Socket::close()
{
    compat::settle(); // what is due is in the queue before the socket is gone
    withdraw();
    Lock lock(mutex_);
    if (closed_) {
        return {};
    }
    if (const int error = linger(lock)) {
        return Result::failed(error);
    }
    if (registered() && readiness_) {
        deliver(events_.update(look()));
    }
    abort_operations([](const Operation &) { return true; });
    closed_ = true;
    registration_ = {};
    events_.cancel();
    if (readiness_) {
        readiness_->stop();
        readiness_.reset();
    }
    for (Waiter *const waiter : waiters_) {
        waiter->wake(); // it sees closed_
    }
    binding_.release();
    return {}; // the descriptor goes with the last reference, as a rule the caller's
}

/// SO_LINGER with a time (rule M28): waits until everything has arrived at the peer, and resets
/// the connection if that takes too long. A non-blocking socket with unsent data stays open.
int Socket::linger(Lock &lock)
{
    if (!options_.linger.on || options_.linger.seconds == 0 || type_ != SocketType::stream ||
        policy().linger_close != Policy::linger_close_values::waits) {
        return 0;
    }
    if (non_blocking_) {
        return has_unsent(fd_) ? WSAEWOULDBLOCK : 0;
    }
    lock.unlock();
    const bool sent = wait_until_sent(fd_, std::chrono::seconds(options_.linger.seconds));
    lock.lock();
    if (closed_) {
        return WSAENOTSOCK;
    }
    if (!sent) {
        apply_linger(fd_, {1, 0});
    }
    return 0;
}

Result Socket::set_option(int level, int name, const void *value, int length)
{
    const Lock lock(mutex_);
    const int error =
        winsock_shim::set_option(fd_, type_, family_, options_, level, name, value, length);
    events_.set_oob_inline(options_.oob_inline);
    return error ? Result::failed(error) : Result{};
}

Result Socket::get_option(int level, int name, void *value, int *length)
{
    const Lock lock(mutex_);
    if (events_.phase() == Phase::connecting) {
        decide_connect();
    }
    const int error =
        winsock_shim::get_option(fd_, type_, family_, options_, level, name, value, length);
    return error ? Result::failed(error) : Result{};
}

} // namespace winsock_shim
