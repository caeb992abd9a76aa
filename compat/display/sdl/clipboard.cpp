#include "compat/display/sdl/clipboard.hpp"

#include "compat/clipboard/desktop_text.hpp"
#include "compat/display/sdl/library.hpp"
#include "compat/kernel/unicode.hpp"

#include <utility>

namespace compat::sdl {
namespace {

/// A line of text ends by \n on the desktop, by \r\n on Windows.
std::string with_desktop_ends(const std::string &text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n')
            result += text[i];
    }
    return result;
}

std::string with_windows_ends(const std::string &text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'))
            result += '\r';
        result += text[i];
    }
    return result;
}

std::string desktop_text()
{
    if (!lib().SDL_HasClipboardText())
        return "";
    char *const text = lib().SDL_GetClipboardText();
    std::string result(text ? text : "");
    lib().SDL_free(text);
    return result;
}

} // namespace

void DesktopClipboard::look()
{
    auto text = desktop_text();
    if (text.empty() || text == last_)
        return;
    last_ = std::move(text);
    if (!put_clipboard_text(to_wide(with_windows_ends(last_))))
        waiting_ = last_;
}

void DesktopClipboard::program_closed(const std::optional<std::u16string> &text)
{
    if (text) {
        waiting_.reset();
        auto for_desktop = with_desktop_ends(to_narrow(*text));
        if (for_desktop.empty() || for_desktop == last_)
            return;
        last_ = std::move(for_desktop);
        lib().SDL_SetClipboardText(last_.c_str());
    } else if (waiting_ && put_clipboard_text(to_wide(with_windows_ends(*waiting_)))) {
        waiting_.reset();
    }
}

} // namespace compat::sdl
