#include "winsock_shim/shim/poll.hpp"

#include "winsock_shim/shim/waiting.hpp"

#include <algorithm>
#include <chrono>
#include <vector>

#include <poll.h>

namespace winsock_shim {

namespace {

using Clock = std::chrono::steady_clock;

/// The kernel tells of an end behind unread data, too, and again at once. Then only time helps.
constexpr int pause_ms = 10;

PollFlags told(const PollFlags &asked, const PollFlags &now)
{
    return {asked.data && now.data,
            asked.urgent && now.urgent,
            asked.room && now.room,
            now.error,
            now.hang_up,
            now.invalid};
}

int look(std::span<PollEntry> entries)
{
    int count = 0;
    for (PollEntry &entry : entries) {
        entry.holds = entry.socket ? told(entry.asked, entry.socket->poll_flags()) : PollFlags{};
        count += entry.holds.any() ? 1 : 0;
    }
    return count;
}

std::vector<pollfd> questions_of(std::span<const PollEntry> entries)
{
    std::vector<pollfd> all;
    for (const PollEntry &entry : entries) {
        const int fd = entry.socket ? entry.socket->selectable().fd : -1;
        short events = POLLRDHUP;
        events |= entry.asked.data ? POLLIN : 0;
        events |= entry.asked.urgent ? POLLPRI : 0;
        events |= entry.asked.room ? POLLOUT : 0;
        all.push_back({fd, events, 0});
    }
    return all;
}

/// Sockets about which the kernel said something of no interest are left out for a moment.
void wait(std::span<PollEntry> entries, int milliseconds)
{
    Waiting waiting;
    for (const PollEntry &entry : entries) {
        if (entry.socket) {
            waiting.add(*entry.socket);
        }
    }
    if (waiting.too_late()) {
        return;
    }
    auto questions = questions_of(entries);
    questions.push_back(waiting.question());
    if (::poll(questions.data(), questions.size(), 0) > 0) {
        if (questions.back().revents != 0) {
            return;
        }
        for (pollfd &question : questions) {
            question.fd = question.revents != 0 ? -1 : question.fd;
        }
        milliseconds = milliseconds < 0 ? pause_ms : std::min(milliseconds, pause_ms);
    }
    ::poll(questions.data(), questions.size(), milliseconds);
}

} // namespace

PollFlags Socket::poll_flags()
{
    const Lock lock(mutex_);
    if (closed_) {
        return {.invalid = true};
    }
    if (events_.phase() == Phase::connecting) {
        decide_connect();
    }
    if (events_.phase() == Phase::failed) {
        const bool hang_up =
            policy().poll_failed_connect == Policy::poll_failed_connect_values::hang_up;
        return {.room = hang_up, .error = true, .hang_up = hang_up};
    }
    const bool was_reset = reset_;
    const Conditions now = look();
    if (reset_ != was_reset && registered()) {
        deliver(events_.update(now)); // the kernel tells of a reset once, and has told it here
    }
    return {.data = now.waiting || (now.unread == Unread::some && !reset_),
            .urgent = now.urgent,
            .room = now.room,
            .error = reset_,
            .hang_up = reset_ || (now.end && now.unread == Unread::none)};
}

Result poll_sockets(std::span<PollEntry> entries, std::optional<long> timeout_ms)
{
    const auto deadline = Clock::now() + std::chrono::milliseconds(timeout_ms.value_or(0));
    for (;;) {
        if (const int count = look(entries)) {
            return {count, 0};
        }
        int left = -1;
        if (timeout_ms) {
            const auto rest = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
            if (rest.count() <= 0) {
                return {};
            }
            left = static_cast<int>(rest.count());
        }
        wait(entries, left);
    }
}

} // namespace winsock_shim
