#include "compat/kernel/atom_table.hpp"

#include "compat/kernel/unicode.hpp"

namespace compat {

ATOM AtomTable::add(std::u16string_view name)
{
    const std::lock_guard guard(mutex_);
    const auto used = atoms_.size();
    if (name.empty() || used > 0xFFFF - first)
        return 0;
    return atoms_.try_emplace(upper(name), static_cast<ATOM>(first + used)).first->second;
}

ATOM AtomTable::find(std::u16string_view name) const
{
    const std::lock_guard guard(mutex_);
    const auto at = atoms_.find(upper(name));
    return at == atoms_.end() ? ATOM{0} : at->second;
}

} // namespace compat
