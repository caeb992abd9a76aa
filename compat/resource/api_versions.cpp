// The program's version.
//
// What GetFileVersionInfo hands out is the resource, and behind it room for the texts in the A
// form: that of a value begins as far in the room as the value does in the resource.
#include "compat/kernel/file_names.hpp"
#include "compat/kernel/module.hpp"
#include "compat/kernel/text.hpp"
#include "compat/resource/byte_reader.hpp"
#include "compat/resource/resource_index.hpp"
#include "compat/resource/version_block.hpp"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <system_error>

#include <libloaderapi.h>
#include <winerror.h>
#include <winuser.h>
#include <winver.h>

namespace compat {
namespace {

// No code page has more than 4 bytes for one unit of UTF-16, which has 2.
constexpr std::size_t narrow_of_wide = 2;

/// 0, or why there is none.
DWORD find_file(const std::string &name, HMODULE &module)
{
    if (name.empty())
        return ERROR_INVALID_PARAMETER;
    module = is_program_name(name) ? program_module() : find_loaded_module(name);
    if (module)
        return 0;
    std::string path;
    if (const DWORD error = path_of(name, path))
        return error;
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return ERROR_FILE_NOT_FOUND;
    const bool own = std::filesystem::equivalent(path, "/proc/self/exe", error);
    module = program_module();
    return own ? 0 : ERROR_RESOURCE_DATA_NOT_FOUND;
}

const Resource *version_of(const std::string &file)
{
    HMODULE module = nullptr;
    if (const DWORD error = find_file(file, module)) {
        set_last_error(error);
        return nullptr;
    }
    return find_resource(module, RT_VERSION, MAKEINTRESOURCEW(VS_VERSION_INFO));
}

DWORD size_with_room(const Resource &version)
{
    return static_cast<DWORD>(version.data.size() * (1 + narrow_of_wide));
}

DWORD size_of(const std::string &file, LPDWORD zero)
{
    if (zero)
        *zero = 0;
    const auto *const version = version_of(file);
    return version ? size_with_room(*version) : 0;
}

BOOL copy(const std::string &file, DWORD size, LPVOID block)
{
    const auto *const version = version_of(file);
    if (!version)
        return FALSE;
    if (!block || size < size_with_room(*version))
        return succeed_or(block ? ERROR_INSUFFICIENT_BUFFER : ERROR_INVALID_PARAMETER);
    std::memcpy(block, version->data.data(), version->data.size());
    return TRUE;
}

/// The resource's bytes in a block: its first word is their number.
std::span<const std::byte> resource_in(LPCVOID block)
{
    const auto *const bytes = static_cast<const std::byte *>(block);
    return {bytes, ByteReader({bytes, sizeof(WORD)}).word()};
}

std::u16string_view text_of(const VersionBlock &found)
{
    return {reinterpret_cast<const char16_t *>(found.value.data()),
            found.value.size() / sizeof(char16_t)};
}

std::optional<VersionBlock> find(LPCVOID block, const std::u16string &path)
{
    auto found = block ? find_version_block(resource_in(block), path) : std::nullopt;
    if (!found)
        set_last_error(ERROR_RESOURCE_TYPE_NOT_FOUND);
    return found;
}

} // namespace
} // namespace compat

using namespace compat;

DWORD WINAPI GetFileVersionInfoSizeA(LPCSTR file, LPDWORD zero)
{
    return size_of(utf8(file), zero);
}

DWORD WINAPI GetFileVersionInfoSizeW(LPCWSTR file, LPDWORD zero)
{
    return size_of(utf8(file), zero);
}

BOOL WINAPI GetFileVersionInfoA(LPCSTR file, DWORD, DWORD size, LPVOID block)
{
    return copy(utf8(file), size, block);
}

BOOL WINAPI GetFileVersionInfoW(LPCWSTR file, DWORD, DWORD size, LPVOID block)
{
    return copy(utf8(file), size, block);
}

BOOL WINAPI VerQueryValueW(LPCVOID block, LPCWSTR path, LPVOID *value, PUINT length)
{
    const auto found = find(block, path);
    if (!found)
        return FALSE;
    *value = const_cast<std::byte *>(found->value.data());
    *length = static_cast<UINT>(found->is_text ? text_of(*found).size() : found->value.size());
    return TRUE;
}

BOOL WINAPI VerQueryValueA(LPCVOID block, LPCSTR path, LPVOID *value, PUINT length)
{
    const auto found = find(block, to_wide(utf8(path)));
    if (!found)
        return FALSE;
    *value = const_cast<std::byte *>(found->value.data());
    *length = static_cast<UINT>(found->value.size());
    if (!found->is_text)
        return TRUE;
    const auto resource = resource_in(block);
    const auto text = from_utf8<char>(to_narrow(text_of(*found))); // with its zero
    const auto place = static_cast<std::size_t>(found->value.data() - resource.data());
    auto *const room = const_cast<std::byte *>(resource.data() + resource.size());
    *value = std::copy_n(reinterpret_cast<const std::byte *>(text.data()), text.size(),
                         room + place * narrow_of_wide) -
             text.size();
    *length = static_cast<UINT>(text.size());
    return TRUE;
}
