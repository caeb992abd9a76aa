// Atoms, the process's own and the global ones.

#include "window_support.hpp"

using namespace conformance;

CASE("atoms.own", "A name has a number as often as it was added", "")
{
    char name[32] = "";
    wchar_t wide[32] = L"";
    const ATOM atom = AddAtomA("api-checks Atom");
    STEP(atom >= 0xC000, "yes");
    STEP(AddAtomW(L"API-CHECKS atom") == atom, "yes");
    STEP(FindAtomA("api-checks atom") == atom, "yes");
    STEP(FindAtomW(L"api-checks atom") == atom, "yes");
    STEP(GetAtomNameA(atom, name, sizeof name), "15");
    STEP(name, "api-checks Atom");
    STEP(GetAtomNameW(atom, wide, 32), "15");
    STEP(narrow(wide), "api-checks Atom");
    STEP(DeleteAtom(atom), "0");
    STEP(FindAtomA("api-checks atom") == atom, "yes");
    STEP(DeleteAtom(atom), "0");
    STEP(AFRESH(count(FindAtomA("api-checks atom"))), "0/2");
    STEP(AFRESH(count(FindAtomW(L"api-checks atom"))), "0/2");
    STEP(AFRESH(ok(DeleteAtom(atom) == 0)), "no/6");
    STEP(AFRESH(count(GetAtomNameA(atom, name, sizeof name))), "0/6");
    STEP(AFRESH(count(GetAtomNameW(atom, wide, 32))), "0/6");
    STEP(AFRESH(count(AddAtomA(""))), "0/123");
    STEP(AFRESH(count(AddAtomW(L""))), "0/123");
    STEP(AFRESH(count(AddAtomA(std::string(256, 'x').c_str()))), "0/87");
    STEP(InitAtomTable(37), "1");
}

CASE("atoms.global", "Global atoms are a table of their own", "")
{
    char name[32] = "";
    wchar_t wide[32] = L"";
    const ATOM atom = GlobalAddAtomA("api-checks global");
    STEP(atom >= 0xC000, "yes");
    STEP(FindAtomA("api-checks global"), "0");
    STEP(GlobalAddAtomW(L"api-checks global") == atom, "yes");
    STEP(GlobalFindAtomA("api-checks global") == atom, "yes");
    STEP(GlobalFindAtomW(L"api-checks global") == atom, "yes");
    STEP(GlobalGetAtomNameA(atom, name, sizeof name), "17");
    STEP(name, "api-checks global");
    STEP(GlobalGetAtomNameW(atom, wide, 32), "17");
    STEP(narrow(wide), "api-checks global");
    STEP(GlobalDeleteAtom(atom), "0");
    STEP(GlobalDeleteAtom(atom), "0");
    STEP(AFRESH(count(GlobalFindAtomA("api-checks global"))), "0/2");
    STEP(AFRESH(count(GlobalFindAtomW(L"api-checks global"))), "0/2");
    STEP(AFRESH(ok(GlobalDeleteAtom(atom) == 0)), "no/6");
    STEP(AFRESH(count(GlobalGetAtomNameA(atom, name, sizeof name))), "0/6");
    STEP(AFRESH(count(GlobalGetAtomNameW(atom, wide, 32))), "0/6");
    STEP(AFRESH(count(GlobalAddAtomA(std::string(256, 'x').c_str()))), "0/87");
    STEP(AFRESH(count(GlobalAddAtomW(L""))), "0/123");
}

CASE("atoms.numbers", "Small numbers are their own atoms", "")
{
    char name[8] = "";
    STEP(AddAtomA("#123"), "123");
    STEP(AddAtomW(MAKEINTRESOURCEW(45)), "45");
    STEP(FindAtomA("#123"), "123");
    STEP(GlobalAddAtomA("#77"), "77");
    STEP(GlobalFindAtomW(L"#78"), "78");
    STEP(GetAtomNameA(123, name, sizeof name), "4");
    STEP(name, "#123");
    STEP(DeleteAtom(123), "0");
}
