#include "compat/crt/character_classes.hpp"

#include <algorithm>
#include <iterator>
#include <locale.h>
#include <map>
#include <memory>
#include <mutex>
#include <wctype.h>

#include "compat/crt/locale.hpp"

namespace compat::crt {
namespace {

// C.UTF-8 is part of glibc itself. Never freed: it lives as long as the process.
locale_t unicode()
{
    static const locale_t locale = [] {
        const locale_t found = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        return found != nullptr ? found : newlocale(LC_CTYPE_MASK, "C", nullptr);
    }();
    return locale;
}

constexpr unsigned ascii_classes(unsigned c)
{
    if (c >= 'A' && c <= 'Z')
        return class_upper | class_letter | (c <= 'F' ? class_hex : 0);
    if (c >= 'a' && c <= 'z')
        return class_lower | class_letter | (c <= 'f' ? class_hex : 0);
    if (c >= '0' && c <= '9')
        return class_digit | class_hex;
    if (c == ' ')
        return class_space | class_blank;
    if (c >= '\t' && c <= '\r')
        return class_control | class_space; // a tab is blank only to isblank: it is not printable
    return c < ' ' || c == 0x7f ? class_control : class_punct;
}

// The zeros of Unicode's scripts: glibc takes their digits for letters.
constexpr char16_t zeros[] = {
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
    0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
    0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10};

bool is_raised_digit(char16_t unit)
{
    return unit == 0xb2 || unit == 0xb3 || unit == 0xb9;
}

bool is_space_without_break(char16_t unit)
{
    return unit == 0xa0 || unit == 0x2007 || unit == 0x202f;
}

// The letters and digits that are as wide as an East Asian character.
bool is_full_width(char16_t unit)
{
    return unit >= 0xff01 && unit <= 0xff5e;
}

unsigned unicode_classes(char16_t unit)
{
    constexpr char16_t next_line = 0x85, soft_hyphen = 0xad, first_full_width = 0xff01;
    if (unit < 0x80)
        return ascii_classes(unit);
    if (is_full_width(unit))
        return ascii_classes(unit - first_full_width + '!');
    if (unit >= 0xd800 && unit <= 0xdfff)
        return 0;
    if (is_space_without_break(unit))
        return class_space | class_blank;
    if (unit == next_line)
        return class_control | class_space;
    if (unit == soft_hyphen)
        return class_control | class_punct;
    if (digit_value(unit) >= 0)
        return class_digit;
    unsigned result = 0;
    const auto add = [&](int is, unsigned bits) { result |= is != 0 ? bits : 0; };
    add(iswupper_l(unit, unicode()), class_upper);
    add(iswlower_l(unit, unicode()), class_lower);
    add(iswalpha_l(unit, unicode()), class_letter);
    add(iswspace_l(unit, unicode()), class_space);
    add(iswblank_l(unit, unicode()), class_blank);
    add(iswpunct_l(unit, unicode()), class_punct);
    add(iswcntrl_l(unit, unicode()), class_control);
    add(is_raised_digit(unit) ? 1 : 0, class_digit);
    return (result & class_space) != 0 ? result & ~class_control : result;
}

// A letter whose other case is another letter's, too, has none: the Turkish i without a dot.
template <class Change, class ChangeBack>
char16_t changed(char16_t unit, Change change, ChangeBack change_back)
{
    const wint_t other = change(unit, unicode());
    return other <= 0xffff && change_back(other, unicode()) == unit ? static_cast<char16_t>(other)
                                                                    : unit;
}

unsigned char changed_byte(const CodePage &page, char16_t unit, char16_t (*change)(char16_t),
                           unsigned char byte)
{
    char bytes[4];
    return page.encode(change(unit), bytes) == 1 ? static_cast<unsigned char>(bytes[0]) : byte;
}

NarrowCharacters make_ascii()
{
    NarrowCharacters made{};
    for (unsigned c = 0; c < made.classes.size(); ++c) {
        made.classes[c] = static_cast<std::uint16_t>(c < 0x80 ? ascii_classes(c) : 0);
        made.lower[c] = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        made.upper[c] = static_cast<unsigned char>(c >= 'a' && c <= 'z' ? c - ('a' - 'A') : c);
    }
    return made;
}

NarrowCharacters make_characters(const CodePage &page)
{
    NarrowCharacters made = make_ascii();
    for (unsigned c = 0x80; c < made.classes.size(); ++c) {
        const char byte = static_cast<char>(c);
        const auto [length, point] = page.decode({&byte, 1});
        if (length != 1 || point > 0xffff)
            continue;
        const auto unit = static_cast<char16_t>(point);
        made.classes[c] = static_cast<std::uint16_t>(classes_of(unit));
        // Only ASCII's digits are digits of isdigit.
        if ((made.classes[c] & class_digit) != 0)
            made.classes[c] = class_punct;
        made.lower[c] = changed_byte(page, unit, to_lower, made.lower[c]);
        made.upper[c] = changed_byte(page, unit, to_upper, made.upper[c]);
    }
    return made;
}

} // namespace

unsigned classes_of(char16_t unit)
{
    static const auto &table = *[] {
        auto *const made = new std::array<std::uint16_t, 0x10000>;
        for (unsigned c = 0; c < made->size(); ++c)
            (*made)[c] = static_cast<std::uint16_t>(unicode_classes(static_cast<char16_t>(c)));
        return made;
    }();
    return unit < 0x80 ? ascii_classes(unit) : table[unit];
}

int digit_value(char16_t unit)
{
    if (unit < 0x80)
        return unit >= '0' && unit <= '9' ? unit - '0' : -1;
    const auto *const behind = std::upper_bound(std::begin(zeros), std::end(zeros), unit);
    if (behind == std::begin(zeros))
        return -1;
    const int value = unit - behind[-1];
    return value < 10 ? value : -1;
}

char16_t to_lower(char16_t unit)
{
    if (unit < 0x80)
        return static_cast<char16_t>(unit >= 'A' && unit <= 'Z' ? unit + 32 : unit);
    return changed(unit, towlower_l, towupper_l);
}

char16_t to_upper(char16_t unit)
{
    if (unit < 0x80)
        return static_cast<char16_t>(unit >= 'a' && unit <= 'z' ? unit - 32 : unit);
    return changed(unit, towupper_l, towlower_l);
}

char16_t to_lower_in_locale(char16_t unit)
{
    return unit < 0x80 || locale_row(Category::ctype) != nullptr ? to_lower(unit) : unit;
}

char16_t to_upper_in_locale(char16_t unit)
{
    return unit < 0x80 || locale_row(Category::ctype) != nullptr ? to_upper(unit) : unit;
}

const NarrowCharacters &ascii_characters()
{
    static const NarrowCharacters characters = make_ascii();
    return characters;
}

const NarrowCharacters &characters_of(const CodePage &page)
{
    static std::mutex mutex;
    static auto &made = *new std::map<unsigned, std::unique_ptr<const NarrowCharacters>>;
    const std::lock_guard guard(mutex);
    std::unique_ptr<const NarrowCharacters> &characters = made[page.number()];
    if (characters == nullptr)
        characters = std::make_unique<const NarrowCharacters>(make_characters(page));
    return *characters;
}

} // namespace compat::crt
