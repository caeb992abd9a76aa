#include "compat/crt/letter_case.hpp"

#include <algorithm>

#include "compat/crt/locale.hpp"

namespace compat::crt {
namespace {

void change_characters(const CodePage &page, char *text, std::size_t length,
                       char16_t (*change)(char16_t))
{
    for (std::size_t at = 0; at < length;) {
        const auto [size, point] = page.decode({text + at, length - at});
        char changed[4];
        if (size > 0 && point <= 0xffff &&
            page.encode(change(static_cast<char16_t>(point)), changed) == size)
            std::copy_n(changed, size, text + at);
        at += static_cast<std::size_t>(std::max(size, 1));
    }
}

} // namespace

void change_case(char *text, std::size_t length, LetterCase wanted)
{
    const Locale locale = locale_of(Category::ctype);
    if (locale.page != nullptr && locale.page->max_char_size() > 1) {
        change_characters(*locale.page, text, length,
                          wanted == LetterCase::lower ? to_lower : to_upper);
        return;
    }
    const NarrowCharacters &characters = narrow_characters();
    const auto &table = wanted == LetterCase::lower ? characters.lower : characters.upper;
    std::transform(text, text + length, text, [&table](char c) {
        return static_cast<char>(table[static_cast<unsigned char>(c)]);
    });
}

void change_case(char16_t *text, std::size_t length, LetterCase wanted)
{
    std::transform(text, text + length, text,
                   wanted == LetterCase::lower ? to_lower_in_locale : to_upper_in_locale);
}

} // namespace compat::crt
