// _popen: a command of the shell whose input or output is a stream.
#include <cerrno>
#include <cstdio>
#include <mutex>
#include <set>
#include <string>
#include <sys/wait.h>

#include "compat/console/console.hpp"
#include "compat/crt/locale.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/stream_list.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

// The streams that _pclose knows.
struct Pipes {
    std::mutex mutex;
    std::set<std::FILE *> open;
};

Pipes &pipes()
{
    static auto &the_only = *new Pipes;
    return the_only;
}

// r or w, and perhaps b or t: what commands of Linux write has no CRs anyway.
bool is_mode(const std::string &mode)
{
    return (mode[0] == 'r' || mode[0] == 'w') &&
           (mode.size() == 1 || (mode.size() == 2 && (mode[1] == 'b' || mode[1] == 't')));
}

std::FILE *open_pipe(const char *function, const std::u16string &command, const std::string &mode)
{
    if (!is_mode(mode)) {
        invalid_parameter(function, "the mode is wrong");
        return nullptr;
    }
    std::fflush(nullptr);
    compat::console().input().give_back();
    std::FILE *const pipe = ::popen(to_utf8(command).c_str(), mode.substr(0, 1).c_str());
    const std::lock_guard guard(pipes().mutex);
    if (pipe != nullptr)
        pipes().open.insert(pipe);
    return keep_stream(pipe);
}

} // namespace

extern "C" {

std::FILE *_popen(const char *command, const char *mode)
{
    if (command == nullptr || mode == nullptr) {
        invalid_parameter("_popen", "an argument is NULL");
        return nullptr;
    }
    return open_pipe("_popen", to_wide(command), mode);
}

std::FILE *_wpopen(const char16_t *command, const char16_t *mode)
{
    if (command == nullptr || mode == nullptr) {
        invalid_parameter("_wpopen", "an argument is NULL");
        return nullptr;
    }
    return open_pipe("_wpopen", command, to_utf8(mode));
}

// The command's exit code.
int _pclose(std::FILE *pipe)
{
    if (pipe == nullptr)
        return invalid_parameter("_pclose", "the stream is NULL"), -1;
    {
        const std::lock_guard guard(pipes().mutex);
        if (pipes().open.erase(pipe) == 0) {
            errno = EBADF;
            return -1;
        }
    }
    drop_stream(pipe);
    const int status = ::pclose(pipe);
    if (status == -1)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 3; // 3: what abort() gives on Windows
}
}
