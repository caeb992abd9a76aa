#include "compat/crt/collation.hpp"

#include "compat/crt/character_classes.hpp"

namespace compat::crt {
namespace {

// The letters of U+00C0 to U+017F without their accents; '.' is none of them.
constexpr std::string_view plain_letters =
    "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
    "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
constexpr char16_t first_accented = 0xc0;

char16_t without_accent(char16_t unit)
{
    constexpr char16_t capital_yo = 0x401, yo = 0x451, capital_ye = 0x415, ye = 0x435;
    if (unit == capital_yo || unit == yo)
        return unit == yo ? ye : capital_ye;
    const auto index = static_cast<std::size_t>(unit - first_accented);
    if (unit < first_accented || index >= plain_letters.size() || plain_letters[index] == '.')
        return unit;
    return static_cast<char16_t>(plain_letters[index]);
}

// Signs come before digits, and these before letters.
unsigned letter_weight(char16_t unit)
{
    const unsigned classes = classes_of(unit);
    const unsigned kind = (classes & class_digit) != 0 ? 1 : (classes & class_alpha) != 0 ? 2 : 0;
    return kind << 16 | to_upper(without_accent(unit));
}

unsigned accent_weight(char16_t unit)
{
    return without_accent(unit) == unit ? 0 : to_lower(unit);
}

// Hyphens and apostrophes decide last: "co-op" stands beside "coop".
bool counts_last(char16_t unit)
{
    return unit == '-' || unit == '\'';
}

constexpr char end_of_level = 1;
constexpr unsigned least_byte = 2;

void append(std::string &key, unsigned weight)
{
    for (int shift = 14; shift >= 0; shift -= 7)
        key += static_cast<char>(least_byte + (weight >> shift & 0x7f));
}

} // namespace

std::string sort_key(std::u16string_view text, bool ignore_case)
{
    std::string letters, accents, cases, signs;
    unsigned place = 0;
    for (const char16_t unit : text) {
        ++place;
        if (counts_last(unit)) {
            append(signs, place);
            append(signs, unit);
            continue;
        }
        append(letters, letter_weight(unit));
        append(accents, accent_weight(unit));
        const bool capital = to_lower(unit) != unit;
        cases += static_cast<char>(least_byte + (capital && !ignore_case ? 1 : 0));
    }
    return letters + end_of_level + accents + end_of_level + cases + end_of_level + signs;
}

} // namespace compat::crt
