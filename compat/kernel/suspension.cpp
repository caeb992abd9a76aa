#include "compat/kernel/suspension.hpp"

#include <cerrno>
#include <csignal>
#include <ctime>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace compat {
namespace {

constexpr std::uint32_t for_good = 0x40000000; ///< nobody resumes that often

int stop_signal()
{
    return SIGRTMIN + 6;
}

/// The calling thread's own, for the signal's handler.
Suspension *&own()
{
    thread_local Suspension *suspension = nullptr;
    return suspension;
}

// Of the system's calls only these may be made by a handler, or by who waits for one.
void wait_while(std::atomic<std::uint32_t> &word, std::uint32_t expected, const std::timespec *most)
{
    ::syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, expected, most, nullptr, 0);
}

void wake_all(std::atomic<std::uint32_t> &word)
{
    ::syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, 0x7FFFFFFF, nullptr, nullptr, 0);
}

} // namespace

void Suspension::set_up(pid_t thread)
{
    static const bool installed = [] {
        struct sigaction action {};
        action.sa_handler = wait_in_handler;
        action.sa_flags = SA_RESTART;
        ::sigfillset(&action.sa_mask);
        return ::sigaction(stop_signal(), &action, nullptr) == 0;
    }();
    own() = installed ? this : nullptr;
    thread_ = thread;
}

void Suspension::wait_in_handler(int)
{
    Suspension *const suspension = own();
    if (!suspension)
        return;
    const int error = errno;
    suspension->stopped_ = 1;
    wake_all(suspension->stopped_);
    while (const std::uint32_t count = suspension->count_)
        wait_while(suspension->count_, count, nullptr);
    suspension->stopped_ = 0;
    errno = error;
}

/// A thread that has the signal blocked stops later.
void Suspension::stop()
{
    constexpr std::timespec patience{1, 0};
    const pid_t thread = thread_;
    const bool is_self = thread == static_cast<pid_t>(::syscall(SYS_gettid));
    ::syscall(SYS_tgkill, ::getpid(), thread, stop_signal());
    if (!is_self && stopped_ == 0)
        wait_while(stopped_, 0, &patience);
}

std::uint32_t Suspension::suspend()
{
    const std::uint32_t former = count_.fetch_add(1);
    if (former == 0)
        stop();
    return former;
}

std::uint32_t Suspension::resume()
{
    std::uint32_t former = count_;
    while (former > 0 && !count_.compare_exchange_weak(former, former - 1))
        ;
    if (former == 1)
        wake_all(count_);
    return former;
}

void Suspension::stop_for_good()
{
    if (count_.fetch_add(for_good) == 0)
        stop();
}

} // namespace compat
