// The load generator's entry: options, run, JSON.
#include "bench/load/generator.hpp"
#include "bench/load/options.hpp"

#include <cstdio>
#include <exception>
#include <stdexcept>

namespace {

void print(const load::Options &options, const load::Measurement &result)
{
    const auto trips = static_cast<double>(result.round_trips);
    std::printf("{\"connections\": %zu, \"message_size\": %zu, \"round_trips\": %.0f, "
                "\"seconds\": %.6f, \"round_trips_per_second\": %.1f, "
                "\"p50_microseconds\": %.1f, \"p99_microseconds\": %.1f",
                options.connections, options.message_size, trips, result.elapsed.count(),
                trips / result.elapsed.count(), result.latencies.quantile_microseconds(0.50),
                result.latencies.quantile_microseconds(0.99));
    if (!options.watched.empty()) {
        std::printf(", \"watched_microseconds_per_round_trip\": %.3f",
                    result.watched_processor_time.count() * 1e6 / trips);
    }
    std::printf("}\n");
}

} // namespace

int main(int argc, char **argv)
try {
    const load::Options options = load::parse_options(argc, argv);
    if (options.help) {
        std::fputs(load::usage(), stdout);
        return 0;
    }
    load::Generator generator(options);
    print(options, generator.run());
} catch (const std::invalid_argument &error) {
    std::fprintf(stderr, "load: %s\n", error.what());
    return 2;
} catch (const std::exception &error) {
    std::fprintf(stderr, "load: %s\n", error.what());
    return 1;
}
