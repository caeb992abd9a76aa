// A histogram of durations whose cells grow with the value: quantiles exact to 1/32, in fixed
// memory.
#pragma once

#include <array>
#include <bit>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace load {

class Latencies {
  public:
    void add(std::chrono::nanoseconds latency)
    {
        ++cells_[cell(static_cast<std::uint64_t>(latency.count()))];
        ++count_;
    }

    // The smallest recorded value (to the cell's lower bound) that the share of all values reaches.
    double quantile_microseconds(double share) const
    {
        auto left = static_cast<std::uint64_t>(share * static_cast<double>(count_));
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            if (left < cells_[i]) {
                return static_cast<double>(lower_bound(i)) / 1000.0;
            }
            left -= cells_[i];
        }
        return 0.0;
    }

  private:
    static constexpr unsigned cell_bits = 5;
    static constexpr std::uint64_t cells_an_octave = 1U << cell_bits;

    static std::size_t cell(std::uint64_t value)
    {
        if (value < cells_an_octave) {
            return value;
        }
        const unsigned shift = static_cast<unsigned>(std::bit_width(value)) - 1 - cell_bits;
        return shift * cells_an_octave + (value >> shift);
    }

    static std::uint64_t lower_bound(std::size_t cell)
    {
        if (cell < cells_an_octave) {
            return cell;
        }
        const std::size_t shift = cell / cells_an_octave - 1;
        return (cell - shift * cells_an_octave) << shift;
    }

    std::array<std::uint64_t, 64 * cells_an_octave> cells_{};
    std::uint64_t count_ = 0;
};

} // namespace load
