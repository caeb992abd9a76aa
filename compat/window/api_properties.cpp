// SetProp and its relatives: values by name at a window.
#include "compat/kernel/atom_table.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// A name, or a small number in its place; an atom stands for its name.
struct Named {
    explicit Named(LPCSTR text) : Named(text, IS_INTRESOURCE(text) ? u"" : from_ansi(text)) {}
    explicit Named(LPCWSTR text) : Named(text, IS_INTRESOURCE(text) ? u"" : text) {}

    std::u16string key() const
    {
        return name.empty() ? to_wide("#" + std::to_string(number)) : upper(name);
    }

    std::u16string name;
    ATOM number = 0;

  private:
    Named(const void *text, std::u16string as_text) : name(std::move(as_text))
    {
        if (!name.empty() || !IS_INTRESOURCE(text))
            return;
        number = static_cast<ATOM>(reinterpret_cast<ULONG_PTR>(text));
        name = runtime().global_atoms().name_of(number).value_or(u"");
    }
};

BOOL set(HWND window, const Named &named, HANDLE value)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    const std::lock_guard guard(runtime().windows().mutex());
    found->properties.try_emplace(named.key(), Property{value, named.name, named.number})
        .first->second.value = value;
    return TRUE;
}

HANDLE get(HWND window, const Named &named, bool remove)
{
    const auto found = window_of(window);
    if (!found)
        return nullptr;
    const std::lock_guard guard(runtime().windows().mutex());
    const auto at = found->properties.find(named.key());
    if (at == found->properties.end())
        return nullptr;
    const HANDLE value = at->second.value;
    if (remove)
        found->properties.erase(at);
    return value;
}

std::string as(LPCSTR, const std::u16string &name)
{
    return to_ansi(name);
}
const std::u16string &as(LPCWSTR, const std::u16string &name)
{
    return name;
}

/// `procedure` gets each one that was there at first, and may remove it.
template <class Char, class Procedure>
int for_each(HWND window, Procedure procedure)
{
    constexpr int none = -1;
    const auto found = window_of(window);
    if (!found)
        return none;
    std::vector<Property> all;
    {
        const std::lock_guard guard(runtime().windows().mutex());
        for (const auto &[key, property] : found->properties)
            all.push_back(property);
    }
    int result = none;
    for (const auto &property : all) {
        std::basic_string<Char> name(as(static_cast<const Char *>(nullptr), property.name));
        Char *const text =
            name.empty() ? reinterpret_cast<Char *>(ULONG_PTR{property.number}) : name.data();
        result = procedure(text, property.value);
        if (!result)
            break;
    }
    return result;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI SetPropA(HWND window, LPCSTR name, HANDLE value)
{
    return set(window, Named(name), value);
}

BOOL WINAPI SetPropW(HWND window, LPCWSTR name, HANDLE value)
{
    return set(window, Named(name), value);
}

HANDLE WINAPI GetPropA(HWND window, LPCSTR name)
{
    return get(window, Named(name), false);
}

HANDLE WINAPI GetPropW(HWND window, LPCWSTR name)
{
    return get(window, Named(name), false);
}

HANDLE WINAPI RemovePropA(HWND window, LPCSTR name)
{
    return get(window, Named(name), true);
}

HANDLE WINAPI RemovePropW(HWND window, LPCWSTR name)
{
    return get(window, Named(name), true);
}

int WINAPI EnumPropsA(HWND window, PROPENUMPROCA procedure)
{
    return for_each<char>(window,
                          [=](LPSTR name, HANDLE value) { return procedure(window, name, value); });
}

int WINAPI EnumPropsW(HWND window, PROPENUMPROCW procedure)
{
    return for_each<char16_t>(
        window, [=](LPWSTR name, HANDLE value) { return procedure(window, name, value); });
}

int WINAPI EnumPropsExA(HWND window, PROPENUMPROCEXA procedure, LPARAM parameter)
{
    return for_each<char>(window, [=](LPSTR name, HANDLE value) {
        return procedure(window, name, value, static_cast<ULONG_PTR>(parameter));
    });
}

int WINAPI EnumPropsExW(HWND window, PROPENUMPROCEXW procedure, LPARAM parameter)
{
    return for_each<char16_t>(window, [=](LPWSTR name, HANDLE value) {
        return procedure(window, name, value, static_cast<ULONG_PTR>(parameter));
    });
}
