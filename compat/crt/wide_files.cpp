// Wide characters to and from files: narrow text (in narrow_page()), or a text in Unicode.
#include <cstdio>
#include <cwchar>
#include <string>

#include "compat/console/console.hpp"
#include "compat/crt/descriptors.hpp"
#include "compat/crt/locale.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/stream_checks.hpp"
#include "compat/crt/unicode_text.hpp"
#include "compat/crt/utf.hpp"
#include "compat/crt/wide_files.hpp"

namespace compat::crt {
namespace {

bool is_console(int descriptor)
{
    return owner_of(descriptor) == Owner::console ||
           (descriptor >= 0 && descriptor <= 2 && console().is_console(descriptor));
}

// The standard streams keep Linux' line ends.
bool has_carriage_returns(int descriptor)
{
    return descriptor > 2 || owner_of(descriptor) == Owner::stream;
}

// Text whose last unit is no first half of a pair, which waits for the second one.
std::u16string whole_pairs(int descriptor, std::u16string_view text)
{
    std::u16string result;
    if (const char16_t half = exchange_waiting_half(descriptor, 0))
        result += half;
    result += text;
    if (!result.empty() && is_high_surrogate(result.back())) {
        exchange_waiting_half(descriptor, result.back());
        result.pop_back();
    }
    return result;
}

bool write_bytes(std::string_view bytes, std::FILE *file)
{
    return std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
}

bool write_unicode(std::u16string_view text, std::FILE *file, Encoding encoding)
{
    const int descriptor = ::fileno(file);
    const std::u16string whole = whole_pairs(descriptor, text);
    if (is_console(descriptor))
        return std::fflush(file) == 0 &&
               console().write_raw(descriptor, console().terminal_page().to_narrow(whole));
    return write_bytes(file_bytes(whole, encoding, has_carriage_returns(descriptor)), file);
}

// The next unit of UTF-16, or WEOF.
std::wint_t take_unit(std::FILE *file)
{
    const int low = std::getc(file);
    const int high = low == EOF ? EOF : std::getc(file);
    return high == EOF ? WEOF : static_cast<std::wint_t>(low | high << 8);
}

// The half of a pair that fgetwc gave back is spelt like a character, in UTF-8 only.
compat::DecodedCharacter decode_character(const compat::CodePage &page, std::string_view bytes)
{
    if (!page.is_utf8())
        return page.decode(bytes);
    const auto [length, point] = decode_utf8(bytes, true);
    return {length, point};
}

// A character of UTF-8 beyond FFFF gives its high surrogate; its low one goes back into the stream,
// spelt like a character of its own, so that the next call finds it without any state besides the
// stream's.
std::wint_t take_character(std::FILE *file, const CodePage &page)
{
    std::string bytes;
    for (int c = std::getc(file); c != EOF; c = std::getc(file)) {
        bytes += static_cast<char>(c);
        const auto [length, point] = decode_character(page, bytes);
        if (length < 0) {
            if (bytes.size() > 1)
                std::ungetc(c, file);
            return page.default_unit();
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

bool give_back(std::FILE *file, std::string_view bytes)
{
    for (std::size_t i = bytes.size(); i > 0; --i)
        if (std::ungetc(static_cast<unsigned char>(bytes[i - 1]), file) == EOF)
            return false;
    return !bytes.empty();
}

bool give_back(std::FILE *file, std::wint_t unit, Encoding encoding)
{
    char bytes[4] = {static_cast<char>(unit), static_cast<char>(unit >> 8)};
    if (encoding == Encoding::utf16 && !is_console(::fileno(file)))
        return give_back(file, {bytes, 2});
    const int length =
        encoding == Encoding::narrow ? narrow_page().encode(unit, bytes) : encode_utf8(unit, bytes);
    return give_back(file, {bytes, static_cast<std::size_t>(length > 0 ? length : 0)});
}

std::wint_t take(std::FILE *file, Encoding encoding)
{
    if (encoding == Encoding::narrow)
        return take_character(file, narrow_page());
    if (is_console(::fileno(file)))
        return take_character(file, console().terminal_page());
    return encoding == Encoding::utf16 ? take_unit(file)
                                       : take_character(file, *find_code_page(65001u));
}

} // namespace

bool write_wide(std::u16string_view text, std::FILE *file)
{
    const Encoding encoding = encoding_of(::fileno(file));
    return encoding == Encoding::narrow ? write_bytes(to_narrow(text), file)
                                        : write_unicode(text, file, encoding);
}

std::wint_t read_wide(std::FILE *file)
{
    const Encoding encoding = encoding_of(::fileno(file));
    const std::wint_t unit = take(file, encoding);
    if (encoding != Encoding::narrow && unit == end_mark) {
        give_back(file, unit, encoding); // the text ends here
        return WEOF;
    }
    if (encoding == Encoding::narrow || unit != u'\r')
        return unit;
    const std::wint_t next = take(file, encoding);
    if (next == u'\n')
        return next;
    if (next != WEOF)
        give_back(file, next, encoding);
    return unit;
}

bool unread_wide(std::wint_t unit, std::FILE *file)
{
    return give_back(file, unit, encoding_of(::fileno(file)));
}

} // namespace compat::crt

using namespace compat::crt;

extern "C" {

std::wint_t wsh_fgetwc(std::FILE *file)
{
    return is_stream("fgetwc", file) ? read_wide(file) : WEOF;
}

std::wint_t wsh_getwchar()
{
    return wsh_fgetwc(stdin);
}

std::wint_t wsh_ungetwc(std::wint_t c, std::FILE *file)
{
    if (!is_stream("ungetwc", file) || c == WEOF || c > 0xffff)
        return WEOF;
    return unread_wide(c, file) ? c : WEOF;
}

char16_t *wsh_fgetws(char16_t *to, int size, std::FILE *file)
{
    if ((to == nullptr && size != 0) || size < 0) {
        invalid_parameter("fgetws", "there is no buffer");
        return nullptr;
    }
    if (!is_stream("fgetws", file) || size == 0)
        return nullptr;
    int length = 0;
    while (length + 1 < size) {
        const std::wint_t c = read_wide(file);
        if (c == WEOF && length == 0)
            return nullptr;
        if (c == WEOF)
            break;
        to[length++] = static_cast<char16_t>(c);
        if (c == '\n')
            break;
    }
    to[length] = 0;
    return to;
}

// In narrow text a lone half of a surrogate pair becomes U+FFFD; whole strings keep their pairs.
std::wint_t wsh_fputwc(char16_t c, std::FILE *file)
{
    return is_stream("fputwc", file) && write_wide({&c, 1}, file) ? c : WEOF;
}

std::wint_t wsh_putwchar(char16_t c)
{
    return wsh_fputwc(c, stdout);
}

int wsh_fputws(const char16_t *text, std::FILE *file)
{
    if (text == nullptr)
        return invalid_parameter("fputws", "the text is NULL"), EOF;
    return is_stream("fputws", file) && write_wide(text, file) ? 0 : EOF;
}

int _putws(const char16_t *text)
{
    if (text == nullptr)
        return invalid_parameter("_putws", "the text is NULL"), EOF;
    return write_wide(std::u16string(text) + u'\n', stdout) ? 0 : EOF;
}

char16_t *_getws_s(char16_t *to, std::size_t size)
{
    if (to == nullptr || size == 0) {
        invalid_parameter("_getws_s", "there is no buffer");
        return nullptr;
    }
    std::size_t length = 0;
    std::wint_t c = wsh_getwchar();
    if (c == WEOF)
        return nullptr;
    for (; c != WEOF && c != '\n'; c = wsh_getwchar()) {
        if (length + 1 >= size) {
            to[0] = 0;
            invalid_parameter("_getws_s", "the buffer is too small", ERANGE);
            return nullptr;
        }
        to[length++] = static_cast<char16_t>(c);
    }
    to[length] = 0;
    return to;
}

char16_t *_getws(char16_t *to)
{
    return _getws_s(to, static_cast<std::size_t>(-1));
}

// Streams have no orientation here, as with Microsoft: both kinds of function may be mixed.
int wsh_fwide(std::FILE *, int mode)
{
    return mode;
}

// For std::wcout (wide_streams.cpp), which sees the program's characters.
int wsh_is_unicode(std::FILE *file)
{
    return encoding_of(::fileno(file)) != Encoding::narrow ? 1 : 0;
}

bool wsh_write_wide(const char16_t *text, std::size_t size, std::FILE *file)
{
    return write_wide({text, size}, file);
}
}
