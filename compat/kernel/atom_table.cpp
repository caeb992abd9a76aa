#include "compat/kernel/atom_table.hpp"

#include "compat/kernel/unicode.hpp"

namespace compat {
namespace {

/// 0 when the name is not "#" and a number.
ATOM integer_atom(std::u16string_view name)
{
    if (name.size() < 2 || name.front() != u'#')
        return 0;
    unsigned number = 0;
    for (const char16_t digit : name.substr(1)) {
        if (digit < u'0' || digit > u'9')
            return 0;
        number = number * 10 + (digit - u'0');
        if (number >= AtomTable::first)
            return 0;
    }
    return static_cast<ATOM>(number);
}

} // namespace

bool AtomTable::is_name(std::u16string_view name)
{
    constexpr std::size_t longest = 255;
    return !name.empty() && name.size() <= longest;
}

const AtomTable::Entry *AtomTable::entry_of(ATOM atom) const
{
    const auto index = static_cast<std::size_t>(atom) - first;
    return atom >= first && index < entries_.size() && entries_[index].uses > 0 ? &entries_[index]
                                                                                : nullptr;
}

ATOM AtomTable::add(std::u16string_view name)
{
    constexpr std::size_t most = 0x10000 - first;
    if (const ATOM number = integer_atom(name))
        return number;
    if (!is_name(name))
        return 0;
    const std::lock_guard guard(mutex_);
    const auto [at, is_new] = atoms_.try_emplace(upper(name), ATOM{0});
    if (is_new && !free_.empty()) {
        at->second = free_.back();
        free_.pop_back();
    } else if (is_new && entries_.size() < most) {
        at->second = static_cast<ATOM>(first + entries_.size());
        entries_.emplace_back();
    } else if (is_new) {
        atoms_.erase(at);
        return 0;
    }
    Entry &entry = entries_[static_cast<std::size_t>(at->second) - first];
    if (is_new)
        entry.name = name;
    ++entry.uses;
    return at->second;
}

bool AtomTable::release(ATOM atom)
{
    const std::lock_guard guard(mutex_);
    if (!entry_of(atom))
        return false;
    Entry &entry = entries_[static_cast<std::size_t>(atom) - first];
    if (--entry.uses == 0) {
        atoms_.erase(upper(entry.name));
        free_.push_back(atom);
    }
    return true;
}

ATOM AtomTable::find(std::u16string_view name) const
{
    if (const ATOM number = integer_atom(name))
        return number;
    const std::lock_guard guard(mutex_);
    const auto at = atoms_.find(upper(name));
    return at == atoms_.end() ? ATOM{0} : at->second;
}

std::optional<std::u16string> AtomTable::name_of(ATOM atom) const
{
    const std::lock_guard guard(mutex_);
    const Entry *const entry = entry_of(atom);
    return entry ? std::optional(entry->name) : std::nullopt;
}

} // namespace compat
