// The registry: keys and values below HKEY_CURRENT_USER\Software.

#include "support.hpp"

#include <cstring>
#include <vector>

using namespace conformance;

namespace {

const char path[] = "Software\\winsock_shim api checks";
const wchar_t wide_path[] = L"Software\\winsock_shim api checks";

/// A key of its own, empty, which is gone at the end.
class TestKey {
  public:
    TestKey()
    {
        RegDeleteTreeA(HKEY_CURRENT_USER, path);
        require(RegCreateKeyA(HKEY_CURRENT_USER, path, &key_) == 0, "RegCreateKey");
    }
    ~TestKey()
    {
        RegCloseKey(key_);
        RegDeleteTreeA(HKEY_CURRENT_USER, path);
    }
    TestKey(const TestKey &) = delete;
    TestKey &operator=(const TestKey &) = delete;

    operator HKEY() const { return key_; }

  private:
    HKEY key_ = nullptr;
};

HKEY opened(HKEY key, const char *name, REGSAM rights = KEY_ALL_ACCESS)
{
    HKEY result = nullptr;
    require(RegOpenKeyExA(key, name, 0, rights, &result) == 0, "RegOpenKeyEx");
    return result;
}

const BYTE *bytes(const void *data)
{
    return static_cast<const BYTE *>(data);
}

LSTATUS set_text(HKEY key, const char *name, const std::string &text, DWORD type = REG_SZ)
{
    return RegSetValueExA(key, name, 0, type, bytes(text.c_str()),
                          static_cast<DWORD>(text.size() + 1));
}

/// "type size text".
std::string value(HKEY key, const char *name)
{
    char data[64] = "";
    DWORD type = 99, size = sizeof data;
    const LSTATUS error =
        RegQueryValueExA(key, name, nullptr, &type, reinterpret_cast<BYTE *>(data), &size);
    if (error != 0)
        return "error/" + std::to_string(error);
    return std::to_string(type) + " " + std::to_string(size) + " " + data;
}

std::string names(HKEY key)
{
    std::string all;
    char name[64];
    for (DWORD i = 0;; ++i) {
        DWORD size = sizeof name;
        if (RegEnumKeyExA(key, i, name, &size, nullptr, nullptr, nullptr, nullptr) != 0)
            return all;
        all += std::string(name, size) + "|";
    }
}

} // namespace

CASE("registry.keys", "Keys are made, opened and deleted by their path", "")
{
    const TestKey key;
    HKEY made_key = nullptr, again = nullptr;
    DWORD disposition = 0;
    STEP(RegCreateKeyExA(key, "one\\two", 0, nullptr, 0, KEY_ALL_ACCESS, nullptr, &made_key,
                         &disposition),
         "0");
    STEP(disposition, "1");
    STEP(RegCreateKeyExW(key, L"ONE\\Two", 0, nullptr, 0, KEY_ALL_ACCESS, nullptr, &again,
                         &disposition),
         "0");
    STEP(disposition, "2");
    STEP(RegCloseKey(again), "0");
    STEP(RegCloseKey(again), "6");
    STEP(RegOpenKeyExA(key, "one", 0, KEY_READ, &again), "0");
    STEP(names(again), "two|");
    RegCloseKey(again);
    STEP(RegOpenKeyExA(key, "three", 0, KEY_READ, &again), "2");
    STEP(again == nullptr, "yes");
    STEP(RegOpenKeyExW(key, L"one\\two", 0, KEY_READ, &again), "0");
    RegCloseKey(again);
    STEP(RegOpenKeyExW(key, L"one\\three", 0, KEY_READ, &again), "2");
    STEP(RegOpenKeyA(key, "one", &again), "0");
    RegCloseKey(again);
    STEP(RegOpenKeyA(key, "three", &again), "2");
    STEP(RegOpenKeyW(key, L"one", &again), "0");
    RegCloseKey(again);
    STEP(RegOpenKeyW(key, L"three", &again), "2");
    STEP(RegOpenKeyExA(nullptr, "one", 0, KEY_READ, &again), "6");
    STEP(RegCreateKeyA(nullptr, "x", &again), "6");
    STEP(RegCreateKeyW(key, L"four", &again), "0");
    RegCloseKey(again);
    STEP(RegCreateKeyW(nullptr, L"x", &again), "6");
    STEP(RegCreateKeyExA(nullptr, "x", 0, nullptr, 0, KEY_READ, nullptr, &again, nullptr), "6");
    STEP(RegCreateKeyExW(nullptr, L"x", 0, nullptr, 0, KEY_READ, nullptr, &again, nullptr), "6");
    STEP(RegDeleteKeyA(key, "one"), "5");
    STEP(RegDeleteKeyA(key, "one\\two"), "0");
    STEP(RegDeleteKeyW(key, L"one"), "0");
    STEP(RegDeleteKeyW(key, L"one"), "2");
    STEP(RegDeleteKeyA(key, "one"), "2");
    STEP(RegFlushKey(key), "0");
    STEP(RegFlushKey(nullptr), "6");
    STEP(RegSetValueExA(made_key, "x", 0, REG_SZ, bytes("y"), 2), "1018");
    RegCloseKey(made_key);
    STEP(RegCloseKey(HKEY_CURRENT_USER), "0");
}

