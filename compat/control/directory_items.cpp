#include "compat/control/directory_items.hpp"

#include <string_view>

#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

constexpr DWORD kinds = FILE_ATTRIBUTE_READONLY | FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM |
                        FILE_ATTRIBUTE_ARCHIVE;

bool is_asked_for(UINT asked, const WIN32_FIND_DATAW &file)
{
    if (file.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
        return (asked & DDL_DIRECTORY) && file.cFileName != std::u16string_view(u".");
    if (asked & DDL_EXCLUSIVE)
        return (asked & kinds) == (file.dwFileAttributes & kinds);
    const DWORD special = FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM;
    return (file.dwFileAttributes & special & ~asked) == 0;
}

void add_drives(std::vector<std::u16string> &names)
{
    char16_t letter = u'a';
    for (DWORD drives = GetLogicalDrives(); drives; drives >>= 1, ++letter) {
        if (drives & 1)
            names.push_back({u'[', u'-', letter, u'-', u']'});
    }
}

} // namespace

std::optional<std::vector<std::u16string>> directory_items(UINT attributes, const char16_t *pattern)
{
    std::vector<std::u16string> names;
    WIN32_FIND_DATAW file;
    const HANDLE search = FindFirstFileW(pattern, &file);
    if (search != INVALID_HANDLE_VALUE) {
        do {
            if (!is_asked_for(attributes, file))
                continue;
            const std::u16string name = file.cFileName;
            const bool folder = (file.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
            names.push_back(folder ? u"[" + name + u"]" : name);
        } while (FindNextFileW(search, &file));
        FindClose(search);
    } else if (!(attributes & DDL_DRIVES)) {
        return std::nullopt;
    }
    if (attributes & DDL_DRIVES)
        add_drives(names);
    return names;
}

std::optional<std::u16string> folder_of_item(const std::u16string &item)
{
    if (item.size() < 3 || item.front() != u'[' || item.back() != u']')
        return std::nullopt;
    constexpr std::size_t drive = 5; // "[-c-]"
    if (item.size() == drive && item[1] == u'-' && item[3] == u'-')
        return std::u16string{item[2], u':'};
    return item.substr(1, item.size() - 2) + u"\\";
}

} // namespace compat
