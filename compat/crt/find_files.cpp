// _findfirst and its relatives: the files of a directory whose names fit a pattern.
#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <memory>
#include <new>
#include <string>
#include <sys/stat.h>
#include <vector>

#include <dirent.h>

#include "compat/crt/file_names.hpp"
#include "compat/crt/secure.hpp"
#include "compat/kernel/name_pattern.hpp"

using namespace compat::crt;

namespace {

constexpr unsigned read_only = 0x01, directory = 0x10, archive = 0x20;
constexpr std::size_t most_of_name = 260;

// The layouts of struct _finddata64i32_t and its relatives.
template <class Char, class Size, class Time>
struct FindData {
    unsigned attributes;
    Time created;
    Time accessed;
    Time written;
    Size size;
    Char name[most_of_name];
};

struct Search {
    std::string folder;
    std::vector<std::string> names;
    std::size_t next = 0;
};

std::vector<std::string> matching_names(const std::string &folder, const std::string &pattern)
{
    const std::u16string wanted = compat::to_wide(pattern);
    std::vector<std::string> names;
    const std::unique_ptr<DIR, int (*)(DIR *)> listing(::opendir(folder.c_str()), ::closedir);
    if (!listing)
        return names;
    while (const dirent *const entry = ::readdir(listing.get()))
        if (compat::matches(wanted, compat::to_wide(entry->d_name)))
            names.emplace_back(entry->d_name);
    // In the order of Windows' file system.
    std::sort(names.begin(), names.end(), [](const std::string &a, const std::string &b) {
        return compat::compare_ignoring_case(compat::to_wide(a), compat::to_wide(b)) < 0;
    });
    return names;
}

template <class Data>
void describe(const struct stat &status, Data *to)
{
    to->attributes = S_ISDIR(status.st_mode) ? directory : archive;
    if (!S_ISDIR(status.st_mode) && (status.st_mode & 0222) == 0)
        to->attributes |= read_only;
    to->size = S_ISDIR(status.st_mode) ? 0 : static_cast<decltype(to->size)>(status.st_size);
    using Time = decltype(to->created);
    to->created = static_cast<Time>(status.st_ctime);
    to->accessed = static_cast<Time>(status.st_atime);
    to->written = static_cast<Time>(status.st_mtime);
}

template <class Char>
void store_name(const std::string &name, Char *to)
{
    to[compat::from_utf8<Char>(name).copy(to, most_of_name - 1)] = 0;
}

template <class Data>
int find_next(Search &search, Data *to)
{
    while (search.next < search.names.size()) {
        const std::string &name = search.names[search.next++];
        struct stat status = {};
        if (::stat((search.folder + "/" + name).c_str(), &status) != 0)
            continue; // removed meanwhile
        *to = {};
        describe(status, to);
        store_name(name, to->name);
        return 0;
    }
    errno = ENOENT;
    return -1;
}

template <class Char, class Data>
std::intptr_t find_first(const char *function, const Char *pattern, Data *to)
{
    if (pattern == nullptr || to == nullptr)
        return invalid_parameter(function, "an argument is NULL"), -1;
    const std::string text = compat::utf8(pattern);
    const std::size_t name = text.find_last_of("\\/:") + 1;
    const std::string folder = name == 0 ? "." : compat::linux_path(text.substr(0, name));
    auto search = std::make_unique<Search>();
    search->folder = folder;
    search->names = matching_names(folder, text.substr(name));
    if (find_next(*search, to) != 0)
        return -1;
    return reinterpret_cast<std::intptr_t>(search.release());
}

template <class Data>
int find_next(const char *function, std::intptr_t handle, Data *to)
{
    if (handle == -1 || handle == 0 || to == nullptr)
        return invalid_parameter(function, "an argument is wrong"), -1;
    return find_next(*reinterpret_cast<Search *>(handle), to);
}

} // namespace

// The four kinds, narrow and wide: how wide the size and the times are.
#define FIND_FUNCTIONS(suffix, Size, Time)                                                         \
    std::intptr_t _findfirst##suffix(const char *pattern, FindData<char, Size, Time> *to)          \
    {                                                                                              \
        return find_first("_findfirst" #suffix, pattern, to);                                      \
    }                                                                                              \
    int _findnext##suffix(std::intptr_t search, FindData<char, Size, Time> *to)                    \
    {                                                                                              \
        return find_next("_findnext" #suffix, search, to);                                         \
    }                                                                                              \
    std::intptr_t _wfindfirst##suffix(const char16_t *pattern, FindData<char16_t, Size, Time> *to) \
    {                                                                                              \
        return find_first("_wfindfirst" #suffix, pattern, to);                                     \
    }                                                                                              \
    int _wfindnext##suffix(std::intptr_t search, FindData<char16_t, Size, Time> *to)               \
    {                                                                                              \
        return find_next("_wfindnext" #suffix, search, to);                                        \
    }

extern "C" {

FIND_FUNCTIONS(32, std::uint32_t, std::int32_t)
FIND_FUNCTIONS(32i64, std::int64_t, std::int32_t)
FIND_FUNCTIONS(64i32, std::uint32_t, std::int64_t)
FIND_FUNCTIONS(64, std::int64_t, std::int64_t)

int _findclose(std::intptr_t search)
{
    if (search == -1 || search == 0) {
        errno = EINVAL;
        return -1;
    }
    delete reinterpret_cast<Search *>(search);
    return 0;
}
}
