#pragma once

// A small kernel and a small Socket around the machine under test.

#include "history.hpp"

#include <vector>

namespace winsock_shim::reference {

/// What the reactor waits for: what is wanted now, or also what was wanted and not told since.
/// Readiness does the latter; the former hides no wake-up that the machine forgot to want.
enum class Waits { as_wanted_now, until_told };

/// One socket with its kernel side. Only what can really happen is possible(); a stimulus changes
/// the kernel, calls the machine the way winsock_shim/shim/socket_*.cpp do, and settle() tells the
/// machine of readiness until it wants none that is there.
///
/// A value: an enumeration copies it at each branch.
class World {
  public:
    enum class Start { client, listener, datagram };

    World(Start start, const Policy &policy);

    /// The socket that accept returns to a listener with `mask`; `unread` and `fin` are there.
    static World child(EventMask mask, bool recording, int unread, bool fin, const Policy &policy);

    /// A client whose blocking connect has succeeded.
    static World connected(const Policy &policy);

    bool possible(Stimulus stimulus) const;

    /// What the last WSAEnumNetworkEvents told.
    const std::vector<Notification> &told_records() const { return told_records_; }

    /// The call or arrival. What the machine posts is appended to `posted`.
    Outcome apply(Stimulus stimulus, std::vector<Notification> &posted);

    /// Lets the reactor run until nothing is left to tell.
    void settle(Waits waits, std::vector<Notification> &posted);

    Levels levels() const;

    /// Readiness was wanted again although it had been told and nothing has happened to it since.
    bool span() const { return span_; }

    const NetworkEvents &machine() const { return machine_; }

    /// The machine after cancel() must not want anything.
    bool wants_while_unregistered() const
    {
        return !registered_ && machine_.mask() == 0 && machine_.wanted() != Wanted{};
    }

  private:
    enum class Link { none, pending, established, refused, listening };

    bool is_stream() const { return start_ != Start::datagram; }
    bool is_established() const { return link_ == Link::established; }
    Wanted ready() const;
    bool recv_fails_after_reset() const;
    Conditions look();
    void look_at_unread(Conditions &now);
    bool decide_connect(std::vector<Notification> &posted);
    void forget_told(Act act);
    void on_ready(const Wanted &what, std::vector<Notification> &posted);
    void select(Stimulus stimulus, std::vector<Notification> &posted);
    void enumerate();
    long amount() const;
    void bound(std::vector<Notification> &posted);
    Outcome receive(Act act, std::vector<Notification> &posted);
    Outcome kernel_receive(Act act, bool &at_end);
    Outcome send(Act act, std::vector<Notification> &posted);
    Outcome accept(Act act);
    bool can_arrive() const { return is_stream() ? is_established() && !fin_ && !reset_ : true; }
    bool may_shut() const;
    bool may_be_reset() const;

    Start start_;
    const Policy *policy_;
    NetworkEvents machine_;
    // The kernel
    Link link_ = Link::none;
    int unread_ = 0;
    int waiting_ = 0;
    bool urgent_ = false;
    bool data_behind_urgent_ = false;
    bool fin_ = false;
    bool reset_ = false;
    bool room_ = true;
    // The Socket
    bool registered_ = false;
    bool recording_ = false; ///< by WSAEventSelect
    bool bound_ = false;
    std::vector<Notification> told_records_;
    bool reset_noticed_ = false;
    bool deferred_ = false;
    bool inline_ = false;
    bool shut_send_ = false;
    bool shut_receive_ = false;
    // The reactor
    Wanted waits_{};
    Wanted told_{}; ///< and neither a call nor an arrival has touched it since
    bool span_ = false;
    bool arrived_ = false; ///< since the reactor last told that more has come
};

} // namespace winsock_shim::reference
