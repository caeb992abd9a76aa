// The process's console: the terminal that it runs on, and what Windows' console remembers.
#pragma once

#include "compat/console/terminal_input.hpp"
#include "compat/console/transcoder.hpp"
#include "compat/kernel/code_page.hpp"

#include <array>
#include <atomic>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include <wincon.h>
#include <windef.h>

namespace compat {

/// Whether text of the standard descriptors is converted (WINSOCK_SHIM_CONSOLE).
enum class ConsoleConversion { automatic, always, never };

/// What the screen functions have set, since a terminal cannot be asked for most of it.
struct ScreenState {
    std::mutex mutex;
    WORD attributes = FOREGROUND_RED | FOREGROUND_GREEN | FOREGROUND_BLUE;
    COORD cursor{0, 0}; ///< for a terminal that does not answer
    CONSOLE_CURSOR_INFO cursor_info{25, TRUE};
    std::u16string title;
    /// The last FillConsoleOutputCharacter, which FillConsoleOutputAttribute may have to repeat.
    struct Filled {
        char16_t unit = 0;
        COORD from{0, 0};
        DWORD count = 0;
    } filled;
};

/// Descriptors 0, 1 and 2 each are the console if they are terminals. Any thread.
class Console {
  public:
    Console();

    bool is_console(int descriptor) const { return is_console_[static_cast<unsigned>(descriptor)]; }
    /// Another file may be behind the descriptor now.
    void look_again(int descriptor);
    /// Any of them: then the process has a console, unless it gave it up.
    bool exists() const;
    bool attached() const { return attached_; }
    void attach(bool attached) { attached_ = attached; }

    /// The terminal's encoding: of the user's locale.
    const CodePage &terminal_page() const { return terminal_page_; }
    /// CP_ACP until SetConsoleOutputCP and SetConsoleCP say otherwise.
    const CodePage &output_page() const { return *output_page_.load(); }
    const CodePage &input_page() const { return *input_page_.load(); }
    void set_output_page(const CodePage &page) { output_page_ = &page; }
    void set_input_page(const CodePage &page) { input_page_ = &page; }
    /// Whether what is in the console's code page has to be converted for the descriptor.
    bool converts(int descriptor) const;

    /// In which a program gets what is typed: in a Unicode mode the terminal's own.
    const CodePage &page_of_input() const;

    /// Writes all of a program's text, converted where the descriptor is the console. False: errno.
    bool write(int descriptor, std::string_view bytes);
    bool write(int descriptor, std::u16string_view text);
    /// The same for another descriptor of the terminal, with a transcoder of the caller's.
    bool write(int descriptor, Transcoder &transcoder, std::string_view bytes);
    /// What the terminal itself understands: control sequences.
    bool write_raw(int descriptor, std::string_view bytes);
    /// A descriptor that shows text: 1, or 2.
    int output_descriptor() const { return is_console_[1] || !is_console_[2] ? 1 : 2; }

    TerminalInput &input() { return input_; }
    std::atomic<DWORD> &input_mode() { return input_mode_; }
    std::atomic<DWORD> &output_mode() { return output_mode_; }
    ScreenState &screen() { return screen_; }

  private:
    struct Output {
        std::mutex mutex;
        Transcoder transcoder;
    };

    const ConsoleConversion conversion_;
    const CodePage &terminal_page_;
    std::array<std::atomic<bool>, 3> is_console_{};
    std::atomic<bool> attached_{false};
    std::atomic<const CodePage *> output_page_;
    std::atomic<const CodePage *> input_page_;
    std::array<Output, 3> outputs_; // one for each descriptor
    TerminalInput input_;
    std::atomic<DWORD> input_mode_{ENABLE_PROCESSED_INPUT | ENABLE_LINE_INPUT | ENABLE_ECHO_INPUT |
                                   ENABLE_MOUSE_INPUT | ENABLE_INSERT_MODE |
                                   ENABLE_QUICK_EDIT_MODE | ENABLE_EXTENDED_FLAGS};
    std::atomic<DWORD> output_mode_{ENABLE_PROCESSED_OUTPUT | ENABLE_WRAP_AT_EOL_OUTPUT};
    ScreenState screen_;
};

/// The Runtime's.
Console &console();

} // namespace compat
