// What is typed on the terminal.
#pragma once

#include "compat/console/key_parser.hpp"
#include "compat/console/terminal_mode.hpp"
#include "compat/console/transcoder.hpp"

#include <atomic>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace compat {

/// Descriptor 0 as a console: lines for those who read text, keys for the others. Any thread; who
/// reads keys holds up who reads lines, and the other way round.
class TerminalInput {
  public:
    static constexpr int forever = -1;

    explicit TerminalInput(const CodePage &terminal) : terminal_(terminal), mode_(0) {}

    /// Up to `size` bytes of a line, in `page`, or of what is typed if lines are switched off.
    /// Empty at the end of the input.
    std::string read_text(std::size_t size, const CodePage &page);
    /// Whether text is handed over in lines, and shown while it is typed.
    void set_line_mode(bool lines, bool echo);

    /// None when the time (in milliseconds) is up or the input has ended.
    std::optional<TerminalKey> read_key(int milliseconds);
    /// Whether a key can be read at once.
    bool key_waits();
    /// Drops what has been typed.
    void flush();

    /// Asks the terminal where its cursor is: column and row from 0.
    std::optional<std::pair<int, int>> ask_cursor(int output);

    /// Before another program gets the terminal.
    void give_back() { mode_.restore(); }

    /// That something can be read, without waiting; any thread, also while another one reads.
    bool ready() const;
    /// Lets ready() see keys that are not a line yet.
    void watch_keys() { mode_.read_keys(); }

  private:
    bool fetch(int milliseconds);                          // more bytes into bytes_; mutex_ held
    std::optional<TerminalKey> next_key(int milliseconds); // mutex_ held
    std::string typed_ahead();                             // mutex_ held

    const CodePage &terminal_;
    TerminalMode mode_;
    std::mutex mutex_;
    std::string bytes_; // typed, in the terminal's encoding, and not a key yet
    std::deque<TerminalKey> keys_;
    std::string text_; // of read_text, converted and not fetched yet
    Transcoder transcoder_;
    std::atomic<bool> kept_{false}; // something is here already
    bool lines_ = true;
    bool echo_ = true;
    bool ended_ = false;
};

} // namespace compat
