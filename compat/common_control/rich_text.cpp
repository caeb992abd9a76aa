#include "compat/common_control/rich_text.hpp"

#include <algorithm>

namespace compat {

void RichText::follow(std::u16string_view now, std::size_t caret, const std::optional<Look> &added)
{
    // What is behind the caret was there before; in front of what was put in is what stayed.
    const auto common = std::min(text_.size(), now.size());
    const auto behind = std::min(common, now.size() - std::min(caret, now.size()));
    std::size_t tail = 0;
    while (tail < behind && text_[text_.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    std::size_t head = 0;
    while (head < common - tail && text_[head] == now[head])
        ++head;
    const auto first = looks_.begin() + static_cast<std::ptrdiff_t>(head);
    const auto last = looks_.end() - static_cast<std::ptrdiff_t>(tail);
    const auto look = added.value_or(before(head));
    looks_.insert(looks_.erase(first, last), now.size() - head - tail, look);
    text_ = now;
}

const Look &RichText::before(std::size_t position) const
{
    return position > 0 && position <= looks_.size() ? looks_[position - 1] : usual_;
}

std::size_t RichText::end_of_look(std::size_t from, std::size_t to) const
{
    auto end = from;
    while (end < to && looks_[end] == looks_[from])
        ++end;
    return end;
}

} // namespace compat
