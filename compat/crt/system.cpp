// Commands by Microsoft's rules.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

#include "compat/console/console.hpp"
#include "compat/crt/locale.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

int wait_for_a_key()
{
    std::fputs("Press any key to continue . . . ", stdout);
    std::fflush(stdout);
    if (compat::console().is_console(STDIN_FILENO))
        compat::console().input().read_key(compat::TerminalInput::forever);
    else // a line of what is redirected
        for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
            ;
    std::fputc('\n', stdout);
    return 0;
}

} // namespace

extern "C" {

// cmd.exe's own commands that tutorials use. The result is the exit code.
int wsh_system(const char *command)
{
    if (command == nullptr)
        return std::system(nullptr);
    std::fflush(nullptr);
    const std::string_view text = command;
    const std::string_view word = text.substr(0, text.find_first_of(" \t"));
    if (word == "pause" || word == "PAUSE")
        return wait_for_a_key();
    if (word == "cls" || word == "CLS") {
        std::fputs("\033[2J\033[H", stdout);
        return std::fflush(stdout);
    }
    if (word == "title" && text.size() > word.size()) {
        std::printf("\033]0;%s\007", command + word.size() + 1);
        return std::fflush(stdout);
    }
    compat::console().input().give_back();
    const int status = std::system(to_utf8(to_wide(text)).c_str());
    return status == -1 || !WIFEXITED(status) ? status : WEXITSTATUS(status);
}

int _wsystem(const char16_t *command)
{
    return wsh_system(command == nullptr ? nullptr : to_narrow(command).c_str());
}
}
