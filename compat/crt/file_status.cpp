// <sys/stat.h> and the rights of files: Windows knows "read-only" and nothing else of them.
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "compat/crt/descriptors.hpp"
#include "compat/crt/file_names.hpp"
#include "compat/crt/secure.hpp"

using namespace compat::crt;

namespace {

// The layouts of struct _stat64i32 and its relatives. The names that programs give its members are
// macros of Linux' own header here.
template <class Size, class Time>
struct Status {
    std::uint32_t device;
    std::uint16_t inode;
    std::uint16_t mode;
    std::int16_t links;
    std::int16_t user;
    std::int16_t group;
    std::uint32_t device_type;
    Size size;
    Time accessed;
    Time modified;
    Time created;
};

int fail(int error)
{
    errno = error;
    return -1;
}

bool is_program(std::string_view path)
{
    const auto dot = path.rfind('.');
    if (dot == std::string_view::npos)
        return false;
    for (const char *const known : {".exe", ".com", ".bat", ".cmd"})
        if (::strcasecmp(path.data() + dot, known) == 0)
            return true;
    return false;
}

// Microsoft's numbers of the kinds of file are those of Linux; the rights are the owner's, thrice.
std::uint16_t mode_of(const struct stat &from, bool executable)
{
    unsigned mode = from.st_mode & S_IFMT;
    mode |= 0444;
    if (S_ISDIR(from.st_mode) || (from.st_mode & 0222) != 0)
        mode |= 0222;
    if (S_ISDIR(from.st_mode) || executable)
        mode |= 0111;
    return static_cast<std::uint16_t>(mode);
}

template <class Size, class Time>
int fill(const struct stat &from, bool executable, Status<Size, Time> *to)
{
    if (from.st_size > INT32_MAX && sizeof(Size) < 8)
        return fail(EOVERFLOW);
    *to = {};
    to->device = S_ISREG(from.st_mode) || S_ISDIR(from.st_mode) ? 2 : 0; // the drive, C:
    to->device_type = to->device;
    to->mode = mode_of(from, executable);
    to->links = 1;
    to->size = S_ISDIR(from.st_mode) ? 0 : static_cast<Size>(from.st_size);
    to->accessed = static_cast<Time>(from.st_atime);
    to->modified = static_cast<Time>(from.st_mtime);
    to->created = static_cast<Time>(from.st_ctime);
    return 0;
}

template <class Char, class To>
int status_of(const char *function, const Char *name, To *to)
{
    if (name == nullptr || to == nullptr)
        return invalid_parameter(function, "an argument is NULL"), -1;
    const std::string given = compat::utf8(name);
    // Wildcards name no file, even where Linux has one of that name.
    if (given.find_first_of("*?") != std::string::npos)
        return fail(ENOENT);
    const std::string path = compat::linux_path(given);
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return fail(ENOENT);
    return fill(status, is_program(path), to);
}

template <class To>
int status_of(const char *function, int descriptor, To *to)
{
    if (to == nullptr)
        return invalid_parameter(function, "an argument is NULL"), -1;
    if (::fcntl(descriptor, F_GETFD) < 0)
        return invalid_parameter(function, "the descriptor is not open", EBADF), -1;
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 ? fill(status, false, to) : -1;
}

// Modes: 0 existence, 2 write, 4 read, 6 both.
template <class Char>
int access_error(const char *function, const Char *name, int mode)
{
    if (name == nullptr || (mode & ~6) != 0)
        return invalid_parameter(function, "the name is NULL or the mode is wrong");
    struct stat status = {};
    const std::string path = linux_name(name);
    if (::stat(path.c_str(), &status) != 0)
        return errno == ENOTDIR ? ENOENT : errno;
    if ((mode & 2) != 0 && !S_ISDIR(status.st_mode) && (status.st_mode & 0222) == 0)
        return EACCES;
    return S_ISDIR(status.st_mode) || ::access(path.c_str(), mode) == 0 ? 0 : errno;
}

template <class Char>
int change_mode(const char *function, const Char *name, int mode)
{
    if (name == nullptr)
        return invalid_parameter(function, "the name is NULL"), -1;
    const std::string path = linux_name(name);
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return -1;
    const ::mode_t rights = status.st_mode & 0777;
    const ::mode_t changed = (mode & write_permission) != 0 ? rights | 0200 : rights & ~0222u;
    return ::chmod(path.c_str(), changed);
}

int result_of(int error)
{
    return error == 0 ? 0 : fail(error);
}

} // namespace

// The four kinds: how wide the size and the times are.
#define STATUS_FUNCTIONS(suffix, Size, Time)                                                       \
    int _stat##suffix(const char *name, Status<Size, Time> *to)                                    \
    {                                                                                              \
        return status_of("_stat" #suffix, name, to);                                               \
    }                                                                                              \
    int _wstat##suffix(const char16_t *name, Status<Size, Time> *to)                               \
    {                                                                                              \
        return status_of("_wstat" #suffix, name, to);                                              \
    }                                                                                              \
    int _fstat##suffix(int descriptor, Status<Size, Time> *to)                                     \
    {                                                                                              \
        return status_of("_fstat" #suffix, descriptor, to);                                        \
    }

extern "C" {

STATUS_FUNCTIONS(32, std::int32_t, std::int32_t)
STATUS_FUNCTIONS(32i64, std::int64_t, std::int32_t)
STATUS_FUNCTIONS(64i32, std::int32_t, std::int64_t)
STATUS_FUNCTIONS(64, std::int64_t, std::int64_t)

int _access(const char *name, int mode)
{
    return result_of(access_error("_access", name, mode));
}

int _waccess(const char16_t *name, int mode)
{
    return result_of(access_error("_waccess", name, mode));
}

int _access_s(const char *name, int mode)
{
    return access_error("_access_s", name, mode);
}

int _waccess_s(const char16_t *name, int mode)
{
    return access_error("_waccess_s", name, mode);
}

int _chmod(const char *name, int mode)
{
    return change_mode("_chmod", name, mode);
}

int _wchmod(const char16_t *name, int mode)
{
    return change_mode("_wchmod", name, mode);
}

int _umask(int mode)
{
    const ::mode_t former = ::umask((mode & write_permission) != 0 ? 0222 : 0);
    return (former & 0200) != 0 ? write_permission : 0;
}

int _umask_s(int mode, int *former)
{
    if (former == nullptr || (mode & ~(read_permission | write_permission)) != 0)
        return invalid_parameter("_umask_s", "an argument is NULL, or the mode is wrong");
    *former = _umask(mode);
    return 0;
}
}
