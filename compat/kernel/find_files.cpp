// FindFirstFile, FindNextFile, FindClose. A search is made at once, so what happens to the
// directory afterwards does not change it.
#include "compat/kernel/file_status.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/name_pattern.hpp"
#include "compat/kernel/path.hpp"
#include "compat/kernel/system_error.hpp"
#include "compat/kernel/text.hpp"

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <vector>

#include <winbase.h>

namespace compat {
namespace {

struct Found {
    std::string name;
    FileStatus status;
};

class FileSearch final : public KernelObject {
  public:
    static constexpr TypeTag type_tag = make_type_tag("find");

    explicit FileSearch(std::vector<Found> found) : KernelObject(type_tag), found_(std::move(found))
    {
    }

    /// Null at the end.
    const Found *next()
    {
        const auto index = next_++;
        return index < found_.size() ? &found_[index] : nullptr;
    }

  private:
    const std::vector<Found> found_;
    std::atomic<std::size_t> next_{0};
};

/// In the order of a Windows directory: by upper-case letters, with . and .. first.
bool comes_before(const Found &a, const Found &b)
{
    const auto rank = [](const Found &f) { return f.name == "." ? 0 : f.name == ".." ? 1 : 2; };
    if (rank(a) != rank(b) || rank(a) < 2)
        return rank(a) < rank(b);
    return compare_ignoring_case(to_wide(a.name), to_wide(b.name)) < 0;
}

DWORD search_directory(const std::string &directory, const std::u16string &pattern,
                       std::vector<Found> &found)
{
    DIR *const listing = ::opendir(directory.c_str());
    if (!listing)
        return errno == ENOENT    ? ERROR_PATH_NOT_FOUND
               : errno == ENOTDIR ? ERROR_DIRECTORY
                                  : error_of_errno(errno);
    while (const dirent *const entry = ::readdir(listing)) {
        const std::string name = entry->d_name;
        const bool dots = name == "." || name == "..";
        if ((dots && directory == "/") || !matches(pattern, to_wide(name)))
            continue;
        FileStatus status;
        if (status_of(directory + '/' + name, status) == 0)
            found.push_back({name, status});
    }
    ::closedir(listing);
    std::ranges::sort(found, comes_before);
    return found.empty() ? ERROR_FILE_NOT_FOUND : 0;
}

DWORD search(const std::string &name, std::vector<Found> &found)
{
    const auto separator = name.find_last_of("/\\:");
    const auto start = separator == std::string::npos ? 0 : separator + 1;
    const auto last = name.substr(start);
    const auto directory = name.substr(0, start);
    if (name.empty())
        return ERROR_PATH_NOT_FOUND;
    if (!has_valid_characters(directory))
        return ERROR_INVALID_NAME;
    if (last.empty())
        return ERROR_FILE_NOT_FOUND; // a directory is found without a backslash behind it
    const auto path = directory.empty() ? "." : linux_path(directory);
    if (last.find_first_of("*?") != std::string::npos)
        return search_directory(path, to_wide(last), found);
    const auto whole = linux_path(name);
    FileStatus status;
    if (const DWORD error = status_of(whole, status))
        return error;
    found.push_back({whole.substr(whole.rfind('/') + 1), status});
    return 0;
}

template <class Data>
void fill(const Found &found, Data &data)
{
    using Char = std::remove_reference_t<decltype(data.cFileName[0])>;
    data = {};
    copy_status(found.status, data);
    copy_text(from_utf8<Char>(found.name), data.cFileName, MAX_PATH);
}

template <class Data>
HANDLE find_first(const std::string &name, Data *data)
{
    std::vector<Found> found;
    if (const DWORD error = search(name, found)) {
        set_last_error(error);
        return INVALID_HANDLE_VALUE;
    }
    const auto search = std::make_shared<FileSearch>(std::move(found));
    fill(*search->next(), *data);
    const HANDLE handle = new_handle(search);
    return handle ? handle : INVALID_HANDLE_VALUE;
}

template <class Data>
BOOL find_next(HANDLE handle, Data *data)
{
    const auto search = object_of<FileSearch>(handle);
    if (!search)
        return FALSE;
    const Found *const found = search->next();
    if (!found)
        return succeed_or(ERROR_NO_MORE_FILES);
    fill(*found, *data);
    return TRUE;
}

} // namespace
} // namespace compat

using namespace compat;

HANDLE WINAPI FindFirstFileA(LPCSTR pattern, LPWIN32_FIND_DATAA data)
{
    return find_first(utf8(pattern), data);
}

HANDLE WINAPI FindFirstFileW(LPCWSTR pattern, LPWIN32_FIND_DATAW data)
{
    return find_first(utf8(pattern), data);
}

BOOL WINAPI FindNextFileA(HANDLE search, LPWIN32_FIND_DATAA data)
{
    return find_next(search, data);
}

BOOL WINAPI FindNextFileW(HANDLE search, LPWIN32_FIND_DATAW data)
{
    return find_next(search, data);
}

BOOL WINAPI FindClose(HANDLE handle)
{
    const auto value = reinterpret_cast<std::uintptr_t>(handle);
    return succeed_or(runtime().handles().remove<FileSearch>(value) ? 0 : ERROR_INVALID_HANDLE);
}
