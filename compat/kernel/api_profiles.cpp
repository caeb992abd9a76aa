// GetPrivateProfileString and its relatives.
#include "compat/kernel/path.hpp"
#include "compat/kernel/profile_file.hpp"
#include "compat/kernel/text.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <system_error>

#include <winbase.h>

namespace compat {
namespace {

// A change reads, changes and writes the file.
std::mutex &profile_mutex()
{
    static auto &mutex = *new std::mutex; // lives as long as the process, like the Runtime
    return mutex;
}

std::string profile_path(const std::string &name)
{
    if (name.find_first_of("\\/:") != std::string::npos)
        return linux_path(name);
    std::array<char, MAX_PATH> directory;
    GetWindowsDirectoryA(directory.data(), MAX_PATH);
    return linux_path(std::string(directory.data()) + '\\' + (name.empty() ? "win.ini" : name));
}

/// Empty, with ERROR_FILE_NOT_FOUND, if there is none.
ProfileFile read_profile(const std::string &name)
{
    ProfileFile profile;
    const std::lock_guard guard(profile_mutex());
    set_last_error(profile.read(profile_path(name)) ? ERROR_SUCCESS : ERROR_FILE_NOT_FOUND);
    return profile;
}

/// One text, cut if it has to be.
template <class Char>
DWORD give_text(const std::string &text, Char *buffer, DWORD size)
{
    return static_cast<DWORD>(copy_text(from_utf8<Char>(text), buffer, size));
}

/// Several, each with its terminator, and one more behind the last.
template <class Char>
DWORD give_list(const std::vector<std::string> &texts, Char *buffer, DWORD size)
{
    std::basic_string<Char> all;
    for (const auto &text : texts)
        (all += from_utf8<Char>(text)) += Char{};
    if (size < 2) {
        if (size == 1)
            buffer[0] = 0;
        return 0;
    }
    const auto length = static_cast<DWORD>(std::min<std::size_t>(all.size(), size - 2));
    const bool cut = length < all.size();
    std::copy_n(all.begin(), length, buffer);
    buffer[length] = 0;
    if (cut)
        buffer[length + 1] = 0;
    return length;
}

std::string without_trailing_blanks(std::string text)
{
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

template <class Char>
DWORD get_string(const Char *section, const Char *key, const Char *otherwise, Char *buffer,
                 DWORD size, const Char *file)
{
    const auto profile = read_profile(utf8(file));
    if (!section)
        return give_list(profile.sections(), buffer, size);
    if (!key)
        return give_list(profile.keys(utf8(section)), buffer, size);
    const auto value = profile.value(utf8(section), utf8(key));
    return give_text(value ? *value : without_trailing_blanks(utf8(otherwise)), buffer, size);
}

template <class Char>
UINT get_number(const Char *section, const Char *key, INT otherwise, const Char *file)
{
    const auto value = read_profile(utf8(file)).value(utf8(section), utf8(key));
    if (!value || value->empty())
        return static_cast<UINT>(otherwise);
    const bool hexadecimal = value->starts_with("0x") || value->starts_with("0X");
    return static_cast<UINT>(std::strtoll(value->c_str(), nullptr, hexadecimal ? 16 : 10));
}

template <class Char>
BOOL write_string(const Char *section, const Char *key, const Char *value, const Char *file)
{
    const auto path = profile_path(utf8(file));
    const std::lock_guard guard(profile_mutex());
    ProfileFile profile;
    const bool existed = profile.read(path);
    if (!section) // nothing at all asks to write out what is kept in memory: nothing is
        return succeed_or(existed && !key && !value ? 0 : ERROR_FILE_NOT_FOUND);
    if (!key)
        profile.remove_section(utf8(section));
    else if (!value)
        profile.remove(utf8(section), utf8(key));
    else
        profile.set(utf8(section), utf8(key), utf8(value));
    if (utf8(file).find_first_of("\\/:") == std::string::npos) {
        std::error_code ignored;
        std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
    }
    return succeed_or(profile.write(path));
}

template <class Char>
constexpr const Char *no_name = nullptr;

} // namespace
} // namespace compat

using namespace compat;

DWORD WINAPI GetPrivateProfileStringA(LPCSTR section, LPCSTR key, LPCSTR otherwise, LPSTR value,
                                      DWORD size, LPCSTR file)
{
    return get_string(section, key, otherwise, value, size, file);
}

DWORD WINAPI GetPrivateProfileStringW(LPCWSTR section, LPCWSTR key, LPCWSTR otherwise, LPWSTR value,
                                      DWORD size, LPCWSTR file)
{
    return get_string(section, key, otherwise, value, size, file);
}

UINT WINAPI GetPrivateProfileIntA(LPCSTR section, LPCSTR key, INT otherwise, LPCSTR file)
{
    return get_number(section, key, otherwise, file);
}

UINT WINAPI GetPrivateProfileIntW(LPCWSTR section, LPCWSTR key, INT otherwise, LPCWSTR file)
{
    return get_number(section, key, otherwise, file);
}

DWORD WINAPI GetPrivateProfileSectionA(LPCSTR section, LPSTR lines, DWORD size, LPCSTR file)
{
    return give_list(read_profile(utf8(file)).entries(utf8(section)), lines, size);
}

DWORD WINAPI GetPrivateProfileSectionW(LPCWSTR section, LPWSTR lines, DWORD size, LPCWSTR file)
{
    return give_list(read_profile(utf8(file)).entries(utf8(section)), lines, size);
}

DWORD WINAPI GetPrivateProfileSectionNamesA(LPSTR names, DWORD size, LPCSTR file)
{
    return give_list(read_profile(utf8(file)).sections(), names, size);
}

DWORD WINAPI GetPrivateProfileSectionNamesW(LPWSTR names, DWORD size, LPCWSTR file)
{
    return give_list(read_profile(utf8(file)).sections(), names, size);
}

BOOL WINAPI WritePrivateProfileStringA(LPCSTR section, LPCSTR key, LPCSTR value, LPCSTR file)
{
    return write_string(section, key, value, file);
}

BOOL WINAPI WritePrivateProfileStringW(LPCWSTR section, LPCWSTR key, LPCWSTR value, LPCWSTR file)
{
    return write_string(section, key, value, file);
}

DWORD WINAPI GetProfileStringA(LPCSTR section, LPCSTR key, LPCSTR otherwise, LPSTR value,
                               DWORD size)
{
    return get_string(section, key, otherwise, value, size, no_name<char>);
}

DWORD WINAPI GetProfileStringW(LPCWSTR section, LPCWSTR key, LPCWSTR otherwise, LPWSTR value,
                               DWORD size)
{
    return get_string(section, key, otherwise, value, size, no_name<char16_t>);
}

UINT WINAPI GetProfileIntA(LPCSTR section, LPCSTR key, INT otherwise)
{
    return get_number(section, key, otherwise, no_name<char>);
}

UINT WINAPI GetProfileIntW(LPCWSTR section, LPCWSTR key, INT otherwise)
{
    return get_number(section, key, otherwise, no_name<char16_t>);
}

BOOL WINAPI WriteProfileStringA(LPCSTR section, LPCSTR key, LPCSTR value)
{
    return write_string(section, key, value, no_name<char>);
}

BOOL WINAPI WriteProfileStringW(LPCWSTR section, LPCWSTR key, LPCWSTR value)
{
    return write_string(section, key, value, no_name<char16_t>);
}
