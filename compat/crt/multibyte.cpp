// Conversion between UTF-8 and UTF-16 units, one at a time and by strings.
//
// A character beyond FFFF is two units and four bytes: the first three bytes give the high
// surrogate, the fourth the low one, so that every call consumes something and yields one unit.
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cwchar>

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
    const bool four_bytes = static_cast<unsigned char>(kept[0]) >= 0xf0;
    if (four_bytes && state.__count == 3) {
        const char guess[4] = {kept[0], kept[1], kept[2], '\x80'};
        const auto [length, point] = decode_utf8({guess, 4});
        unit = high_surrogate(point);
        return length == 4 ? 1 : -1;
    }
    const auto [length, point] = decode_utf8({kept, static_cast<std::size_t>(state.__count)});
    if (length <= 0)
        return length;
    unit = four_bytes ? low_surrogate(point) : static_cast<char16_t>(point);
    reset(state);
    return 1;
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
    const char32_t point = half ? join_surrogates(high, unit) : unit;
    return static_cast<std::size_t>(encode_utf8(point, to));
}

std::size_t wsh_mbsrtowcs(char16_t *to, const char **from, std::size_t count, std::mbstate_t *given)
{
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
    std::mbstate_t state = {};
    return wsh_mbsrtowcs(to, &from, count, &state);
}

std::size_t wsh_wcstombs(char *to, const char16_t *from, std::size_t count)
{
    std::mbstate_t state = {};
    return wsh_wcsrtombs(to, &from, count, &state);
}

int wsh_mbtowc(char16_t *to, const char *bytes, std::size_t count)
{
    if (bytes == nullptr)
        return 0;
    const auto [length, point] = decode_utf8({bytes, count});
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
    return encode_utf8(unit, to);
}

std::wint_t wsh_btowc(int byte)
{
    return byte >= 0 && byte < 0x80 ? static_cast<std::wint_t>(byte) : WEOF;
}

int wsh_wctob(std::wint_t unit)
{
    return unit < 0x80 ? static_cast<int>(unit) : EOF;
}

int mbstowcs_s(std::size_t *converted, char16_t *to, std::size_t size, const char *from,
               std::size_t count)
{
    const std::u16string text = to_utf16(from);
    return store_secure("mbstowcs_s", converted, to, size, text, count);
}

int wcstombs_s(std::size_t *converted, char *to, std::size_t size, const char16_t *from,
               std::size_t count)
{
    const std::string bytes = to_utf8(from);
    return store_secure("wcstombs_s", converted, to, size, bytes, count);
}
}
