// <direct.h>: making, changing and naming directories.
#include <cerrno>
#include <climits>
#include <filesystem>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

#include "compat/crt/file_names.hpp"
#include "compat/crt/own_memory.hpp"
#include "compat/crt/secure.hpp"

using namespace compat::crt;

namespace {

template <class Char, class Do>
int with_name(const char *function, const Char *name, Do act)
{
    if (name == nullptr)
        return invalid_parameter(function, "the name is NULL"), -1;
    const int result = act(linux_name(name).c_str());
    // A file is no directory: Windows' word for that.
    if (result != 0 && errno == ENOTDIR)
        errno = EINVAL;
    return result;
}

int make(const char *path)
{
    return ::mkdir(path, 0777);
}

std::string current()
{
    std::error_code error;
    return compat::windows_path(std::filesystem::current_path(error).string());
}

// Without a buffer of the program's: a new one of at least `size` characters, which it frees.
template <class Char>
Char *store_path(const char *function, const std::string &path, Char *to, std::size_t size)
{
    const std::basic_string<Char> text = compat::from_utf8<Char>(path);
    if (to == nullptr)
        return duplicate(text, size);
    if (size == 0 || size > INT_MAX) {
        invalid_parameter(function, "the buffer's size is zero or negative");
        return nullptr;
    }
    if (text.size() >= size) {
        errno = ERANGE;
        return nullptr;
    }
    to[text.copy(to, size)] = 0;
    return to;
}

int drive_number(const std::string &path)
{
    return path.size() > 1 && path[1] == ':' ? path[0] - 'A' + 1 : 3;
}

// Of another drive than the current one: its root.
template <class Char>
Char *store_current_of_drive(const char *function, int drive, Char *to, int size)
{
    if (drive < 0 || drive > 26) {
        invalid_parameter(function, "there is no such drive", EACCES);
        return nullptr;
    }
    const std::string now = current();
    const std::string root = {static_cast<char>('A' + drive - 1), ':', '\\'};
    const bool is_current = drive == 0 || drive == drive_number(now);
    return store_path(function, is_current ? now : root, to, static_cast<std::size_t>(size));
}

} // namespace

extern "C" {

int _mkdir(const char *name)
{
    return with_name("_mkdir", name, make);
}

int _wmkdir(const char16_t *name)
{
    return with_name("_wmkdir", name, make);
}

int _rmdir(const char *name)
{
    return with_name("_rmdir", name, ::rmdir);
}

int _wrmdir(const char16_t *name)
{
    return with_name("_wrmdir", name, ::rmdir);
}

int _chdir(const char *name)
{
    return with_name("_chdir", name, ::chdir);
}

int _wchdir(const char16_t *name)
{
    return with_name("_wchdir", name, ::chdir);
}

char *_getcwd(char *to, int size)
{
    return store_path("_getcwd", current(), to, static_cast<std::size_t>(size));
}

char16_t *_wgetcwd(char16_t *to, int size)
{
    return store_path("_wgetcwd", current(), to, static_cast<std::size_t>(size));
}

char *_fullpath(char *to, const char *name, std::size_t size)
{
    if (name == nullptr || *name == 0)
        return _getcwd(to, static_cast<int>(size));
    return store_path("_fullpath", compat::full_windows_path(name), to, to == nullptr ? 0 : size);
}

char16_t *_wfullpath(char16_t *to, const char16_t *name, std::size_t size)
{
    if (name == nullptr || *name == 0)
        return _wgetcwd(to, static_cast<int>(size));
    return store_path("_wfullpath", compat::full_windows_path(compat::utf8(name)), to,
                      to == nullptr ? 0 : size);
}

// A is 1. The current drive is always C:, whose current directory is the process's.
int _getdrive()
{
    return drive_number(current());
}

int _chdrive(int drive)
{
    if (drive < 1 || drive > 26)
        return invalid_parameter("_chdrive", "there is no such drive", EACCES), -1;
    if (drive == _getdrive())
        return 0;
    errno = EACCES;
    return -1;
}

unsigned _getdrives()
{
    unsigned drives = 1u << 2;
    for (int letter = 'A'; letter <= 'Z'; ++letter) {
        const char root[] = {'/', static_cast<char>(letter), ':', 0};
        if (::access(root, F_OK) == 0)
            drives |= 1u << (letter - 'A');
    }
    return drives;
}

char *_getdcwd(int drive, char *to, int size)
{
    return store_current_of_drive("_getdcwd", drive, to, size);
}

char16_t *_wgetdcwd(int drive, char16_t *to, int size)
{
    return store_current_of_drive("_wgetdcwd", drive, to, size);
}
}
