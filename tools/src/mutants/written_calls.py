"""Mutants of rules A (the WSAAsyncSelect call) and S (the state machine)."""

from __future__ import annotations

from .written import Edit, Written

ACCEPT_EX = "winsock_shim/shim/socket_accept_ex.cpp"
API = "winsock_shim/shim/api_async.cpp"
CONNECT = "winsock_shim/shim/socket_connect.cpp"
CONTROL = "winsock_shim/shim/socket_control.cpp"
EVENTS = "winsock_shim/shim/socket_events.cpp"
SETUP = "winsock_shim/shim/socket_setup.cpp"
TRANSFER = "winsock_shim/shim/socket_transfer.cpp"
WINSOCK = "winsock_shim/shim/winsock.cpp"

CHILD = "void Socket::start_as_child"
CALL = "return on_socket(s, [&](Socket &socket) {"
SELECT = "return socket.select_async(hWnd, wMsg, static_cast<EventMask>(lEvent), s);"
DELIVER_SELECTED = "deliver(events_.select(mask, look()));"
POST = "queue->post(message);"
RECEIVED = "events_.received(outcome_of(result));"
LPARAM = ("static_cast<LPARAM>(static_cast<std::uint32_t>(notification.error) << 16 |"
          " notification.event)")


def mutant(rule: str, source: str, before: str, after: str, where: str = "") -> Written:
    return Written(rule, [Edit(source, before, after, where)])


OF_THE_CALL = [
    mutant("A1", API, SELECT,
           "const DWORD last = compat::last_error(); const Result done = [&] { @ }(); "
           "return done && last ? Result::failed(static_cast<int>(last)) : done;"),
    mutant("A2", API, CALL, "+if (winsock().started() && !winsock().find(s)) "
           "{ return Result::failed(WSAEINVAL); }"),
    mutant("A3", API, CALL, "+if (!winsock().started()) { return Result::failed(WSAENOTSOCK); }"),
    mutant("A5", API, CALL, "+if (lEvent && !IsWindow(hWnd)) { return Result::failed(WSAEINVAL); }"),
    mutant("A6", API, SELECT, "if (wMsg > 0xFFFF) { return Result::failed(WSAEINVAL); } @"),
    mutant("A7", API, SELECT, "if (lEvent & ~0x3FF) { return Result::failed(WSAEINVAL); } @"),
    mutant("A8", API, SELECT, "if (!hWnd) { return Result::failed(WSAEINVAL); } @"),
    mutant("A4", EVENTS, "mask != 0 && !queue", "false"),
    mutant("A9", EVENTS, "non_blocking_ = true;", ""),
    mutant("A10", CONTROL, "on == 0 && registered()", "false"),
    mutant("A11", CONTROL, "on == 0 && registered()",
           "on == 0 && registered() && compat::queue_of_window(registration_.window)"),
    mutant("A12", EVENTS, DELIVER_SELECTED, "deliver(events_.select(mask | events_.mask(), look()));"),
    mutant("A13", EVENTS,
           "registration_ = {nullptr, 0, mask != 0 ? std::move(event) : nullptr, mask, 0};",
           "if (registration_.window) { return {}; } @"),
    mutant("A17", EVENTS, "events_.cancel();", "@ take_back(window);"),
    mutant("A18", EVENTS, "compat::settle();", "+if (mask == 0) { return {}; }",
           "Result Socket::select_async"),
    mutant("A19", SETUP, "registration_ = {};",
           "if (registered()) { deliver(one(fd_close)); } @"),
    mutant("A21", CONNECT, "child->registration_ = registration_;", ""),
    mutant("A22", CONNECT, "deliver(events_.update(look()));",
           "if (events_.mask() & fd_connect) { deliver(one(fd_connect)); } @",
           CHILD),
    Written("A23", [
        Edit(CONNECT, "child->registration_ = registration_;", "@ last_child = child;"),
        Edit(SETUP, "closed_ = true;",
             "@ if (const auto child = last_child.lock(); child && child.get() != this) "
             "{ child->registration_ = {}; child->events_.cancel(); }")]),
    mutant("A24", ACCEPT_EX, "events_.accepted(Outcome::succeeded);",
           "@ if (registered()) { deliver(one(fd_accept)); }"),
    mutant("A25", WINSOCK, "socket->handle_count() == 1", "true"),
    mutant("A26", TRANSFER, RECEIVED,
           "const auto queue = compat::queue_of_window(registration_.window);"
           "if (!queue || queue->thread_id() == compat::current_thread_id()) { @ }"),
    mutant("A28", EVENTS, LPARAM, "static_cast<LPARAM>(notification.event)"),
    mutant("A29", EVENTS, POST,
           "@ if (notification.error) "
           "{ compat::set_last_error(static_cast<DWORD>(notification.error)); }"),
    mutant("A30", EVENTS, "records = events_.take_records();",
           "if (registered() && !registration_.event) { return Result::failed(WSAEINVAL); } @"),
    mutant("A31", EVENTS, POST,
           "if (!queue->post(message)) { events_.received(Outcome::succeeded); }"),
]

OF_THE_STATE_MACHINE = [
    mutant("S1", EVENTS, DELIVER_SELECTED,
           "@ if (events_.phase() != Phase::connected && (mask & fd_write)) "
           "{ deliver(one(fd_write)); }"),
    Written("S11", [
        Edit(TRANSFER, "!result", "true", "result = done != 0 ?"),
        Edit(TRANSFER, "events_.sent(outcome_of(result));", "events_.sent(Outcome::failed);"),
        Edit(TRANSFER, "registered() && (reset_ || result.error != WSAEWOULDBLOCK)", "registered()")]),
    mutant("S12", TRANSFER, "events_.sent(outcome_of(result));",
           "if (result.error == WSAEWOULDBLOCK) { @ }"),
    Written("S14", [
        Edit(CONNECT, "deliver(events_.update(look()));", "", CHILD),
        Edit(CONNECT, "rearm();", "", CHILD)]),
    mutant("S19", CONTROL, "int bytes = 0;",
           "+events_.received(Outcome::succeeded); deliver(events_.update(look())); rearm();",
           "Result Socket::tell_unread"),
    mutant("S20", SETUP, "registration_ = {};",
           "for (const EventMask event : {fd_read, fd_write, fd_accept, fd_connect, fd_close}) "
           "{ if (registered()) { deliver(one(event)); } } @"),
    mutant("S21", TRANSFER, "now.reset = reset_;",
           "@ if (at_end) { deliver(one(fd_close)); }"),
]
