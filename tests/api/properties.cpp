// Values by name at a window: SetProp and its relatives.

#include "window_support.hpp"

#include <set>

using namespace conformance;

namespace {

HANDLE number(UINT_PTR value)
{
    return reinterpret_cast<HANDLE>(value);
}

UINT_PTR number_of(HANDLE value)
{
    return reinterpret_cast<UINT_PTR>(value);
}

using Names = std::set<std::string>;
Names seen; // by the procedures that get nothing of the test's

std::string all(const Names &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : " ") + name;
    return text;
}

std::string entry(const std::string &name, HANDLE value)
{
    return name + "=" + std::to_string(number_of(value));
}

BOOL CALLBACK note(HWND, LPCSTR name, HANDLE value)
{
    seen.insert(entry(name, value));
    return TRUE;
}

BOOL CALLBACK note_wide(HWND, LPCWSTR name, HANDLE value)
{
    seen.insert(entry(narrow(name), value));
    return TRUE;
}

BOOL CALLBACK note_into(HWND, LPSTR name, HANDLE value, ULONG_PTR into)
{
    reinterpret_cast<Names *>(into)->insert(entry(name, value));
    return 7;
}

BOOL CALLBACK note_wide_into(HWND, LPWSTR name, HANDLE value, ULONG_PTR into)
{
    reinterpret_cast<Names *>(into)->insert(entry(narrow(name), value));
    return FALSE;
}

} // namespace

CASE("properties.values", "A window keeps values by name, whatever the name's case", "")
{
    const PlainWindow w;
    STEP(SetPropA(w, "one", number(11)), "1");
    STEP(SetPropW(w, L"two", number(22)), "1");
    STEP(number_of(GetPropA(w, "ONE")), "11");
    STEP(number_of(GetPropW(w, L"one")), "11");
    STEP(number_of(GetPropA(w, "two")), "22");
    STEP(SetPropA(w, "one", number(12)), "1");
    STEP(number_of(GetPropA(w, "one")), "12");
    STEP(number_of(RemovePropA(w, "one")), "12");
    STEP(number_of(RemovePropA(w, "one")), "0");
    STEP(number_of(GetPropA(w, "one")), "0");
    STEP(number_of(RemovePropW(w, L"TWO")), "22");
    STEP(number_of(GetPropW(w, L"two")), "0");
    STEP(AFRESH(ok(SetPropA(nobody, "one", number(1)))), "no/1400");
    STEP(AFRESH(ok(SetPropW(nobody, L"one", number(1)))), "no/1400");
    STEP(AFRESH(made(GetPropA(nobody, "one"))), "null/1400");
    STEP(AFRESH(made(GetPropW(nobody, L"one"))), "null/1400");
    STEP(AFRESH(made(RemovePropA(nobody, "one"))), "null/1400");
    STEP(AFRESH(made(RemovePropW(nobody, L"one"))), "null/1400");
}

CASE("properties.atoms", "The name of a property may be its atom", "")
{
    const PlainWindow w;
    const ATOM atom = GlobalAddAtomA("api-checks property");
    STEP(atom != 0, "yes");
    STEP(SetPropA(w, MAKEINTATOM(atom), number(5)), "1");
    STEP(number_of(GetPropA(w, "api-checks property")), "5");
    STEP(SetPropW(w, L"api-checks property", number(6)), "1");
    STEP(number_of(RemovePropA(w, MAKEINTATOM(atom))), "6");
    char name[32] = "";
    STEP(GlobalGetAtomNameA(atom, name, sizeof name), "19");
    STEP(name, "api-checks property");
    GlobalDeleteAtom(atom);
}

CASE("properties.enumerated", "All properties, until the procedure says no", "")
{
    const PlainWindow w;
    STEP(EnumPropsA(w, note), "-1");
    STEP(EnumPropsExA(w, note_into, 0), "-1");
    SetPropA(w, "one", number(1));
    SetPropA(w, "two", number(2));
    STEP(EnumPropsA(w, note), "1");
    STEP(all(seen), "one=1 two=2");
    seen.clear();
    STEP(EnumPropsW(w, note_wide), "1");
    STEP(all(seen), "one=1 two=2");
    Names names;
    STEP(EnumPropsExA(w, note_into, reinterpret_cast<LPARAM>(&names)), "7");
    STEP(all(names), "one=1 two=2");
    names.clear();
    STEP(EnumPropsExW(w, note_wide_into, reinterpret_cast<LPARAM>(&names)), "0");
    STEP(names.size(), "1");
    STEP(EnumPropsA(nobody, note), "-1");
}
