// AddAtom and its relatives.
#include "compat/kernel/atom_table.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"

#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

AtomTable &own()
{
    return runtime().program_atoms();
}
AtomTable &global()
{
    return runtime().global_atoms();
}

ATOM fail(DWORD error)
{
    set_last_error(error);
    return 0;
}

/// MAKEINTATOM: the number itself, if it is one.
template <class Char>
ATOM number_of(const Char *name)
{
    const auto number = static_cast<ATOM>(reinterpret_cast<ULONG_PTR>(name));
    return number > 0 && number < AtomTable::first ? number : fail(ERROR_INVALID_PARAMETER);
}

std::u16string wide_copy(LPCSTR name)
{
    return from_ansi(name);
}
std::u16string wide_copy(LPCWSTR name)
{
    return name;
}

template <class Char>
ATOM add(AtomTable &table, const Char *name)
{
    if (IS_INTRESOURCE(name))
        return number_of(name);
    const auto wide = wide_copy(name);
    if (const ATOM atom = table.add(wide))
        return atom;
    return fail(wide.empty()               ? ERROR_INVALID_NAME
                : AtomTable::is_name(wide) ? ERROR_NOT_ENOUGH_MEMORY
                                           : ERROR_INVALID_PARAMETER);
}

template <class Char>
ATOM find(const AtomTable &table, const Char *name)
{
    if (IS_INTRESOURCE(name))
        return number_of(name);
    const ATOM atom = table.find(wide_copy(name));
    return atom ? atom : fail(ERROR_FILE_NOT_FOUND);
}

ATOM remove(AtomTable &table, ATOM atom)
{
    if (atom < AtomTable::first || table.release(atom))
        return 0;
    set_last_error(ERROR_INVALID_HANDLE);
    return atom;
}

std::string as(LPSTR, const std::u16string &name)
{
    return to_ansi(name);
}
const std::u16string &as(LPWSTR, const std::u16string &name)
{
    return name;
}

template <class Char>
UINT name_of(const AtomTable &table, ATOM atom, Char *buffer, int size)
{
    if (size <= 0)
        return fail(ERROR_MORE_DATA);
    const auto name = atom > 0 && atom < AtomTable::first
                          ? std::optional(to_wide("#" + std::to_string(atom)))
                          : table.name_of(atom);
    if (!name)
        return fail(ERROR_INVALID_HANDLE);
    return static_cast<UINT>(copy_text(as(buffer, *name), buffer, static_cast<std::size_t>(size)));
}

} // namespace
} // namespace compat

using namespace compat;

ATOM WINAPI AddAtomA(LPCSTR name)
{
    return add(own(), name);
}
ATOM WINAPI AddAtomW(LPCWSTR name)
{
    return add(own(), name);
}
ATOM WINAPI GlobalAddAtomA(LPCSTR name)
{
    return add(global(), name);
}
ATOM WINAPI GlobalAddAtomW(LPCWSTR name)
{
    return add(global(), name);
}

ATOM WINAPI FindAtomA(LPCSTR name)
{
    return find(own(), name);
}
ATOM WINAPI FindAtomW(LPCWSTR name)
{
    return find(own(), name);
}
ATOM WINAPI GlobalFindAtomA(LPCSTR name)
{
    return find(global(), name);
}
ATOM WINAPI GlobalFindAtomW(LPCWSTR name)
{
    return find(global(), name);
}

ATOM WINAPI DeleteAtom(ATOM atom)
{
    return remove(own(), atom);
}
ATOM WINAPI GlobalDeleteAtom(ATOM atom)
{
    return remove(global(), atom);
}

UINT WINAPI GetAtomNameA(ATOM atom, LPSTR name, int size)
{
    return name_of(own(), atom, name, size);
}
UINT WINAPI GetAtomNameW(ATOM atom, LPWSTR name, int size)
{
    return name_of(own(), atom, name, size);
}
UINT WINAPI GlobalGetAtomNameA(ATOM atom, LPSTR name, int size)
{
    return name_of(global(), atom, name, size);
}
UINT WINAPI GlobalGetAtomNameW(ATOM atom, LPWSTR name, int size)
{
    return name_of(global(), atom, name, size);
}

BOOL WINAPI InitAtomTable(DWORD)
{
    return TRUE;
}
