#include "compat/process/start_process.hpp"

#include "compat/kernel/system_error.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>
#include <utility>

#include <winerror.h>

namespace compat {
namespace {

/// What a process that is made suspended runs until ResumeThread writes a line into the gate; then
/// it becomes the program. Whoever closes the gate instead keeps it there.
constexpr auto wait_at_the_gate =
    "read -r line <&4 || while :; do kill -STOP $$; done; exec 4<&-; exec \"$@\"";
static_assert(gate_descriptor == 4);

/// A descriptor that is closed at the end.
class Descriptor {
  public:
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor()
    {
        if (number_ >= 0)
            ::close(number_);
    }
    Descriptor(Descriptor &&other) noexcept : number_(other.release()) {}
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(number_, other.number_);
        return *this;
    }

    operator int() const { return number_; }
    int release() { return std::exchange(number_, -1); }

  private:
    int number_;
};

DWORD make_pipe(Descriptor &reads, Descriptor &writes)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return error_of_errno(errno);
    reads = Descriptor(ends[0]);
    writes = Descriptor(ends[1]);
    return 0;
}

/// Which descriptor here becomes which one there. What is copied lies above all places that are
/// copied to, so that no copy overwrites what comes later.
class Copies {
  public:
    void add(int here, int there) { wanted_.emplace_back(here, there); }

    DWORD apply(posix_spawn_file_actions_t &actions)
    {
        int behind = 0;
        for (const auto &[here, there] : wanted_)
            behind = std::max(behind, there + 1);
        for (const auto &[here, there] : wanted_) {
            Descriptor copy(here < 0 ? ::open("/dev/null", O_RDWR | O_CLOEXEC) : ::dup(here));
            Descriptor high(::fcntl(copy, F_DUPFD_CLOEXEC, behind));
            if (high < 0)
                return error_of_errno(errno);
            posix_spawn_file_actions_adddup2(&actions, high, there);
            kept_.push_back(std::move(high));
        }
        for (int other = 0; other < behind; ++other)
            if (std::ranges::find(wanted_, other, &std::pair<int, int>::second) == wanted_.end())
                posix_spawn_file_actions_addclose(&actions, other);
        posix_spawn_file_actions_addclosefrom_np(&actions, behind);
        return 0;
    }

  private:
    std::vector<std::pair<int, int>> wanted_;
    std::vector<Descriptor> kept_;
};

/// posix_spawn's two structures.
class SpawnSettings {
  public:
    SpawnSettings()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigset_t usual;
        sigemptyset(&none);
        sigemptyset(&usual);
        sigaddset(&usual, SIGPIPE);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &usual);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnSettings()
    {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
    SpawnSettings(const SpawnSettings &) = delete;
    SpawnSettings &operator=(const SpawnSettings &) = delete;

    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};
};

std::vector<char *> pointers_to(const std::vector<std::string> &texts)
{
    std::vector<char *> pointers;
    for (const std::string &text : texts)
        pointers.push_back(const_cast<char *>(text.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

/// The program itself, or the shell that waits for the gate first.
Program program_to_run(const Start &how)
{
    if (!how.suspended)
        return how.program;
    Program shell{"/bin/sh", {"sh", "-c", wait_at_the_gate, "sh", how.program.path}};
    const auto &given = how.program.arguments;
    shell.arguments.insert(shell.arguments.end(), given.begin() + 1, given.end());
    return shell;
}

DWORD spawn(const Start &how, SpawnSettings &settings, pid_t &id)
{
    const Program program = program_to_run(how);
    auto environment = how.environment;
    environment.push_back(inherited_variable + ('=' + describe(how.inherited, how.show)));
    if (!how.directory.empty())
        posix_spawn_file_actions_addchdir_np(&settings.actions, how.directory.c_str());
    const int failed =
        ::posix_spawn(&id, program.path.c_str(), &settings.actions, &settings.attributes,
                      pointers_to(program.arguments).data(), pointers_to(environment).data());
    return failed == 0        ? 0
           : failed == E2BIG  ? DWORD{ERROR_FILENAME_EXCED_RANGE}
           : failed == EAGAIN ? DWORD{ERROR_NOT_ENOUGH_MEMORY}
                              : error_of_errno(failed);
}

} // namespace

DWORD start_process(const Start &how, Started &started)
{
    Descriptor channel, child_channel, child_gate, gate;
    if (const DWORD error = make_pipe(channel, child_channel))
        return error;
    Copies copies;
    for (int there = 0; const int standard : how.standard)
        copies.add(standard, there++);
    copies.add(child_channel, exit_channel_descriptor);
    if (how.suspended) {
        if (const DWORD error = make_pipe(child_gate, gate))
            return error;
        copies.add(child_gate, gate_descriptor);
    }
    for (int there = first_inherited_descriptor; const InheritedHandle &one : how.inherited)
        copies.add(one.descriptor, there++);
    SpawnSettings settings;
    if (const DWORD error = copies.apply(settings.actions))
        return error;
    pid_t id = 0;
    if (const DWORD error = spawn(how, settings, id))
        return error;
    started.process = watch_child(static_cast<DWORD>(id), channel.release());
    started.thread = std::make_shared<FirstThread>(started.process, gate.release());
    return 0;
}

} // namespace compat
