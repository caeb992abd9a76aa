#include "bench/load/options.hpp"

#include <charconv>
#include <stdexcept>
#include <string>
#include <string_view>

namespace load {
namespace {

constexpr const char *usage_text =
    "Usage: load --port PORT [OPTION]...\n"
    "Keeps one message in flight on each of several connections to an echo server on 127.0.0.1,\n"
    "verifies each echo, and prints the result as JSON.\n"
    "\n"
    "  --port PORT          the echo server's port\n"
    "  --connections N      how many connections (1)\n"
    "  --size BYTES         of a message, at least 16 (64)\n"
    "  --warm-up SECONDS    before the measurement (0.1)\n"
    "  --seconds SECONDS    of measurement (1)\n"
    "  --round-trips N      measure this many round trips, however long they take; no warm-up\n"
    "  --deadline SECONDS   give up after this time (60)\n"
    "  --watch PID          report the processor time of this process; may be repeated\n"
    "  --help               this text\n";

template <class Number>
Number parse(std::string_view option, std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < Number{}) {
        throw std::invalid_argument(std::string(option) +
                                    ": not a number that fits: " + std::string(text));
    }
    return value;
}

void check(const Options &options)
{
    if (options.port == 0) {
        throw std::invalid_argument("--port is missing");
    }
    if (options.connections == 0) {
        throw std::invalid_argument("--connections must be at least 1");
    }
    if (options.round_trips != 0 && options.round_trips < options.connections) {
        throw std::invalid_argument("--round-trips must be at least one for each connection");
    }
    if (options.message_size < 16) {
        throw std::invalid_argument("--size must be at least 16");
    }
}

} // namespace

const char *usage()
{
    return usage_text;
}

Options parse_options(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        if (option == "--help") {
            options.help = true;
            return options;
        }
        if (++i == argc) {
            throw std::invalid_argument(std::string(option) + " needs a value (see --help)");
        }
        const std::string_view value = argv[i];
        if (option == "--port") {
            options.port = parse<std::uint16_t>(option, value);
        } else if (option == "--connections") {
            options.connections = parse<std::size_t>(option, value);
        } else if (option == "--size") {
            options.message_size = parse<std::size_t>(option, value);
        } else if (option == "--warm-up") {
            options.warm_up = Seconds(parse<double>(option, value));
        } else if (option == "--seconds") {
            options.duration = Seconds(parse<double>(option, value));
        } else if (option == "--round-trips") {
            options.round_trips = parse<std::uint64_t>(option, value);
            options.warm_up = Seconds(0);
        } else if (option == "--deadline") {
            options.deadline = Seconds(parse<double>(option, value));
        } else if (option == "--watch") {
            options.watched.push_back(parse<pid_t>(option, value));
        } else {
            throw std::invalid_argument("unknown option " + std::string(option) + " (see --help)");
        }
    }
    check(options);
    return options;
}

} // namespace load
