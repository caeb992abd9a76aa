#include "compat/window/procedure_table.hpp"

#include <algorithm>

namespace compat {
namespace {

// Handles are 0xFFFF0000 + index: user space ends far above, but no program is loaded there.
constexpr ULONG_PTR first_handle = 0xFFFF0000;

// A handle that was a LONG in between has its sign in the upper half.
ULONG_PTR number(WNDPROC procedure)
{
    const auto value = reinterpret_cast<ULONG_PTR>(procedure);
    return value >> 32 == 0xFFFFFFFF ? static_cast<DWORD>(value) : value;
}

} // namespace

const WindowProcedure *ProcedureTable::intern(WNDPROC procedure, Encoding encoding)
{
    if (const auto *known = by_handle(procedure))
        return known;
    const std::lock_guard guard(mutex_);
    const auto at = std::find_if(procedures_.begin(), procedures_.end(), [&](const auto &entry) {
        return entry.function == procedure && entry.encoding == encoding;
    });
    if (at != procedures_.end())
        return &*at;
    const auto handle =
        procedure ? reinterpret_cast<WNDPROC>(first_handle + procedures_.size()) : nullptr;
    return &procedures_.emplace_back(WindowProcedure{procedure, encoding, handle});
}

const WindowProcedure *ProcedureTable::by_handle(WNDPROC procedure) const
{
    if (number(procedure) >> 16 != first_handle >> 16)
        return nullptr;
    const std::lock_guard guard(mutex_);
    const auto index = number(procedure) - first_handle;
    return index < procedures_.size() ? &procedures_[index] : nullptr;
}

} // namespace compat
