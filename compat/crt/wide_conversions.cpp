// Conversion between UTF-16 in a program's wchar_t and bytes, as the C++ library names it: the
// codecvt of wide file streams and of std::filesystem, and the three of <codecvt>. See
// wide_facets.cpp for why they are here.
#include <algorithm>
#include <codecvt>
#include <cwchar>
#include <locale>

#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

using Result = std::codecvt_base::result;

// What to do with bytes that are no UTF-8 and with lone surrogates.
struct Rules {
    unsigned long highest = 0x10ffff;
    bool escape = false; // keep such bytes as low surrogates, and write these as bytes
};

bool is_escape(char32_t unit)
{
    return unit >= 0xdc80 && unit <= 0xdcff;
}

// Writes one character as one or two units; false when there is no room.
bool put_units(char32_t point, wchar_t *&to, const wchar_t *end)
{
    if (end - to < (point > 0xffff ? 2 : 1))
        return false;
    if (point > 0xffff) {
        *to++ = static_cast<wchar_t>(high_surrogate(point));
        *to++ = static_cast<wchar_t>(low_surrogate(point));
    } else {
        *to++ = static_cast<wchar_t>(point);
    }
    return true;
}

// Reads the character at `from`, one unit or two. Length 0: the other half is missing; -1: a lone
// half.
Utf8Character take_units(const wchar_t *from, const wchar_t *end)
{
    const char32_t unit = *from;
    if (is_high_surrogate(unit)) {
        if (end - from < 2)
            return {0, 0};
        return is_low_surrogate(from[1]) ? Utf8Character{2, join_surrogates(unit, from[1])}
                                         : Utf8Character{-1, 0};
    }
    return is_low_surrogate(unit) ? Utf8Character{-1, 0} : Utf8Character{1, unit};
}

Result put_bytes(std::string_view bytes, char *&to, const char *end)
{
    if (end - to < static_cast<std::ptrdiff_t>(bytes.size()))
        return std::codecvt_base::partial;
    to = std::copy(bytes.begin(), bytes.end(), to);
    return std::codecvt_base::ok;
}

Result from_utf8(const char *&from, const char *from_end, wchar_t *&to, const wchar_t *to_end,
                 Rules rules)
{
    while (from < from_end) {
        auto [length, point] = decode_utf8({from, static_cast<std::size_t>(from_end - from)});
        if (length == 0)
            return std::codecvt_base::partial;
        if (length < 0 && rules.escape) {
            length = 1;
            point = 0xdc00 + static_cast<unsigned char>(*from);
        }
        if (length < 0 || point > rules.highest)
            return std::codecvt_base::error;
        if (!put_units(point, to, to_end))
            return std::codecvt_base::partial;
        from += length;
    }
    return std::codecvt_base::ok;
}

Result to_utf8(const wchar_t *&from, const wchar_t *from_end, char *&to, const char *to_end,
               Rules rules)
{
    while (from < from_end) {
        const auto [length, point] = take_units(from, from_end);
        if (length == 0)
            return std::codecvt_base::partial;
        char bytes[4];
        int size = 0;
        if (length < 0 && rules.escape)
            bytes[size++] = static_cast<char>(is_escape(*from) ? *from - 0xdc00 : '?');
        else if (length < 0 || point > rules.highest)
            return std::codecvt_base::error;
        else
            size = encode_utf8(point, bytes);
        if (put_bytes({bytes, static_cast<std::size_t>(size)}, to, to_end) != std::codecvt_base::ok)
            return std::codecvt_base::partial;
        from += length < 0 ? 1 : length;
    }
    return std::codecvt_base::ok;
}

// Bytes that make at most `most` units.
int utf8_length(const char *from, const char *end, std::size_t most, Rules rules)
{
    const char *next = from;
    while (next < end && most > 0) {
        wchar_t units[2];
        wchar_t *to = units;
        const char *const before = next;
        const auto [length, point] = decode_utf8({next, static_cast<std::size_t>(end - next)});
        const char *const one = next + (length > 0 ? length : 1);
        if (from_utf8(next, one, to, units + 2, rules) != std::codecvt_base::ok)
            break;
        if (static_cast<std::size_t>(to - units) > most) {
            next = before;
            break;
        }
        most -= static_cast<std::size_t>(to - units);
    }
    return static_cast<int>(next - from);
}

bool skip_utf8_mark(const char *&from, const char *end, std::codecvt_mode mode)
{
    const bool marked = (mode & std::consume_header) != 0 && end - from >= 3 && from[0] == '\xef' &&
                        from[1] == '\xbb' && from[2] == '\xbf';
    from += marked ? 3 : 0;
    return marked;
}

} // namespace

