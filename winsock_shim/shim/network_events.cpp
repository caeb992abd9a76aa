#include "winsock_shim/shim/network_events.hpp"

#include <algorithm>
#include <bit>

#include "wsa/errors.h"

namespace winsock_shim {

namespace {

constexpr EventMask all_events = fd_read | fd_write | fd_oob | fd_accept | fd_connect | fd_close;

std::size_t index_of(EventMask event)
{
    return static_cast<std::size_t>(std::countr_zero(event));
}

} // namespace

NetworkEvents::NetworkEvents(Kind kind, const Policy &policy)
    : policy_(&policy), kind_(kind), armed_(all_events)
{
}

NetworkEvents NetworkEvents::accepted_child() const
{
    NetworkEvents child(kind_, *policy_);
    child.phase_ = Phase::connected;
    child.mask_ = mask_;
    child.recording_ = recording_;
    child.record_mask_ = record_mask_;
    child.armed_ = all_events & ~fd_connect;
    child.oob_inline_ = oob_inline_;
    return child;
}

Notifications NetworkEvents::select(EventMask mask, const Conditions &now)
{
    const bool is_reset = reset_ || now.reset;
    const bool forgotten =
        is_reset && policy_->reselect_after_reset == Policy::reselect_after_reset_values::nothing;
    recording_ = false;
    messaging_ = true;
    recorded_ = 0;
    armed_ = all_events;
    if (deaf_ || forgotten) {
        mask_ = 0;
        return {};
    }
    mask_ = mask & all_events;
    write_needs_connection_ = is_reset;
    if (phase_ == Phase::connected) {
        armed_ &= ~fd_connect;
        const bool posts_late =
            policy_->connect_when_connected == Policy::connect_when_connected_values::posted;
        if (posts_late && !is_reset && (mask_ & fd_connect)) {
            Notifications notifications;
            post(notifications, fd_connect);
            notifications.add(update(now));
            return notifications;
        }
    }
    return update(now);
}

void NetworkEvents::cancel()
{
    mask_ = 0;
    recording_ = false;
    messaging_ = true;
    recorded_ = 0;
    armed_ = phase_ == Phase::connected ? all_events & ~fd_connect : all_events;
}

Notifications NetworkEvents::select_events(EventMask mask, const Conditions &now)
{
    if (!recording_) {
        amount_ = std::max(now.amount, 0L); // of what is there already nothing is new
    }
    recording_ = true;
    mask_ = record_mask_ = mask & all_events;
    write_needs_connection_ = reset_ || now.reset;
    return update(now);
}

Notifications NetworkEvents::take_records()
{
    Notifications records;
    for (EventMask event = fd_read; event <= fd_close; event <<= 1) {
        if (recorded() & event) {
            records.add(event, errors_[index_of(event)]);
        }
    }
    recorded_ &= ~recorded();
    return records;
}

Notifications NetworkEvents::update(const Conditions &now)
{
    note_amount(now);
    // What is seen stays known, also while nothing is registered.
    if (now.unread != Unread::unknown) {
        unread_ = now.unread;
    }
    urgent_ = urgent_ || now.urgent;
    end_ = end_ || now.end;
    reset_ = reset_ || now.reset;

    Notifications notifications;
    if (mask_ == 0) {
        return notifications;
    }
    const bool datagram = kind_ == Kind::datagram;
    const bool connected = phase_ == Phase::connected;
    if (phase_ == Phase::listening) {
        if (now.waiting && selects(fd_accept)) {
            post(notifications, fd_accept);
        }
        return notifications;
    }
    if (!connected && !datagram) {
        return notifications;
    }
    const bool oob_reported =
        !oob_inline_ || policy_->oob_inline == Policy::oob_inline_values::oob_and_read;
    // Windows discards what is unread at a reset; Wine lets it be read.
    const bool data_is_lost = reset_ && policy_->reset_recv == Policy::reset_recv_values::fails;
    if (now.urgent && oob_reported && !data_is_lost && selects(fd_oob)) {
        post(notifications, fd_oob);
    }
    if (now.unread == Unread::some && !data_is_lost && selects(fd_read)) {
        post(notifications, fd_read);
    }
    if (now.room && may_write() && selects(fd_write)) {
        post(notifications, fd_write);
    }
    const bool refusal_closes =
        policy_->udp_icmp_connected == Policy::udp_icmp_connected_values::closes;
    if (datagram && now.refused && refusal_closes && selects(fd_close)) {
        post(notifications, fd_close, WSAECONNREFUSED);
    }
    if (close_is_due()) {
        post(notifications, fd_close, reset_ ? reset_error() : 0);
        reset_reported_ = reset_;
        // Wine announces the FIN of a half-closed connection early and then goes deaf (F-C4).
        if (unread_ == Unread::some && !reset_ && shut_send_ &&
            policy_->close_with_unread == Policy::close_with_unread_values::after_or_half_closed) {
            mask_ &= ~fd_read;
        }
    }
    return notifications;
}

void NetworkEvents::post(Notifications &notifications, EventMask event, int error)
{
    armed_ &= ~event;
    notifications.add(event, error);
    if (recording_) {
        recorded_ |= event;
        errors_[index_of(event)] = error;
    }
}

/// V28: Windows records an arrival although nobody has taken what was recorded before.
bool NetworkEvents::counts() const
{
    return recording_ && policy_->event_rerecord == Policy::event_rerecord_values::again;
}

void NetworkEvents::note_amount(const Conditions &now)
{
    if (now.amount < 0) {
        return;
    }
    if (now.amount > amount_ && counts()) {
        armed_ |= phase_ == Phase::listening ? fd_accept : fd_read;
    }
    amount_ = now.amount;
}

bool NetworkEvents::close_is_due() const
{
    if (kind_ == Kind::datagram || !(mask_ & fd_close)) {
        return false;
    }
    if (reset_) {
        return (armed_ & fd_close) || announces_reset_after_fin();
    }
    if (!end_ || !(armed_ & fd_close)) {
        return false;
    }
    return unread_ == Unread::none || (end_overtakes_data() && !selects(fd_read));
}

/// Whether FD_CLOSE for the FIN comes although data is unread, once FD_READ has announced that.
bool NetworkEvents::end_overtakes_data() const
{
    switch (policy_->close_with_unread) {
    case Policy::close_with_unread_values::at_once:
        return (mask_ & fd_read) != 0;
    case Policy::close_with_unread_values::after_or_half_closed:
        return shut_send_;
    case Policy::close_with_unread_values::after:
        break;
    }
    return false;
}

bool NetworkEvents::announces_reset_after_fin() const
{
    return !reset_reported_ && policy_->reset_after_fin == Policy::reset_after_fin_values::twice;
}

bool NetworkEvents::may_write() const
{
    if (kind_ == Kind::datagram) {
        return bound_ || !recording_ ||
               policy_->event_unbound_udp == Policy::event_unbound_udp_values::recorded;
    }
    return !shut_send_ && !(reset_ && write_needs_connection_);
}

int NetworkEvents::reset_error() const
{
    switch (policy_->reset_close_error) {
    case Policy::reset_close_error_values::aborted:
        return WSAECONNABORTED;
    case Policy::reset_close_error_values::reset:
        return WSAECONNRESET;
    case Policy::reset_close_error_values::none:
        break;
    }
    return 0;
}

void NetworkEvents::received(Outcome outcome)
{
    if (outcome == Outcome::fault &&
        policy_->efault_reenables == Policy::efault_reenables_values::no) {
        return;
    }
    unread_ = Unread::unknown;
    urgent_ = false;
    armed_ |= fd_read;
}

void NetworkEvents::received_urgent(Outcome)
{
    urgent_ = false;
    armed_ |= fd_oob;
}

void NetworkEvents::sent(Outcome outcome)
{
    if (outcome == Outcome::succeeded) {
        return;
    }
    if (!(armed_ & fd_write)) {
        write_needs_connection_ = outcome == Outcome::failed;
    }
    armed_ |= fd_write;
}

void NetworkEvents::accepted(Outcome outcome)
{
    if (outcome != Outcome::deferred) {
        armed_ |= fd_accept;
    }
}

void NetworkEvents::connecting()
{
    phase_ = Phase::connecting;
    armed_ |= fd_connect | fd_write;
}

Notifications NetworkEvents::connect_decided(int error, const Conditions &now)
{
    Notifications notifications;
    phase_ = error == 0 ? Phase::connected : Phase::failed;
    if (selects(fd_connect)) {
        post(notifications, fd_connect, error);
    } else if (keeps_outcome()) {
        recorded_ |= fd_connect; // a later WSAEventSelect shows it (E4)
        errors_[index_of(fd_connect)] = error;
    }
    notifications.add(update(now));
    return notifications;
}

/// Whether a connection's outcome that nobody is told of now is for a later WSAEventSelect.
bool NetworkEvents::keeps_outcome() const
{
    const bool forgets = messaging_ && policy_->connect_after_cancel ==
                                           Policy::connect_after_cancel_values::forgotten;
    return recording_ || (mask_ == 0 && !forgets);
}

Notifications NetworkEvents::peer_set()
{
    bound_ = true;
    Notifications notifications;
    switch (policy_->udp_connect) {
    case Policy::udp_connect_values::write:
        armed_ |= fd_write;
        if (recording_ && (mask_ & fd_connect)) {
            post(notifications, fd_connect);
        }
        if (mask_ & fd_write) {
            post(notifications, fd_write);
        }
        break;
    case Policy::udp_connect_values::connect:
        if (mask_ & fd_connect) {
            post(notifications, fd_connect);
        }
        break;
    case Policy::udp_connect_values::silent:
        break;
    }
    return notifications;
}

Notifications NetworkEvents::bound(const Conditions &now)
{
    bound_ = true;
    return update(now);
}

void NetworkEvents::shut_down(bool sending, bool receiving)
{
    shut_send_ = shut_send_ || sending;
    if (sending && receiving &&
        policy_->local_shutdown_both == Policy::local_shutdown_both_values::unregisters) {
        deaf_ = true;
        mask_ = 0;
    }
}

Wanted NetworkEvents::wanted() const
{
    Wanted wanted;
    if (mask_ == 0) {
        return wanted;
    }
    if (phase_ == Phase::listening) {
        wanted.read = selects(fd_accept);
        wanted.more = counts() && (mask_ & fd_accept);
        return wanted;
    }
    if (phase_ == Phase::connecting) {
        wanted.write = true;
        return wanted;
    }
    if (kind_ == Kind::datagram) {
        wanted.read = selects(fd_read);
        wanted.write = selects(fd_write) && may_write();
        wanted.more = counts() && (mask_ & fd_read);
        return wanted;
    }
    if (phase_ != Phase::connected) {
        return wanted;
    }
    wanted.write = selects(fd_write) && may_write();
    if (reset_) {
        const bool data_is_left = policy_->reset_recv == Policy::reset_recv_values::ends;
        wanted.read = data_is_left && unread_ == Unread::unknown && selects(fd_read);
        wanted.error = data_is_left && !urgent_ && selects(fd_oob);
        return wanted;
    }
    wanted.more = counts() && (mask_ & fd_read);
    const bool awaits_close = selects(fd_close);
    // Waiting to read with unread data or a FIN at hand would wake at once, again and again; only
    // a recv-family call makes it worth another look.
    const bool may_read = unread_ == Unread::unknown || (unread_ == Unread::none && !end_);
    const bool announces_reset =
        awaits_close || ((mask_ & fd_close) && announces_reset_after_fin());
    wanted.read = may_read && (selects(fd_read) || awaits_close);
    wanted.error = !urgent_ && (announces_reset || selects(fd_oob));
    // An urgent byte at hand hides a reset, but not from who waits for the end.
    wanted.end = awaits_close && (end_ ? close_is_due() : urgent_ || end_overtakes_data());
    return wanted;
}

} // namespace winsock_shim
