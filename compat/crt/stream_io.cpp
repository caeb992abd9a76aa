// Streams that are open: their positions, their buffers, and their end.
#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstdio>
#include <stdio_ext.h>

#include "compat/crt/descriptors.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/stream_checks.hpp"
#include "compat/crt/stream_list.hpp"

using namespace compat::crt;

namespace {

// Microsoft's _IOFBF, _IOLBF and _IONBF are glibc's here; lines are buffered as anything else
// there.
bool is_buffer_mode(int mode)
{
    return mode == _IOFBF || mode == _IOLBF || mode == _IONBF;
}

bool is_origin(int from)
{
    return from == SEEK_SET || from == SEEK_CUR || from == SEEK_END;
}

} // namespace

extern "C" {

// glibc counts what it has not written yet without the CRs that it will get: written first, it is
// counted right.
long long wsh_ftello64(std::FILE *file)
{
    if (!is_stream("ftell", file))
        return -1;
    if (::__fwriting(file) != 0 && std::fflush(file) != 0)
        return -1;
    return ::ftello64(file);
}

long wsh_ftell(std::FILE *file)
{
    const long long position = wsh_ftello64(file);
    if (position <= INT32_MAX)
        return static_cast<long>(position);
    errno = EINVAL;
    return -1;
}

int wsh_fseeko64(std::FILE *file, long long offset, int from)
{
    if (!is_stream("fseek", file))
        return -1;
    if (!is_origin(from))
        return invalid_parameter("fseek", "the origin is none"), -1;
    return ::fseeko64(file, offset, from);
}

int wsh_fseek(std::FILE *file, long offset, int from)
{
    return wsh_fseeko64(file, offset, from);
}

void wsh_rewind(std::FILE *file)
{
    if (wsh_fseeko64(file, 0, SEEK_SET) == 0)
        std::clearerr(file);
}

int wsh_fgetpos(std::FILE *file, long long *position)
{
    if (position == nullptr)
        return invalid_parameter("fgetpos", "there is no room for the position"), -1;
    *position = wsh_ftello64(file);
    return *position < 0 ? -1 : 0;
}

int wsh_fsetpos(std::FILE *file, const long long *position)
{
    if (position == nullptr)
        return invalid_parameter("fsetpos", "there is no position"), -1;
    return wsh_fseeko64(file, *position, SEEK_SET);
}

int wsh_setvbuf(std::FILE *file, char *buffer, int mode, std::size_t size)
{
    if (!is_stream("setvbuf", file))
        return -1;
    if (!is_buffer_mode(mode) || (mode != _IONBF && (size < 2 || size > INT_MAX)))
        return invalid_parameter("setvbuf", "the mode or the size is wrong"), -1;
    // A text that is read must stay without a buffer of glibc's (file_stream.cpp).
    const int descriptor = ::fileno(file);
    if (owner_of(descriptor) == Owner::stream && is_text(descriptor) && ::__freadable(file) != 0)
        return 0;
    return std::setvbuf(file, buffer, mode, size);
}

void wsh_setbuf(std::FILE *file, char *buffer)
{
    wsh_setvbuf(file, buffer, buffer == nullptr ? _IONBF : _IOFBF, BUFSIZ);
}

int wsh_fflush(std::FILE *file)
{
    return std::fflush(file);
}

int wsh_fclose(std::FILE *file)
{
    if (!is_stream("fclose", file))
        return EOF;
    drop_stream(file);
    // A text needs its mode until it is written; it forgets that itself.
    const int flushed = std::fflush(file);
    if (owner_of(::fileno(file)) != Owner::stream)
        forget(::fileno(file));
    return std::fclose(file) | flushed;
}

// How many streams are open, the three standard ones among them.
int _flushall()
{
    constexpr int standard_streams = 3;
    std::fflush(nullptr);
    return static_cast<int>(open_streams().size()) + standard_streams;
}

int _fcloseall()
{
    int closed = 0;
    for (std::FILE *const file : open_streams())
        closed += wsh_fclose(file) == 0;
    return closed;
}

std::FILE *wsh_tmpfile()
{
    return keep_stream(std::tmpfile());
}

int tmpfile_s(std::FILE **file)
{
    if (file == nullptr)
        return invalid_parameter("tmpfile_s", "an argument is NULL");
    *file = wsh_tmpfile();
    return *file == nullptr ? errno : 0;
}
}
