// Conversion between narrow text (in narrow_page()) and UTF-16 units, one at a time and by strings.
//
// A character beyond FFFF is two units and four bytes of UTF-8: the first three bytes give the high
// surrogate, the fourth the low one, so that every call consumes something and yields one unit.
#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cwchar>
#include <optional>
#include <string>

#include "compat/crt/locale.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

constexpr auto invalid = static_cast<std::size_t>(-1);
constexpr auto incomplete = static_cast<std::size_t>(-2);

std::size_t fail_invalid()
{
    errno = EILSEQ;
    return invalid;
}

// While a conversion is under way, __count is the number of bytes kept in __wchb (to UTF-16), or 1
// with the high surrogate in __wch (to UTF-8).
void reset(std::mbstate_t &state)
{
    state = {};
}

std::mbstate_t &own_state()
{
    static thread_local std::mbstate_t state = {};
    return state;
}

// The unit that becomes complete with the bytes kept so far: 1 unit, 0 none yet, -1 invalid.
int take_unit(std::mbstate_t &state, char16_t &unit)
{
    char(&kept)[4] = state.__value.__wchb;
    const compat::CodePage &page = narrow_page();
    const bool four_bytes = page.is_utf8() && static_cast<unsigned char>(kept[0]) >= 0xf0;
    if (four_bytes && state.__count == 3) {
        const char guess[4] = {kept[0], kept[1], kept[2], '\x80'};
        const auto [length, point] = decode_utf8({guess, 4});
        unit = high_surrogate(point);
        return length == 4 ? 1 : -1;
    }
    const auto [length, point] = page.decode({kept, static_cast<std::size_t>(state.__count)});
    if (length <= 0)
        return length;
    unit = four_bytes ? low_surrogate(point) : static_cast<char16_t>(point);
    reset(state);
    return 1;
}

// How much of the text fits, without half a character at its end.
std::size_t cut(const std::u16string &text, std::size_t most)
{
    return std::min(text.size(), most);
}

std::size_t cut(const std::string &text, std::size_t most)
{
    return narrow_page().cut(text, most);
}

// What mbstowcs_s and wcstombs_s do. What cannot be converted is EILSEQ, and no handler is called.
template <class Char, class From, class Convert>
int convert_secure(const char *function, std::size_t *converted, Char *to, std::size_t size,
                   const From *from, std::size_t count, Convert convert)
{
    if (converted != nullptr)
        *converted = 0;
    if ((to == nullptr) != (size == 0))
        return invalid_parameter(function, "there is no buffer, or it has no size");
    if (to != nullptr)
        to[0] = 0;
    if (from == nullptr)
        return invalid_parameter(function, "the text is NULL");
    const std::optional<std::basic_string<Char>> text = convert(from);
    if (!text)
        return errno = EILSEQ;
    int result = 0;
    std::size_t length = text->size();
    if (to != nullptr) {
        length = count == as_fits ? length : cut(*text, count);
        if (length >= size && count != as_fits)
            return invalid_parameter(function, "the buffer is too small", ERANGE);
        if (length >= size) {
            length = cut(*text, size - 1);
            result = error_truncated;
        }
        to[text->copy(to, length)] = 0;
    }
    if (converted != nullptr)
        *converted = length + 1;
    return result;
}

} // namespace

