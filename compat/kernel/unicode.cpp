#include "compat/kernel/unicode.hpp"

#include "compat/kernel/code_page.hpp"

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

// The digit 0 of each script in the basic plane (Unicode's category Nd); 1 to 9 follow it.
constexpr char16_t zeros[] = {0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6,
                              0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0,
                              0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80,
                              0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900,
                              0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10};

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
    const auto length = ansi_code_page().cut(text, capacity - 1);
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
    // The C library counts other scripts' digits among the letters.
    return iswalpha_l(unit, unicode_locale()) != 0 && !is_decimal(unit);
}

bool is_upper(char16_t unit)
{
    return iswupper_l(unit, unicode_locale()) != 0;
}

bool is_lower(char16_t unit)
{
    return iswlower_l(unit, unicode_locale()) != 0;
}

bool is_digit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool is_decimal(char16_t unit)
{
    constexpr int in_a_script = 10;
    const auto *const behind = std::upper_bound(std::begin(zeros), std::end(zeros), unit);
    return behind != std::begin(zeros) && unit - behind[-1] < in_a_script;
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
