#pragma once

// One Winsock socket over one Linux descriptor.

#include "compat/kernel/file_object.hpp"
#include "compat/kernel/kernel_object.hpp"
#include "winsock_shim/shim/binding.hpp"
#include "winsock_shim/shim/network_events.hpp"
#include "winsock_shim/shim/options.hpp"
#include "winsock_shim/shim/readiness_observer.hpp"
#include "winsock_shim/shim/result.hpp"
#include "winsock_shim/shim/socket_type.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include <minwinbase.h>
#include <windef.h>

namespace compat {
class Event;
class NetworkContext;
} // namespace compat

namespace winsock_shim {

struct Operation;
struct PendingOperations;
struct PollFlags;
class Waiter;

/// A piece of the caller's memory to receive into or send from.
struct Buffer {
    char *data = nullptr;
    std::size_t size = 0;
};

/// What WSAAsyncSelect or WSAEventSelect was told: where notifications go. The handle value is the
/// one that messages name.
struct Registration {
    HWND window = nullptr;
    UINT message = 0;
    std::shared_ptr<compat::Event> event; ///< WSAEventSelect's: set instead of posting
    EventMask mask = 0;                   ///< as the caller gave it; 0 = not registered
    std::uintptr_t handle = 0;
};

/// A socket. Every member may be called by any thread; calls on one socket are serialised, except
/// while one blocks. The descriptor never blocks: a blocking call waits here, so that timeouts are
/// Windows' and another thread's closesocket ends it.
///
/// Errors are WSA codes. Which call re-enables which event is in network_events.hpp.
class Socket final : public compat::KernelObject,
                     public compat::FileObject,
                     public ReadinessObserver,
                     public std::enable_shared_from_this<Socket> {
  public:
    static constexpr compat::TypeTag type_tag = compat::make_type_tag("sock");

    /// `family`, `type` and `protocol` as socket() takes them. Null and `error` when it fails.
    static std::shared_ptr<Socket> create(int family, int type, int protocol, int &error);

    Socket(int fd, int family, SocketType type, int protocol);
    ~Socket() override;

    int family() const { return family_; }
    SocketType type() const { return type_; }

    // socket_setup.cpp
    Result bind(const void *name, int length);
    Result listen(int backlog);
    Result local_name(void *name, int *length);
    Result peer_name(void *name, int *length);
    Result shut_down(int how);
    Result close();
    Result set_option(int level, int name, const void *value, int length);
    Result get_option(int level, int name, void *value, int *length);

    // socket_control.cpp
    Result control(long command, std::uint32_t *argument);
    /// WSAIoctl: `written` is how much of `out` was used, or would be needed (WSAEFAULT).
    Result control(std::uint32_t code, Buffer in, Buffer out, std::uint32_t &written);

    // socket_connect.cpp
    Result connect(const void *name, int length);
    /// WSAAccept's condition: is given the caller's and the local address, answers CF_ACCEPT (0),
    /// CF_REJECT (1) or CF_DEFER (2). Called without the socket's lock.
    using Condition = std::function<int(Buffer caller, Buffer callee)>;
    /// On success `child` is the new socket: give it a handle, then call start_as_child().
    Result accept(void *name, int *length, const Condition &condition,
                  std::shared_ptr<Socket> &child);
    void start_as_child(std::uintptr_t handle);

    // socket_transfer.cpp
    Result receive(std::span<const Buffer> buffers, int flags, void *from, int *from_length);
    Result send(std::span<const Buffer> buffers, int flags, const void *to, int to_length);

    // socket_overlapped.cpp; WSA_IO_PENDING: the operation goes on by itself
    Result receive_overlapped(Operation operation);
    Result send_overlapped(Operation operation);
    /// The bytes of an operation that has ended, or its error; WSA_IO_INCOMPLETE if it has not and
    /// the caller does not wait.
    Result operation_result(const OVERLAPPED &overlapped, bool waits);

    // socket_accept_ex.cpp, socket_connect_ex.cpp; WSA_IO_PENDING stands for success, also of what
    // has ended already
    Result accept_into(const std::shared_ptr<Socket> &acceptor, Operation operation);
    Result connect_overlapped(const void *name, int length, Operation operation);
    Result can_transmit();
    /// SO_UPDATE_ACCEPT_CONTEXT and SO_UPDATE_CONNECT_CONTEXT.
    Result update_accept_context(Socket *listener);
    Result update_connect_context();

    // socket_file.cpp
    compat::FileObject *file() override { return this; }
    DWORD read_file(compat::FileRequest &request) override;
    DWORD write_file(compat::FileRequest &request) override;
    DWORD cancel_io(HANDLE handle) override;
    DWORD cancel_io(HANDLE handle, const OVERLAPPED *which) override;
    void handle_closed(std::uintptr_t handle) override;

    // socket_events.cpp
    Result select_async(HWND window, UINT message, EventMask mask, std::uintptr_t handle);
    /// `event` is null only with mask 0.
    Result select_event(std::shared_ptr<compat::Event> event, EventMask mask);
    /// WSAEnumNetworkEvents; resets `event` if it is not null.
    Result enumerate_events(compat::Event *event, Notifications &records);

    /// What select() can find out about one socket.
    struct Selectable {
        int fd = -1;         ///< to be polled; -1: nothing can happen on it
        bool failed = false; ///< a failed connect: ready in the except set
        bool listening = false;
        bool refused = false; ///< recv has to tell of a refusal: ready in the read set
        bool closed = false;  ///< by another thread
    };
    Selectable selectable();
    /// Between the two, closesocket wakes `waiter`. False: it is closed already.
    bool begin_waiting(Waiter &waiter);
    void end_waiting(Waiter &waiter); // socket_wait.cpp, both
    /// What WSAPoll can tell of this socket, whatever was asked.
    PollFlags poll_flags();

  private:
    /// What a connection by AcceptEx or ConnectEx lacks until SO_UPDATE_…_CONTEXT (rule M33).
    enum class Context { complete, accepted, connected };
    using Lock = std::unique_lock<std::mutex>;
    using Phase = NetworkEvents::Phase;

    // socket_setup.cpp; mutex_ held
    int linger(Lock &lock);
    void end_sending();

    // socket_control.cpp; mutex_ held
    Result set_blocking(Buffer in);
    Result tell_unread(Buffer out, std::uint32_t &written);
    Result tell_mark(Buffer out, std::uint32_t &written);
    Result set_keep_alive(Buffer in);
    Result set_told_of_refusals(Buffer in);
    Result tell_addresses(Buffer out, std::uint32_t &written) const;

    // socket_refusal.cpp; mutex_ held
    void ask_for_refusals();
    void collect_refusals();
    bool passed_over(int errno_value);
    void announce_refusals();

    // socket_events.cpp; mutex_ held, except on_ready
    void on_ready(const Readiness &from, Ready what) override;
    Conditions look();
    void look_at_unread(Conditions &conditions);
    long count(const Conditions &now) const;
    void note_error(int errno_value);
    void deliver(const Notifications &notifications);
    void note_received(const Result &result, std::size_t wanted, int flags);
    void rearm();
    void settle_registration();
    void wait_on(const std::shared_ptr<compat::NetworkContext> &context);
    std::shared_ptr<compat::NetworkContext> context_of_registration() const;
    void note_bound();
    bool registered() const { return registration_.mask != 0; }

    // socket_connect.cpp; mutex_ held
    Result begin_connect(const void *name, int length);
    bool decide_connect();
    Result finish_connect(Lock &lock);
    Result take_connection(Lock &lock, std::shared_ptr<Socket> &child);
    void reject();
    static int ask(const Condition &condition, Socket &child);

    // socket_transfer.cpp; mutex_ held
    Result try_receive(std::span<const Buffer> buffers, int flags, std::size_t done, bool waited,
                       void *from, int *from_length);
    Result try_send(std::span<const Buffer> buffers, int flags, std::size_t done, const void *to,
                    int to_length);
    int cannot_receive(std::span<const Buffer> buffers, int flags) const;
    int cannot_send(std::span<const Buffer> buffers, int flags, const void *to) const;
    Result receive_failed(int errno_value, bool waited);
    void after_receive(const Result &result, std::span<const Buffer> buffers, int flags);

    // socket_overlapped.cpp; mutex_ held
    using Chosen = std::function<bool(const Operation &)>;
    PendingOperations &operations();
    bool operations_pending() const;
    Result go_on_sending(Operation &operation);
    void wait_for_operations();
    void run_operations();
    void run_receives();
    void run_sends();
    bool abort_operations(const Chosen &chosen);

    // socket_file.cpp
    Result transfer(const compat::FileRequest &request, Result (Socket::*begin)(Operation));

    // socket_accept_ex.cpp; mutex_ held, except withdraw
    int cannot_accept_into(const std::shared_ptr<Socket> &acceptor, const Operation &operation);
    int reserve_for(const std::shared_ptr<Socket> &listener);
    void run_accepts();
    bool connection_waits() const;
    int take_descriptor();
    void hand_over(Operation operation, int fd);
    void adopt(int fd);
    bool abort_handed_on(const Chosen &chosen);
    void withdraw();

    // socket_connect_ex.cpp; mutex_ held
    void end_connect_operation();

    // socket_wait.cpp
    /// Waits, with mutex_ released, until poll() reports one of `events`, `timeout_ms` (0 = for
    /// ever) has passed (WSAETIMEDOUT) or the socket was closed (WSAEINTR; M30: in Wine
    /// `closed_error`). 0: look again.
    int wait(Lock &lock, short events, int timeout_ms, int closed_error);

    const int fd_;
    const int family_; ///< Windows' number
    const SocketType type_;
    const int protocol_;

    std::mutex mutex_; ///< guards all below
    SocketOptions options_;
    Binding binding_;
    NetworkEvents events_;
    Registration registration_;
    std::shared_ptr<Readiness> readiness_;
    std::unique_ptr<PendingOperations> operations_; ///< null until there was one
    std::weak_ptr<Socket> accepting_; ///< the listener whose AcceptEx is to use this socket
    Context context_ = Context::complete;
    std::shared_ptr<Socket> deferred_; ///< CF_DEFER: what the next accept returns
    std::vector<Waiter *> waiters_;    ///< threads that are in a blocking call on it
    bool read_elsewhere_ = false;      ///< a thread other than the window's has received
    bool non_blocking_ = false;
    bool closed_ = false;
    bool bound_ = false;
    bool has_peer_ = false; ///< a datagram socket under connect
    bool shut_receive_ = false;
    bool shut_send_ = false;
    bool reset_ = false;           ///< sticky: the kernel tells of a reset only once
    bool retry_aborts_ = false;    ///< V15: the next connect fails, as Wine's does
    bool failed_silently_ = false; ///< V15: the next failure is not told either
    bool told_of_refusals_ = true; ///< SIO_UDP_CONNRESET
    int refusals_ = 0;             ///< datagrams that found no receiver: each makes one recv fail
};

} // namespace winsock_shim
