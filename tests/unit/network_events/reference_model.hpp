#pragma once

// The rules of WSAAsyncSelect and WSAEventSelect a second time, as questions about a history.
//
// Written from docs/semantics (state-machine.md, events.md, switches.md), not from the machine:
// nothing is remembered between two questions, everything is found by looking back. Slow, and meant
// to be.

#include "history.hpp"

namespace winsock_shim::reference {

class Model {
  public:
    enum class Kind { stream, datagram };

    Model(Kind kind, const Policy &policy) : kind_(kind), policy_(&policy) {}

    /// The messages that are due at the end of `history`, in order; marks them as posted there.
    Notifications post_due(History &history) const;

    /// Whether a message of `event` may be posted at the end of `history`.
    bool is_due(const History &history, EventMask event) const;

    /// The high word that a message of `event` has at the end of `history`.
    int error_word(const History &history, EventMask event) const;

    /// The records that WSAEnumNetworkEvents would tell at the end of `history`.
    Notifications records(const History &history) const;

    // The three conditions of being due (rule S2).
    bool is_selected(const History &history, EventMask event) const;
    bool is_armed(const History &history, EventMask event) const;
    bool holds(const History &history, EventMask event) const;

  private:
    bool is_recorded(const History &history, EventMask event, int &error) const;
    bool arrival_arms(const History &history, std::size_t index, EventMask event) const;
    bool arms(const History &history, std::size_t index, EventMask event) const;
    bool registration_is_lost(const History &history) const;
    bool write_holds(const History &history) const;
    bool connect_holds(const History &history) const;
    bool close_holds(const History &history) const;
    bool was_closed_early(const History &history) const;
    bool second_close_is_due(const History &history) const;

    Kind kind_;
    const Policy *policy_;
};

} // namespace winsock_shim::reference
