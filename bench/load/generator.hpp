// Drives the connections from one thread, level-triggered, and measures.
#pragma once

#include "bench/load/connection.hpp"
#include "bench/load/latencies.hpp"
#include "bench/load/options.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace load {

struct Measurement {
    std::uint64_t round_trips = 0;
    Seconds elapsed{};
    Seconds watched_processor_time{};
    Latencies latencies;
};

class Generator {
  public:
    // Opens all connections. Throws std::exception when one fails or the deadline passes.
    explicit Generator(const Options &options);
    ~Generator();
    Generator(const Generator &) = delete;
    Generator &operator=(const Generator &) = delete;

    // Warms up, measures, lets the messages in flight come home and ends the connections.
    Measurement run();

  private:
    using Clock = Connection::Clock;

    void exchange_until(Clock::time_point end, std::uint64_t round_trips, Measurement *measurement);
    void settle();
    std::size_t wait();
    Seconds watched_processor_time() const;
    Clock::duration patience() const;

    Options options_;
    Clock::time_point deadline_;
    int epoll_;
    std::vector<std::unique_ptr<Connection>> connections_;
    std::vector<Connection *> ready_;
};

} // namespace load
