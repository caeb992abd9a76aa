#include "compat/control/edit_text.hpp"

#include <algorithm>
#include <utility>

namespace compat {
namespace {

bool is_high_surrogate(char16_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool is_low_surrogate(char16_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

bool is_blank(char16_t unit)
{
    return unit == u' ' || unit == u'\t';
}

bool ends_line(char16_t unit)
{
    return unit == u'\r' || unit == u'\n';
}

/// Whether two units are one character to the caret.
bool belong_together(char16_t first, char16_t second)
{
    return (is_high_surrogate(first) && is_low_surrogate(second)) ||
           (first == u'\r' && second == u'\n');
}

} // namespace

std::u16string_view EditText::selected() const
{
    return std::u16string_view(text_).substr(selection_begin(),
                                             selection_end() - selection_begin());
}

void EditText::assign(std::u16string text)
{
    text_ = std::move(text);
    anchor_ = caret_ = 0;
    undo_.reset();
}

void EditText::select(std::size_t anchor, std::size_t caret)
{
    anchor_ = std::min(anchor, size());
    caret_ = std::min(caret, size());
}

void EditText::move_caret(std::size_t to, bool selecting)
{
    select(selecting ? anchor_ : to, to);
}

void EditText::replace(std::u16string_view with, bool can_undo)
{
    const auto begin = selection_begin();
    std::u16string removed(selected());
    last_change_ = {begin, 0, 0};
    if (removed.empty() && with.empty())
        return;
    text_.replace(begin, removed.size(), with);
    anchor_ = caret_ = begin + with.size();
    last_change_ = {begin, with.size(), removed.size()};
    if (can_undo)
        remember(begin, with, std::move(removed));
    else
        undo_.reset();
}

/// What is typed one after the other, or taken away one before the other, is undone at once.
void EditText::remember(std::size_t at, std::u16string_view with, std::u16string removed)
{
    if (undo_ && removed.empty() && at == undo_->at + undo_->inserted && undo_->inserted > 0) {
        undo_->inserted += with.size();
        return;
    }
    if (undo_ && with.empty() && undo_->inserted == 0 && at + removed.size() == undo_->at) {
        undo_->removed.insert(0, removed);
        undo_->at = at;
        return;
    }
    if (undo_ && with.empty() && undo_->inserted == 0 && at == undo_->at) {
        undo_->removed += removed;
        return;
    }
    undo_ = Change{at, with.size(), std::move(removed)};
}

bool EditText::undo()
{
    if (!undo_)
        return false;
    const Change change = *std::exchange(undo_, std::nullopt);
    std::u16string removed = text_.substr(change.at, change.inserted);
    text_.replace(change.at, change.inserted, change.removed);
    select(change.at, change.at + change.removed.size());
    last_change_ = {change.at, change.removed.size(), change.inserted};
    undo_ = Change{change.at, change.removed.size(), std::move(removed)};
    return true;
}

std::size_t EditText::next(std::size_t position) const
{
    if (position >= size())
        return size();
    const bool pair =
        position + 1 < size() && belong_together(text_[position], text_[position + 1]);
    return position + (pair ? 2 : 1);
}

std::size_t EditText::previous(std::size_t position) const
{
    if (position == 0)
        return 0;
    const bool pair = position > 1 && belong_together(text_[position - 2], text_[position - 1]);
    return position - (pair ? 2 : 1);
}

std::size_t EditText::next_word(std::size_t position) const
{
    if (position < size() && ends_line(text_[position]))
        return next(position);
    while (position < size() && !is_blank(text_[position]) && !ends_line(text_[position]))
        position = next(position);
    while (position < size() && is_blank(text_[position]))
        position = next(position);
    return position;
}

std::size_t EditText::previous_word(std::size_t position) const
{
    if (position > 0 && ends_line(text_[position - 1]))
        return previous(position);
    while (position > 0 && is_blank(text_[position - 1]))
        position = previous(position);
    while (position > 0 && !is_blank(text_[position - 1]) && !ends_line(text_[position - 1]))
        position = previous(position);
    return position;
}

} // namespace compat
