#include "compat/gdi/text/narrow_text.hpp"

#include "compat/kernel/code_page.hpp"

#include <algorithm>
#include <numeric>

namespace compat {

NarrowText::NarrowText(std::string_view bytes)
{
    const auto &page = ansi_code_page();
    for (std::size_t at = 0; at < bytes.size();) {
        const auto character = page.decode(bytes.substr(at));
        const auto length =
            character.length > 0 ? static_cast<std::size_t>(character.length) : std::size_t{1};
        const auto units = page.to_wide(bytes.substr(at, length));
        first_byte_.insert(first_byte_.end(), units.size(), at);
        wide_ += units;
        at += length;
    }
    first_byte_.push_back(bytes.size());
}

std::vector<INT> NarrowText::by_unit(const INT *of_bytes) const
{
    std::vector<INT> result;
    for (std::size_t unit = 0; unit < wide_.size(); ++unit)
        result.push_back(std::accumulate(of_bytes + first_byte_[unit],
                                         of_bytes + first_byte_[unit + 1], INT{0}));
    return result;
}

void NarrowText::to_bytes(std::span<const INT> of_units, INT *of_bytes) const
{
    for (std::size_t unit = 0; unit < of_units.size(); ++unit)
        std::fill(of_bytes + first_byte_[unit], of_bytes + first_byte_[unit + 1], of_units[unit]);
}

int NarrowText::bytes_of(std::size_t units) const
{
    return static_cast<int>(first_byte_[units]);
}

} // namespace compat
