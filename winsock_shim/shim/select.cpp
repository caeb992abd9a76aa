#include "winsock_shim/shim/select.hpp"

#include "winsock_shim/shim/blocking_hook.hpp"
#include "winsock_shim/shim/errors.hpp"
#include "winsock_shim/shim/policy.hpp"
#include "winsock_shim/shim/waiting.hpp"

#include <cerrno>
#include <chrono>
#include <vector>

#include <poll.h>

#include "wsa/errors.h"

namespace winsock_shim {

namespace {

using Clock = std::chrono::steady_clock;

int milliseconds_left(std::optional<Clock::time_point> deadline)
{
    if (!deadline) {
        return -1;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*deadline - Clock::now());
    return left.count() > 0 ? static_cast<int>(left.count()) : 0;
}

pollfd question(const SelectEntry &entry, const Socket::Selectable &state)
{
    short events = 0;
    events |= entry.read ? POLLIN : 0;
    events |= entry.write && !state.listening ? POLLOUT : 0;
    events |= entry.except ? POLLPRI : 0;
    return {state.fd, events, 0};
}

/// What holds of what was asked.
SelectEntry answer(const SelectEntry &asked, const Socket::Selectable &state, short ready)
{
    SelectEntry holds{asked.socket};
    if (state.closed) {
        holds.read = asked.read;
        return holds;
    }
    if (state.failed) {
        const bool also_readable =
            policy().select_failed_connect == Policy::select_failed_connect_values::except_and_read;
        holds.except = asked.except;
        holds.read = asked.read && also_readable;
        return holds;
    }
    holds.read = asked.read && (state.refused || (ready & (POLLIN | POLLHUP | POLLERR)));
    holds.write = asked.write && (ready & POLLOUT);
    holds.except = asked.except && (ready & POLLPRI);
    return holds;
}

/// One look at all; the value is how many conditions hold. WSAENOTSOCK: a socket was closed, which
/// only the read set can tell.
Result look(std::span<const SelectEntry> asked, std::vector<SelectEntry> &holds, int wait_ms)
{
    std::vector<Socket::Selectable> states;
    std::vector<pollfd> polls;
    bool undecided = false;
    for (const SelectEntry &entry : asked) {
        states.push_back(entry.socket->selectable());
        polls.push_back(question(entry, states.back()));
        undecided = undecided || (states.back().failed && (entry.except || entry.read)) ||
                    (states.back().refused && entry.read);
    }
    bool closed = false;
    {
        Waiting waiting;
        for (const SelectEntry &entry : asked) {
            waiting.add(*entry.socket);
        }
        polls.push_back(waiting.question());
        const int patience = undecided || waiting.too_late() ? 0 : wait_ms;
        while (::poll(polls.data(), polls.size(), patience) < 0 && errno == EINTR) {
        }
        closed = waiting.too_late() || polls.back().revents != 0;
    }
    int count = 0;
    holds.clear();
    for (std::size_t i = 0; i < asked.size(); ++i) {
        // An attempt to connect that was just decided changes what the kernel's answer means.
        const bool changed = polls[i].revents != 0 || closed;
        const auto state = changed ? asked[i].socket->selectable() : states[i];
        closed = closed || state.closed;
        holds.push_back(answer(asked[i], state, polls[i].revents));
        const SelectEntry &entry = holds.back();
        count += int{entry.read} + int{entry.write} + int{entry.except};
    }
    return closed && count == 0 ? Result::failed(WSAENOTSOCK) : Result{count, 0};
}

} // namespace

Result select_sockets(std::span<SelectEntry> entries, std::optional<long> timeout_ms)
{
    std::optional<Clock::time_point> deadline;
    if (timeout_ms) {
        deadline = Clock::now() + std::chrono::milliseconds(*timeout_ms);
    }
    std::vector<SelectEntry> holds;
    for (;;) {
        const int left = milliseconds_left(deadline);
        const Result ready = look(entries, holds, stretch_of_waiting(left));
        if (!ready) {
            return ready;
        }
        if (ready.value != 0 || left == 0) {
            std::copy(holds.begin(), holds.end(), entries.begin());
            return ready;
        }
        if (run_blocking_hook()) {
            return Result::failed(WSAEINTR);
        }
    }
}

} // namespace winsock_shim
