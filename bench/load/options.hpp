// What the load generator is asked for on its command line.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace load {

using Seconds = std::chrono::duration<double>;

struct Options {
    bool help = false; // only --help was asked for; the rest is not checked
    std::uint16_t port = 0;
    std::size_t connections = 1;
    std::size_t message_size = 64;
    Seconds warm_up{0.1};
    // The measurement ends after this time, or, if that is not 0, after this many round trips.
    Seconds duration{1.0};
    std::uint64_t round_trips = 0;
    // Everything together, connecting included, may take so long; then the program fails.
    Seconds deadline{60.0};
    // Processes whose processor time is taken over the measured span.
    std::vector<pid_t> watched;
};

// The text of --help.
const char *usage();

// Throws std::invalid_argument with a text for the user.
Options parse_options(int argc, char **argv);

} // namespace load
