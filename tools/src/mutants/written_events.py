"""Mutants of rules F: the six events, and datagram sockets."""

from __future__ import annotations

from .written import Edit, Written
from .written_calls import (API, CHILD, CONNECT, DELIVER_SELECTED, EVENTS, POST, RECEIVED, SELECT, SETUP,
                            TRANSFER, mutant)

CONNECT_EX = "winsock_shim/shim/socket_connect_ex.cpp"
NETWORK_EVENTS = "winsock_shim/shim/network_events.cpp"
OVERLAPPED = "winsock_shim/shim/socket_overlapped.cpp"
REFUSAL = "winsock_shim/shim/socket_refusal.cpp"

LOOK_URGENT = "now.urgent = stream && (poll.revents & POLLPRI);"
HAS_SOME = "count > 0 || (count == 0 && type_ != SocketType::stream)"
ROOM = "(poll.revents & POLLOUT) != 0"
RAN = "next.end(result);"
CAN_RECEIVE = "int Socket::cannot_receive"
CAN_SEND = "int Socket::cannot_send"

OF_READ_AND_WRITE = [
    mutant("F-R3", TRANSFER, RECEIVED, "@ take_back(registration_.window);"),
    mutant("F-R5", TRANSFER, RECEIVED, "if (!(flags & win::msg_peek)) { @ }"),
    mutant("F-R6", TRANSFER, RECEIVED, "if (total_size(buffers) != 0) { @ }"),
    mutant("F-R7", TRANSFER, RECEIVED, "if (result.error == WSAEWOULDBLOCK) { events_.cancel(); } @"),
    mutant("F-R8", TRANSFER, RECEIVED, "if (result.error != WSAEFAULT) { @ }"),
    mutant("F-R9", OVERLAPPED, "after_receive(result, operation.buffers, operation.flags);", ""),
    mutant("F-R11", OVERLAPPED, RAN,
           "@ Conditions taken; taken.unread = Unread::some; deliver(events_.update(taken));"),
    mutant("F-R12", EVENTS, HAS_SOME, "count >= 0"),
    mutant("F-R14", TRANSFER, "shut_receive_", "false", CAN_RECEIVE),
    mutant("F-W1", EVENTS, POST, "@ if (notification.event == fd_write) { queue->post(message); }"),
    mutant("F-W4", EVENTS, POST, "if (notification.event == fd_write) { take_back(message.hwnd); } @"),
    Written("F-W5", [
        Edit(TRANSFER, "registered() && (reset_ || result.error != WSAEWOULDBLOCK)", "registered()"),
        Edit(EVENTS, ROOM, "true")]),
    mutant("F-W6", TRANSFER, "result.value = static_cast<int>(done);",
           "result.value = static_cast<int>(size);", "Result Socket::send("),
    mutant("F-W7", TRANSFER, "shut_send_", "false", CAN_SEND),
    mutant("F-W8", EVENTS, "readiness_->want(events_.wanted());",
           "Wanted wanted = events_.wanted(); "
           "wanted.write = wanted.write && !peer_has_ended(fd_); readiness_->want(wanted);"),
    mutant("F-W11", OVERLAPPED, "operation.end(result);",
           "@ events_.sent(Outcome::failed); deliver(events_.update(look()));",
           "Result Socket::send_overlapped"),
]

OF_URGENT_BYTES_AND_ACCEPT = [
    mutant("F-O1", EVENTS, LOOK_URGENT, "@ if (now.urgent) { now.unread = Unread::some; }"),
    mutant("F-O5", TRANSFER, "count == 0 || (count < 0 && errno == EINVAL)", "false"),
    mutant("F-O6", EVENTS, LOOK_URGENT,
           "now.urgent = now.unread != Unread::some && stream && (poll.revents & POLLPRI);"),
    mutant("F-A3", SETUP, "rearm();", "", "events_.listening();"),
    mutant("F-A4", CONNECT, "events_.accepted(outcome);", "@ take_back(registration_.window);"),
    mutant("F-A5", CONNECT, "events_.accepted(outcome);",
           "if (result || outcome == Outcome::deferred) { @ }"),
    mutant("F-A6", CONNECT, "child->bound_ = true;",
           "@ if (peer_has_ended(fd)) { return Result::failed(WSAEWOULDBLOCK); }"),
    mutant("F-A7", CONNECT, "name && (!length || *length < Address::windows_size(family_))", "false"),
    mutant("F-A8", CONNECT, "deliver(events_.update(look()));",
           "Conditions born; born.room = true; deliver(events_.update(born)); @", CHILD),
]

OF_CONNECT = [
    mutant("F-N1", CONNECT, "non_blocking_ ? Result::failed(WSAEWOULDBLOCK) : finish_connect(lock)",
           "non_blocking_ ? Result{} : finish_connect(lock)"),
    mutant("F-N2", CONNECT, "connected.room = true;", "connected = look();"),
    mutant("F-N3", CONNECT, "options_.connect_error = error == 0 ? 0 : wsa_error(error);",
           "@ if (error != 0) { deliver(one(fd_close, options_.connect_error)); }"),
    mutant("F-N6", CONNECT, "return Result::failed(wsa_error(errno));",
           "deliver(one(fd_connect, wsa_error(errno))); @",
           "status < 0 && errno != EINPROGRESS"),
    mutant("F-N9", CONNECT, "return Result::failed(WSAEISCONN);", "return {};"),
    mutant("F-N10", CONNECT_EX, "operations().connects.push_back(std::move(operation));",
           "events_.cancel(); @"),
    mutant("F-N12", CONNECT,
           "policy().connect_any_address == Policy::connect_any_address_values::fails", "false"),
]

OF_CLOSE = [
    mutant("F-C4", NETWORK_EVENTS, "policy_->close_with_unread",
           "(@ == Policy::close_with_unread_values::after ? "
           "Policy::close_with_unread_values::after_or_half_closed : @)"),
    mutant("F-C5", TRANSFER, "const bool stream = type_ == SocketType::stream;",
           "+if (type_ == SocketType::stream && peer_has_ended(fd_)) { return {}; }",
           "Result Socket::try_receive"),
    mutant("F-C11", SETUP, "events_.shut_down(sending, receiving);",
           "@ if (sending && registered()) { deliver(one(fd_close)); }"),
    mutant("F-C14", TRANSFER, "shut_send_", "shut_send_ || peer_has_ended(fd_)", CAN_SEND),
    mutant("F-C15", OVERLAPPED, "result.error == WSAEWOULDBLOCK",
           "result.error == WSAEWOULDBLOCK || (result && result.value == 0)",
           "void Socket::run_operations"),
    mutant("F-C16", EVENTS, DELIVER_SELECTED,
           "@ if (events_.phase() != Phase::connected && (mask & fd_close)) "
           "{ deliver(one(fd_close)); }"),
]

OF_DATAGRAMS_AND_THE_REST = [
    mutant("F-U1", SETUP, "note_bound();",
           "@ if (type_ != SocketType::stream && registered()) { deliver(one(fd_write)); }"),
    mutant("F-U2", EVENTS, HAS_SOME, "count > 0"),
    mutant("F-U3", TRANSFER, "!stream && (header.msg_flags & MSG_TRUNC)", "false"),
    mutant("F-U4", REFUSAL, "told_of_refusals_ && error_in(header) == ECONNREFUSED", "false"),
    mutant("F-U6", TRANSFER, "!to && !has_peer_", "false"),
    mutant("F-U7", TRANSFER, "note_bound();", ""),
    mutant("F-X1", API, SELECT, "if (lEvent & 0x3C0) { return Result::failed(WSAEINVAL); } @"),
]
