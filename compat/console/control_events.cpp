// Ctrl+C and other ends of a program, which Windows tells on a thread of its own.
#include "compat/console/console.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <mutex>
#include <thread>
#include <unistd.h>
#include <vector>

#include <wincon.h>
#include <winerror.h>

namespace compat {
namespace {

struct Row {
    int signal;
    DWORD event;
};
constexpr auto rows = std::to_array<Row>({{SIGINT, CTRL_C_EVENT},
                                          {SIGQUIT, CTRL_BREAK_EVENT},
                                          {SIGHUP, CTRL_CLOSE_EVENT},
                                          {SIGTERM, CTRL_CLOSE_EVENT}});

int pipe_to_thread[2];

void tell(int signal)
{
    const int error = errno;
    const auto number = static_cast<unsigned char>(signal);
    [[maybe_unused]] const ssize_t written = ::write(pipe_to_thread[1], &number, 1);
    errno = error;
}

class Handlers {
  public:
    bool add(PHANDLER_ROUTINE handler)
    {
        const std::lock_guard guard(mutex_);
        if (!std::exchange(started_, true))
            start();
        handlers_.push_back(handler);
        return true;
    }

    bool remove(PHANDLER_ROUTINE handler)
    {
        const std::lock_guard guard(mutex_);
        const auto found = std::find(handlers_.rbegin(), handlers_.rend(), handler);
        if (found == handlers_.rend())
            return false;
        handlers_.erase(std::next(found).base());
        return true;
    }

    void ignore_ctrl_c(bool ignore)
    {
        const std::lock_guard guard(mutex_);
        ignored_ = ignore;
        if (!started_)
            std::signal(SIGINT, ignore ? SIG_IGN : SIG_DFL);
    }

  private:
    void start()
    {
        if (::pipe(pipe_to_thread) != 0)
            return;
        std::thread([this] { run(); }).detach();
        for (const Row &row : rows)
            std::signal(row.signal, tell);
    }

    [[noreturn]] void run()
    {
        for (;;) {
            unsigned char number = 0;
            if (::read(pipe_to_thread[0], &number, 1) != 1)
                continue;
            const auto *const row = std::ranges::find(rows, static_cast<int>(number), &Row::signal);
            const bool handled = call(row->event);
            if (!handled || row->event == CTRL_CLOSE_EVENT) {
                console().input().give_back();
                std::signal(number, SIG_DFL);
                ::raise(number);
            }
        }
    }

    /// Whether one has taken it. They may add and remove handlers meanwhile.
    bool call(DWORD event)
    {
        std::unique_lock lock(mutex_);
        if (event == CTRL_C_EVENT && ignored_)
            return true;
        const std::vector<PHANDLER_ROUTINE> handlers(handlers_.rbegin(), handlers_.rend());
        lock.unlock();
        return std::ranges::any_of(handlers,
                                   [event](auto *handler) { return handler(event) != FALSE; });
    }

    std::mutex mutex_;
    std::vector<PHANDLER_ROUTINE> handlers_;
    bool started_ = false;
    bool ignored_ = false;
};

Handlers &handlers()
{
    static auto &the_only = *new Handlers;
    return the_only;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI SetConsoleCtrlHandler(PHANDLER_ROUTINE handler, BOOL add)
{
    if (!handler) {
        handlers().ignore_ctrl_c(add != FALSE);
        return TRUE;
    }
    if (add)
        return handlers().add(handler);
    if (handlers().remove(handler))
        return TRUE;
    set_last_error(ERROR_INVALID_PARAMETER);
    return FALSE;
}

/// To this process; group 0 are all on the console, of whom we know no other.
BOOL WINAPI GenerateConsoleCtrlEvent(DWORD event, DWORD group)
{
    if (event > CTRL_BREAK_EVENT) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    if (group != 0 && group != static_cast<DWORD>(::getpid())) {
        not_implemented("GenerateConsoleCtrlEvent for another process");
        return FALSE;
    }
    return ::kill(::getpid(), event == CTRL_C_EVENT ? SIGINT : SIGQUIT) == 0;
}
