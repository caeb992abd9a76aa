#include "compat/console/standard_file.hpp"

#include "compat/console/console.hpp"
#include "compat/kernel/file_status.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/system_error.hpp"

#include <cerrno>
#include <cstdio>
#include <mutex>
#include <poll.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace compat {
namespace {

std::shared_ptr<StandardFile> console_behind(HANDLE handle, bool input)
{
    auto file = object_of<StandardFile>(handle);
    if (file && file->is_console() && (file->descriptor() == STDIN_FILENO) == input)
        return file;
    set_last_error(ERROR_INVALID_HANDLE);
    return nullptr;
}

/// Lines end in "\r\n" for those who read a console past the C runtime.
std::string with_carriage_returns(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\n')
            result += '\r';
        result += c;
    }
    return result;
}

} // namespace

StandardFile::StandardFile(int descriptor) : KernelObject(type_tag), descriptor_(descriptor) {}

bool StandardFile::is_console() const
{
    return console().is_console(descriptor_) && console().attached();
}

DWORD StandardFile::read_file(FileRequest &request)
{
    if (descriptor_ != STDIN_FILENO)
        return ERROR_ACCESS_DENIED;
    if (!request.buffer && request.size > 0)
        return ERROR_NOACCESS;
    if (is_console()) {
        // "\r\n" needs room for both.
        const std::size_t most = request.size > 1 ? request.size - 1 : request.size;
        std::string text = console().input().read_text(most, console().input_page());
        if (text.size() < request.size && !text.empty() && text.back() == '\n' &&
            (console().input_mode() & ENABLE_LINE_INPUT))
            text = with_carriage_returns(text);
        request.transferred =
            static_cast<DWORD>(text.copy(static_cast<char *>(request.buffer), request.size));
        return 0;
    }
    const ssize_t count = ::read(descriptor_, request.buffer, request.size);
    if (count < 0)
        return error_of_errno(errno);
    request.transferred = static_cast<DWORD>(count);
    // The end of a pipe is an error, the end of a file is not; both read nothing.
    struct pollfd end = {descriptor_, POLLIN, 0};
    if (count == 0 && request.size > 0 && ::poll(&end, 1, 0) == 1 && (end.revents & POLLHUP))
        return ERROR_BROKEN_PIPE;
    return 0;
}

DWORD StandardFile::type_of_file() const
{
    return compat::type_of_file(descriptor_);
}

DWORD StandardFile::write_file(FileRequest &request)
{
    if (descriptor_ == STDIN_FILENO)
        return ERROR_ACCESS_DENIED;
    if (!request.buffer && request.size > 0)
        return ERROR_INVALID_USER_BUFFER;
    std::fflush(descriptor_ == STDOUT_FILENO ? stdout : stderr);
    const auto *const bytes = static_cast<const char *>(request.buffer);
    if (!console().write(descriptor_, {bytes, request.size}))
        return error_of_errno(errno);
    request.transferred = request.size;
    return 0;
}

DWORD StandardFile::cancel_io(HANDLE, const OVERLAPPED *)
{
    return ERROR_NOT_FOUND;
}

bool StandardFile::ready() const
{
    if (is_console() && descriptor_ == STDIN_FILENO)
        return console().input().ready();
    struct pollfd wanted = {descriptor_, static_cast<short>(descriptor_ == 0 ? POLLIN : POLLOUT),
                            0};
    return ::poll(&wanted, 1, 0) != 0;
}

bool StandardFile::signalled(DWORD) const
{
    const bool now = ready();
    if (!now) {
        wanted_ = true;
        wanted_.notify_one();
    }
    return now;
}

Waitable *StandardFile::waitable()
{
    if (is_console() && descriptor_ == STDIN_FILENO)
        console().input().watch_keys();
    watch();
    return this;
}

/// One thread, as long as the process, as the three objects are: it wakes whoever waits.
void StandardFile::watch()
{
    const std::lock_guard guard(dispatch_mutex());
    if (std::exchange(watched_, true))
        return;
    std::thread([this] {
        for (;;) {
            wanted_.wait(false);
            struct pollfd wanted = {descriptor_, POLLIN, 0};
            ::poll(&wanted, 1, -1);
            wanted_ = false;
            const std::lock_guard lock(dispatch_mutex());
            release_waiters();
        }
    }).detach();
}

std::shared_ptr<StandardFile> console_output(HANDLE handle)
{
    return console_behind(handle, false);
}

std::shared_ptr<StandardFile> console_input(HANDLE handle)
{
    return console_behind(handle, true);
}

} // namespace compat
