// Streams by the names of files, narrow and wide: text mode unless the program says "b".
#include <cctype>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

#include "compat/console/console_streams.hpp"
#include "compat/console/standard_streams.hpp"
#include "compat/crt/descriptors.hpp"
#include "compat/crt/file_names.hpp"
#include "compat/crt/file_shares.hpp"
#include "compat/crt/file_stream.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/stream_list.hpp"

using namespace compat::crt;

namespace {

// "r+b" taken apart: the flags of _open, and what of it glibc is told.
struct StreamMode {
    int flags = 0;
    char glibc[3] = {};
};

// What stands behind the comma: "ccs=UTF-8", in any letter case.
bool take_character_set(std::string_view text, StreamMode &mode)
{
    std::string wanted;
    for (const char c : text)
        if (c != ' ')
            wanted += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (wanted == "CCS=UTF-8")
        mode.flags |= open_flag::utf8_text;
    else if (wanted == "CCS=UTF-16LE")
        mode.flags |= open_flag::utf16_text;
    else if (wanted == "CCS=UNICODE")
        mode.flags |= open_flag::wide_text;
    else
        return false;
    return true;
}

bool take_mode(std::string_view text, StreamMode &mode)
{
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return false;
    text.remove_prefix(first);
    mode.glibc[0] = text.front();
    if (text.front() == 'w')
        mode.flags = open_flag::write_only | open_flag::create | open_flag::truncate;
    else if (text.front() == 'a')
        mode.flags = open_flag::write_only | open_flag::create | open_flag::append;
    else if (text.front() != 'r')
        return false;
    for (text.remove_prefix(1); !text.empty(); text.remove_prefix(1)) {
        switch (text.front()) {
        case '+':
            mode.flags = (mode.flags & ~open_flag::access) | open_flag::read_write;
            mode.glibc[1] = '+';
            break;
        case 'b':
            mode.flags |= open_flag::binary;
            break;
        case 't':
            mode.flags |= open_flag::text;
            break;
        case 'x':
            mode.flags |= open_flag::exclusive;
            break;
        case 'N':
            mode.flags |= open_flag::no_inherit;
            break;
        case 'D':
            mode.flags |= open_flag::temporary;
            break;
        case ',':
            return take_character_set(text.substr(1), mode);
        case 'c':
        case 'n':
        case 'S':
        case 'R':
        case 'T':
        case ' ':
            break; // hints for the cache
        default:
            return false;
        }
    }
    return true;
}

// A stream on an open descriptor of the program's, which it takes over.
std::FILE *stream_of(int descriptor, const StreamMode &mode)
{
    const bool text = text_by_default(mode.flags);
    const Encoding encoding = encoding_of(descriptor);
    note(descriptor, text, Owner::stream);
    set_encoding(descriptor, encoding);
    return FileStream::open(descriptor, mode.glibc);
}

bool is_console(int descriptor, const std::string &path)
{
    return path == "/dev/tty" && ::isatty(descriptor) == 1;
}

std::FILE *stream_of(int descriptor, const StreamMode &mode, const std::string &path)
{
    if (!is_console(descriptor, path))
        return stream_of(descriptor, mode);
    note(descriptor, true, Owner::console);
    return compat::open_console_stream(descriptor, mode.glibc[0] == 'r');
}

// The descriptor, or -1 with errno. Without a console there is none to be opened.
int open_for_stream(const std::string &path, const StreamMode &mode, int sharing)
{
    const int descriptor = open_file(path, mode.flags, write_permission, sharing);
    if (descriptor < 0 && path == "/dev/tty")
        errno = EBADF;
    return descriptor;
}

// The stream, or null with errno.
template <class Char>
std::FILE *open_stream(const char *function, const Char *name, const Char *mode_text,
                       int sharing = share::deny_none)
{
    StreamMode mode;
    if (name == nullptr || mode_text == nullptr || !share::is_known(sharing)) {
        invalid_parameter(function, "an argument is NULL, or sharing is wrong");
        return nullptr;
    }
    if (!take_mode(compat::utf8(mode_text), mode)) {
        invalid_parameter(function, "the mode is wrong");
        return nullptr;
    }
    const std::string path = linux_name(name);
    const int descriptor = open_for_stream(path, mode, sharing);
    if (descriptor < 0)
        return nullptr;
    std::FILE *const file = stream_of(descriptor, mode, path);
    if (file == nullptr) {
        ::close(descriptor);
        forget(descriptor);
    }
    return keep_stream(file);
}

template <class Char>
int open_stream_secure(const char *function, std::FILE **file, const Char *name, const Char *mode)
{
    if (file == nullptr)
        return invalid_parameter(function, "an argument is NULL");
    *file = open_stream(function, name, mode, share::secure);
    return *file == nullptr ? errno : 0;
}

// The stream gets another file behind its descriptor. One of glibc's own (tmpfile, _popen) knows no
// text mode.
std::FILE *exchange_file(std::FILE *file, int descriptor, const StreamMode &mode)
{
    const int own = ::fileno(file);
    std::fflush(file);
    if (owner_of(own) != Owner::stream) {
        // Linux has a name for every open file.
        const std::string name = "/proc/self/fd/" + std::to_string(descriptor);
        return std::freopen(name.c_str(), mode.glibc, file);
    }
    ::dup2(descriptor, own);
    copy_mode(descriptor, own, Owner::stream);
    FileStream::restart(file, mode.glibc);
    return file;
}

// Which of 0, 1 and 2 the stream is for; -1: none.
int standard_number(const std::FILE *file)
{
    return file == stdin ? 0 : file == stdout ? 1 : file == stderr ? 2 : -1;
}

// stdin, stdout and stderr become another stream with the same descriptor: they are variables. What
// was there is left alone: it must not close the descriptor.
std::FILE *replace_standard(int number, int descriptor, const StreamMode &mode,
                            const std::string &path)
{
    std::fflush(stdout);
    std::fflush(stderr);
    ::dup2(descriptor, number);
    copy_mode(descriptor, number, Owner::descriptor);
    std::FILE *const file = stream_of(number, mode, path);
    if (file == nullptr)
        return nullptr;
    if (number == STDERR_FILENO)
        std::setvbuf(file, nullptr, _IONBF, 0);
    compat::replace_standard_stream(number, file);
    return file;
}

// With errno as it is.
void close_quietly(std::FILE *file)
{
    const int error = errno;
    drop_stream(file);
    std::fclose(file);
    errno = error;
}

template <class Char>
std::FILE *reopen_stream(const char *function, const Char *name, const Char *mode_text,
                         std::FILE *file, int sharing = share::deny_none)
{
    if (name == nullptr || mode_text == nullptr || file == nullptr) {
        invalid_parameter(function, "an argument is NULL");
        return nullptr;
    }
    // What the stream had is closed first: it may be the same file.
    std::fflush(file);
    drop_share(::fileno(file));
    StreamMode mode;
    const std::string path = linux_name(name);
    int descriptor = -1;
    if (take_mode(compat::utf8(mode_text), mode))
        descriptor = open_for_stream(path, mode, sharing);
    else
        invalid_parameter(function, "the mode is wrong");
    if (descriptor < 0) {
        close_quietly(file);
        return nullptr;
    }
    const int number = standard_number(file);
    std::FILE *const result = number >= 0 ? replace_standard(number, descriptor, mode, path)
                                          : exchange_file(file, descriptor, mode);
    ::close(descriptor);
    forget(descriptor);
    return result;
}

template <class Char>
int reopen_stream_secure(const char *function, std::FILE **result, const Char *name,
                         const Char *mode, std::FILE *file)
{
    if (result == nullptr)
        return invalid_parameter(function, "an argument is NULL");
    *result = reopen_stream(function, name, mode, file, share::secure);
    return *result == nullptr ? errno : 0;
}

template <class Char>
std::FILE *adopt(const char *function, int descriptor, const Char *mode_text)
{
    StreamMode mode;
    if (::fcntl(descriptor, F_GETFD) < 0) {
        invalid_parameter(function, "the descriptor is not open", EBADF);
        return nullptr;
    }
    if (mode_text == nullptr || !take_mode(compat::utf8(mode_text), mode)) {
        invalid_parameter(function, "the mode is wrong");
        return nullptr;
    }
    // Without a "b" or "t" the descriptor's own mode counts.
    if ((mode.flags & (open_flag::text | open_flag::binary)) == 0)
        mode.flags |= is_text(descriptor) ? open_flag::text : open_flag::binary;
    return keep_stream(stream_of(descriptor, mode));
}

} // namespace

