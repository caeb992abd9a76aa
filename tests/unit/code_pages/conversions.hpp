// The two conversions with their outcome as text.
#pragma once

#include <cstdio>
#include <initializer_list>
#include <string>

#include <windows.h>

namespace code_pages {

/// Units as "AC00 B098", or "error 1113"; at most `size` of them, none of them given.
inline std::string wide(UINT page, const std::string &bytes, DWORD flags = 0, int size = 32)
{
    WCHAR units[32] = {};
    SetLastError(0);
    const int count = MultiByteToWideChar(page, flags, bytes.data(), static_cast<int>(bytes.size()),
                                          size > 0 ? units : nullptr, size);
    if (count == 0)
        return "error " + std::to_string(GetLastError());
    if (size == 0)
        return std::to_string(count);
    std::string text;
    for (int i = 0; i < count; ++i) {
        char number[8];
        std::snprintf(number, sizeof number, "%s%04X", i > 0 ? " " : "",
                      static_cast<unsigned>(units[i]));
        text += number;
    }
    return text;
}

struct Narrowing {
    DWORD flags = 0;
    int size = 32;
    const char *default_char = nullptr;
    bool ask_used = false;
};

/// Bytes as "B0A1", with " used" if the default character was, or "error 122".
inline std::string narrow(UINT page, std::initializer_list<int> units, Narrowing how = {})
{
    std::basic_string<WCHAR> text;
    for (const int unit : units)
        text += static_cast<WCHAR>(unit);
    char bytes[32] = "";
    BOOL used = 2;
    SetLastError(0);
    const int count = WideCharToMultiByte(
        page, how.flags, text.data(), static_cast<int>(text.size()), how.size > 0 ? bytes : nullptr,
        how.size, how.default_char, how.ask_used ? &used : nullptr);
    if (count == 0)
        return "error " + std::to_string(GetLastError());
    if (how.size == 0)
        return std::to_string(count);
    std::string result;
    for (int i = 0; i < count; ++i) {
        char number[4];
        std::snprintf(number, sizeof number, "%02X",
                      static_cast<unsigned>(static_cast<unsigned char>(bytes[i])));
        result += number;
    }
    return result + (how.ask_used ? used != 0 ? " used" : " unused" : "");
}

} // namespace code_pages
