// Wide characters to and from files, which hold UTF-8.
#include <cstdio>
#include <cwchar>
#include <string>

#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

bool write_text(std::u16string_view text, std::FILE *file)
{
    const std::string bytes = to_utf8(text);
    return std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
}

} // namespace

extern "C" {

// A character beyond FFFF gives its high surrogate; its low one goes back into the stream, spelt
// like a character of its own, so that the next call finds it without any state besides the
// stream's.
std::wint_t wsh_fgetwc(std::FILE *file)
{
    std::string bytes;
    for (int c = std::getc(file); c != EOF; c = std::getc(file)) {
        bytes += static_cast<char>(c);
        const auto [length, point] = decode_utf8(bytes, true);
        if (length < 0) {
            if (bytes.size() > 1)
                std::ungetc(c, file);
            return replacement_character;
        }
        if (length == 0)
            continue;
        if (point <= 0xffff)
            return point;
        char low[4];
        for (int i = encode_utf8(low_surrogate(point), low); i > 0; --i)
            std::ungetc(static_cast<unsigned char>(low[i - 1]), file);
        return high_surrogate(point);
    }
    return WEOF;
}

std::wint_t wsh_getwchar()
{
    return wsh_fgetwc(stdin);
}

std::wint_t wsh_ungetwc(std::wint_t c, std::FILE *file)
{
    if (c == WEOF)
        return WEOF;
    char bytes[4];
    for (int i = encode_utf8(c, bytes); i > 0; --i)
        if (std::ungetc(static_cast<unsigned char>(bytes[i - 1]), file) == EOF)
            return WEOF;
    return c;
}

char16_t *wsh_fgetws(char16_t *to, int size, std::FILE *file)
{
    int length = 0;
    while (length + 1 < size) {
        const std::wint_t c = wsh_fgetwc(file);
        if (c == WEOF)
            break;
        to[length++] = static_cast<char16_t>(c);
        if (c == '\n')
            break;
    }
    if (length == 0)
        return nullptr;
    to[length] = 0;
    return to;
}

// A lone half of a surrogate pair becomes U+FFFD; whole strings keep their pairs.
std::wint_t wsh_fputwc(char16_t c, std::FILE *file)
{
    return write_text({&c, 1}, file) ? c : WEOF;
}

std::wint_t wsh_putwchar(char16_t c)
{
    return wsh_fputwc(c, stdout);
}

int wsh_fputws(const char16_t *text, std::FILE *file)
{
    return write_text(text, file) ? 0 : EOF;
}

int _putws(const char16_t *text)
{
    return write_text(std::u16string(text) + u'\n', stdout) ? 0 : EOF;
}

// Streams have no orientation here, as with Microsoft: both kinds of function may be mixed.
int wsh_fwide(std::FILE *, int mode)
{
    return mode;
}
}
