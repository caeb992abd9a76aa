#include "compat/kernel/unicode.hpp"

#include <boost/locale/utf.hpp>

#include <algorithm>
#include <clocale>
#include <cwctype>
#include <iterator>
#include <locale.h>

namespace compat {
namespace {

namespace utf = boost::locale::utf;
constexpr utf::code_point replacement = 0xFFFD;

template <class To, class From>
bool convert(std::basic_string_view<From> text, Malformed malformed, std::basic_string<To> &result)
{
    result.clear();
    result.reserve(text.size());
    auto at = text.begin();
    while (at != text.end()) {
        auto next = at;
        auto point = utf::utf_traits<From>::decode(next, text.end());
        if (point == utf::illegal || point == utf::incomplete) {
            if (malformed == Malformed::fail)
                return false;
            point = replacement;
            next = std::next(at); // one mark for each unit that does not belong
        }
        utf::utf_traits<To>::encode(point, std::back_inserter(result));
        at = next;
    }
    return true;
}

// Case tables of Unicode, whatever locale the program has chosen.
locale_t unicode_locale()
{
    static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return locale;
}

} // namespace

bool to_wide(std::string_view text, Malformed malformed, std::u16string &wide)
{
    return convert(text, malformed, wide);
}

std::u16string to_wide(std::string_view text)
{
    std::u16string wide;
    convert(text, Malformed::replace, wide);
    return wide;
}

bool to_narrow(std::u16string_view text, Malformed malformed, std::string &narrow)
{
    return convert(text, malformed, narrow);
}

std::string to_narrow(std::u16string_view text)
{
    std::string narrow;
    convert(text, Malformed::replace, narrow);
    return narrow;
}

std::size_t copy_text(std::string_view text, char *buffer, std::size_t capacity)
{
    if (capacity == 0)
        return 0;
    auto length = std::min(text.size(), capacity - 1);
    const auto continues = [&](std::size_t i) { return (text[i] & 0xC0) == 0x80; };
    while (length > 0 && length < text.size() && continues(length))
        --length;
    text.copy(buffer, length);
    buffer[length] = '\0';
    return length;
}

std::size_t copy_text(std::u16string_view text, char16_t *buffer, std::size_t capacity)
{
    if (capacity == 0)
        return 0;
    const auto length = std::min(text.size(), capacity - 1);
    text.copy(buffer, length);
    buffer[length] = u'\0';
    return length;
}

char16_t upper(char16_t unit)
{
    return static_cast<char16_t>(towupper_l(unit, unicode_locale()));
}

char16_t lower(char16_t unit)
{
    return static_cast<char16_t>(towlower_l(unit, unicode_locale()));
}

bool is_alpha(char16_t unit)
{
    return iswalpha_l(unit, unicode_locale()) != 0 && !iswdigit_l(unit, unicode_locale());
}

bool is_digit(char16_t unit)
{
    return iswdigit_l(unit, unicode_locale()) != 0;
}

std::u16string upper(std::u16string_view text)
{
    std::u16string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char16_t unit) { return upper(unit); });
    return result;
}

int compare_ignoring_case(std::u16string_view a, std::u16string_view b)
{
    return upper(a).compare(upper(b));
}

} // namespace compat
