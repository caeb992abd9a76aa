// One connection of the load generator: it sends a message, and the next one when the echo is
// complete.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace load {

class Connection {
  public:
    using Clock = std::chrono::steady_clock;

    // Connects, blocking for at most the time given. The index tells the connections' messages
    // apart.
    Connection(std::uint16_t port, std::size_t index, std::size_t message_size,
               Clock::duration patience);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    int fd() const { return fd_; }
    Clock::time_point sent_at() const { return sent_at_; }

    // Sends the next message. The caller sees to it that none is in flight.
    void send_message(Clock::time_point now);

    // Takes what has come; true when the echo is complete. Throws if it is not what was sent.
    bool receive();

    // Says that no more messages come, waits for the server to close its side, and closes.
    void finish(Clock::duration patience);

  private:
    int fd_ = -1;
    std::size_t index_;
    std::uint64_t sequence_ = 0;
    std::size_t received_ = 0;
    Clock::time_point sent_at_{};
    std::vector<char> message_;
    std::vector<char> echo_;
};

} // namespace load
