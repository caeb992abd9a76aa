// glibc's functions take the variables stdin, stdout and stderr at each call, and libstdc++'s
// streams take them when the first one is constructed: a FILE of our own in these variables serves
// both, and wide text, too. Its descriptor stays the real one.
#include "compat/console/standard_streams.hpp"

#include "compat/console/console.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <dlfcn.h>
#include <ext/stdio_filebuf.h>
#include <ext/stdio_sync_filebuf.h>
#include <iostream>
#include <mutex>
#include <unistd.h>

namespace compat {
namespace {

int descriptor_of(void *cookie)
{
    return static_cast<int>(reinterpret_cast<std::intptr_t>(cookie));
}

ssize_t write_text(void *cookie, const char *bytes, std::size_t size)
{
    // glibc: 0 means failure.
    return console().write(descriptor_of(cookie), {bytes, size}) ? static_cast<ssize_t>(size) : 0;
}

ssize_t read_text(void *, char *bytes, std::size_t size)
{
    return static_cast<ssize_t>(
        console().input().read_text(size, console().page_of_input()).copy(bytes, size));
}

std::FILE *make_stream(int descriptor)
{
    auto *const cookie = reinterpret_cast<void *>(static_cast<std::intptr_t>(descriptor));
    const bool input = descriptor == STDIN_FILENO;
    std::FILE *const file =
        ::fopencookie(cookie, input ? "r" : "w",
                      {.read = read_text, .write = write_text, .seek = {}, .close = {}});
    if (file != nullptr)
        file->_fileno = descriptor; // what fileno() tells
    return file;
}

/// A stream that exists already and has still a buffer of libstdc++'s own.
template <class Stream>
void reseat(Stream &stream, std::FILE *file)
{
    using Tied = __gnu_cxx::stdio_sync_filebuf<char>;
    using Untied = __gnu_cxx::stdio_filebuf<char>; // sync_with_stdio(false): past the FILE
    if (dynamic_cast<Tied *>(stream.rdbuf()) != nullptr ||
        dynamic_cast<Untied *>(stream.rdbuf()) != nullptr)
        stream.rdbuf(new Tied(file)); // never freed: streams are used until the process ends
}

struct Streams {
    std::mutex mutex;
    std::array<bool, 3> connected{};
};

Streams &streams()
{
    static auto &the_only = *new Streams;
    return the_only;
}

void put_in_place(int descriptor, std::FILE *file)
{
    const std::ios_base::Init streams_exist;
    if (descriptor == STDIN_FILENO) {
        stdin = file;
        reseat(std::cin, file);
    } else if (descriptor == STDOUT_FILENO) {
        std::fflush(stdout);
        stdout = file;
        reseat(std::cout, file);
    } else {
        stderr = file;
        reseat(std::cerr, file);
        reseat(std::clog, file);
    }
}

void connect(int descriptor)
{
    const std::lock_guard guard(streams().mutex);
    if (std::exchange(streams().connected[static_cast<unsigned>(descriptor)], true))
        return;
    if (std::FILE *const file = make_stream(descriptor))
        put_in_place(descriptor, file);
}

/// Whether std::cout and its kin have to stay on top of our FILEs.
bool any_connected()
{
    const std::lock_guard guard(streams().mutex);
    return std::ranges::find(streams().connected, true) != streams().connected.end();
}

} // namespace

void connect_standard_streams()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (console().converts(descriptor) ||
            (descriptor == STDIN_FILENO && console().is_console(descriptor)))
            connect(descriptor);
    // As Windows' console, it shows text when it is written.
    if (console().is_console(STDOUT_FILENO))
        std::setvbuf(stdout, nullptr, _IONBF, 0);
    std::setvbuf(stderr, nullptr, _IONBF, 0);
}

void replace_standard_stream(int descriptor, std::FILE *file)
{
    console().look_again(descriptor);
    const std::lock_guard guard(streams().mutex);
    streams().connected[static_cast<unsigned>(descriptor)] = true;
    put_in_place(descriptor, file);
}

bool stdin_holds_input()
{
    return stdin->_IO_read_ptr < stdin->_IO_read_end;
}

} // namespace compat

// libstdc++'s own would have std::cout write past stdio, and so past the conversion. Defined here,
// it is the one that programs get.
bool std::ios_base::sync_with_stdio(bool sync)
{
    if (compat::any_connected())
        return true;
    using Function = bool (*)(bool);
    static const auto original =
        reinterpret_cast<Function>(::dlsym(RTLD_NEXT, "_ZNSt8ios_base15sync_with_stdioEb"));
    return original == nullptr || original(sync);
}
