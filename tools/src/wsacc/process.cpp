#include "tools/src/wsacc/process.hpp"

#include "tools/src/wsacc/failure.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace wsacc {
namespace {

// The reading end of a pipe whose other end a child writes to.
class Pipe {
  public:
    Pipe()
    {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            throw Failure(std::string("no pipe: ") + std::strerror(errno));
        read_ = ends[0];
        write_ = ends[1];
    }
    ~Pipe()
    {
        close_read();
        close_write();
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    int write_end() const { return write_; }
    int read_end() const { return read_; } // -1 after the end of file

    void close_write() { close_one(write_); }
    void close_read() { close_one(read_); }

    void take(std::string &into)
    {
        std::array<char, 16384> block{};
        const ssize_t size = read(read_, block.data(), block.size());
        if (size > 0)
            into.append(block.data(), static_cast<std::size_t>(size));
        else if (size == 0 || errno != EINTR)
            close_read();
    }

  private:
    static void close_one(int &descriptor)
    {
        if (descriptor >= 0)
            close(descriptor);
        descriptor = -1;
    }

    int read_ = -1;
    int write_ = -1;
};

pid_t start(const Arguments &command, const Pipe &output, const Pipe &errors)
{
    std::vector<char *> pointers;
    for (const std::string &argument : command)
        pointers.push_back(const_cast<char *>(argument.c_str()));
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output.write_end(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, errors.write_end(), STDERR_FILENO);
    pid_t child = 0;
    const int error =
        posix_spawnp(&child, pointers.front(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        throw Failure(command.front() + ": cannot be run: " + std::strerror(error));
    return child;
}

// Both at once: a child that fills one pipe would wait for ever while we read the other.
void collect(Pipe &output, Pipe &errors, ProcessResult &result)
{
    while (output.read_end() >= 0 || errors.read_end() >= 0) {
        std::array<pollfd, 2> waits{
            {{output.read_end(), POLLIN, 0}, {errors.read_end(), POLLIN, 0}}};
        if (poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
            return;
        if (waits[0].revents != 0)
            output.take(result.output);
        if (waits[1].revents != 0)
            errors.take(result.errors);
    }
}

bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::strchr("_-+=./,:@%", c) != nullptr;
}

} // namespace

ProcessResult run_collected(const Arguments &command)
{
    Pipe output;
    Pipe errors;
    const pid_t child = start(command, output, errors);
    output.close_write();
    errors.close_write();
    ProcessResult result;
    collect(output, errors, result);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    result.exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

std::string quoted(const Arguments &command)
{
    std::string line;
    for (const std::string &argument : command) {
        if (!line.empty())
            line += ' ';
        bool plain = !argument.empty();
        for (const char c : argument)
            plain = plain && c != '\0' && is_plain(c);
        if (plain) {
            line += argument;
            continue;
        }
        line += '\'';
        for (const char c : argument)
            line += c == '\'' ? std::string("'\\''") : std::string(1, c);
        line += '\'';
    }
    return line;
}

} // namespace wsacc
