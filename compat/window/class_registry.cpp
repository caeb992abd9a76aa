#include "compat/window/class_registry.hpp"

#include "compat/kernel/atom_table.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/runtime.hpp"

#include <algorithm>
#include <iterator>

#include <winerror.h>

namespace compat {

DWORD ClassRegistry::add(std::unique_ptr<WindowClass> description)
{
    // A class of the system brings its number along.
    const ATOM atom =
        description->atom ? description->atom : runtime().atoms().add(description->name);
    if (atom == 0)
        return ERROR_INVALID_PARAMETER;
    description->atom = atom;
    const std::lock_guard guard(mutex_);
    auto &place = classes_[atom];
    if (place && (!place->of_system || description->of_system))
        return ERROR_CLASS_ALREADY_EXISTS;
    description->hidden = std::move(place);
    place = std::move(description);
    return ERROR_SUCCESS;
}

DWORD ClassRegistry::remove(ATOM atom)
{
    const std::lock_guard guard(mutex_);
    const auto at = classes_.find(atom);
    if (at == classes_.end())
        return ERROR_CLASS_DOES_NOT_EXIST;
    if (at->second->of_system)
        return ERROR_INVALID_HANDLE; // as Windows says of its own
    if (at->second->windows > 0)
        return ERROR_CLASS_HAS_WINDOWS;
    if (auto hidden = at->second->hidden)
        at->second = std::move(hidden);
    else
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
        u"MDICLIENT",         u"COMBOBOXEX32",  u"MSCTLS_HOTKEY32", u"MSCTLS_TRACKBAR32",
        u"MSCTLS_UPDOWN32",   u"NATIVEFONTCTL", u"REBARWINDOW32",   u"SYSANIMATE32",
        u"SYSDATETIMEPICK32", u"SYSLINK",       u"SYSMONTHCAL32",   u"SYSPAGER",
        u"SYSTABCONTROL32",   u"SYSTREEVIEW32", u"TOOLBARWINDOW32", u"TOOLTIPS_CLASS32"};
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
                                : atom_of(from_ansi(name));
}

ATOM class_atom(LPCWSTR name)
{
    return IS_INTRESOURCE(name) ? static_cast<ATOM>(reinterpret_cast<ULONG_PTR>(name))
                                : atom_of(name);
}

} // namespace compat
