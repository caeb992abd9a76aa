// How the terminal hands over what is typed: in lines, or key by key.
#pragma once

#include <mutex>
#include <termios.h>

namespace compat {

/// The terminal's settings, which it gets back when the process ends, also by a signal. Any thread.
class TerminalMode {
  public:
    explicit TerminalMode(int descriptor) : descriptor_(descriptor) {}

    /// Each key at once, without echo. It stays so until lines are wanted: what is typed meanwhile
    /// is not shown before it is read, as on Windows.
    void read_keys();

    /// Lines, with echo or without; without `lines`, whatever has been typed.
    /// Returns whether keys were read before: then some may have been typed unseen.
    bool read_lines(bool lines, bool echo);

    /// As it was when the process started.
    void restore();

  private:
    void change(const termios &wanted);
    bool remember();

    const int descriptor_;
    std::mutex mutex_;
    bool remembered_ = false;
    bool keys_ = false;
    bool changed_ = false;
    termios original_{};
};

} // namespace compat
