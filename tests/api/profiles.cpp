// Settings in .ini files.

#include "support.hpp"

using namespace conformance;

namespace {

const char ini[] = ".\\test.ini";

std::string get(const char *section, const char *key, const char *otherwise = "none")
{
    char value[64] = "";
    const DWORD length =
        GetPrivateProfileStringA(section, key, otherwise, value, sizeof value, ini);
    std::string text;
    for (DWORD i = 0; i < length; ++i)
        text += value[i] ? value[i] : '|';
    return text;
}

BOOL set(const char *section, const char *key, const char *value)
{
    return WritePrivateProfileStringA(section, key, value, ini);
}

void make_settings()
{
    make_file("test.ini", "; a remark\r\n"
                          "[First]\r\n"
                          "name = some text  \r\n"
                          "quoted=\" with blanks \"\r\n"
                          "number=42\r\n"
                          "negative=-7\r\n"
                          "hexadecimal=0x1F\r\n"
                          "empty=\r\n"
                          "\r\n"
                          "[Second]\r\n"
                          "name=other\r\n");
}

} // namespace

CASE("profiles.get", "Values are found by section and key, in any letter case", "")
{
    make_settings();
    STEP(get("First", "name"), "some text");
    STEP(get("FIRST", "NAME"), "some text");
    STEP(get("First", "quoted"), " with blanks ");
    STEP(get("Second", "name"), "other");
    STEP(get("First", "empty"), "");
    STEP(get("First", "missing"), "none");
    STEP(get("Third", "name", "default  "), "default");
    STEP(get("First", nullptr), "name|quoted|number|negative|hexadecimal|empty|");
    STEP(get(nullptr, nullptr), "First|Second|");
    char small[5];
    STEP(GetPrivateProfileStringA("First", "name", "", small, 5, ini), "4");
    STEP(small, "some");
    wchar_t wide[32];
    STEP(GetPrivateProfileStringW(L"Second", L"name", L"", wide, 32, L".\\test.ini"), "5");
    STEP(narrow(wide), "other");
    STEP(GetPrivateProfileIntA("First", "number", 1, ini), "42");
    STEP(GetPrivateProfileIntA("First", "negative", 1, ini), "4294967289");
    STEP(GetPrivateProfileIntA("First", "hexadecimal", 1, ini), "31");
    STEP(GetPrivateProfileIntW(L"First", L"missing", 5, L".\\test.ini"), "5");
    STEP(GetPrivateProfileIntA("First", "name", 5, ini), "0");
}

CASE("profiles.sections", "A section is read line by line", "")
{
    make_settings();
    char lines[128];
    STEP(GetPrivateProfileSectionA("Second", lines, sizeof lines, ini), "11");
    STEP(lines, "name=other");
    STEP(GetPrivateProfileSectionA("Third", lines, sizeof lines, ini), "0");
    STEP(GetPrivateProfileSectionNamesA(lines, sizeof lines, ini), "13");
    STEP(GetPrivateProfileSectionNamesA(lines, 8, ini), "6");
    wchar_t wide[128];
    STEP(GetPrivateProfileSectionW(L"Second", wide, 128, L".\\test.ini"), "11");
    STEP(GetPrivateProfileSectionNamesW(wide, 128, L".\\test.ini"), "13");
}

CASE("profiles.write", "A value is set where it is, or added to its section", "")
{
    STEP(ok(set("S", "a", "1")), "yes");
    STEP(content("test.ini"), "[S]\r\na=1\r\n");
    STEP(ok(set("S", "b", "2")), "yes");
    STEP(ok(set("T", "c", "3")), "yes");
    STEP(ok(set("S", "a", "4")), "yes");
    STEP(ok(WritePrivateProfileStringW(L"S", L"d", L"5", L".\\test.ini")), "yes");
    STEP(get("S", nullptr), "a|b|d|");
    STEP(get("S", "a"), "4");
    STEP(get("T", "c"), "3");
    STEP(ok(set("S", "b", nullptr)), "yes");
    STEP(get("S", nullptr), "a|d|");
    STEP(ok(set("S", nullptr, nullptr)), "yes");
    STEP(get(nullptr, nullptr), "T|");
    STEP(ok(WritePrivateProfileStringA("S", "a", "1", ".\\nowhere\\x.ini")), "no/3");
    STEP(ok(WritePrivateProfileStringW(L"S", L"a", L"1", L".\\nowhere\\x.ini")), "no/3");
    STEP(ok(set(nullptr, "a", "1")), "no/2");
    STEP(ok(WriteProfileStringA(nullptr, "a", "1")), "no/2");
    STEP(ok(WriteProfileStringW(nullptr, L"a", L"1")), "no/2");
}

CASE("profiles.missing", "A file that is not there has the defaults", "")
{
    char value[32];
    SetLastError(0);
    STEP(get("S", "a"), "none");
    STEP(GetLastError(), "2");
    wchar_t wide[32];
    SetLastError(0);
    STEP(and_error(GetPrivateProfileStringW(L"S", L"a", L"none", wide, 32, L".\\test.ini")), "4/2");
    SetLastError(0);
    STEP(count(GetPrivateProfileSectionA("S", value, 32, ini)), "0/2");
    SetLastError(0);
    STEP(count(GetPrivateProfileSectionW(L"S", wide, 32, L".\\test.ini")), "0/2");
    SetLastError(0);
    STEP(count(GetPrivateProfileSectionNamesA(value, 32, ini)), "0/2");
    SetLastError(0);
    STEP(count(GetPrivateProfileSectionNamesW(wide, 32, L".\\test.ini")), "0/2");
    STEP(GetPrivateProfileIntA("S", "a", 9, ini), "9");
    STEP(GetProfileStringA("api section", "no key", "default", value, 32), "7");
    STEP(GetProfileIntA("api section", "no key", 3), "3");
    STEP(GetProfileStringW(L"api section", L"no key", L"default", wide, 32), "7");
    STEP(GetProfileIntW(L"api section", L"no key", 3), "3");
    STEP(ok(WriteProfileStringA("api section", "key", "value")), "yes");
    STEP(GetProfileStringA("api section", "key", "default", value, 32), "5");
    STEP(ok(WriteProfileStringW(L"api section", nullptr, nullptr)), "yes");
    STEP(GetProfileStringA("api section", "key", "default", value, 32), "7");
}
