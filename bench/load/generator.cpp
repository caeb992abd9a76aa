#include "bench/load/generator.hpp"

#include "bench/load/processor_time.hpp"

#include <sys/epoll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <limits>
#include <stdexcept>
#include <system_error>

namespace load {
namespace {

template <class Duration>
Connection::Clock::duration to_clock(Duration duration)
{
    return std::chrono::duration_cast<Connection::Clock::duration>(duration);
}

constexpr auto no_limit = std::numeric_limits<std::uint64_t>::max();

} // namespace

Generator::Generator(const Options &options)
    : options_(options),
      deadline_(Clock::now() + to_clock(options.deadline)),
      epoll_(::epoll_create1(EPOLL_CLOEXEC))
{
    if (epoll_ < 0) {
        throw std::system_error(errno, std::generic_category(), "epoll_create1");
    }
    ready_.reserve(options.connections);
    for (std::size_t i = 0; i < options.connections; ++i) {
        connections_.push_back(
            std::make_unique<Connection>(options.port, i, options.message_size, patience()));
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = connections_.back().get();
        if (::epoll_ctl(epoll_, EPOLL_CTL_ADD, connections_.back()->fd(), &event) != 0) {
            throw std::system_error(errno, std::generic_category(), "epoll_ctl");
        }
    }
}

Generator::~Generator()
{
    ::close(epoll_);
}

Measurement Generator::run()
{
    for (const auto &connection : connections_) {
        connection->send_message(Clock::now());
    }
    if (options_.warm_up > Seconds(0)) {
        exchange_until(Clock::now() + to_clock(options_.warm_up), no_limit, nullptr);
    }
    Measurement result;
    const bool counted = options_.round_trips != 0;
    const Seconds processor_before = watched_processor_time();
    const auto begin = Clock::now();
    exchange_until(counted ? deadline_ : begin + to_clock(options_.duration),
                   counted ? options_.round_trips : no_limit, &result);
    result.elapsed = Clock::now() - begin;
    result.watched_processor_time = watched_processor_time() - processor_before;
    settle();
    for (const auto &connection : connections_) {
        connection->finish(patience());
    }
    return result;
}

// Each complete echo is answered with the next message, except the last ones of a counted run.
void Generator::exchange_until(Clock::time_point end, std::uint64_t round_trips,
                               Measurement *measurement)
{
    std::uint64_t to_send = round_trips == no_limit ? no_limit : round_trips - connections_.size();
    for (std::uint64_t done = 0; done < round_trips;) {
        wait();
        for (Connection *connection : ready_) {
            if (!connection->receive()) {
                continue;
            }
            ++done;
            const auto now = Clock::now();
            if (measurement != nullptr) {
                ++measurement->round_trips;
                measurement->latencies.add(now - connection->sent_at());
            }
            if (to_send > 0) {
                --to_send;
                connection->send_message(now);
            }
        }
        if (Clock::now() >= end) {
            break;
        }
    }
}

// After a run bounded by time each connection has a message in flight: takes them all home.
void Generator::settle()
{
    if (options_.round_trips != 0) {
        return;
    }
    for (std::size_t home = 0; home < connections_.size();) {
        wait();
        for (Connection *connection : ready_) {
            home += connection->receive() ? 1 : 0;
        }
    }
}

// Blocks until connections are ready, and puts them into ready_.
std::size_t Generator::wait()
{
    std::array<epoll_event, 256> events;
    using std::chrono::milliseconds;
    const auto left = std::chrono::duration_cast<milliseconds>(patience()).count();
    const int n = ::epoll_wait(epoll_, events.data(), static_cast<int>(events.size()),
                               static_cast<int>(left) + 1);
    if (n < 0 && errno != EINTR) {
        throw std::system_error(errno, std::generic_category(), "epoll_wait");
    }
    ready_.clear();
    for (int i = 0; i < n; ++i) {
        ready_.push_back(static_cast<Connection *>(events[static_cast<std::size_t>(i)].data.ptr));
    }
    return ready_.size();
}

Seconds Generator::watched_processor_time() const
{
    Seconds total{};
    for (const pid_t process : options_.watched) {
        total += processor_time(process);
    }
    return total;
}

// What is left of the time for everything.
Generator::Clock::duration Generator::patience() const
{
    const auto now = Clock::now();
    if (now >= deadline_) {
        throw std::runtime_error("the deadline passed");
    }
    return deadline_ - now;
}

} // namespace load
