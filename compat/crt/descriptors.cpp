#include "compat/crt/descriptors.hpp"

#include <array>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "compat/crt/file_access.hpp"
#include "compat/crt/file_shares.hpp"
#include "compat/crt/file_stream.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/stream_list.hpp"
#include "compat/kernel/diagnostics.hpp"

// Microsoft's _fmode: what fopen and _open do when the program does not say.
extern "C" {
int _fmode = compat::crt::open_flag::text;
}

namespace compat::crt {
namespace {

enum Mode : unsigned char {
    unknown = 0,
    binary = 1,
    text = 2,
    stream = 4,
    console = 8,
    utf8 = 16,
    utf16 = 32
};

// As many as Microsoft's runtime can have open. Trivial: streams are still written at exit.
constexpr int most_descriptors = 8192;
std::array<std::atomic<unsigned char>, most_descriptors> modes;
std::array<std::atomic<char16_t>, most_descriptors> waiting_halves;

unsigned char mode_of(int descriptor)
{
    if (descriptor < 0 || descriptor >= most_descriptors)
        return unknown;
    return modes[static_cast<std::size_t>(descriptor)];
}

int linux_flags(int flags)
{
    constexpr int access[] = {O_RDONLY, O_WRONLY, O_RDWR, O_RDWR};
    int result = access[flags & open_flag::access];
    const auto take = [&](int microsofts, int linuxs) {
        if ((flags & microsofts) != 0)
            result |= linuxs;
    };
    take(open_flag::append, O_APPEND);
    take(open_flag::create, O_CREAT);
    if ((flags & open_flag::create) != 0)
        take(open_flag::exclusive, O_EXCL);
    take(open_flag::no_inherit, O_CLOEXEC);
    return result;
}

// What _setmode says that the mode was.
int former_mode(int descriptor)
{
    const unsigned char mode = mode_of(descriptor);
    if (mode == unknown ? descriptor > STDERR_FILENO : (mode & text) == 0)
        return open_flag::binary;
    return (mode & utf8) != 0    ? open_flag::utf8_text
           : (mode & utf16) != 0 ? open_flag::wide_text
                                 : open_flag::text;
}

int fail(int error)
{
    errno = error;
    return -1;
}

// What is left to do with an open file, so that nothing of it is lost when others do not share it.
int take_file(int descriptor, int flags, int sharing)
{
    if (descriptor >= most_descriptors)
        return EMFILE;
    if (!take_share(descriptor, flags, sharing))
        return EACCES;
    const bool writes = (flags & open_flag::access) != open_flag::read_only;
    if ((flags & open_flag::truncate) != 0 && writes && ::ftruncate(descriptor, 0) != 0 &&
        errno != EINVAL) // no file of the disk
        return errno;
    return take_encoding(descriptor, flags) ? 0 : errno;
}

} // namespace

bool text_by_default(int flags)
{
    if ((flags & open_flag::unicode) != 0)
        return (flags & open_flag::binary) == 0;
    if ((flags & (open_flag::text | open_flag::binary)) != 0)
        return (flags & open_flag::binary) == 0;
    return _fmode != open_flag::binary;
}

bool may_open(const std::string &path, bool writes)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return true;
    return !S_ISDIR(status.st_mode) && !(writes && (status.st_mode & 0222) == 0);
}

int open_file(const std::string &path, int flags, int permission, int sharing)
{
    if (!may_open(path, (flags & open_flag::access) != open_flag::read_only))
        return fail((flags & open_flag::exclusive) != 0 && (flags & open_flag::create) != 0
                        ? EEXIST
                        : EACCES);
    const ::mode_t rights = (permission & write_permission) != 0 ? 0666 : 0444;
    const int descriptor = ::open(path.c_str(), linux_flags(flags), rights);
    if (descriptor < 0)
        return -1;
    note(descriptor, text_by_default(flags), Owner::descriptor);
    if (const int error = take_file(descriptor, flags, sharing)) {
        ::close(descriptor);
        forget(descriptor);
        return fail(error);
    }
    if ((flags & open_flag::temporary) != 0)
        ::unlink(path.c_str());
    return descriptor;
}