extern "C" {

std::FILE *wsh_fopen(const char *name, const char *mode)
{
    return open_stream("fopen", name, mode);
}

std::FILE *_wfopen(const char16_t *name, const char16_t *mode)
{
    return open_stream("_wfopen", name, mode);
}

int fopen_s(std::FILE **file, const char *name, const char *mode)
{
    return open_stream_secure("fopen_s", file, name, mode);
}

int _wfopen_s(std::FILE **file, const char16_t *name, const char16_t *mode)
{
    return open_stream_secure("_wfopen_s", file, name, mode);
}

std::FILE *_fsopen(const char *name, const char *mode, int sharing)
{
    return open_stream("_fsopen", name, mode, sharing);
}

std::FILE *_wfsopen(const char16_t *name, const char16_t *mode, int sharing)
{
    return open_stream("_wfsopen", name, mode, sharing);
}

std::FILE *wsh_freopen(const char *name, const char *mode, std::FILE *file)
{
    return reopen_stream("freopen", name, mode, file);
}

std::FILE *_wfreopen(const char16_t *name, const char16_t *mode, std::FILE *file)
{
    return reopen_stream("_wfreopen", name, mode, file);
}

int freopen_s(std::FILE **result, const char *name, const char *mode, std::FILE *file)
{
    return reopen_stream_secure("freopen_s", result, name, mode, file);
}

int _wfreopen_s(std::FILE **result, const char16_t *name, const char16_t *mode, std::FILE *file)
{
    return reopen_stream_secure("_wfreopen_s", result, name, mode, file);
}

std::FILE *_fdopen(int descriptor, const char *mode)
{
    return adopt("_fdopen", descriptor, mode);
}

std::FILE *_wfdopen(int descriptor, const char16_t *mode)
{
    return adopt("_wfdopen", descriptor, mode);
}
}