namespace std {

// The codecvt of wide files and of locales: UTF-8, and it never fails.

constexpr Rules lenient{.escape = true};

locale::id codecvt<wchar_t, char, mbstate_t>::id;

codecvt<wchar_t, char, mbstate_t>::codecvt(size_t refs)
    : __codecvt_abstract_base<wchar_t, char, mbstate_t>(refs),
      _M_c_locale_codecvt(_S_get_c_locale())
{
}

codecvt<wchar_t, char, mbstate_t>::codecvt(__c_locale locale, size_t refs)
    : __codecvt_abstract_base<wchar_t, char, mbstate_t>(refs),
      _M_c_locale_codecvt(_S_clone_c_locale(locale))
{
}

codecvt<wchar_t, char, mbstate_t>::~codecvt()
{
    _S_destroy_c_locale(_M_c_locale_codecvt);
}

// The first half of a pair at the end of the input waits in the state (__count is 1) for the
// second.
Result codecvt<wchar_t, char, mbstate_t>::do_out(state_type &state, const wchar_t *from,
                                                 const wchar_t *from_end, const wchar_t *&from_next,
                                                 char *to, char *to_end, char *&to_next) const
{
    from_next = from;
    to_next = to;
    if (state.__count != 0 && from < from_end) {
        const wchar_t units[2] = {static_cast<wchar_t>(state.__value.__wch), *from};
        const wchar_t *next = units;
        const wchar_t *const end = units + (is_low_surrogate(*from) ? 2 : 1);
        const Result result = end - units == 2 ? to_utf8(next, end, to_next, to_end, lenient)
                                               : put_bytes("?", to_next, to_end);
        if (result != ok)
            return result;
        from_next += end - units - 1;
        state = {};
    }
    const Result result = to_utf8(from_next, from_end, to_next, to_end, lenient);
    if (result == partial && from_end - from_next == 1 && is_high_surrogate(*from_next)) {
        state.__count = 1;
        state.__value.__wch = *from_next++;
        return ok;
    }
    return result;
}

Result codecvt<wchar_t, char, mbstate_t>::do_unshift(state_type &, char *to, char *,
                                                     char *&to_next) const
{
    to_next = to;
    return noconv;
}

Result codecvt<wchar_t, char, mbstate_t>::do_in(state_type &, const char *from,
                                                const char *from_end, const char *&from_next,
                                                wchar_t *to, wchar_t *to_end,
                                                wchar_t *&to_next) const
{
    from_next = from;
    to_next = to;
    return from_utf8(from_next, from_end, to_next, to_end, lenient);
}

int codecvt<wchar_t, char, mbstate_t>::do_encoding() const throw()
{
    return 0;
}

bool codecvt<wchar_t, char, mbstate_t>::do_always_noconv() const throw()
{
    return false;
}

int codecvt<wchar_t, char, mbstate_t>::do_length(state_type &, const char *from, const char *end,
                                                 size_t most) const
{
    return utf8_length(from, end, most, lenient);
}

int codecvt<wchar_t, char, mbstate_t>::do_max_length() const throw()
{
    return 4;
}

// codecvt_utf8 and codecvt_utf8_utf16: the same for 16-bit characters.

#define UTF8_CODECVT(Class)                                                                        \
    Class<wchar_t>::~Class() {}                                                                    \
    Result Class<wchar_t>::do_out(state_type &, const wchar_t *from, const wchar_t *from_end,      \
                                  const wchar_t *&from_next, char *to, char *to_end,               \
                                  char *&to_next) const                                            \
    {                                                                                              \
        from_next = from;                                                                          \
        to_next = to;                                                                              \
        if ((_M_mode & generate_header) != 0 && put_bytes("\xef\xbb\xbf", to_next, to_end) != ok)  \
            return partial;                                                                        \
        return to_utf8(from_next, from_end, to_next, to_end, {.highest = _M_maxcode});             \
    }                                                                                              \
    Result Class<wchar_t>::do_unshift(state_type &, char *to, char *, char *&to_next) const        \
    {                                                                                              \
        to_next = to;                                                                              \
        return noconv;                                                                             \
    }                                                                                              \
    Result Class<wchar_t>::do_in(state_type &, const char *from, const char *from_end,             \
                                 const char *&from_next, wchar_t *to, wchar_t *to_end,             \
                                 wchar_t *&to_next) const                                          \
    {                                                                                              \
        from_next = from;                                                                          \
        to_next = to;                                                                              \
        skip_utf8_mark(from_next, from_end, _M_mode);                                              \
        return from_utf8(from_next, from_end, to_next, to_end, {.highest = _M_maxcode});           \
    }                                                                                              \
    int Class<wchar_t>::do_encoding() const throw()                                                \
    {                                                                                              \
        return 0;                                                                                  \
    }                                                                                              \
    bool Class<wchar_t>::do_always_noconv() const throw()                                          \
    {                                                                                              \
        return false;                                                                              \
    }                                                                                              \
    int Class<wchar_t>::do_length(state_type &, const char *from, const char *end, size_t most)    \
        const                                                                                      \
    {                                                                                              \
        const char *next = from;                                                                   \
        skip_utf8_mark(next, end, _M_mode);                                                        \
        return static_cast<int>(next - from) +                                                     \
               utf8_length(next, end, most, {.highest = _M_maxcode});                              \
    }                                                                                              \
    int Class<wchar_t>::do_max_length() const throw()                                              \
    {                                                                                              \
        return (_M_mode & consume_header) != 0 ? 7 : 4;                                            \
    }

UTF8_CODECVT(__codecvt_utf8_base)
UTF8_CODECVT(__codecvt_utf8_utf16_base)

// codecvt_utf16: the bytes are UTF-16, too, high byte first unless the mode says little_endian.

__codecvt_utf16_base<wchar_t>::~__codecvt_utf16_base() {}

Result __codecvt_utf16_base<wchar_t>::do_out(state_type &, const wchar_t *from,
                                             const wchar_t *from_end, const wchar_t *&from_next,
                                             char *to, char *to_end, char *&to_next) const
{
    const bool little = (_M_mode & little_endian) != 0;
    const auto put = [&](wchar_t unit) {
        *to_next++ = static_cast<char>(little ? unit & 0xff : unit >> 8);
        *to_next++ = static_cast<char>(little ? unit >> 8 : unit & 0xff);
    };
    from_next = from;
    to_next = to;
    if ((_M_mode & generate_header) != 0) {
        if (to_end - to < 2)
            return partial;
        put(0xfeff);
    }
    while (from_next < from_end) {
        const auto [length, point] = take_units(from_next, from_end);
        if (length < 0 || point > _M_maxcode)
            return error;
        if (length == 0 || to_end - to_next < 2 * length)
            return partial;
        for (int i = 0; i < length; ++i)
            put(*from_next++);
    }
    return ok;
}

Result __codecvt_utf16_base<wchar_t>::do_unshift(state_type &, char *to, char *,
                                                 char *&to_next) const
{
    to_next = to;
    return noconv;
}

Result __codecvt_utf16_base<wchar_t>::do_in(state_type &state, const char *from,
                                            const char *from_end, const char *&from_next,
                                            wchar_t *to, wchar_t *to_end, wchar_t *&to_next) const
{
    const auto unit_at = [](const char *bytes, bool little) {
        const auto first = static_cast<unsigned char>(bytes[0]);
        const auto second = static_cast<unsigned char>(bytes[1]);
        return static_cast<wchar_t>(little ? second << 8 | first : first << 8 | second);
    };
    from_next = from;
    to_next = to;
    // A mark at the front decides the order of bytes; __count remembers it for the next call.
    bool little = state.__count != 0 ? state.__count == 1 : (_M_mode & little_endian) != 0;
    if (state.__count == 0 && (_M_mode & consume_header) != 0 && from_end - from >= 2) {
        const bool marked_little = unit_at(from, true) == 0xfeff;
        if (marked_little || unit_at(from, false) == 0xfeff) {
            little = marked_little;
            from_next += 2;
        }
        state.__count = little ? 1 : 2;
    }
    while (from_end - from_next >= 2) {
        const bool pair = is_high_surrogate(unit_at(from_next, little));
        if (pair && from_end - from_next < 4)
            return partial;
        const wchar_t units[2] = {unit_at(from_next, little),
                                  pair ? unit_at(from_next + 2, little) : wchar_t()};
        const auto [length, point] = take_units(units, units + 2);
        if (length < 0 || point > _M_maxcode)
            return error;
        if (!put_units(point, to_next, to_end))
            return partial;
        from_next += 2 * length;
    }
    return from_next == from_end ? ok : partial;
}

int __codecvt_utf16_base<wchar_t>::do_encoding() const throw()
{
    return 0;
}

bool __codecvt_utf16_base<wchar_t>::do_always_noconv() const throw()
{
    return false;
}

int __codecvt_utf16_base<wchar_t>::do_length(state_type &, const char *from, const char *end,
                                             size_t most) const
{
    const size_t units = static_cast<size_t>(end - from) / 2;
    return static_cast<int>(2 * std::min(units, most));
}

int __codecvt_utf16_base<wchar_t>::do_max_length() const throw()
{
    return (_M_mode & consume_header) != 0 ? 6 : 4;
}

} // namespace std
