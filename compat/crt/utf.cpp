#include "compat/crt/utf.hpp"

namespace compat::crt {

Utf8Character decode_utf8(std::string_view bytes, bool surrogates_allowed)
{
    if (bytes.empty())
        return {0, 0};
    const auto lead = static_cast<unsigned char>(bytes[0]);
    if (lead < 0x80)
        return {1, lead};
    const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4)
        return {-1, 0};
    char32_t point = lead & (0xff >> (length + 1));
    for (std::size_t i = 1; i < static_cast<std::size_t>(length); ++i) {
        if (i == bytes.size())
            return {0, 0};
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if ((byte & 0xc0) != 0x80)
            return {-1, 0};
        point = point << 6 | (byte & 0x3f);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    const bool surrogate = point >= 0xd800 && point < 0xe000;
    if (overlong || point > 0x10ffff || (surrogate && !surrogates_allowed))
        return {-1, 0};
    return {length, point};
}

int encode_utf8(char32_t point, char *to)
{
    if (point < 0x80) {
        to[0] = static_cast<char>(point);
        return 1;
    }
    const int length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (int i = length - 1; i > 0; --i) {
        to[i] = static_cast<char>(0x80 | (point & 0x3f));
        point >>= 6;
    }
    to[0] = static_cast<char>((0xf00 >> length) | point);
    return length;
}

std::string to_utf8(std::u16string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char32_t point = text[i];
        if (is_high_surrogate(point) && i + 1 < text.size() && is_low_surrogate(text[i + 1]))
            point = join_surrogates(point, text[++i]);
        else if (point >= 0xd800 && point < 0xe000)
            point = replacement_character;
        char encoded[4];
        bytes.append(encoded, static_cast<std::size_t>(encode_utf8(point, encoded)));
    }
    return bytes;
}

std::u16string to_utf16(std::string_view bytes)
{
    std::u16string text;
    text.reserve(bytes.size());
    while (!bytes.empty()) {
        const auto [length, point] = decode_utf8(bytes);
        if (length <= 0) {
            text += static_cast<char16_t>(replacement_character);
            bytes.remove_prefix(1);
            continue;
        }
        if (point >= 0x10000) {
            text += high_surrogate(point);
            text += low_surrogate(point);
        } else {
            text += static_cast<char16_t>(point);
        }
        bytes.remove_prefix(static_cast<std::size_t>(length));
    }
    return text;
}

std::size_t length(const char16_t *text)
{
    std::size_t count = 0;
    while (text[count] != 0)
        ++count;
    return count;
}

} // namespace compat::crt
