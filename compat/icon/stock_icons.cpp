// The system's icons, drawn from shapes: nobody else's pictures.
#include "compat/icon/icon.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <utility>

namespace compat {
namespace {

/// A place in the picture, from (0, 0) to (1, 1).
struct Place {
    double x = 0, y = 0;
};

double distance(Place a, Place b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// From a line between two places.
double distance(Place p, Place a, Place b)
{
    const double length = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
    const double along =
        std::clamp(((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length, 0.0, 1.0);
    return distance(p, {a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)});
}

/// 0: nothing is there.
using Shape = std::uint32_t (*)(Place);

constexpr std::uint32_t white = 0xFFFFFFFF, black = 0xFF202020;
constexpr Place middle{0.5, 0.5};
constexpr double thick = 0.055;

std::uint32_t disc(Place p, std::uint32_t colour)
{
    return distance(p, middle) < 0.46 ? colour : 0;
}

std::uint32_t error(Place p)
{
    const bool in_cross = distance(p, {0.33, 0.33}, {0.67, 0.67}) < thick ||
                          distance(p, {0.67, 0.33}, {0.33, 0.67}) < thick;
    return in_cross ? white : disc(p, 0xFFD32F2F);
}

std::uint32_t information(Place p)
{
    const bool in_letter =
        distance(p, {0.5, 0.28}) < 0.065 || distance(p, {0.5, 0.46}, {0.5, 0.74}) < thick;
    return in_letter ? white : disc(p, 0xFF1976D2);
}

std::uint32_t question(Place p)
{
    const Place centre{0.5, 0.38};
    const bool above = p.y < centre.y || (p.x > centre.x && p.y < centre.y + 0.1);
    const bool in_bow = above && std::abs(distance(p, centre) - 0.13) < 0.05;
    const bool in_letter =
        in_bow || distance(p, {0.57, 0.49}, {0.5, 0.6}) < 0.05 || distance(p, {0.5, 0.74}) < 0.06;
    return in_letter ? white : disc(p, 0xFF1976D2);
}

std::uint32_t warning(Place p)
{
    const bool in_mark =
        distance(p, {0.5, 0.38}, {0.5, 0.62}) < thick || distance(p, {0.5, 0.77}) < 0.06;
    if (in_mark)
        return black;
    // Within all three sides, whose corners are round.
    const bool inside = p.y < 0.9 && std::abs(p.x - 0.5) < (p.y - 0.06) * 0.56;
    return inside ? 0xFFFBC02D : 0;
}

std::uint32_t application(Place p)
{
    if (p.x < 0.06 || p.x > 0.94 || p.y < 0.12 || p.y > 0.88)
        return 0;
    if (p.x < 0.1 || p.x > 0.9 || p.y < 0.16 || p.y > 0.84)
        return 0xFF546E7A;
    return p.y < 0.3 ? 0xFF1976D2 : white;
}

std::uint32_t windows(Place p)
{
    const bool in_gap = std::abs(p.x - 0.5) < 0.03 || std::abs(p.y - 0.5) < 0.03;
    const bool inside = p.x > 0.1 && p.x < 0.9 && p.y > 0.1 && p.y < 0.9;
    return inside && !in_gap ? 0xFF1976D2 : 0;
}

std::uint32_t shield(Place p)
{
    const double half = p.y < 0.5 ? 0.36 : 0.36 * std::sqrt(std::max(0.0, (0.94 - p.y) / 0.44));
    if (p.y < 0.08 || std::abs(p.x - 0.5) > half)
        return 0;
    return (p.x < 0.5) == (p.y < 0.48) ? 0xFF1976D2 : 0xFFFBC02D;
}

Shape shape_of(int number)
{
    constexpr int first = 32512; // IDI_APPLICATION
    constexpr Shape shapes[] = {application, error,   question, warning,
                                information, windows, shield};
    const int at = number - first;
    return at >= 0 && at < static_cast<int>(std::size(shapes)) ? shapes[at] : nullptr;
}

/// The mean of several places within the pixel.
std::uint32_t pixel(Shape shape, int x, int y, int size)
{
    constexpr int steps = 4;
    unsigned sums[4] = {};
    for (int i = 0; i < steps * steps; ++i) {
        const Place place{(x + (i % steps + 0.5) / steps) / size,
                          (y + (i / steps + 0.5) / steps) / size};
        const std::uint32_t colour = shape(place);
        const unsigned weight = colour >> 24 ? 1 : 0;
        sums[0] += weight;
        for (int part = 1; part < 4; ++part)
            sums[part] += colour >> (8 * (part - 1)) & 0xFF;
    }
    if (sums[0] == 0)
        return 0;
    return sums[0] * 255 / (steps * steps) << 24 | sums[3] / sums[0] << 16 |
           sums[2] / sums[0] << 8 | sums[1] / sums[0];
}

} // namespace

std::shared_ptr<const Icon> stock_icon(int number, int size)
{
    const Shape shape = shape_of(number);
    if (!shape)
        return nullptr;
    static std::mutex mutex;
    static auto &made = *new std::map<std::pair<int, int>, std::shared_ptr<const Icon>>;
    const std::lock_guard guard(mutex);
    auto &icon = made[{number, size}];
    if (!icon) {
        Icon drawn;
        drawn.width = drawn.height = size;
        drawn.hot = {size / 2, size / 2};
        drawn.has_alpha = true;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x) {
                drawn.colours.push_back(pixel(shape, x, y, size));
                drawn.mask.push_back(drawn.colours.back() >> 24 == 0);
            }
        }
        icon = std::make_shared<const Icon>(std::move(drawn));
    }
    return icon;
}

} // namespace compat
