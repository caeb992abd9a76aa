#include "compat/console/terminal_input.hpp"

#include <cerrno>
#include <charconv>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace compat {
namespace {

constexpr int input = 0;
// A terminal sends the bytes of one key together; Escape stands alone.
constexpr int rest_of_a_key = 25;
constexpr int answer_of_a_terminal = 300;

bool readable(int milliseconds)
{
    pollfd wanted{input, POLLIN, 0};
    int result = 0;
    do
        result = ::poll(&wanted, 1, milliseconds);
    while (result < 0 && errno == EINTR && milliseconds < 0);
    return result > 0;
}

std::string read_some(std::size_t size)
{
    std::string bytes(size, '\0');
    ssize_t count = 0;
    do
        count = ::read(input, bytes.data(), bytes.size());
    while (count < 0 && errno == EINTR);
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return bytes;
}

} // namespace

/// What was typed while keys were read belongs to the line; now it is shown.
std::string TerminalInput::typed_ahead()
{
    while (readable(0)) {
        const std::string more = read_some(256);
        if (more.empty())
            break;
        bytes_ += more;
    }
    while (const auto key = take_key(bytes_, terminal_, true))
        keys_.push_back(*key);
    std::string typed;
    for (const TerminalKey &key : std::exchange(keys_, {})) {
        char encoded[4];
        const char32_t c = key.character == '\r' ? '\n' : key.character;
        if (c != 0)
            typed.append(encoded, static_cast<std::size_t>(terminal_.encode(c, encoded)));
    }
    return typed;
}

std::string TerminalInput::read_text(std::size_t size, const CodePage &page)
{
    const std::lock_guard guard(mutex_);
    if (text_.empty()) {
        std::string typed;
        if (mode_.read_lines(lines_, echo_)) {
            typed = typed_ahead();
            if (echo_ && ::write(STDOUT_FILENO, typed.data(), typed.size()) < 0)
                typed.clear();
        }
        text_ = transcoder_(typed, terminal_, page);
        const bool enough = !typed.empty() && (!lines_ || typed.back() == '\n');
        while (!enough) {
            const std::string bytes = read_some(size);
            text_ += transcoder_(bytes, terminal_, page);
            // A character may be there in part only.
            if (bytes.empty() || !text_.empty())
                break;
        }
    }
    std::string result = text_.substr(0, size);
    text_.erase(0, size);
    kept_ = !text_.empty();
    return result;
}

void TerminalInput::set_line_mode(bool lines, bool echo)
{
    const std::lock_guard guard(mutex_);
    lines_ = lines;
    echo_ = echo;
    mode_.read_lines(lines, echo);
}

bool TerminalInput::fetch(int milliseconds)
{
    if (ended_ || !readable(milliseconds))
        return false;
    const std::string more = read_some(256);
    ended_ = more.empty();
    bytes_ += more;
    return !ended_;
}

std::optional<TerminalKey> TerminalInput::next_key(int milliseconds)
{
    if (!keys_.empty()) {
        const TerminalKey key = keys_.front();
        keys_.pop_front();
        return key;
    }
    mode_.read_keys();
    for (;;) {
        const bool complete = !bytes_.empty() && !readable(rest_of_a_key);
        if (auto key = take_key(bytes_, terminal_, complete))
            return key;
        if (!fetch(bytes_.empty() ? milliseconds : rest_of_a_key) && bytes_.empty())
            return std::nullopt;
    }
}

std::optional<TerminalKey> TerminalInput::read_key(int milliseconds)
{
    const std::lock_guard guard(mutex_);
    const auto key = next_key(milliseconds);
    kept_ = !bytes_.empty() || !keys_.empty();
    return key;
}

bool TerminalInput::key_waits()
{
    const std::lock_guard guard(mutex_);
    const auto key = next_key(0);
    if (key)
        keys_.push_front(*key);
    kept_ = key.has_value();
    return key.has_value();
}

void TerminalInput::flush()
{
    const std::lock_guard guard(mutex_);
    bytes_.clear();
    keys_.clear();
    text_.clear();
    kept_ = false;
    tcflush(input, TCIFLUSH);
}

std::optional<std::pair<int, int>> TerminalInput::ask_cursor(int output)
{
    constexpr std::string_view question = "\033[6n";
    const std::lock_guard guard(mutex_);
    mode_.read_keys();
    if (::write(output, question.data(), question.size()) < 0)
        return std::nullopt;
    // The answer is ESC [ row ; column R, behind whatever has been typed before it.
    do {
        const auto end = bytes_.find('R');
        const auto start = end == std::string::npos ? end : bytes_.rfind("\033[", end);
        if (start == std::string::npos)
            continue;
        int row = 0;
        int column = 0;
        const char *const last = bytes_.data() + end;
        const auto [semicolon, error] = std::from_chars(bytes_.data() + start + 2, last, row);
        if (error != std::errc() || semicolon == last || *semicolon != ';')
            continue;
        std::from_chars(semicolon + 1, last, column);
        bytes_.erase(start, end + 1 - start);
        return std::pair{column - 1, row - 1};
    } while (fetch(answer_of_a_terminal));
    return std::nullopt;
}

bool TerminalInput::ready() const
{
    return kept_ || readable(0);
}

} // namespace compat
