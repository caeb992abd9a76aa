// <io.h>: descriptors that know text mode.
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "compat/console/console.hpp"
#include "compat/console/standard_streams.hpp"
#include "compat/crt/descriptors.hpp"
#include "compat/crt/file_names.hpp"
#include "compat/crt/file_shares.hpp"
#include "compat/crt/file_stream.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/unicode_text.hpp"

using namespace compat::crt;

namespace {

// Whether the descriptor is open; if it is not, the handler has been called.
bool is_open(const char *function, int descriptor)
{
    if (::fcntl(descriptor, F_GETFD) >= 0)
        return true;
    invalid_parameter(function, "the descriptor is not open", EBADF);
    return false;
}

// Whether it can be read into or written: in a Unicode mode whole characters only.
bool is_buffer(const char *function, int descriptor, const void *memory, unsigned size)
{
    if (memory == nullptr || size > INT32_MAX)
        return invalid_parameter(function, "the buffer is NULL or too large"), false;
    if (size % 2 != 0 && encoding_of(descriptor) != Encoding::narrow)
        return invalid_parameter(function, "half a character"), false;
    return true;
}

bool is_file(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

// Takes a text's CRs and its end mark out of what was read; of the mark and of what lies behind it
// nothing counts as read.
int keep_text(int descriptor, char *bytes, int size)
{
    const bool seekable = is_file(descriptor);
    char *to = bytes;
    for (int i = 0; i < size; ++i) {
        if (bytes[i] == end_mark) {
            if (seekable)
                ::lseek64(descriptor, i - size, SEEK_CUR);
            break;
        }
        if (bytes[i] == '\r' && i + 1 == size && seekable) {
            // The LF that may follow belongs to this CR.
            char next = 0;
            const ::ssize_t got = ::read(descriptor, &next, 1);
            if (got == 1 && next != '\n')
                ::lseek64(descriptor, -1, SEEK_CUR);
            *to++ = got == 1 && next == '\n' ? '\n' : '\r';
        } else if (bytes[i] != '\r' || i + 1 == size || bytes[i + 1] != '\n') {
            *to++ = bytes[i];
        }
    }
    return static_cast<int>(to - bytes);
}

void replace_standard_stream(int descriptor)
{
    copy_mode(descriptor, descriptor, Owner::stream);
    if (std::FILE *const file = FileStream::open(descriptor, descriptor == 0 ? "r" : "w")) {
        if (descriptor == STDERR_FILENO)
            std::setvbuf(file, nullptr, _IONBF, 0);
        compat::replace_standard_stream(descriptor, file);
    }
}

template <class Char>
int open_name(const char *function, const Char *name, int flags, int permission, int sharing)
{
    if (name == nullptr || !share::is_known(sharing))
        return invalid_parameter(function, "the name is NULL, or sharing is wrong"), -1;
    return open_file(linux_name(name), flags, permission, sharing);
}

template <class Char>
int open_name_secure(const char *function, int *descriptor, const Char *name, int flags,
                     int permission, int sharing)
{
    if (descriptor == nullptr)
        return invalid_parameter(function, "an argument is NULL");
    *descriptor = -1;
    if ((permission & ~(read_permission | write_permission)) != 0)
        return invalid_parameter(function, "the permission is wrong");
    *descriptor = open_name(function, name, flags, permission, sharing);
    return *descriptor < 0 ? errno : 0;
}

// The third argument, which is there only if a file may be created.
int permission_of(int flags, std::va_list rest)
{
    return (flags & open_flag::create) != 0 ? va_arg(rest, int) : write_permission;
}

constexpr int create_flags = open_flag::create | open_flag::truncate | open_flag::read_write;

} // namespace

#define WITH_PERMISSION(open, name, flags, sharing, last)                                          \
    std::va_list rest;                                                                             \
    va_start(rest, last);                                                                          \
    const int permission = permission_of(flags, rest);                                             \
    va_end(rest);                                                                                  \
    return open_name(#open, name, flags, permission, sharing)

extern "C" {

int _open(const char *name, int flags, ...)
{
    WITH_PERMISSION(_open, name, flags, share::deny_none, flags);
}

int _wopen(const char16_t *name, int flags, ...)
{
    WITH_PERMISSION(_wopen, name, flags, share::deny_none, flags);
}

int _sopen(const char *name, int flags, int sharing, ...)
{
    WITH_PERMISSION(_sopen, name, flags, sharing, sharing);
}

int _wsopen(const char16_t *name, int flags, int sharing, ...)
{
    WITH_PERMISSION(_wsopen, name, flags, sharing, sharing);
}

int _sopen_s(int *descriptor, const char *name, int flags, int sharing, int permission)
{
    return open_name_secure("_sopen_s", descriptor, name, flags, permission, sharing);
}

int _wsopen_s(int *descriptor, const char16_t *name, int flags, int sharing, int permission)
{
    return open_name_secure("_wsopen_s", descriptor, name, flags, permission, sharing);
}

int _creat(const char *name, int permission)
{
    return open_name("_creat", name, create_flags, permission, share::deny_none);
}

int _wcreat(const char16_t *name, int permission)
{
    return open_name("_wcreat", name, create_flags, permission, share::deny_none);
}

int _close(int descriptor)
{
    if (!is_open("_close", descriptor))
        return -1;
    forget(descriptor);
    return ::close(descriptor);
}

int _read(int descriptor, void *to, unsigned size)
{
    if (!is_open("_read", descriptor) || !is_buffer("_read", descriptor, to, size))
        return -1;
    if (encoding_of(descriptor) != Encoding::narrow)
        return read_unicode(descriptor, static_cast<char16_t *>(to), size / 2);
    ::ssize_t got = -1;
    do
        got = ::read(descriptor, to, size);
    while (got < 0 && errno == EINTR);
    const int count = static_cast<int>(got);
    return count > 0 && is_text(descriptor) ? keep_text(descriptor, static_cast<char *>(to), count)
                                            : count;
}

// The number of bytes given, whatever they became in a text.
int _write(int descriptor, const void *from, unsigned size)
{
    if (!is_open("_write", descriptor) || !is_buffer("_write", descriptor, from, size))
        return -1;
    const std::string_view given(static_cast<const char *>(from), size);
    const Encoding encoding = encoding_of(descriptor);
    if (encoding != Encoding::narrow) {
        const std::u16string_view text(static_cast<const char16_t *>(from), size / 2);
        return write_all(descriptor, file_bytes(text, encoding, true)) ? static_cast<int>(size)
                                                                       : -1;
    }
    const bool done = is_text(descriptor) ? write_all(descriptor, with_carriage_returns(given))
                                          : write_all(descriptor, given);
    return done ? static_cast<int>(size) : -1;
}

long long _lseeki64(int descriptor, long long offset, int from)
{
    return is_open("_lseek", descriptor) ? ::lseek64(descriptor, offset, from) : -1;
}

int _lseek(int descriptor, int offset, int from)
{
    return static_cast<int>(_lseeki64(descriptor, offset, from));
}

long long _telli64(int descriptor)
{
    return _lseeki64(descriptor, 0, SEEK_CUR);
}

int _tell(int descriptor)
{
    return _lseek(descriptor, 0, SEEK_CUR);
}

long long _filelengthi64(int descriptor)
{
    struct stat status = {};
    if (!is_open("_filelength", descriptor))
        return -1;
    return ::fstat(descriptor, &status) == 0 ? status.st_size : -1;
}

int _filelength(int descriptor)
{
    return static_cast<int>(_filelengthi64(descriptor));
}

int _eof(int descriptor)
{
    const long long length = _filelengthi64(descriptor);
    if (length < 0)
        return -1;
    return is_file(descriptor) && _telli64(descriptor) >= length ? 1 : 0;
}

int _chsize_s(int descriptor, long long size)
{
    if (!is_open("_chsize_s", descriptor))
        return EBADF;
    if (size < 0)
        return invalid_parameter("_chsize_s", "the size is negative");
    if (::ftruncate64(descriptor, size) == 0)
        return 0;
    // Linux' error for what is only read, besides a size of its own kind.
    return errno = errno == EINVAL ? EBADF : errno;
}

int _chsize(int descriptor, int size)
{
    return _chsize_s(descriptor, size) == 0 ? 0 : -1;
}

int _dup(int descriptor)
{
    if (!is_open("_dup", descriptor))
        return -1;
    const int copy = ::dup(descriptor);
    if (copy >= 0)
        copy_mode(descriptor, copy, Owner::descriptor);
    return copy;
}

// A stream that has the second one goes on with what is behind it now.
int _dup2(int descriptor, int copy)
{
    if (!is_open("_dup2", descriptor))
        return -1;
    if (copy < 0)
        return invalid_parameter("_dup2", "the descriptor is negative", EBADF), -1;
    if (::dup2(descriptor, copy) < 0)
        return -1;
    const Owner owner = owner_of(copy);
    copy_mode(descriptor, copy, owner);
    if (copy > STDERR_FILENO)
        return 0;
    compat::console().look_again(copy);
    // A text that _open has opened is one for stdin, too, which is never translated itself.
    if (owner == Owner::descriptor && is_text(descriptor))
        replace_standard_stream(copy);
    return 0;
}

int _isatty(int descriptor)
{
    return is_open("_isatty", descriptor) && ::isatty(descriptor) != 0 ? 0x40 : 0;
}

int _commit(int descriptor)
{
    if (!is_open("_commit", descriptor))
        return -1;
    return ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : -1;
}

// The size of the buffer is Linux' own choice.
int _pipe(int *descriptors, unsigned, int mode)
{
    constexpr int both = open_flag::text | open_flag::binary;
    if (descriptors == nullptr || (mode & ~(both | open_flag::no_inherit)) != 0 ||
        (mode & both) == both)
        return invalid_parameter("_pipe", "an argument is wrong"), -1;
    if (::pipe2(descriptors, (mode & open_flag::no_inherit) != 0 ? O_CLOEXEC : 0) != 0)
        return -1;
    for (int i = 0; i < 2; ++i)
        note(descriptors[i], text_by_default(mode), Owner::descriptor);
    return 0;
}
}