CASE("registry.values", "A value has a name, a type and data", "")
{
    const TestKey key;
    STEP(value(key, "name"), "error/2");
    STEP(set_text(key, "name", "text"), "0");
    STEP(value(key, "NAME"), "1 5 text");
    STEP(set_text(key, "Name", "other"), "0");
    STEP(value(key, "name"), "1 6 other");
    STEP(set_text(key, nullptr, "own"), "0");
    STEP(value(key, nullptr), "1 4 own");
    STEP(value(key, ""), "1 4 own");
    const DWORD number = 0x31323334;
    STEP(RegSetValueExA(key, "number", 0, REG_DWORD, bytes(&number), sizeof number), "0");
    STEP(value(key, "number"), "4 4 4321");
    STEP(RegSetValueExW(key, L"wide", 0, REG_SZ, bytes(L"w\u00fc"), 6), "0");
    wchar_t wide[8] = L"";
    DWORD type = 0, size = sizeof wide;
    STEP(RegQueryValueExW(key, L"wide", nullptr, &type, reinterpret_cast<BYTE *>(wide), &size),
         "0");
    STEP(size, "6");
    STEP(narrow(wide), "w\xc3\xbc");
    STEP(RegQueryValueExW(key, L"nothing", nullptr, &type, nullptr, nullptr), "2");
    STEP(RegQueryValueExA(key, "name", nullptr, &type, nullptr, &size), "0");
    STEP(size, "6");
    BYTE small[2] = {9, 9};
    size = sizeof small;
    STEP(RegQueryValueExA(key, "name", nullptr, &type, small, &size), "234");
    STEP(size, "6");
    STEP(small[0], "9");
    STEP(RegQueryValueExA(key, "name", nullptr, &type, small, nullptr), "87");
    STEP(RegQueryValueExA(nullptr, "name", nullptr, &type, nullptr, nullptr), "6");
    STEP(RegSetValueExA(nullptr, "name", 0, REG_SZ, bytes("x"), 2), "6");
    STEP(RegSetValueExW(nullptr, L"name", 0, REG_SZ, bytes(L"x"), 4), "6");
    STEP(RegDeleteValueA(key, "name"), "0");
    STEP(RegDeleteValueA(key, "name"), "2");
    STEP(RegDeleteValueW(key, L"wide"), "0");
    STEP(RegDeleteValueW(key, L"wide"), "2");
    STEP(value(key, "number"), "4 4 4321");
}

CASE("registry.kept", "Data of every kind come back as they were", "")
{
    const TestKey key;
    const char binary[] = "\0\x01\xff\"\\";
    STEP(RegSetValueExA(key, "binary", 0, REG_BINARY, bytes(binary), 5), "0");
    STEP(set_text(key, "quotes", "a \"b\" c:\\d"), "0");
    STEP(set_text(key, "lines", "a\r\nb"), "0");
    STEP(set_text(key, "a \"name\" \\ with = signs]", "x"), "0");
    STEP(set_text(key, "expanded", "%API_TEST%", REG_EXPAND_SZ), "0");
    STEP(RegSetValueExA(key, "several", 0, REG_MULTI_SZ, bytes("a\0bc\0"), 6), "0");
    STEP(RegSetValueExA(key, "empty", 0, REG_NONE, nullptr, 0), "0");
    STEP(RegSetValueExA(key, "not ended", 0, REG_SZ, bytes("abc"), 3), "0");
    const HKEY same = opened(HKEY_CURRENT_USER, path);
    BYTE data[16] = {};
    DWORD type = 0, size = sizeof data;
    STEP(RegQueryValueExA(same, "binary", nullptr, &type, data, &size), "0");
    STEP(size == 5 && type == REG_BINARY && std::memcmp(data, binary, 5) == 0, "yes");
    STEP(value(same, "quotes"), "1 11 a \"b\" c:\\d");
    STEP(value(same, "lines"), "1 5 a\r\nb");
    STEP(value(same, "a \"name\" \\ with = signs]"), "1 2 x");
    STEP(value(same, "expanded"), "2 11 %API_TEST%");
    STEP(value(same, "several"), "7 6 a");
    STEP(value(same, "empty"), "0 0 ");
    // Windows counts a terminator that was forgotten.
    STEP(value(same, "not ended"), "1 4 abc");
    RegCloseKey(same);
}

