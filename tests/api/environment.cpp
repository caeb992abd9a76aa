// Environment variables.

#include "support.hpp"

#include <cstring>

using namespace conformance;

namespace {

std::string value(const char *name)
{
    char buffer[64] = "";
    SetLastError(0);
    const DWORD length = GetEnvironmentVariableA(name, buffer, sizeof buffer);
    return length ? buffer : count(length);
}

std::string expanded(const char *text)
{
    char buffer[128] = "";
    const DWORD size = ExpandEnvironmentStringsA(text, buffer, sizeof buffer);
    return std::string(buffer) + " " + std::to_string(size);
}

template <class Char>
std::size_t length(const Char *text)
{
    std::size_t n = 0;
    while (text[n])
        ++n;
    return n;
}

template <class Char>
int variables(const Char *block)
{
    int n = 0;
    for (; *block; block += length(block) + 1)
        ++n;
    return n;
}

} // namespace

CASE("environment.variables", "A variable is set, found in any letter case, and removed", "")
{
    STEP(value("API_TEST"), "0/203");
    STEP(ok(SetEnvironmentVariableA("API_TEST", "one")), "yes");
    STEP(value("API_TEST"), "one");
    STEP(value("api_test"), "one");
    STEP(ok(SetEnvironmentVariableA("Api_Test", "two")), "yes");
    STEP(value("API_TEST"), "two");
    char small[3] = "x";
    STEP(GetEnvironmentVariableA("API_TEST", small, 3), "4");
    STEP(GetEnvironmentVariableA("API_TEST", nullptr, 0), "4");
    wchar_t wide[16];
    STEP(GetEnvironmentVariableW(L"API_TEST", wide, 16), "3");
    STEP(narrow(wide), "two");
    STEP(ok(SetEnvironmentVariableW(L"API_TEST", L"")), "yes");
    STEP(value("API_TEST"), "0/0");
    STEP(ok(SetEnvironmentVariableW(L"API_TEST", nullptr)), "yes");
    STEP(value("API_TEST"), "0/203");
    STEP(count(GetEnvironmentVariableW(L"API_TEST", wide, 16)), "0/203");
    STEP(ok(SetEnvironmentVariableA("API_TEST", nullptr)), "yes");
    STEP(ok(SetEnvironmentVariableA("A=B", "x")), "no/87");
    STEP(ok(SetEnvironmentVariableA("", "x")), "no/87");
    STEP(ok(SetEnvironmentVariableW(L"A=B", L"x")), "no/87");
}

CASE("environment.expand", "%NAME% is replaced, what is no name stays", "")
{
    SetEnvironmentVariableA("API_TEST", "value");
    STEP(expanded("a %API_TEST% b"), "a value b 10");
    STEP(expanded("%api_test%%api_test%"), "valuevalue 11");
    STEP(expanded("%API_NOTHING%"), "%API_NOTHING% 14");
    STEP(expanded(""), " 1");
    STEP(ExpandEnvironmentStringsA("%API_TEST%", nullptr, 0), "6");
    wchar_t wide[16];
    STEP(ExpandEnvironmentStringsW(L"<%API_TEST%>", wide, 16), "8");
    STEP(narrow(wide), "<value>");
    STEP(ExpandEnvironmentStringsW(L"<%API_TEST%>", wide, 3), "8");
    SetEnvironmentVariableA("API_TEST", nullptr);
}

CASE("environment.block", "GetEnvironmentStrings gives all variables", "")
{
    SetEnvironmentVariableA("API_TEST", "value");
    char *const narrow_block = GetEnvironmentStringsA();
    wchar_t *const wide_block = GetEnvironmentStringsW();
    STEP(variables(narrow_block) == variables(wide_block), "yes");
    bool found = false;
    for (const char *at = narrow_block; *at; at += length(at) + 1)
        found = found || !std::strcmp(at, "API_TEST=value");
    STEP(found, "yes");
    STEP(ok(FreeEnvironmentStringsA(narrow_block)), "yes");
    STEP(ok(FreeEnvironmentStringsW(wide_block)), "yes");
    SetEnvironmentVariableA("API_TEST", nullptr);
}
