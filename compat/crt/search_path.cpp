// _searchenv: where a file is, in the current directory or in those of a variable.
#include <algorithm>
#include <cerrno>
#include <string>
#include <string_view>
#include <unistd.h>

#include "compat/crt/file_names.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/variables.hpp"

using namespace compat::crt;

namespace {

bool exists(const std::string &linux_path)
{
    return ::access(linux_path.c_str(), F_OK) == 0;
}

// The directories of Windows' or of Linux' list (PATH is the latter): a drive's colon is none that
// separates.
std::string_view take_folder(std::string_view &folders)
{
    std::size_t end = folders.find_first_of(":;");
    if (end == 1 && folders[end] == ':' && folders.size() > 2 &&
        (folders[2] == '\\' || folders[2] == '/'))
        end = folders.find_first_of(":;", 2);
    end = std::min(end, folders.size());
    const std::string_view folder = folders.substr(0, end);
    folders.remove_prefix(std::min(end + 1, folders.size()));
    return folder;
}

// The full path in Windows' spelling, empty if there is no such file.
std::string path_of(const std::string &file, const std::string &variable)
{
    if (file.empty())
        return {};
    if (exists(compat::linux_path(file)))
        return compat::full_windows_path(file);
    const char *const value = value_of(variable.c_str());
    for (std::string_view folders = value == nullptr ? "" : value; !folders.empty();) {
        const std::string_view folder = take_folder(folders);
        const std::string path = compat::windows_path(std::string(folder)) + "\\" + file;
        if (!folder.empty() && exists(compat::linux_path(path)))
            return compat::full_windows_path(path);
    }
    return {};
}

template <class Char>
int find(const char *function, const Char *file, const Char *variable, Char *to, std::size_t size)
{
    if (file == nullptr || variable == nullptr || to == nullptr || size == 0)
        return invalid_parameter(function, "an argument is NULL");
    const std::string path = path_of(compat::utf8(file), compat::utf8(variable));
    if (path.empty()) {
        to[0] = 0;
        return errno = ENOENT;
    }
    const std::basic_string<Char> found = compat::from_utf8<Char>(path);
    return copy_secure<Char>(function, to, size, 0, found, found.size());
}

constexpr std::size_t most_of_path = 260;

} // namespace

extern "C" {

int _searchenv_s(const char *file, const char *variable, char *to, std::size_t size)
{
    return find("_searchenv_s", file, variable, to, size);
}

int _wsearchenv_s(const char16_t *file, const char16_t *variable, char16_t *to, std::size_t size)
{
    return find("_wsearchenv_s", file, variable, to, size);
}

void _searchenv(const char *file, const char *variable, char *to)
{
    find("_searchenv", file, variable, to, most_of_path);
}

void _wsearchenv(const char16_t *file, const char16_t *variable, char16_t *to)
{
    find("_wsearchenv", file, variable, to, most_of_path);
}
}
