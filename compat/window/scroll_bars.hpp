// What a scroll bar stands at.
#pragma once

#include <optional>

namespace compat {

/// Guarded by WindowTable::mutex(). Microsoft: "SCROLLINFO", "EnableScrollBar".
struct ScrollBar {
    int least = 0;
    int most = 100;
    int page = 0;
    int position = 0;
    unsigned disabled = 0;        // ESB_DISABLE_…: its arrows that do nothing
    std::optional<int> track{};   // while the thumb is dragged: where it is
    std::optional<int> pressed{}; // the part that the mouse holds down: SB_LINEUP …
};

} // namespace compat