extern "C" {

std::size_t wsh_mbrtowc(char16_t *to, const char *bytes, std::size_t count, std::mbstate_t *given)
{
    std::mbstate_t &state = given != nullptr ? *given : own_state();
    if (bytes == nullptr) {
        reset(state);
        return 0;
    }
    for (std::size_t i = 0; i < count; ++i) {
        state.__value.__wchb[state.__count++] = bytes[i];
        char16_t unit = 0;
        const int taken = take_unit(state, unit);
        if (taken < 0) {
            reset(state);
            return fail_invalid();
        }
        if (taken > 0) {
            if (to != nullptr)
                *to = unit;
            return unit == 0 ? 0 : i + 1;
        }
    }
    return incomplete;
}

std::size_t wsh_mbrlen(const char *bytes, std::size_t count, std::mbstate_t *state)
{
    return wsh_mbrtowc(nullptr, bytes, count, state);
}

int wsh_mbsinit(const std::mbstate_t *state)
{
    return state == nullptr || state->__count == 0;
}

std::size_t wsh_wcrtomb(char *to, char16_t unit, std::mbstate_t *given)
{
    std::mbstate_t &state = given != nullptr ? *given : own_state();
    const bool half = state.__count != 0;
    const char32_t high = state.__value.__wch;
    reset(state);
    if (to == nullptr)
        return 1;
    if (half != is_low_surrogate(unit))
        return fail_invalid();
    if (is_high_surrogate(unit)) {
        state.__count = 1;
        state.__value.__wch = unit;
        return 0;
    }
    const int length = narrow_page().encode(half ? join_surrogates(high, unit) : unit, to);
    return length > 0 ? static_cast<std::size_t>(length) : fail_invalid();
}

std::size_t wsh_mbsrtowcs(char16_t *to, const char **from, std::size_t count, std::mbstate_t *given)
{
    if (from == nullptr || *from == nullptr)
        return invalid_parameter("mbsrtowcs", "the text is NULL"), invalid;
    std::mbstate_t &state = given != nullptr ? *given : own_state();
    const char *next = *from;
    for (std::size_t written = 0; to == nullptr || written < count; ++written) {
        char16_t unit = 0;
        // Nothing is read beyond the text: its zero ends an incomplete character, as an invalid
        // one.
        const std::size_t used = wsh_mbrtowc(&unit, next, 4, &state);
        if (used == invalid)
            return invalid;
        if (to != nullptr) {
            to[written] = unit;
            *from = used == 0 ? nullptr : next + used;
        }
        if (used == 0)
            return written;
        next += used;
    }
    return count;
}

std::size_t wsh_wcsrtombs(char *to, const char16_t **from, std::size_t count, std::mbstate_t *given)
{
    if (from == nullptr || *from == nullptr)
        return invalid_parameter("wcsrtombs", "the text is NULL"), invalid;
    std::mbstate_t &state = given != nullptr ? *given : own_state();
    std::size_t written = 0;
    for (const char16_t *next = *from;; ++next) {
        char bytes[4];
        const std::mbstate_t before = state;
        const std::size_t length = wsh_wcrtomb(bytes, *next, &state);
        if (length == invalid)
            return invalid;
        if (to != nullptr) {
            if (written + length > count) {
                state = before;
                return written;
            }
            std::copy_n(bytes, length, to + written);
            *from = *next == 0 ? nullptr : next + 1;
        }
        if (*next == 0)
            return written;
        written += length;
    }
}

std::size_t wsh_mbstowcs(char16_t *to, const char *from, std::size_t count)
{
    if (from == nullptr || count > INT_MAX)
        return invalid_parameter("mbstowcs", "the text is NULL or too long"), invalid;
    std::mbstate_t state = {};
    return wsh_mbsrtowcs(to, &from, count, &state);
}

std::size_t wsh_wcstombs(char *to, const char16_t *from, std::size_t count)
{
    if (from == nullptr || count > INT_MAX)
        return invalid_parameter("wcstombs", "the text is NULL or too long"), invalid;
    std::mbstate_t state = {};
    return wsh_wcsrtombs(to, &from, count, &state);
}

// A text without bytes is no error for Microsoft.
int wsh_mbtowc(char16_t *to, const char *bytes, std::size_t count)
{
    if (bytes == nullptr || count == 0)
        return 0;
    const auto [length, point] = narrow_page().decode({bytes, count});
    if (length <= 0 || point > 0xffff)
        return static_cast<int>(fail_invalid());
    if (to != nullptr)
        *to = static_cast<char16_t>(point);
    return point == 0 ? 0 : length;
}

int wsh_mblen(const char *bytes, std::size_t count)
{
    return wsh_mbtowc(nullptr, bytes, count);
}

int wsh_wctomb(char *to, char16_t unit)
{
    if (to == nullptr)
        return 0;
    if (is_high_surrogate(unit) || is_low_surrogate(unit))
        return static_cast<int>(fail_invalid());
    const int length = narrow_page().encode(unit, to);
    return length > 0 ? length : static_cast<int>(fail_invalid());
}

std::wint_t wsh_btowc(int byte)
{
    const char text[] = {static_cast<char>(byte)};
    const auto [length, point] = narrow_page().decode({text, 1});
    return byte >= 0 && byte < 0x100 && length == 1 ? point : WEOF;
}

int wsh_wctob(std::wint_t unit)
{
    char bytes[4];
    const bool one = unit <= 0xffff && narrow_page().encode(unit, bytes) == 1;
    return one ? static_cast<unsigned char>(bytes[0]) : EOF;
}

int mbstowcs_s(std::size_t *converted, char16_t *to, std::size_t size, const char *from,
               std::size_t count)
{
    return convert_secure("mbstowcs_s", converted, to, size, from, count, [](const char *text) {
        std::u16string wide;
        return narrow_page().to_wide(text, compat::Malformed::fail, wide) ? std::optional(wide)
                                                                          : std::nullopt;
    });
}

int wcstombs_s(std::size_t *converted, char *to, std::size_t size, const char16_t *from,
               std::size_t count)
{
    return convert_secure("wcstombs_s", converted, to, size, from, count, [](const char16_t *text) {
        auto [bytes, replaced] = narrow_page().to_narrow(text, "?");
        return replaced ? std::nullopt : std::optional(std::move(bytes));
    });
}
}
