#include "compat/console/console.hpp"

#include "compat/crt/descriptors.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <cerrno>
#include <cstdlib>
#include <langinfo.h>
#include <locale.h>
#include <unistd.h>

namespace compat {
namespace {

constexpr unsigned utf8_number = 65001;

/// A terminal without a locale is taken for UTF-8: ASCII could show nothing but question marks.
const CodePage &page_of_terminal()
{
    const CodePage &utf8 = *find_code_page(utf8_number);
    const locale_t locale = newlocale(LC_CTYPE_MASK, "", nullptr);
    if (locale == nullptr)
        return utf8;
    const std::string charset = nl_langinfo_l(CODESET, locale);
    freelocale(locale);
    if (charset == "ANSI_X3.4-1968")
        return utf8;
    const CodePage *const page = find_code_page(std::string_view(charset));
    if (page == nullptr)
        warn_once(charset.c_str(), "not implemented as a terminal's encoding; UTF-8 is written");
    return page != nullptr ? *page : utf8;
}

ConsoleConversion conversion_wanted()
{
    const char *const value = std::getenv("WINSOCK_SHIM_CONSOLE");
    const std::string_view wanted = value == nullptr ? "" : value;
    if (wanted == "always")
        return ConsoleConversion::always;
    if (wanted == "never")
        return ConsoleConversion::never;
    if (!wanted.empty() && wanted != "auto")
        warn_once(
            "WINSOCK_SHIM_CONSOLE",
            (std::string(wanted) + " is not known; there are auto, always and never").c_str());
    return ConsoleConversion::automatic;
}

bool write_all(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

Console::Console()
    : conversion_(conversion_wanted()),
      terminal_page_(page_of_terminal()),
      output_page_(&ansi_code_page()),
      input_page_(&ansi_code_page()),
      input_(terminal_page_)
{
    for (int descriptor = 0; descriptor < 3; ++descriptor)
        look_again(descriptor);
    attached_ = exists();
}

void Console::look_again(int descriptor)
{
    is_console_[static_cast<unsigned>(descriptor)] = ::isatty(descriptor) == 1;
}

bool Console::exists() const
{
    return is_console(STDIN_FILENO) || is_console(STDOUT_FILENO) || is_console(STDERR_FILENO);
}

bool Console::converts(int descriptor) const
{
    const CodePage &page = descriptor == STDIN_FILENO ? input_page() : output_page();
    return &page != &terminal_page_ && conversion_ != ConsoleConversion::never &&
           (is_console(descriptor) || conversion_ == ConsoleConversion::always);
}

const CodePage &Console::page_of_input() const
{
    const bool wide = crt::encoding_of(STDIN_FILENO) != crt::Encoding::narrow;
    return converts(STDIN_FILENO) && !wide ? input_page() : terminal_page_;
}

bool Console::write(int descriptor, std::string_view bytes)
{
    auto &output = outputs_[static_cast<unsigned>(descriptor)];
    const std::lock_guard guard(output.mutex);
    const CodePage &from = converts(descriptor) ? output_page() : terminal_page_;
    return write_all(descriptor, output.transcoder(bytes, from, terminal_page_));
}

bool Console::write(int descriptor, std::u16string_view text)
{
    auto &output = outputs_[static_cast<unsigned>(descriptor)];
    const std::lock_guard guard(output.mutex);
    return write_all(descriptor, output.transcoder(text, terminal_page_));
}

bool Console::write(int descriptor, Transcoder &transcoder, std::string_view bytes)
{
    const bool converted = conversion_ != ConsoleConversion::never;
    const CodePage &from = converted ? output_page() : terminal_page_;
    return write_all(descriptor, transcoder(bytes, from, terminal_page_));
}

bool Console::write_raw(int descriptor, std::string_view bytes)
{
    return write_all(descriptor, bytes);
}

} // namespace compat
