// The World's Socket: its calls, and what it does when it is told of readiness.

#include "world.hpp"

#include <wsa/errors.h>

namespace winsock_shim::reference {

namespace {

void append(std::vector<Notification> &posted, const Notifications &more)
{
    posted.insert(posted.end(), more.begin(), more.end());
}

} // namespace

/// As Socket::select_async and select_event: what is due under the old registration comes first.
void World::select(Stimulus stimulus, std::vector<Notification> &posted)
{
    const EventMask mask = stimulus.mask;
    if (machine_.phase() == NetworkEvents::Phase::connecting) {
        decide_connect(posted);
    } else if (registered_) {
        append(posted, machine_.update(look()));
    }
    registered_ = mask != 0;
    recording_ = stimulus.act == Act::select_events;
    if (recording_) {
        Conditions now = look();
        now.waiting = now.waiting || deferred_;
        now.amount = amount();
        append(posted, machine_.select_events(mask, now));
        waits_ = registered_ ? waits_ : Wanted{};
        return;
    }
    if (registered_) {
        Conditions now = look();
        now.waiting = now.waiting || deferred_; // the kernel has forgotten that one
        append(posted, machine_.select(mask, now));
        return;
    }
    machine_.cancel();
    waits_ = {};
}

void World::enumerate()
{
    const Notifications records = machine_.take_records();
    told_records_.assign(records.begin(), records.end());
}

void World::bound(std::vector<Notification> &posted)
{
    bound_ = true;
    append(posted, machine_.bound(registered_ && recording_ ? look() : Conditions{}));
}

/// As Socket::count().
long World::amount() const
{
    return machine_.phase() == NetworkEvents::Phase::listening ? waiting_ + (deferred_ ? 1 : 0)
                                                               : unread_;
}

bool World::recv_fails_after_reset() const
{
    return reset_noticed_ && policy_->reset_recv == Policy::reset_recv_values::fails;
}

Outcome World::receive(Act act, std::vector<Notification> &posted)
{
    const auto phase = machine_.phase();
    bool at_end = false;
    Outcome outcome = Outcome::failed;
    if (is_stream() && phase != NetworkEvents::Phase::connected) {
        const bool blocks =
            phase == NetworkEvents::Phase::connecting &&
            policy_->io_while_connecting == Policy::io_while_connecting_values::would_block;
        outcome = blocks ? Outcome::would_block : Outcome::failed;
    } else if (shut_receive_) {
        outcome = Outcome::failed;
    } else if (act == Act::read_bad_pointer) {
        outcome = Outcome::fault;
    } else if (recv_fails_after_reset() || (act == Act::read_urgent && inline_)) {
        outcome = Outcome::failed;
    } else if (act == Act::read_length_zero) {
        outcome = Outcome::succeeded;
    } else {
        outcome = kernel_receive(act, at_end);
    }
    if (act == Act::read_urgent) {
        machine_.received_urgent(outcome);
    } else {
        machine_.received(outcome);
    }
    if (registered_ && (at_end || reset_noticed_)) {
        Conditions now;
        now.unread = at_end ? Unread::none : Unread::unknown;
        now.end = at_end && !reset_noticed_;
        now.reset = reset_noticed_;
        append(posted, machine_.update(now));
    }
    return outcome;
}

Outcome World::kernel_receive(Act act, bool &at_end)
{
    if (act == Act::read_urgent) {
        const bool there = urgent_;
        urgent_ = data_behind_urgent_ = false;
        return there ? Outcome::succeeded : Outcome::failed;
    }
    if (unread_ > 0) {
        if (act == Act::read_some) {
            --unread_;
        } else if (act == Act::read_all) {
            // Running over the mark loses the urgent byte (F-O5); one at the very end stays.
            unread_ = is_stream() ? 0 : unread_ - 1;
            urgent_ = urgent_ && !inline_ && !data_behind_urgent_;
            data_behind_urgent_ = false;
        }
        return Outcome::succeeded;
    }
    if (!is_stream()) {
        return Outcome::would_block;
    }
    if (reset_) {
        reset_noticed_ = true;
        at_end = policy_->reset_recv == Policy::reset_recv_values::ends;
        return at_end ? Outcome::succeeded : Outcome::failed;
    }
    urgent_ = urgent_ && inline_;
    at_end = fin_;
    return fin_ ? Outcome::succeeded : Outcome::would_block;
}

Outcome World::send(Act act, std::vector<Notification> &posted)
{
    Outcome outcome = Outcome::succeeded;
    if (act == Act::send_blocked) {
        outcome = Outcome::would_block;
    } else if (act == Act::send_bad_pointer) {
        outcome = Outcome::fault;
    } else if (act == Act::send_no_buffers) {
        outcome = Outcome::failed;
    } else if (act == Act::send_failing) {
        const bool blocks =
            machine_.phase() == NetworkEvents::Phase::connecting &&
            policy_->io_while_connecting == Policy::io_while_connecting_values::would_block;
        outcome = blocks ? Outcome::would_block : Outcome::failed;
        reset_noticed_ = reset_noticed_ || (reset_ && !shut_send_);
    }
    if (act == Act::send_filling || act == Act::send_blocked) {
        room_ = false;
    }
    machine_.sent(outcome);
    if (!is_stream() && !bound_ && outcome == Outcome::succeeded) {
        bound(posted);
    }
    if (registered_ && outcome != Outcome::succeeded &&
        (reset_noticed_ || outcome != Outcome::would_block)) {
        append(posted, machine_.update(look()));
    }
    return outcome;
}

Outcome World::accept(Act act)
{
    Outcome outcome = Outcome::would_block;
    if (deferred_ || waiting_ > 0) {
        waiting_ -= deferred_ ? 0 : 1;
        deferred_ = act == Act::accept_deferring;
        outcome = deferred_ ? Outcome::deferred : Outcome::succeeded;
    }
    machine_.accepted(outcome);
    return outcome;
}

bool World::decide_connect(std::vector<Notification> &posted)
{
    if (link_ == Link::established) {
        append(posted, machine_.connect_decided(0, {}));
        append(posted, machine_.update(look()));
        return true;
    }
    if (link_ == Link::refused) {
        link_ = Link::none; // Socket dissolves the association: the descriptor is fresh again
        append(posted, machine_.connect_decided(WSAECONNREFUSED, {}));
        return true;
    }
    return false;
}

/// As Socket::look().
Conditions World::look()
{
    Conditions now;
    const auto phase = machine_.phase();
    if (phase == NetworkEvents::Phase::listening) {
        now.waiting = waiting_ > 0;
        now.amount = machine_.counts() ? amount() : -1;
        return now;
    }
    if (is_stream() && phase != NetworkEvents::Phase::connected) {
        return now;
    }
    reset_noticed_ = reset_noticed_ || reset_;
    look_at_unread(now);
    now.amount = machine_.counts() ? amount() : -1;
    now.room = ready().write;
    now.urgent = urgent_;
    now.end = now.end || (fin_ && !reset_);
    return now;
}

void World::look_at_unread(Conditions &now)
{
    now.unread = unread_ > 0 ? Unread::some : Unread::none;
    if (unread_ == 0) {
        reset_noticed_ = reset_noticed_ || reset_;
        now.end = fin_ && !reset_noticed_;
    }
    now.reset = reset_noticed_;
}

/// As Socket::on_ready().
void World::on_ready(const Wanted &what, std::vector<Notification> &posted)
{
    if (machine_.phase() == NetworkEvents::Phase::connecting) {
        decide_connect(posted);
        return;
    }
    Conditions now;
    if (what.error || what.end || what.more || recording_) {
        now = look();
    } else {
        now.room = what.write;
        if (what.read && machine_.phase() == NetworkEvents::Phase::listening) {
            now.waiting = true;
        } else if (what.read) {
            look_at_unread(now);
        }
    }
    append(posted, machine_.update(now));
}

} // namespace winsock_shim::reference
