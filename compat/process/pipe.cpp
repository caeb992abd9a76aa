#include "compat/process/pipe.hpp"

#include "compat/kernel/system_error.hpp"
#include "compat/kernel/transfer_at_once.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <winerror.h>

namespace compat {
namespace {

/// Keeps SIGPIPE, which nobody on Windows knows, from the calling thread, and takes it back if a
/// write has raised it meanwhile.
class NoBrokenPipeSignal {
  public:
    NoBrokenPipeSignal()
    {
        sigemptyset(&signal_);
        sigaddset(&signal_, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &signal_, &before_);
    }
    ~NoBrokenPipeSignal()
    {
        const std::timespec now{};
        while (sigtimedwait(&signal_, nullptr, &now) < 0 && errno == EINTR)
            ;
        pthread_sigmask(SIG_SETMASK, &before_, nullptr);
    }
    NoBrokenPipeSignal(const NoBrokenPipeSignal &) = delete;
    NoBrokenPipeSignal &operator=(const NoBrokenPipeSignal &) = delete;

  private:
    sigset_t signal_{};
    sigset_t before_{};
};

DWORD write_all(int descriptor, FileRequest &request)
{
    const NoBrokenPipeSignal quiet;
    const auto *const from = static_cast<const char *>(request.buffer);
    while (request.transferred < request.size) {
        const ssize_t put =
            ::write(descriptor, from + request.transferred, request.size - request.transferred);
        if (put < 0 && errno != EINTR)
            return errno == EPIPE ? ERROR_NO_DATA : error_of_errno(errno);
        request.transferred += static_cast<DWORD>(std::max<ssize_t>(put, 0));
    }
    return 0;
}

DWORD read_some(int descriptor, FileRequest &request)
{
    ssize_t got = 0;
    do
        got = ::read(descriptor, request.buffer, request.size);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return error_of_errno(errno);
    request.transferred = static_cast<DWORD>(got);
    return got == 0 && request.size > 0 ? ERROR_BROKEN_PIPE : 0;
}

/// The bytes stay: what tee copies lies in a pipe of our own.
DWORD copy_from(int descriptor, void *buffer, DWORD size, DWORD &copied)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return error_of_errno(errno);
    const ssize_t teed = ::tee(descriptor, ends[1], size, SPLICE_F_NONBLOCK);
    const ssize_t got = teed > 0 ? ::read(ends[0], buffer, size) : 0;
    ::close(ends[0]);
    ::close(ends[1]);
    copied = static_cast<DWORD>(std::max<ssize_t>(got, 0));
    return 0;
}

} // namespace

PipeEnd::PipeEnd(int descriptor, Direction direction)
    : KernelObject(type_tag), descriptor_(descriptor), direction_(direction)
{
}

PipeEnd::~PipeEnd()
{
    ::close(descriptor_);
}

DWORD PipeEnd::read_file(FileRequest &request)
{
    if (direction_ != Direction::reads)
        return ERROR_ACCESS_DENIED;
    if (!request.buffer && request.size > 0)
        return ERROR_NOACCESS;
    return transfer_at_once(request, [&] { return read_some(descriptor_, request); });
}

DWORD PipeEnd::write_file(FileRequest &request)
{
    if (direction_ != Direction::writes)
        return ERROR_ACCESS_DENIED;
    if (!request.buffer && request.size > 0)
        return ERROR_INVALID_USER_BUFFER;
    return transfer_at_once(request, [&] { return write_all(descriptor_, request); });
}

DWORD PipeEnd::cancel_io(HANDLE, const OVERLAPPED *)
{
    return ERROR_NOT_FOUND;
}

DWORD peek_into_pipe(int descriptor, void *buffer, DWORD size, DWORD &copied, DWORD &available)
{
    int waiting = 0;
    struct pollfd state = {descriptor, POLLIN, 0};
    copied = available = 0;
    if (::ioctl(descriptor, FIONREAD, &waiting) != 0 || ::poll(&state, 1, 0) < 0)
        return error_of_errno(errno);
    if (waiting == 0 && (state.revents & POLLHUP) != 0)
        return ERROR_BROKEN_PIPE;
    available = static_cast<DWORD>(waiting);
    return buffer && size > 0 && waiting > 0 ? copy_from(descriptor, buffer, size, copied) : 0;
}

} // namespace compat
