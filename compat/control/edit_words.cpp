#include "compat/control/edit_words.hpp"

#include "compat/kernel/code_page.hpp"

#include <algorithm>
#include <string>

namespace compat {

void EditWords::ask(EDITWORDBREAKPROCW procedure, bool narrow)
{
    procedure_ = procedure;
    narrow_ = narrow;
}

/// Answers beyond the text are at its end.
std::size_t EditWords::call(std::u16string_view text, std::size_t at, int code) const
{
    if (!narrow_) {
        std::u16string copy(text);
        const int answer =
            procedure_(copy.data(), static_cast<int>(at), static_cast<int>(copy.size()), code);
        return std::min(static_cast<std::size_t>(std::max(answer, 0)), text.size());
    }
    std::string bytes = to_ansi(text);
    const int place = static_cast<int>(to_ansi(text.substr(0, at)).size());
    const int answer = reinterpret_cast<EDITWORDBREAKPROCA>(procedure_)(
        bytes.data(), place, static_cast<int>(bytes.size()), code);
    if (code == WB_ISDELIMITER)
        return answer != 0;
    const auto units = std::min(static_cast<std::size_t>(std::max(answer, 0)), bytes.size());
    return std::min(from_ansi(bytes.substr(0, units)).size(), text.size());
}

std::size_t EditWords::next(const EditText &text, std::size_t position) const
{
    return procedure_ ? std::max(position, call(text.text(), position, WB_RIGHT))
                      : text.next_word(position);
}

std::size_t EditWords::previous(const EditText &text, std::size_t position) const
{
    return procedure_ ? std::min(position, call(text.text(), position, WB_LEFT))
                      : text.previous_word(position);
}

/// Looked for from behind the character, so that a word's first one belongs to it, too.
std::size_t EditWords::begin(const EditText &text, std::size_t position) const
{
    return std::min(position, previous(text, text.next(position)));
}

std::size_t EditWords::staying(std::u16string_view line, std::size_t fits) const
{
    if (call(line, fits, WB_ISDELIMITER)) // as a blank, it stays beyond the edge
        return fits + 1;
    const bool is_behind_word = call(line, fits - 1, WB_ISDELIMITER) != 0;
    const auto word = is_behind_word ? fits : call(line, fits, WB_LEFT);
    return word == 0 || word > fits ? fits : word;
}

} // namespace compat
