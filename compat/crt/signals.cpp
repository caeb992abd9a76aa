// signal and raise in Microsoft's numbers.
#include <atomic>
#include <cerrno>
#include <csignal>

#include "compat/crt/secure.hpp"

namespace {

using Action = void (*)(int);

// SIGABRT has two numbers. An action is the program's and gets the number that it knows.
struct Signal {
    int microsofts;
    int linuxs;
};
constexpr Signal signals[] = {{2, SIGINT},   {4, SIGILL},   {8, SIGFPE},   {11, SIGSEGV},
                              {15, SIGTERM}, {21, SIGQUIT}, {22, SIGABRT}, {6, SIGABRT}};
constexpr int most_signals = 32;
std::atomic<Action> actions[most_signals];

int linux_number(int microsofts)
{
    for (const Signal &known : signals)
        if (known.microsofts == microsofts)
            return known.linuxs;
    return 0;
}

// The default action is back before the program's own one runs.
void deliver(int linuxs)
{
    for (const Signal &known : signals) {
        if (known.linuxs != linuxs)
            continue;
        const Action action = actions[linuxs].exchange(SIG_DFL);
        if (action != SIG_DFL)
            action(known.microsofts);
        return;
    }
}

} // namespace

extern "C" {

Action wsh_signal(int number, Action action)
{
    const int known = linux_number(number);
    if (known == 0) {
        errno = EINVAL;
        return SIG_ERR;
    }
    const Action former = actions[known].exchange(action);
    struct sigaction request = {};
    request.sa_handler = action == SIG_DFL || action == SIG_IGN ? action : deliver;
    request.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART | SA_NODEFER;
    ::sigaction(known, &request, nullptr);
    return former;
}

int wsh_raise(int number)
{
    const int known = linux_number(number);
    if (known == 0)
        return compat::crt::invalid_parameter("raise", "there is no such signal");
    return std::raise(known);
}
}
