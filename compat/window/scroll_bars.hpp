// What a scroll bar stands at.
#pragma once

#include <optional>

namespace compat {

/// Guarded by WindowTable::mutex(). Microsoft: "SCROLLINFO".
struct ScrollBar {
    int least = 0;
    int most = 100;
    int page = 0;
    int position = 0;
    std::optional<int> track{}; // while the thumb is dragged: where it is
};

} // namespace compat