void note(int descriptor, bool is_text_now, Owner owner)
{
    if (descriptor < 0 || descriptor >= most_descriptors)
        return;
    const int mode = (is_text_now ? text : binary) | (owner == Owner::stream ? stream : 0) |
                     (owner == Owner::console ? console : 0);
    modes[static_cast<std::size_t>(descriptor)] = static_cast<unsigned char>(mode);
}

void forget(int descriptor)
{
    drop_share(descriptor);
    if (descriptor >= 0 && descriptor < most_descriptors)
        modes[static_cast<std::size_t>(descriptor)] = unknown;
}

void copy_mode(int from, int to, Owner owner)
{
    copy_share(from, to);
    if (mode_of(from) == unknown && owner == Owner::descriptor)
        return forget(to);
    note(to, (mode_of(from) & text) != 0, owner);
    set_encoding(to, encoding_of(from));
}

Owner owner_of(int descriptor)
{
    const unsigned char mode = mode_of(descriptor);
    return (mode & stream) != 0    ? Owner::stream
           : (mode & console) != 0 ? Owner::console
                                   : Owner::descriptor;
}

bool is_text(int descriptor)
{
    return (mode_of(descriptor) & (text | utf8 | utf16)) == text;
}

Encoding encoding_of(int descriptor)
{
    const unsigned char mode = mode_of(descriptor);
    return (mode & utf8) != 0    ? Encoding::utf8
           : (mode & utf16) != 0 ? Encoding::utf16
                                 : Encoding::narrow;
}

void set_encoding(int descriptor, Encoding encoding)
{
    if (descriptor < 0 || descriptor >= most_descriptors)
        return;
    auto &mode = modes[static_cast<std::size_t>(descriptor)];
    const int kept = mode & ~(utf8 | utf16);
    mode = static_cast<unsigned char>(kept | (encoding == Encoding::utf8    ? text | utf8
                                              : encoding == Encoding::utf16 ? text | utf16
                                                                            : 0));
}

char16_t exchange_waiting_half(int descriptor, char16_t half)
{
    if (descriptor < 0 || descriptor >= most_descriptors)
        return 0;
    return waiting_halves[static_cast<std::size_t>(descriptor)].exchange(half);
}

std::string with_carriage_returns(std::string_view given)
{
    std::string result;
    result.reserve(given.size() + given.size() / 16);
    for (const char c : given) {
        if (c == '\n')
            result += '\r';
        result += c;
    }
    return result;
}

bool write_all(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ::ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace compat::crt

extern "C" {

// The former mode. Of the standard streams only the answer changes, and the Unicode modes: their
// line ends are never translated (docs/decisions/0012-text-mode.md).
int _setmode(int descriptor, int mode)
{
    using namespace compat::crt;
    if (::fcntl(descriptor, F_GETFD) < 0)
        return invalid_parameter("_setmode", "the descriptor is not open", EBADF), -1;
    if (mode != open_flag::text && mode != open_flag::binary && mode != open_flag::wide_text &&
        mode != open_flag::utf16_text && mode != open_flag::utf8_text)
        return invalid_parameter("_setmode", "there is no such mode"), -1;
    const int former = former_mode(descriptor);
    note(descriptor, mode != open_flag::binary, owner_of(descriptor));
    if ((mode & open_flag::unicode) != 0)
        set_encoding(descriptor, mode == open_flag::utf8_text ? Encoding::utf8 : Encoding::utf16);
    if (owner_of(descriptor) == Owner::stream)
        for (std::FILE *const file : open_streams())
            if (::fileno(file) == descriptor)
                FileStream::adapt(file);
    return former;
}

int _get_fmode(int *mode)
{
    if (mode == nullptr)
        return compat::crt::invalid_parameter("_get_fmode", "the argument is NULL");
    *mode = _fmode;
    return 0;
}

int _set_fmode(int mode)
{
    using namespace compat::crt;
    if (mode != open_flag::text && mode != open_flag::binary && mode != open_flag::wide_text)
        return invalid_parameter("_set_fmode", "there is no such mode");
    _fmode = mode;
    return 0;
}
}
