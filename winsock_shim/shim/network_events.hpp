#pragma once

// The per-socket rules of WSAAsyncSelect and WSAEventSelect as a pure state machine: no I/O, no
// clock, no locks.

#include "winsock_shim/shim/policy.hpp"

#include <array>
#include <cstddef>

namespace winsock_shim {

/// A set of FD_ values (Microsoft's numbers).
using EventMask = unsigned;

enum Event : EventMask {
    fd_read = 0x01,
    fd_write = 0x02,
    fd_oob = 0x04,
    fd_accept = 0x08,
    fd_connect = 0x10,
    fd_close = 0x20,
};

/// What a message says: the event, and the WSA error code of its high word (0 = none).
struct Notification {
    EventMask event = 0;
    int error = 0;
    friend bool operator==(const Notification &, const Notification &) = default;
};

/// The messages that one transition posts, in order. At most one for each event.
class Notifications {
  public:
    void add(EventMask event, int error) { items_[size_++] = {event, error}; }
    void add(const Notifications &others)
    {
        for (const Notification &other : others) {
            add(other.event, other.error);
        }
    }
    const Notification *begin() const { return items_.data(); }
    const Notification *end() const { return items_.data() + size_; }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }

  private:
    std::array<Notification, 6> items_{};
    std::size_t size_ = 0;
};

/// What is known of the receiving side.
enum class Unread { unknown, none, some };

/// What the kernel says of a socket at this moment. `false` and `unknown` mean "not seen now": a
/// caller who looked only at one side leaves the other at its default.
struct Conditions {
    Unread unread = Unread::unknown; ///< bytes of the stream, or datagrams, are waiting
    bool end = false;                ///< the peer's FIN has arrived (unread data or not)
    bool reset = false;              ///< the connection was reset or aborted
    bool room = false;               ///< a send of one byte would not block
    bool urgent = false;             ///< an urgent byte outside the stream is waiting
    bool waiting = false;            ///< a connection waits to be accepted
    bool refused = false;            ///< a datagram found no receiver
    /// How much of that there is (bytes, connections), in any measure that only grows while nobody
    /// takes any; negative: not counted. Only WSAEventSelect's records ask for it (V28).
    long amount = -1;
};

/// How a call ended, as far as re-enabling is concerned.
enum class Outcome { succeeded, would_block, fault, deferred, failed };

/// Which readiness could lead to a notification: what a reactor should wait for.
struct Wanted {
    bool read = false;  ///< readable: data, a FIN, a connection to accept
    bool write = false; ///< writable: room, or the outcome of connect
    bool error = false; ///< a reset, or an urgent byte; no hang-up, which may last
    bool end = false;   ///< a FIN or a reset behind unread data
    bool more = false;  ///< that more arrives, whatever is there already; to be counted
    friend bool operator==(const Wanted &, const Wanted &) = default;
};

/// The state of one socket under WSAAsyncSelect or WSAEventSelect (docs/semantics, sections 2 to
/// 4).
///
/// Under WSAEventSelect a notification says "signal the event object" instead of "post a message",
/// and is kept as a record until take_records(). Records and what is armed survive a new
/// WSAEventSelect (rule E3); a WSAAsyncSelect clears the ones and arms everything.
///
/// Invariant: a notification of event e is returned only while e is in the mask and armed, and
/// returning it disarms e. Only the transitions named below arm it again:
/// recv-family calls FD_READ (with MSG_OOB FD_OOB), a failed send FD_WRITE, accept FD_ACCEPT,
/// connect FD_CONNECT and FD_WRITE; select() arms all. FD_CLOSE is armed by select() alone.
/// A reset is room to whoever waited for it (T121); what arms FD_WRITE later announces nothing.
///
/// Not thread-safe: the owner serialises the calls.
class NetworkEvents {
  public:
    enum class Kind { stream, datagram };
    enum class Phase { fresh, connecting, connected, failed, listening };

    NetworkEvents(Kind kind, const Policy &policy);

    /// The child of accept: connected, with the listener's mask, everything armed but FD_CONNECT.
    /// The caller then calls update() with what is already there.
    NetworkEvents accepted_child() const;

