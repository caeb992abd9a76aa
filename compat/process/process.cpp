#include "compat/process/process.hpp"

#include "compat/process/exit_channel.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <map>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

#include <winerror.h>

namespace compat {
namespace {

/// The processes that handles stand for, by number. Any thread.
struct Known {
    std::mutex mutex;
    std::map<DWORD, std::weak_ptr<Process>> processes;
};

Known &known()
{
    static auto &the_only = *new Known; // lives as long as the process, like the Runtime
    return the_only;
}

void remember(const std::shared_ptr<Process> &process)
{
    const std::lock_guard guard(known().mutex);
    std::erase_if(known().processes, [](const auto &entry) { return entry.second.expired(); });
    known().processes[process->id()] = process;
}

/// What Windows has as the exit code of a process that a signal has ended: mostly the exception.
DWORD code_of_signal(int signal)
{
    switch (signal) {
    case SIGSEGV:
    case SIGBUS:
        return 0xC0000005; // access violation
    case SIGILL:
        return 0xC000001D; // illegal instruction
    case SIGFPE:
        return 0xC0000094; // division by zero
    case SIGINT:
        return 0xC000013A; // Ctrl+C
    case SIGABRT:
        return 3;
    default:
        return 1; // as the task manager ends one
    }
}

DWORD code_of(const siginfo_t &how, int exit_channel)
{
    if (how.si_code != CLD_EXITED)
        return code_of_signal(how.si_status);
    return read_exit_channel(exit_channel).value_or(static_cast<DWORD>(how.si_status));
}

void wait_for_child(const std::shared_ptr<Process> &process, int exit_channel)
{
    siginfo_t how{};
    while (::waitid(P_PID, process->id(), &how, WEXITED | WNOWAIT) != 0 && errno == EINTR)
        ;
    const DWORD code = code_of(how, exit_channel);
    ::close(exit_channel);
    process->reap([&] { ::waitid(P_PID, process->id(), &how, WEXITED); });
    process->end(code);
}

void wait_for_stranger(const std::shared_ptr<Process> &process, int descriptor)
{
    struct pollfd ended = {descriptor, POLLIN, 0};
    while (::poll(&ended, 1, -1) < 0 && errno == EINTR)
        ;
    ::close(descriptor);
    process->reap([] {});
    process->end(std::nullopt);
}

} // namespace

// ---- Process ------------------------------------------------------------------------------------

std::optional<DWORD> Process::exit_code() const
{
    const std::lock_guard guard(dispatch_mutex());
    return exit_code_;
}

DWORD Process::terminate(DWORD code)
{
    const std::lock_guard guard(kill_mutex_);
    if (reaped_ || ::kill(static_cast<pid_t>(id_), SIGKILL) != 0)
        return ERROR_ACCESS_DENIED;
    if (!killed_with_)
        killed_with_ = code;
    return 0;
}

void Process::signal(int number)
{
    const std::lock_guard guard(kill_mutex_);
    if (!reaped_)
        ::kill(static_cast<pid_t>(id_), number);
}

void Process::end(std::optional<DWORD> code)
{
    {
        const std::lock_guard guard(kill_mutex_);
        if (killed_with_)
            code = killed_with_;
    }
    const std::lock_guard guard(dispatch_mutex());
    exit_code_ = code;
    ended_ = true;
    release_waiters();
}

// ---- FirstThread --------------------------------------------------------------------------------

FirstThread::FirstThread(std::shared_ptr<Process> process, int gate)
    : process_(std::move(process)), gate_(gate)
{
}

FirstThread::~FirstThread()
{
    if (gate_ >= 0)
        ::close(gate_); // nobody can let it go any more: it stays where it is
}

/// All of the process stops: Linux knows no other way from outside.
DWORD FirstThread::suspend()
{
    const std::lock_guard guard(gate_mutex_);
    if (suspensions_ == 0)
        process_->signal(SIGSTOP);
    return suspensions_++ + (gate_ < 0 ? 0 : 1);
}

DWORD FirstThread::resume()
{
    const std::lock_guard guard(gate_mutex_);
    if (suspensions_ > 0) {
        if (suspensions_ == 1)
            process_->signal(SIGCONT);
        return suspensions_-- + (gate_ < 0 ? 0 : 1);
    }
    if (gate_ < 0)
        return 0;
    [[maybe_unused]] const auto opened = ::write(gate_, "\n", 1);
    ::close(std::exchange(gate_, -1));
    return 1;
}

// ---- who they are -------------------------------------------------------------------------------

std::shared_ptr<Process> watch_child(DWORD id, int exit_channel)
{
    auto process = std::make_shared<Process>(id);
    remember(process);
    std::thread([process, exit_channel] { wait_for_child(process, exit_channel); }).detach();
    return process;
}

std::shared_ptr<Process> find_process(DWORD id, DWORD &error)
{
    {
        const std::lock_guard guard(known().mutex);
        const auto at = known().processes.find(id);
        if (const auto process = at == known().processes.end() ? nullptr : at->second.lock())
            return process;
    }
    const auto number = static_cast<pid_t>(id);
    const auto descriptor = static_cast<int>(::syscall(SYS_pidfd_open, number, 0));
    const bool is_own = number == ::getpid();
    if (number <= 0 || descriptor < 0 || (!is_own && ::kill(number, 0) != 0)) {
        error = descriptor >= 0 ? ERROR_ACCESS_DENIED : ERROR_INVALID_PARAMETER;
        ::close(descriptor);
        return nullptr;
    }
    auto process = std::make_shared<Process>(id);
    remember(process);
    if (is_own)
        ::close(descriptor);
    else
        std::thread([process, descriptor] { wait_for_stranger(process, descriptor); }).detach();
    return process;
}

} // namespace compat
