// The World: what can happen, the kernel, and the reactor.

#include "world.hpp"

namespace winsock_shim::reference {

namespace {

constexpr int most_unread = 2;
constexpr int most_waiting = 2;

void append(std::vector<Notification> &posted, const Notifications &more)
{
    posted.insert(posted.end(), more.begin(), more.end());
}

Wanted both(const Wanted &a, const Wanted &b)
{
    return {a.read && b.read, a.write && b.write, a.error && b.error, a.end && b.end,
            a.more && b.more};
}

Wanted either(const Wanted &a, const Wanted &b)
{
    return {a.read || b.read, a.write || b.write, a.error || b.error, a.end || b.end,
            a.more || b.more};
}

Wanted without(const Wanted &a, const Wanted &b)
{
    return {a.read && !b.read, a.write && !b.write, a.error && !b.error, a.end && !b.end,
            a.more && !b.more};
}

} // namespace

World::World(Start start, const Policy &policy)
    : start_(start),
      policy_(&policy),
      machine_(start == Start::datagram ? NetworkEvents::Kind::datagram
                                        : NetworkEvents::Kind::stream,
               policy)
{
}

World World::child(EventMask mask, bool recording, int unread, bool fin, const Policy &policy)
{
    World listener(Start::listener, policy);
    listener.machine_.listening();
    if (recording) {
        listener.machine_.select_events(mask, {});
    } else if (mask != 0) {
        listener.machine_.select(mask, {});
    }
    World child(Start::client, policy);
    child.machine_ = listener.machine_.accepted_child();
    child.link_ = Link::established;
    child.unread_ = unread;
    child.fin_ = fin;
    child.registered_ = mask != 0;
    child.recording_ = recording;
    return child;
}

World World::connected(const Policy &policy)
{
    World client(Start::client, policy);
    std::vector<Notification> nothing;
    client.apply({Act::connect}, nothing);
    client.apply({Act::connected}, nothing);
    client.decide_connect(nothing);
    return client;
}

bool World::may_shut() const
{
    return !is_stream() || machine_.phase() == NetworkEvents::Phase::connected;
}

/// Not behind a FIN and an unread urgent byte: Linux has no way of telling it then that does not
/// wake at once for what is known already.
bool World::may_be_reset() const
{
    return is_established() && !reset_ && !(fin_ && urgent_);
}

bool World::possible(Stimulus stimulus) const
{
    const auto phase = machine_.phase();
    const bool listens = phase == NetworkEvents::Phase::listening;
    const bool connected = !is_stream() || phase == NetworkEvents::Phase::connected;
    const bool dead = reset_noticed_ || (is_stream() && !connected);
    switch (stimulus.act) {
    case Act::select:
    case Act::select_events:
    case Act::enumerate:
        return true;
    case Act::bind:
        return !is_stream() && !bound_;
    case Act::cancel:
        return registered_;
    case Act::listen:
        return start_ == Start::listener && link_ == Link::none;
    case Act::connect:
        return start_ == Start::client && link_ == Link::none;
    case Act::connect_datagram:
        return !is_stream();
    case Act::accept:
        return listens;
    case Act::accept_deferring:
        return listens && (waiting_ > 0 || deferred_);
    case Act::read_some:
        return connected && unread_ > 1 && !recv_fails_after_reset() && !shut_receive_;
    case Act::read_all:
    case Act::peek:
        return connected && unread_ > 0 && !recv_fails_after_reset() && !shut_receive_;
    case Act::read_nothing:
        return unread_ == 0 || !connected || recv_fails_after_reset() || shut_receive_;
    case Act::read_length_zero:
        return is_stream() && connected;
    case Act::read_bad_pointer:
        return connected && !shut_receive_;
    case Act::read_urgent:
        return is_stream();
    case Act::send:
    case Act::send_filling:
        return connected && !dead && !reset_ && !shut_send_ && room_;
    case Act::send_blocked:
        return connected && !dead && !reset_ && !shut_send_;
    case Act::send_bad_pointer:
        return connected && !dead && !reset_ && !shut_send_;
    case Act::send_no_buffers:
        return connected && !dead && !reset_ && !shut_send_ && room_;
    case Act::send_failing:
        return !connected || reset_ || shut_send_;
    case Act::shut_send:
    case Act::shut_receive:
    case Act::shut_both:
        return may_shut();
    case Act::inline_urgent:
        return start_ == Start::client && !inline_ && !urgent_;
    case Act::data:
        return can_arrive() && start_ != Start::listener;
    case Act::urgent:
    case Act::fin:
        return is_established() && can_arrive();
    case Act::reset:
        return may_be_reset();
    case Act::room:
        return !room_;
    case Act::connected:
    case Act::refused:
        return link_ == Link::pending;
    case Act::connection:
        return link_ == Link::listening && waiting_ < most_waiting;
    case Act::settle:
        return true;
    case Act::born:
        return false;
    }
    return false;
}

/// What was told says nothing any more about what `act` touches.
void World::forget_told(Act act)
{
    switch (act) {
    case Act::settle:
    case Act::enumerate:
    case Act::send:
    case Act::send_filling:
    case Act::inline_urgent:
        break;
    case Act::room:
    case Act::send_blocked:
    case Act::send_bad_pointer:
    case Act::send_no_buffers:
        told_.write = false;
        break;
    case Act::data:
    case Act::connection:
    case Act::accept:
    case Act::accept_deferring:
        told_.read = false;
        break;
    case Act::urgent:
        told_.read = told_.error = false;
        break;
    case Act::fin:
        told_.read = told_.end = false;
        break;
    default:
        told_ = {};
        break;
    }
}

Outcome World::apply(Stimulus stimulus, std::vector<Notification> &posted)
{
    forget_told(stimulus.act);
    switch (stimulus.act) {
    case Act::select:
    case Act::cancel:
    case Act::select_events:
        select(stimulus, posted);
        return Outcome::succeeded;
    case Act::enumerate:
        enumerate();
        return Outcome::succeeded;
    case Act::bind:
        bound(posted);
        return Outcome::succeeded;
    case Act::listen:
        link_ = Link::listening;
        machine_.listening();
        return Outcome::succeeded;
    case Act::connect:
        link_ = Link::pending;
        machine_.connecting();
        return Outcome::would_block;
    case Act::connect_datagram:
        bound_ = true;
        append(posted, machine_.peer_set());
        if (registered_ && recording_) {
            append(posted, machine_.update(look()));
        }
        return Outcome::succeeded;
    case Act::accept:
    case Act::accept_deferring:
        return accept(stimulus.act);
    case Act::read_some:
    case Act::read_all:
    case Act::read_nothing:
    case Act::peek:
    case Act::read_length_zero:
    case Act::read_bad_pointer:
    case Act::read_urgent:
        return receive(stimulus.act, posted);
    case Act::send:
    case Act::send_filling:
    case Act::send_blocked:
    case Act::send_bad_pointer:
    case Act::send_no_buffers:
    case Act::send_failing:
        return send(stimulus.act, posted);
    case Act::shut_send:
    case Act::shut_receive:
    case Act::shut_both:
        shut_send_ = shut_send_ || stimulus.act != Act::shut_receive;
        shut_receive_ = shut_receive_ || stimulus.act != Act::shut_send;
        machine_.shut_down(stimulus.act != Act::shut_receive, stimulus.act != Act::shut_send);
        return Outcome::succeeded;
    case Act::inline_urgent:
        inline_ = true;
        machine_.set_oob_inline(true);
        return Outcome::succeeded;
    case Act::data:
        arrived_ = arrived_ || unread_ < most_unread;
        unread_ = unread_ < most_unread ? unread_ + 1 : unread_;
        data_behind_urgent_ = urgent_;
        return Outcome::succeeded;
    case Act::urgent:
        urgent_ = true;
        data_behind_urgent_ = false;
        if (inline_) {
            arrived_ = arrived_ || unread_ < most_unread;
            unread_ = unread_ < most_unread ? unread_ + 1 : unread_;
        }
        return Outcome::succeeded;
    case Act::fin:
        fin_ = true;
        return Outcome::succeeded;
    case Act::reset:
        reset_ = true;
        room_ = true; // what was to be sent is thrown away
        return Outcome::succeeded;
    case Act::room:
        room_ = true;
        return Outcome::succeeded;
    case Act::connected:
        link_ = Link::established;
        return Outcome::succeeded;
    case Act::refused:
        link_ = Link::refused;
        return Outcome::succeeded;
    case Act::connection:
        arrived_ = true;
        ++waiting_;
        return Outcome::succeeded;
    case Act::born:
        append(posted, machine_.update(look()));
        return Outcome::succeeded;
    case Act::settle:
        return Outcome::succeeded;
    }
    return Outcome::succeeded;
}

/// As epoll sees the descriptor and Readiness reads it: an error and a hang-up show as every kind,
/// only that a hang-up is no error.
Wanted World::ready() const
{
    const bool fresh = link_ == Link::none;
    const bool error = is_stream() && (link_ == Link::refused || (reset_ && !reset_noticed_));
    const bool failed = error || (is_stream() && (fresh || reset_ || (fin_ && shut_send_)));
    Wanted ready;
    if (link_ == Link::pending) {
        return ready;
    }
    ready.more = arrived_;
    if (link_ == Link::listening) {
        ready.read = waiting_ > 0;
        return ready;
    }
    ready.read = unread_ > 0 || fin_ || failed;
    ready.write = room_ || (is_stream() && shut_send_) || failed;
    ready.error = urgent_ || error;
    ready.end = fin_ || failed;
    return ready;
}

void World::settle(Waits waits, std::vector<Notification> &posted)
{
    span_ = false;
    while (registered_) {
        const Wanted wanted = machine_.wanted();
        // Wanted anew it is looked for once; then each arrival is told.
        arrived_ = arrived_ || (wanted.more && !waits_.more);
        waits_.more = waits_.more && wanted.more;
        waits_ = waits == Waits::until_told ? either(waits_, wanted) : wanted;
        const Wanted now = both(waits_, ready());
        if (now == Wanted{}) {
            return;
        }
        if (both(both(now, told_), wanted) != Wanted{}) {
            span_ = true;
            return;
        }
        const auto phase = machine_.phase();
        waits_ = without(waits_, now);
        waits_.more = wanted.more; // stays wanted
        arrived_ = arrived_ && !now.more;
        on_ready(now, posted);
        // A decided connect is another situation: what was told before says nothing.
        told_ = phase == machine_.phase() ? either(told_, now) : Wanted{};
        told_.more = false;
    }
}

Levels World::levels() const
{
    Levels levels;
    levels.unread = recv_fails_after_reset() ? 0 : unread_;
    levels.urgent = urgent_ && !recv_fails_after_reset();
    levels.fin = fin_;
    levels.reset = reset_;
    levels.room = room_;
    levels.waiting = waiting_;
    levels.deferred = deferred_;
    return levels;
}

} // namespace winsock_shim::reference