CASE("registry.lists", "Keys and values are listed by their place", "")
{
    const TestKey key;
    HKEY child = nullptr;
    for (const char *const name : {"b", "A", "long name"}) {
        RegCreateKeyA(key, name, &child);
        RegCloseKey(child);
    }
    STEP(names(key), "A|b|long name|");
    char name[64] = "";
    wchar_t wide[64] = L"";
    DWORD size = 2;
    STEP(RegEnumKeyExA(key, 2, name, &size, nullptr, nullptr, nullptr, nullptr), "234");
    size = 64;
    STEP(RegEnumKeyExA(key, 3, name, &size, nullptr, nullptr, nullptr, nullptr), "259");
    STEP(RegEnumKeyExW(key, 1, wide, &size, nullptr, nullptr, nullptr, nullptr), "0");
    STEP(narrow(wide), "b");
    STEP(size, "1");
    size = 64;
    STEP(RegEnumKeyExW(key, 3, wide, &size, nullptr, nullptr, nullptr, nullptr), "259");
    STEP(RegEnumKeyA(key, 0, name, sizeof name), "0");
    STEP(name, "A");
    STEP(RegEnumKeyA(key, 9, name, sizeof name), "259");
    STEP(RegEnumKeyW(key, 2, wide, 64), "0");
    STEP(narrow(wide), "long name");
    STEP(RegEnumKeyW(key, 9, wide, 64), "259");
    set_text(key, "first", "12345");
    BYTE data[16] = {};
    DWORD type = 0, data_size = sizeof data;
    STEP(RegEnumValueA(key, 0, name, &size, nullptr, &type, data, &data_size), "0");
    STEP(name, "first");
    STEP(size, "5");
    STEP(std::to_string(type) + " " + std::to_string(data_size), "1 6");
    size = 64;
    STEP(RegEnumValueA(key, 1, name, &size, nullptr, &type, nullptr, nullptr), "259");
    size = 2;
    STEP(RegEnumValueA(key, 0, name, &size, nullptr, nullptr, nullptr, nullptr), "234");
    size = 64;
    STEP(RegEnumValueW(key, 0, wide, &size, nullptr, nullptr, nullptr, nullptr), "0");
    STEP(narrow(wide), "first");
    STEP(RegEnumValueW(key, 1, wide, &size, nullptr, nullptr, nullptr, nullptr), "259");
    DWORD keys = 0, longest_key = 0, values = 0, longest_value = 0, longest_data = 0;
    STEP(RegQueryInfoKeyA(key, nullptr, nullptr, nullptr, &keys, &longest_key, nullptr, &values,
                          &longest_value, &longest_data, nullptr, nullptr),
         "0");
    STEP(std::to_string(keys) + " " + std::to_string(longest_key) + " " + std::to_string(values),
         "3 9 1");
    STEP(RegQueryInfoKeyW(key, nullptr, nullptr, nullptr, &keys, nullptr, nullptr, nullptr,
                          &longest_value, &longest_data, nullptr, nullptr),
         "0");
    STEP(std::to_string(longest_value) + " " + std::to_string(longest_data), "5 12");
    STEP(RegQueryInfoKeyA(nullptr, nullptr, nullptr, nullptr, &keys, nullptr, nullptr, nullptr,
                          nullptr, nullptr, nullptr, nullptr),
         "6");
    STEP(RegQueryInfoKeyW(nullptr, nullptr, nullptr, nullptr, &keys, nullptr, nullptr, nullptr,
                          nullptr, nullptr, nullptr, nullptr),
         "6");
}

CASE("registry.rights", "A key does what it was opened for", "")
{
    const TestKey key;
    set_text(key, "name", "text");
    const HKEY reader = opened(HKEY_CURRENT_USER, path, KEY_QUERY_VALUE);
    const HKEY writer = opened(HKEY_CURRENT_USER, path, KEY_SET_VALUE);
    STEP(value(reader, "name"), "1 5 text");
    STEP(set_text(reader, "name", "other"), "5");
    STEP(RegDeleteValueA(reader, "name"), "5");
    char name[8] = "";
    STEP(RegEnumKeyA(reader, 0, name, sizeof name), "5");
    STEP(value(writer, "name"), "error/5");
    STEP(set_text(writer, "name", "other"), "0");
    STEP(value(reader, "name"), "1 6 other");
    RegCloseKey(reader);
    RegCloseKey(writer);
}

