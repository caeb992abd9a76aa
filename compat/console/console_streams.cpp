#include "compat/console/console_streams.hpp"

#include "compat/console/console.hpp"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <new>
#include <unistd.h>

namespace compat {
namespace {

struct ConsoleStream {
    int descriptor;
    Transcoder transcoder;
};

ConsoleStream &stream_of(void *cookie)
{
    return *static_cast<ConsoleStream *>(cookie);
}

ssize_t show(void *cookie, const char *bytes, std::size_t size)
{
    ConsoleStream &stream = stream_of(cookie);
    const bool done = console().write(stream.descriptor, stream.transcoder, {bytes, size});
    return done ? static_cast<ssize_t>(size) : 0; // glibc's sign of an error
}

/// By the console's own reader, which keeps what is typed ahead, where standard input is the
/// console, too.
ssize_t read_typed(void *cookie, char *to, std::size_t size)
{
    if (console().is_console(STDIN_FILENO))
        return static_cast<ssize_t>(
            console().input().read_text(size, console().page_of_input()).copy(to, size));
    ssize_t got = -1;
    do
        got = ::read(stream_of(cookie).descriptor, to, size);
    while (got < 0 && errno == EINTR);
    return got;
}

int close_stream(void *cookie)
{
    const std::unique_ptr<ConsoleStream> stream(&stream_of(cookie));
    return ::close(stream->descriptor);
}

} // namespace

std::FILE *open_console_stream(int descriptor, bool input)
{
    std::unique_ptr<ConsoleStream> stream(new (std::nothrow) ConsoleStream{descriptor, {}});
    if (!stream)
        return nullptr;
    std::FILE *const file =
        ::fopencookie(stream.get(), input ? "r" : "w",
                      {.read = read_typed, .write = show, .seek = nullptr, .close = close_stream});
    if (file == nullptr)
        return nullptr;
    file->_fileno = descriptor; // what fileno() tells
    if (!input)
        std::setvbuf(file, nullptr, _IONBF, 0);
    stream.release();
    return file;
}

} // namespace compat
