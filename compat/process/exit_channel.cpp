#include "compat/process/exit_channel.hpp"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace compat {
namespace {

std::atomic<int> channel{-1};

extern "C" void tell_status(int status, void *)
{
    tell_exit_code(static_cast<DWORD>(status));
}

} // namespace

std::optional<DWORD> read_exit_channel(int descriptor)
{
    DWORD code = 0;
    ::fcntl(descriptor, F_SETFL, O_NONBLOCK); // another one may still have it open
    const bool told = ::read(descriptor, &code, sizeof code) == sizeof code;
    return told ? std::optional(code) : std::nullopt;
}

void tell_exit_code_to(int descriptor)
{
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    channel = descriptor;
    ::on_exit(tell_status, nullptr);
}

void tell_exit_code(DWORD code)
{
    const int descriptor = channel.exchange(-1);
    if (descriptor < 0)
        return;
    ::signal(SIGPIPE, SIG_IGN); // whoever started this process may have ended before it
    [[maybe_unused]] const auto told = ::write(descriptor, &code, sizeof code);
}

} // namespace compat
