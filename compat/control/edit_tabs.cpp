#include "compat/control/edit_tabs.hpp"

#include <algorithm>

namespace compat {
namespace {

int plain_width(HDC context, std::u16string_view text)
{
    SIZE size{};
    GetTextExtentPoint32W(context, text.data(), static_cast<int>(text.size()), &size);
    return size.cx;
}

/// A dialog's unit is a quarter of a letter wide.
int letter_width(HDC context)
{
    TEXTMETRICW metrics{};
    GetTextMetricsW(context, &metrics);
    return std::max<int>(1, metrics.tmAveCharWidth);
}

} // namespace

int EditTabs::next(HDC context, int place) const
{
    constexpr UINT usual = 32, units_of_letter = 4;
    const int letter = letter_width(context);
    const auto pixels = [&](UINT units) {
        return std::max(1, static_cast<int>(units) * letter / static_cast<int>(units_of_letter));
    };
    if (stops_.size() > 1) {
        const auto beyond = std::find_if(stops_.begin(), stops_.end(),
                                         [&](UINT stop) { return pixels(stop) > place; });
        if (beyond != stops_.end())
            return pixels(*beyond);
    }
    const int distance = pixels(stops_.size() == 1 ? stops_.front() : usual);
    return (place / distance + 1) * distance;
}

int EditTabs::width(HDC context, std::u16string_view line) const
{
    int place = 0;
    for (auto tab = line.find(u'\t'); tab != std::u16string_view::npos; tab = line.find(u'\t')) {
        place = next(context, place + plain_width(context, line.substr(0, tab)));
        line.remove_prefix(tab + 1);
    }
    return place + plain_width(context, line);
}

std::size_t EditTabs::fitting(HDC context, std::u16string_view line, int room) const
{
    std::size_t units = 0;
    int place = 0;
    while (units < line.size()) {
        const auto rest = line.substr(units);
        const auto part = rest.substr(0, rest.find(u'\t'));
        int fits = 0;
        SIZE size{};
        GetTextExtentExPointW(context, part.data(), static_cast<int>(part.size()), room - place,
                              &fits, nullptr, &size);
        units += static_cast<std::size_t>(fits);
        if (static_cast<std::size_t>(fits) < part.size() || units == line.size())
            break;
        place = next(context, place + size.cx);
        if (place > room)
            break;
        ++units;
    }
    return units;
}

} // namespace compat
