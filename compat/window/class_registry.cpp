#include "compat/window/class_registry.hpp"

#include "compat/kernel/atom_table.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/unicode.hpp"
#include "compat/runtime.hpp"

#include <algorithm>
#include <iterator>

#include <winerror.h>

namespace compat {

DWORD ClassRegistry::add(std::unique_ptr<WindowClass> description)
{
    const ATOM atom = runtime().atoms().add(description->name);
    if (atom == 0)
        return ERROR_INVALID_PARAMETER;
    description->atom = atom;
    const std::lock_guard guard(mutex_);
    const bool added = classes_.try_emplace(atom, std::move(description)).second;
    return added ? ERROR_SUCCESS : ERROR_CLASS_ALREADY_EXISTS;
}

DWORD ClassRegistry::remove(ATOM atom)
{
    const std::lock_guard guard(mutex_);
    const auto at = classes_.find(atom);
    if (at == classes_.end())
        return ERROR_CLASS_DOES_NOT_EXIST;
    if (at->second->windows > 0)
        return ERROR_CLASS_HAS_WINDOWS;
    classes_.erase(at);
    return ERROR_SUCCESS;
}

std::shared_ptr<WindowClass> ClassRegistry::find(ATOM atom) const
{
    const std::lock_guard guard(mutex_);
    const auto at = classes_.find(atom);
    return at == classes_.end() ? nullptr : at->second;
}

std::shared_ptr<WindowClass> ClassRegistry::find_for_window(ATOM atom)
{
    const std::lock_guard guard(mutex_);
    const auto at = classes_.find(atom);
    if (at == classes_.end())
        return nullptr;
    ++at->second->windows;
    return at->second;
}

namespace {

void report_missing_control(std::u16string_view name)
{
    static constexpr std::u16string_view controls[] = {
        u"BUTTON", u"EDIT", u"STATIC", u"LISTBOX", u"COMBOBOX", u"SCROLLBAR", u"MDICLIENT"};
    const auto capital = upper(name);
    if (std::find(std::begin(controls), std::end(controls), capital) != std::end(controls))
        warn_once(to_narrow(capital).c_str(),
                  "this control is not implemented; CreateWindow fails");
}

ATOM atom_of(std::u16string_view name)
{
    const ATOM atom = runtime().atoms().find(name);
    if (atom == 0)
        report_missing_control(name);
    return atom;
}

} // namespace

ATOM class_atom(LPCSTR name)
{
    return IS_INTRESOURCE(name) ? static_cast<ATOM>(reinterpret_cast<ULONG_PTR>(name))
                                : atom_of(to_wide(name));
}

ATOM class_atom(LPCWSTR name)
{
    return IS_INTRESOURCE(name) ? static_cast<ATOM>(reinterpret_cast<ULONG_PTR>(name))
                                : atom_of(name);
}

} // namespace compat
