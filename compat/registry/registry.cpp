#include "compat/registry/registry.hpp"

#include "compat/kernel/system_error.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace compat {
namespace {

std::string variable(const char *name)
{
    const char *const value = std::getenv(name); // NOLINT(concurrency-mt-unsafe)
    return value ? value : "";
}

/// Keys that programs find on every Windows.
void add_usual_keys(RegistryKey &root)
{
    bool made = false;
    for (const char *const key :
         {"HKEY_CLASSES_ROOT", "HKEY_CURRENT_USER\\Environment", "HKEY_CURRENT_USER\\Software",
          "HKEY_LOCAL_MACHINE\\Hardware",
          "HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Windows\\CurrentVersion",
          "HKEY_LOCAL_MACHINE\\System\\CurrentControlSet", "HKEY_USERS", "HKEY_CURRENT_CONFIG"})
        root.find_or_make(key_path(key), made);
}

} // namespace

// ---- the lock -----------------------------------------------------------------------------------

Registry::FileLock::FileLock(const std::string &path)
{
    std::error_code ignored;
    std::filesystem::create_directories(std::filesystem::path(path).parent_path(), ignored);
    descriptor_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    while (descriptor_ >= 0 && ::flock(descriptor_, LOCK_EX) != 0 && errno == EINTR)
        ;
    if (descriptor_ < 0)
        error_ = error_of_errno(errno);
}

Registry::FileLock::~FileLock()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

// ---- the file -----------------------------------------------------------------------------------

std::string Registry::path()
{
    const auto configuration = variable("XDG_CONFIG_HOME");
    const auto folder = configuration.empty() ? variable("HOME") + "/.config" : configuration;
    return folder + "/winsock_shim/registry.reg";
}

Registry::State Registry::state()
{
    struct stat status {};
    if (::stat(path().c_str(), &status) != 0)
        return {};
    constexpr std::int64_t second = 1'000'000'000;
    return {status.st_ino, status.st_size, status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec};
}

void Registry::read_if_changed()
{
    const State now = state();
    if (now == known_)
        return;
    std::ifstream file(path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    RegistryKey former = std::exchange(root_, RegistryKey{});
    add_usual_keys(root_);
    read_text(text, root_);
    root_.take_volatile_from(former);
    known_ = now;
}

/// Into another file first: whoever reads finds the former text or the new one.
DWORD Registry::write()
{
    const std::string next = path() + ".new";
    std::ofstream file(next, std::ios::binary | std::ios::trunc);
    file << to_text(root_);
    file.close();
    if (!file || ::rename(next.c_str(), path().c_str()) != 0) {
        const DWORD error = error_of_errno(errno);
        known_ = {0, -1, 0}; // what was changed in memory is not there
        return error;
    }
    known_ = state();
    return 0;
}

Registry &registry()
{
    static auto &the_only = *new Registry; // lives as long as the process, like the Runtime
    return the_only;
}

} // namespace compat
