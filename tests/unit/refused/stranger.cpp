#include "stranger.hpp"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

unsigned start_stranger()
{
    const pid_t id = ::fork();
    while (id == 0)
        ::pause();
    return id > 0 ? static_cast<unsigned>(id) : 0;
}

void end_stranger(unsigned id)
{
    const auto number = static_cast<pid_t>(id);
    ::kill(number, SIGKILL);
    ::waitpid(number, nullptr, 0);
}
