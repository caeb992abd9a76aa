#include "compat/console/terminal_mode.hpp"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <unistd.h>

namespace compat {
namespace {

constexpr std::array ending_signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGSEGV};

// For a handler of signals, which may look at little else. There is one terminal.
struct Saved {
    std::atomic<bool> changed{false};
    int descriptor = -1;
    termios original{};
};
Saved saved;

void put_back()
{
    if (saved.changed.exchange(false))
        tcsetattr(saved.descriptor, TCSANOW, &saved.original);
}

void put_back_and_end(int signal)
{
    put_back();
    std::signal(signal, SIG_DFL);
    raise(signal);
}

/// Signals that the program handles itself are its own affair.
void watch_for_the_end()
{
    std::atexit(put_back);
    for (const int signal : ending_signals) {
        struct sigaction present {};
        if (sigaction(signal, nullptr, &present) == 0 && present.sa_handler == SIG_DFL)
            std::signal(signal, put_back_and_end);
    }
}

} // namespace

bool TerminalMode::remember()
{
    if (remembered_)
        return true;
    if (tcgetattr(descriptor_, &original_) != 0)
        return false;
    saved.descriptor = descriptor_;
    saved.original = original_;
    watch_for_the_end();
    return remembered_ = true;
}

void TerminalMode::change(const termios &wanted)
{
    saved.changed = true;
    tcsetattr(descriptor_, TCSANOW, &wanted);
}

void TerminalMode::read_keys()
{
    const std::lock_guard guard(mutex_);
    if (keys_ || !remember())
        return;
    termios wanted = original_;
    wanted.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    wanted.c_iflag &= ~static_cast<tcflag_t>(ICRNL | INLCR);
    wanted.c_cc[VMIN] = 1;
    wanted.c_cc[VTIME] = 0;
    change(wanted);
    keys_ = changed_ = true;
}

bool TerminalMode::read_lines(bool lines, bool echo)
{
    const std::lock_guard guard(mutex_);
    const bool special = !lines || !echo;
    if ((!changed_ && !special) || !remember())
        return false;
    termios wanted = original_;
    if (!lines)
        wanted.c_lflag &= ~static_cast<tcflag_t>(ICANON);
    if (!echo)
        wanted.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    change(wanted);
    const bool before = keys_;
    keys_ = false;
    changed_ = special;
    return before;
}

void TerminalMode::restore()
{
    const std::lock_guard guard(mutex_);
    put_back();
    keys_ = changed_ = false;
}

} // namespace compat
