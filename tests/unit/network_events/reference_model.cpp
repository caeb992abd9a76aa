#include "reference_model.hpp"

#include <wsa/errors.h>

#include <algorithm>
#include <array>

namespace winsock_shim::reference {

namespace {

/// The order of messages that become due together (rule S3).
constexpr std::array<EventMask, 6> order{fd_connect, fd_accept, fd_oob,
                                         fd_read,    fd_write,  fd_close};

constexpr std::size_t never = static_cast<std::size_t>(-1);

/// The place of the last moment that satisfies `is`, or `never`.
template <class Predicate>
std::size_t last(const History &history, Predicate is)
{
    for (std::size_t i = history.size(); i-- > 0;) {
        if (is(history[i])) {
            return i;
        }
    }
    return never;
}

/// The place of the first moment that satisfies `is`, or `never`.
template <class Predicate>
std::size_t first(const History &history, Predicate is)
{
    const auto found = std::find_if(history.begin(), history.end(), is);
    return found == history.end() ? never : static_cast<std::size_t>(found - history.begin());
}

template <class... Acts>
bool happened(const History &history, Acts... acts)
{
    return first(history, [=](const Moment &moment) {
               return ((moment.stimulus.act == acts) || ...);
           }) != never;
}

/// The last registration: a select, or the accept that this socket came from.
std::size_t registration(const History &history)
{
    return last(history, [](const Moment &moment) {
        return moment.stimulus.act == Act::select || moment.stimulus.act == Act::cancel ||
               moment.stimulus.act == Act::select_events || moment.stimulus.act == Act::born;
    });
}

/// Whether the last registration is for events: then everything is a record.
bool is_recording(const History &history)
{
    const std::size_t place = registration(history);
    return place != never &&
           (history[place].stimulus.act == Act::select_events || history[place].stimulus.recording);
}

/// Whether it was a WSAAsyncSelect, with events or without.
bool is_for_messages(const History &history)
{
    const std::size_t place = registration(history);
    return place != never && (history[place].stimulus.act == Act::select ||
                              history[place].stimulus.act == Act::cancel);
}

EventMask mask_of(const History &history)
{
    const std::size_t place = registration(history);
    return place == never ? 0 : history[place].stimulus.mask;
}

/// `history` up to the moment at `index`, with it.
History up_to(const History &history, std::size_t index)
{
    return {history.begin(), history.begin() + static_cast<std::ptrdiff_t>(index) + 1};
}

bool is_connected(const History &history)
{
    return happened(history, Act::connected, Act::born);
}

bool was_connected_before(const History &history, std::size_t index)
{
    const History before(history.begin(), history.begin() + static_cast<std::ptrdiff_t>(index));
    return is_connected(before);
}

std::size_t time_of_reset(const History &history)
{
    return first(history, [](const Moment &moment) { return moment.levels.reset; });
}

/// A datagram socket's address comes by bind, connect or the first successful sendto.
bool has_address(const History &history)
{
    return happened(history, Act::bind, Act::connect_datagram, Act::send, Act::send_filling);
}

bool is_plain_recv(Act act)
{
    return act == Act::read_some || act == Act::read_all || act == Act::read_nothing ||
           act == Act::peek || act == Act::read_length_zero || act == Act::read_bad_pointer;
}

} // namespace

Notifications Model::post_due(History &history) const
{
    Notifications due;
    for (const EventMask event : order) {
        if (is_due(history, event)) {
            due.add(event, error_word(history, event));
            history.back().posted |= event;
        }
    }
    return due;
}

bool Model::is_due(const History &history, EventMask event) const
{
    if (!is_selected(history, event) || !holds(history, event)) {
        return false;
    }
    return is_armed(history, event) || (event == fd_close && second_close_is_due(history));
}

bool Model::is_selected(const History &history, EventMask event) const
{
    const std::size_t place = registration(history);
    return place != never && (history[place].stimulus.mask & event) != 0 &&
           !registration_is_lost(history);
}

/// V5: nothing comes of a registration after the reset. V8: none survives SD_BOTH. A later
/// registration for events is good again in both cases.
bool Model::registration_is_lost(const History &history) const
{
    const std::size_t shut =
        last(history, [](const Moment &moment) { return moment.stimulus.act == Act::shut_both; });
    if (policy_->local_shutdown_both == Policy::local_shutdown_both_values::unregisters &&
        shut != never && !(is_recording(history) && registration(history) > shut)) {
        return true;
    }
    if (is_recording(history)) {
        return false;
    }
    const std::size_t reset = time_of_reset(history);
    return policy_->reselect_after_reset == Policy::reselect_after_reset_values::nothing &&
           reset != never && registration(history) > reset;
}

/// Looking back: whatever came last, the message or a stimulus that arms.
bool Model::is_armed(const History &history, EventMask event) const
{
    for (std::size_t i = history.size(); i-- > 0;) {
        if ((history[i].posted & event) != 0) {
            return false;
        }
        if (arms(history, i, event)) {
            return true;
        }
    }
    return true; // at first everything is
}

/// Section 4: what was posted under a registration for events, or was a connection's outcome that
/// nobody was told, until it is enumerated or a registration for messages forgets it.
bool Model::is_recorded(const History &history, EventMask event, int &error) const
{
    for (std::size_t i = history.size(); i-- > 0;) {
        const History then = up_to(history, i);
        const Act act = history[i].stimulus.act;
        error = error_word(then, event);
        if ((history[i].posted & event) != 0) {
            return is_recording(then);
        }
        const bool outcome = act == Act::connected || act == Act::refused;
        const bool forgotten =
            is_for_messages(then) &&
            policy_->connect_after_cancel == Policy::connect_after_cancel_values::forgotten;
        if (outcome && event == fd_connect &&
            (is_recording(then) || (mask_of(then) == 0 && !forgotten))) {
            return true;
        }
        const bool told = act == Act::enumerate && is_recording(then) && (mask_of(then) & event);
        if (told || act == Act::select || act == Act::cancel) {
            return false;
        }
    }
    return false;
}

Notifications Model::records(const History &history) const
{
    Notifications records;
    if (!is_recording(history)) {
        return records;
    }
    for (EventMask event = fd_read; event <= fd_close; event <<= 1) {
        int error = 0;
        if ((mask_of(history) & event) && is_recorded(history, event, error)) {
            records.add(event, error);
        }
    }
    return records;
}

/// V28: under a registration for events a new arrival arms like the call that would take it.
bool Model::arrival_arms(const History &history, std::size_t index, EventMask event) const
{
    if (policy_->event_rerecord != Policy::event_rerecord_values::again || index == 0 ||
        !is_recording(up_to(history, index))) {
        return false;
    }
    const Levels &before = history[index - 1].levels;
    const Levels &after = history[index].levels;
    switch (history[index].stimulus.act) {
    case Act::data:
    case Act::urgent:
        return event == fd_read && after.unread > before.unread;
    case Act::connection:
        return event == fd_accept && after.waiting > before.waiting;
    default:
        return false;
    }
}

/// What arms (rules S6 to S18).
bool Model::arms(const History &history, std::size_t index, EventMask event) const
{
    const Moment &moment = history[index];
    const Act act = moment.stimulus.act;
    const bool faulted = moment.outcome == Outcome::fault;
    if (arrival_arms(history, index, event)) {
        return true;
    }
    switch (act) {
    case Act::cancel:
        return event != fd_connect || !was_connected_before(history, index);
    case Act::select:
        return event != fd_connect || !was_connected_before(history, index) ||
               policy_->connect_when_connected == Policy::connect_when_connected_values::posted;
    case Act::born:
        return event != fd_connect;
    case Act::connect:
        return event == fd_connect || event == fd_write;
    case Act::connect_datagram:
        return (event == fd_connect &&
                (policy_->udp_connect == Policy::udp_connect_values::connect ||
                 (policy_->udp_connect == Policy::udp_connect_values::write &&
                  is_recording(up_to(history, index))))) ||
               (event == fd_write && policy_->udp_connect == Policy::udp_connect_values::write);
    case Act::accept:
    case Act::accept_deferring:
        return event == fd_accept && moment.outcome != Outcome::deferred;
    case Act::read_urgent:
        return event == fd_oob;
    case Act::send:
    case Act::send_filling:
    case Act::send_blocked:
    case Act::send_bad_pointer:
    case Act::send_no_buffers:
    case Act::send_failing:
        return event == fd_write && moment.outcome != Outcome::succeeded;
    default:
        return event == fd_read && is_plain_recv(act) &&
               !(faulted && policy_->efault_reenables == Policy::efault_reenables_values::no);
    }
}

/// The conditions (rule S1).
bool Model::holds(const History &history, EventMask event) const
{
    const Levels &now = history.back().levels;
    const Act act = history.back().stimulus.act;
    const bool stream = kind_ == Kind::stream;
    switch (event) {
    case fd_connect:
        return connect_holds(history);
    case fd_accept:
        return happened(history, Act::listen) &&
               (now.waiting > 0 ||
                (now.deferred && (act == Act::select || act == Act::select_events)));
    case fd_oob:
        return stream && is_connected(history) && now.urgent &&
               (!happened(history, Act::inline_urgent) ||
                policy_->oob_inline == Policy::oob_inline_values::oob_and_read);
    case fd_read:
        return now.unread > 0 && (!stream || (is_connected(history) && !was_closed_early(history)));
    case fd_write:
        return write_holds(history);
    case fd_close:
        return close_holds(history);
    default:
        return false;
    }
}

bool Model::write_holds(const History &history) const
{
    const Levels &now = history.back().levels;
    if (kind_ == Kind::datagram) {
        const bool waits = is_recording(history) && !has_address(history) &&
                           policy_->event_unbound_udp == Policy::event_unbound_udp_values::waits;
        if (waits) {
            return false;
        }
        return now.room || (history.back().stimulus.act == Act::connect_datagram &&
                            policy_->udp_connect == Policy::udp_connect_values::write);
    }
    if (!is_connected(history) || happened(history, Act::shut_send, Act::shut_both) || !now.room) {
        return false;
    }
    // A reset ends the connection, but whoever waited for room then is released by it (T121).
    const std::size_t reset = time_of_reset(history);
    if (reset == never) {
        return true;
    }
    const auto then = history.begin() + static_cast<std::ptrdiff_t>(reset);
    const bool announced = std::any_of(
        then, history.end(), [](const Moment &moment) { return (moment.posted & fd_write) != 0; });
    return registration(history) < reset && !announced &&
           is_armed(History(history.begin(), then), fd_write);
}

/// An edge: true in the moment of the decision only. V7 makes it a level for registrations.
bool Model::connect_holds(const History &history) const
{
    const Moment &now = history.back();
    switch (now.stimulus.act) {
    case Act::connected:
    case Act::refused:
        return true;
    case Act::connect_datagram:
        return policy_->udp_connect == Policy::udp_connect_values::connect ||
               (policy_->udp_connect == Policy::udp_connect_values::write && is_recording(history));
    case Act::select:
        return kind_ == Kind::stream && is_connected(history) && !now.levels.reset &&
               policy_->connect_when_connected == Policy::connect_when_connected_values::posted;
    default:
        return false;
    }
}

bool Model::close_holds(const History &history) const
{
    const Levels &now = history.back().levels;
    if (kind_ != Kind::stream || !is_connected(history)) {
        return false;
    }
    if (now.reset || (now.fin && now.unread == 0)) {
        return true;
    }
    using V2 = Policy::close_with_unread_values;
    switch (policy_->close_with_unread) {
    case V2::after:
        return false;
    case V2::after_or_half_closed:
        return now.fin && happened(history, Act::shut_send, Act::shut_both);
    case V2::at_once: {
        // F-C3: once the FD_READ of this registration has been posted.
        const std::size_t read =
            last(history, [](const Moment &moment) { return (moment.posted & fd_read) != 0; });
        return now.fin && read != never &&
               (read >= registration(history) || is_recording(history)) &&
               is_selected(history, fd_read) && !is_armed(history, fd_read);
    }
    }
    return false;
}

/// F-C4: FD_CLOSE has overtaken unread data on a half-closed connection: no FD_READ follows it
/// until the next registration.
bool Model::was_closed_early(const History &history) const
{
    if (policy_->close_with_unread != Policy::close_with_unread_values::after_or_half_closed) {
        return false;
    }
    const std::size_t early = last(history, [](const Moment &moment) {
        return (moment.posted & fd_close) != 0 && moment.levels.unread > 0 && !moment.levels.reset;
    });
    return early != never && early >= registration(history);
}

/// V6: the FIN was announced, and now there is a reset that was not.
bool Model::second_close_is_due(const History &history) const
{
    const std::size_t reset = time_of_reset(history);
    if (policy_->reset_after_fin != Policy::reset_after_fin_values::twice || reset == never) {
        return false;
    }
    const std::size_t close =
        last(history, [](const Moment &moment) { return (moment.posted & fd_close) != 0; });
    return close != never && close < reset;
}

int Model::error_word(const History &history, EventMask event) const
{
    const Moment &now = history.back();
    if (event == fd_connect) {
        return now.stimulus.act == Act::refused ? WSAECONNREFUSED : 0;
    }
    if (event != fd_close || !now.levels.reset) {
        return 0;
    }
    using V3 = Policy::reset_close_error_values;
    switch (policy_->reset_close_error) {
    case V3::aborted:
        return WSAECONNABORTED;
    case V3::reset:
        return WSAECONNRESET;
    default:
        return 0;
    }
}

} // namespace winsock_shim::reference
