// The registry of the user: a file that all programs share, $XDG_CONFIG_HOME/winsock_shim/
// registry.reg (~/.config/…).
#pragma once

#include "compat/registry/registry_tree.hpp"

#include <mutex>
#include <string>

#include <sys/types.h>

namespace compat {

/// Any thread. What others have changed is seen at the next call, and a change is in the file when
/// the call returns.
class Registry {
  public:
    /// Calls `use(root)`, whose children are the HKEY_…, and returns its result.
    template <class Use>
    auto read(Use use)
    {
        const std::lock_guard guard(mutex_);
        read_if_changed();
        return use(root_);
    }

    /// `change(root)` returns 0, or an error of Win32, with nothing changed. Nobody else changes
    /// the file meanwhile.
    template <class Change>
    DWORD change(Change change)
    {
        const std::lock_guard guard(mutex_);
        const FileLock lock(path() + ".lock");
        if (lock.error() != 0)
            return lock.error();
        read_if_changed();
        const DWORD error = change(root_);
        return error != 0 ? error : write();
    }

  private:
    /// What other programs wait for.
    class FileLock {
      public:
        explicit FileLock(const std::string &path);
        ~FileLock();
        FileLock(const FileLock &) = delete;
        FileLock &operator=(const FileLock &) = delete;
        DWORD error() const { return error_; }

      private:
        int descriptor_ = -1;
        DWORD error_ = 0;
    };

    /// Tells one state of the file from the next.
    struct State {
        ino_t number = 0;
        off_t size = 0;
        std::int64_t changed = 0;
        bool operator==(const State &) const = default;
    };

    static std::string path();
    static State state();
    void read_if_changed();
    DWORD write();

    std::mutex mutex_; // guards what is below
    RegistryKey root_;
    State known_{0, -1, 0};
};

Registry &registry();

} // namespace compat
