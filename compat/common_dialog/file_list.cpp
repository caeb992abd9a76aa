#include "compat/common_dialog/file_list.hpp"

#include "compat/common_dialog/file_rules.hpp"
#include "compat/kernel/unicode.hpp"

#include <algorithm>

#include <fileapi.h>
#include <handleapi.h>

namespace compat {
namespace {

DWORD attributes(const std::u16string &path)
{
    return GetFileAttributesW(path.c_str());
}

void sort(std::vector<std::u16string> &names)
{
    std::sort(names.begin(), names.end(),
              [](const auto &a, const auto &b) { return upper(a) < upper(b); });
}

} // namespace

std::vector<std::u16string> list_directory(const std::u16string &directory,
                                           const std::vector<std::u16string> &patterns)
{
    std::vector<std::u16string> directories, files;
    WIN32_FIND_DATAW found{};
    const HANDLE search = FindFirstFileW(path_in(directory, u"*").c_str(), &found);
    for (bool more = search != INVALID_HANDLE_VALUE; more;
         more = FindNextFileW(search, &found) != FALSE) {
        const std::u16string name = found.cFileName;
        if (name == u"." || (name.starts_with(u".") && name != u".."))
            continue; // hidden, as Linux has it
        if (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
            directories.push_back(u"[" + name + u"]");
        else if (fits(name, patterns))
            files.push_back(name);
    }
    if (search != INVALID_HANDLE_VALUE)
        FindClose(search);
    sort(directories);
    sort(files);
    directories.insert(directories.end(), files.begin(), files.end());
    return directories;
}

std::u16string directory_of_line(const std::u16string &line)
{
    return line.size() > 2 && line.front() == u'[' && line.back() == u']'
               ? line.substr(1, line.size() - 2)
               : u"";
}

std::u16string path_in(const std::u16string &directory, const std::u16string &name)
{
    const bool is_absolute = name.find(u':') != std::u16string::npos || name.starts_with(u"\\") ||
                             name.starts_with(u"/");
    std::u16string path = name;
    if (!is_absolute && !directory.empty())
        path = directory + (directory.ends_with(u"\\") ? u"" : u"\\") + name;
    char16_t whole[MAX_PATH] = u"";
    const DWORD length = GetFullPathNameW(path.c_str(), MAX_PATH, whole, nullptr);
    return length > 0 && length < MAX_PATH ? std::u16string(whole, length) : path;
}

bool is_directory(const std::u16string &path)
{
    const DWORD found = attributes(path);
    return found != INVALID_FILE_ATTRIBUTES && found & FILE_ATTRIBUTE_DIRECTORY;
}

bool is_file(const std::u16string &path)
{
    const DWORD found = attributes(path);
    return found != INVALID_FILE_ATTRIBUTES && !(found & FILE_ATTRIBUTE_DIRECTORY);
}

} // namespace compat
