// Names in a directory: renaming, removing, temporary names.
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

#include "compat/crt/file_names.hpp"
#include "compat/crt/own_memory.hpp"
#include "compat/crt/secure.hpp"
#include "compat/kernel/file_sharing.hpp"

using namespace compat::crt;

namespace {

int fail(int error)
{
    errno = error;
    return -1;
}

// Not what this process has open without sharing that.
bool may_remove(const struct stat &status)
{
    return compat::file_sharing().may_delete({.device = status.st_dev, .number = status.st_ino});
}

// No directories and nothing that is read-only, unlike Linux.
template <class Char>
int remove_file(const char *function, const Char *name)
{
    if (name == nullptr)
        return invalid_parameter(function, "the name is NULL"), -1;
    const std::string path = linux_name(name);
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0)
        return -1;
    if (S_ISDIR(status.st_mode) || (!S_ISLNK(status.st_mode) && (status.st_mode & 0222) == 0))
        return fail(EACCES);
    if (!may_remove(status))
        return fail(EACCES);
    return ::unlink(path.c_str());
}

// What exists is never replaced, unlike Linux.
template <class Char>
int rename_file(const char *function, const Char *from, const Char *to)
{
    if (from == nullptr || to == nullptr)
        return invalid_parameter(function, "a name is NULL"), -1;
    const std::string old_path = linux_name(from);
    const std::string new_path = linux_name(to);
    struct stat status = {};
    struct stat target = {};
    if (::stat(old_path.c_str(), &status) != 0)
        return -1;
    const bool taken = ::stat(new_path.c_str(), &target) == 0;
    if (taken && (status.st_ino != target.st_ino || status.st_dev != target.st_dev))
        return fail(EEXIST);
    if (!may_remove(status))
        return fail(EACCES);
    return std::rename(old_path.c_str(), new_path.c_str());
}

// In the system's directory for such files, as Windows writes it.
std::string temporary_name()
{
    const char *const folder = std::getenv("TMPDIR");
    std::string name = folder == nullptr ? "/tmp" : folder;
    name += "/sXXXXXX";
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0)
        return {};
    ::close(descriptor);
    ::unlink(name.c_str());
    return compat::windows_path(name);
}

bool is_directory(const std::string &path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

// The environment's TMP comes first, then the caller's directory.
std::string temporary_directory(const std::string &wanted)
{
    const char *const tmp = std::getenv("TMP");
    if (tmp != nullptr && is_directory(compat::linux_path(tmp)))
        return tmp;
    return is_directory(compat::linux_path(wanted)) ? wanted : compat::windows_path("/tmp");
}

// The caller frees the name; null with errno.
template <class Char>
Char *temporary_name_in(const Char *directory, const Char *prefix)
{
    std::string name = temporary_directory(directory == nullptr ? "" : compat::utf8(directory));
    if (!compat::ends_in_separator(name))
        name += '\\';
    if (prefix != nullptr)
        name += compat::utf8(prefix);
    std::string path = compat::linux_path(name + "XXXXXX");
    const int descriptor = ::mkstemp(path.data());
    if (descriptor < 0)
        return nullptr;
    ::close(descriptor);
    ::unlink(path.c_str());
    return duplicate(compat::from_utf8<Char>(name + path.substr(path.size() - 6)));
}

template <class Char>
std::size_t length_of(const Char *text)
{
    return std::char_traits<Char>::length(text);
}

template <class Char>
bool has_room_for_name(const Char *name, std::size_t size)
{
    std::size_t length = 0;
    while (length < size && name[length] != 0)
        ++length;
    return length < size && compat::utf8(name).ends_with("XXXXXX");
}

// The Xs become something that no file's name has.
template <class Char>
int fill_name(const char *function, Char *name, std::size_t size)
{
    if (name == nullptr || !has_room_for_name(name, size)) {
        if (name != nullptr && size > 0)
            name[0] = 0;
        return invalid_parameter(function, "the name does not end in XXXXXX");
    }
    std::string path = linux_name(name);
    const int descriptor = ::mkstemp(path.data());
    if (descriptor < 0)
        return errno;
    ::close(descriptor);
    ::unlink(path.c_str());
    std::copy_n(path.end() - 6, 6, name + length_of(name) - 6);
    return 0;
}

// The name itself, or null if it is none to fill.
template <class Char>
Char *filled_name(Char *name)
{
    if (name == nullptr || !compat::utf8(name).ends_with("XXXXXX"))
        return nullptr;
    return fill_name("_mktemp", name, length_of(name) + 1) == 0 ? name : nullptr;
}

// 260 characters are Microsoft's L_tmpnam.
constexpr std::size_t most_of_temporary_name = 260;

} // namespace

extern "C" {

int wsh_remove(const char *name)
{
    return remove_file("remove", name);
}

int _wremove(const char16_t *name)
{
    return remove_file("_wremove", name);
}

int _unlink(const char *name)
{
    return remove_file("_unlink", name);
}

int _wunlink(const char16_t *name)
{
    return remove_file("_wunlink", name);
}

int wsh_rename(const char *from, const char *to)
{
    return rename_file("rename", from, to);
}

int _wrename(const char16_t *from, const char16_t *to)
{
    return rename_file("_wrename", from, to);
}

int tmpnam_s(char *to, std::size_t size)
{
    const std::string name = compat::from_utf8<char>(temporary_name());
    return copy_secure<char>("tmpnam_s", to, size, 0, name, name.size());
}

int _wtmpnam_s(char16_t *to, std::size_t size)
{
    const std::u16string name = compat::from_utf8<char16_t>(temporary_name());
    return copy_secure<char16_t>("_wtmpnam_s", to, size, 0, name, name.size());
}

char *wsh_tmpnam(char *to)
{
    static thread_local char own[most_of_temporary_name];
    char *const result = to != nullptr ? to : own;
    return tmpnam_s(result, most_of_temporary_name) == 0 ? result : nullptr;
}

char16_t *_wtmpnam(char16_t *to)
{
    static thread_local char16_t own[most_of_temporary_name];
    char16_t *const result = to != nullptr ? to : own;
    return _wtmpnam_s(result, most_of_temporary_name) == 0 ? result : nullptr;
}

char *_tempnam(const char *directory, const char *prefix)
{
    return temporary_name_in(directory, prefix);
}

char16_t *_wtempnam(const char16_t *directory, const char16_t *prefix)
{
    return temporary_name_in(directory, prefix);
}

// Microsoft's names hold a letter and the process's number; ours are Linux'.
int _mktemp_s(char *name, std::size_t size)
{
    return fill_name("_mktemp_s", name, size);
}

int _wmktemp_s(char16_t *name, std::size_t size)
{
    return fill_name("_wmktemp_s", name, size);
}

char *_mktemp(char *name)
{
    return filled_name(name);
}

char16_t *_wmktemp(char16_t *name)
{
    return filled_name(name);
}
}