CASE("registry.trees", "A whole tree is deleted at once", "")
{
    const TestKey key;
    HKEY child = nullptr;
    RegCreateKeyA(key, "one\\two\\three", &child);
    RegCloseKey(child);
    STEP(RegDeleteTreeA(key, "one"), "0");
    STEP(RegDeleteTreeA(key, "one"), "2");
    RegCreateKeyA(key, "one\\two", &child);
    RegCloseKey(child);
    set_text(key, "name", "text");
    STEP(RegDeleteTreeW(key, nullptr), "0");
    STEP(names(key), "");
    STEP(value(key, "name"), "error/2");
    STEP(RegDeleteTreeW(key, L"one"), "2");
}

CASE("registry.get", "RegGetValue takes the types that are asked for", "")
{
    const TestKey key;
    SetEnvironmentVariableA("API_TEST", "seven!!");
    set_text(key, "text", "text");
    set_text(key, "expanded", "%API_TEST%", REG_EXPAND_SZ);
    const DWORD number = 42;
    RegSetValueExA(key, "number", 0, REG_DWORD, bytes(&number), sizeof number);
    char data[32] = "";
    wchar_t wide[32] = L"";
    DWORD type = 0, size = sizeof data, got = 0;
    STEP(RegGetValueA(HKEY_CURRENT_USER, path, "text", RRF_RT_REG_SZ, &type, data, &size), "0");
    STEP(data, "text");
    size = sizeof got;
    STEP(RegGetValueA(key, nullptr, "number", RRF_RT_REG_DWORD, nullptr, &got, &size), "0");
    STEP(got, "42");
    size = sizeof data;
    STEP(RegGetValueA(key, nullptr, "number", RRF_RT_REG_SZ, nullptr, data, &size), "1630");
    size = sizeof data;
    STEP(RegGetValueA(key, nullptr, "nothing", RRF_RT_ANY, nullptr, data, &size), "2");
    size = sizeof data;
    STEP(RegGetValueA(key, "nowhere", "text", RRF_RT_ANY, nullptr, data, &size), "2");
    size = sizeof data;
    STEP(RegGetValueA(key, nullptr, "expanded", RRF_RT_REG_SZ, &type, data, &size), "0");
    STEP(data, "seven!!");
    STEP(type, "1");
    size = 3;
    STEP(RegGetValueA(key, nullptr, "text", RRF_RT_REG_SZ, nullptr, data, &size), "234");
    size = sizeof wide;
    STEP(RegGetValueW(HKEY_CURRENT_USER, wide_path, L"text", RRF_RT_ANY, &type, wide, &size), "0");
    STEP(narrow(wide), "text");
    STEP(size, "10");
    STEP(RegGetValueW(key, nullptr, L"nothing", RRF_RT_ANY, nullptr, wide, &size), "2");
    SetEnvironmentVariableA("API_TEST", nullptr);
}

CASE("registry.own_values", "The functions of 16-bit Windows know a key's own text", "")
{
    const TestKey key;
    char text[16] = "";
    wchar_t wide[16] = L"";
    LONG size = sizeof text;
    STEP(RegSetValueA(key, "below", REG_SZ, "text", 4), "0");
    STEP(RegQueryValueA(key, "below", text, &size), "0");
    STEP(text, "text");
    STEP(size, "5");
    size = 2;
    STEP(RegQueryValueA(key, "below", text, &size), "234");
    size = sizeof text;
    STEP(RegQueryValueA(key, nullptr, text, &size), "0");
    STEP(text, "");
    STEP(RegQueryValueA(key, "nowhere", text, &size), "2");
    STEP(RegSetValueA(key, "below", REG_DWORD, "text", 4), "87");
    STEP(RegSetValueW(key, L"below", REG_SZ, L"wide", 8), "0");
    size = sizeof wide;
    STEP(RegQueryValueW(key, L"below", wide, &size), "0");
    STEP(narrow(wide), "wide");
    STEP(size, "10");
    STEP(RegQueryValueW(key, L"nowhere", wide, &size), "2");
    STEP(RegSetValueW(key, L"below", REG_BINARY, L"wide", 8), "87");
}

CASE("registry.volatile", "A volatile key is there as long as it is used", "")
{
    const TestKey key;
    HKEY child = nullptr;
    DWORD disposition = 0;
    STEP(RegCreateKeyExA(key, "volatile", 0, nullptr, REG_OPTION_VOLATILE, KEY_ALL_ACCESS, nullptr,
                         &child, &disposition),
         "0");
    STEP(set_text(child, "name", "text"), "0");
    STEP(set_text(key, "other", "text"), "0");
    STEP(value(child, "name"), "1 5 text");
    RegCloseKey(child);
    STEP(names(key), "volatile|");
}