    EventMask mask() const { return mask_; }

    /// WSAAsyncSelect with a non-zero mask: replaces the mask, arms, evaluates `now`.
    Notifications select(EventMask mask, const Conditions &now);

    /// WSAAsyncSelect with mask 0: no more notifications.
    void cancel();

    /// WSAEventSelect: replaces the mask, evaluates `now`. With mask 0 it cancels. The event object
    /// is to be signalled if there is a notification, or a record already: see recorded().
    Notifications select_events(EventMask mask, const Conditions &now);

    /// The records of the current mask; none while messages are posted.
    EventMask recorded() const { return recording_ ? recorded_ & record_mask_ : 0; }

    /// Whether the caller is to fill in Conditions::amount.
    bool counts() const;

    /// WSAEnumNetworkEvents: the records of the current mask, in the order of their bits, with
    /// their errors; they are cleared.
    Notifications take_records();

    /// The kernel was looked at; something may have become true.
    Notifications update(const Conditions &now);

    /// A recv-family call without MSG_OOB has returned, whatever its result. The caller looks at
    /// the kernel afterwards (by waiting for readiness, or at once) and calls update().
    void received(Outcome outcome);

    /// A recv-family call with MSG_OOB has returned.
    void received_urgent(Outcome outcome);

    /// A send-family call has returned.
    void sent(Outcome outcome);

    /// accept on this listening socket has returned.
    void accepted(Outcome outcome);

    /// bind and listen have made this a listening socket.
    void listening() { phase_ = Phase::listening; }

    /// connect has started an attempt.
    void connecting();

    /// The attempt was decided: 0, or its WSA error. `now` says what is there already.
    Notifications connect_decided(int error, const Conditions &now);

    /// A datagram socket was given a peer by connect.
    Notifications peer_set();

    /// A datagram socket has its address now, by bind or by its first sendto.
    Notifications bound(const Conditions &now);

    /// shutdown was called: which directions this side has closed.
    void shut_down(bool sending, bool receiving);

    /// SO_OOBINLINE: urgent bytes are part of the stream.
    void set_oob_inline(bool on) { oob_inline_ = on; }

    /// Which readiness to wait for. Nothing that could only spin is ever wanted.
    Wanted wanted() const;

    Phase phase() const { return phase_; }

  private:
    bool selects(EventMask event) const { return (mask_ & armed_ & event) != 0; }
    void post(Notifications &notifications, EventMask event, int error = 0);
    bool close_is_due() const;
    bool end_overtakes_data() const;
    bool announces_reset_after_fin() const;
    bool may_write() const;
    bool keeps_outcome() const;
    int reset_error() const;
    void note_amount(const Conditions &now);

    const Policy *policy_;
    Kind kind_;
    Phase phase_ = Phase::fresh;
    EventMask mask_ = 0;
    EventMask armed_;                 ///< all at first, which shows with WSAEventSelect only
    bool recording_ = false;          ///< the mask is WSAEventSelect's
    bool messaging_ = false;          ///< there was a WSAAsyncSelect, mask 0 or not
    EventMask record_mask_ = 0;       ///< mask_ as it was given
    EventMask recorded_ = 0;          ///< what take_records() has not told yet, in any mask
    std::array<int, 6> errors_{};     ///< of recorded_, by number of the bit
    long amount_ = 0;                 ///< as last counted
    bool bound_ = false;              ///< datagram: has an address
    Unread unread_ = Unread::unknown; ///< as last seen; unknown again after a recv-family call
    bool urgent_ = false;             ///< an urgent byte was seen and no recv-family call followed
    bool end_ = false;                ///< sticky: the FIN has arrived
    bool reset_ = false;              ///< sticky: the connection was reset
    bool reset_reported_ = false;     ///< FD_CLOSE was posted for the reset
    bool shut_send_ = false;
    bool oob_inline_ = false;
    bool write_needs_connection_ =
        false;          ///< FD_WRITE: a reset was known, or the reason, when armed
    bool deaf_ = false; ///< V8: Wine's socket that lost its registration for good
};

} // namespace winsock_shim
