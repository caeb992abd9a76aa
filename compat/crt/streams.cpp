// The functions of <stdio.h> that read and write narrow text: glibc's, behind Microsoft's checks.
#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <stdio_ext.h>

#include "compat/crt/descriptors.hpp"
#include "compat/crt/locale.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/stream_checks.hpp"
#include "compat/crt/wide_files.hpp"

namespace compat::crt {

bool is_stream(const char *function, const std::FILE *file)
{
    if (file != nullptr)
        return true;
    invalid_parameter(function, "the stream is NULL");
    return false;
}

bool is_narrow_stream(const char *function, std::FILE *file)
{
    if (!is_stream(function, file))
        return false;
    if (encoding_of(::fileno(file)) == Encoding::narrow)
        return true;
    invalid_parameter(function, "the stream is in a Unicode mode, which takes wide text only");
    return false;
}

} // namespace compat::crt

using namespace compat::crt;

namespace {

// Whether a block of memory can be read or written.
bool is_block(const char *function, const void *memory, std::size_t size, std::size_t count,
              std::FILE *file)
{
    if (!is_stream(function, file))
        return false;
    if (memory == nullptr || count > SIZE_MAX / size) {
        invalid_parameter(function, "the buffer is NULL or larger than memory");
        return false;
    }
    if (size * count % 2 == 0 || encoding_of(::fileno(file)) == Encoding::narrow)
        return true;
    invalid_parameter(function, "half a character in a Unicode mode");
    return false;
}

} // namespace

extern "C" {

int wsh_fgetc(std::FILE *file)
{
    return is_narrow_stream("fgetc", file) ? std::fgetc(file) : EOF;
}

int wsh_getchar()
{
    return wsh_fgetc(stdin);
}

int wsh_fputc(int c, std::FILE *file)
{
    return is_narrow_stream("fputc", file) ? std::fputc(c, file) : EOF;
}

int wsh_putchar(int c)
{
    return wsh_fputc(c, stdout);
}

int wsh_ungetc(int c, std::FILE *file)
{
    if (!is_narrow_stream("ungetc", file) || ::__freadable(file) == 0)
        return EOF;
    return std::ungetc(c, file);
}

int wsh_getw(std::FILE *file)
{
    return is_stream("_getw", file) ? ::getw(file) : EOF;
}

int wsh_putw(int value, std::FILE *file)
{
    if (!is_stream("_putw", file))
        return EOF;
    return ::putw(value, file) == 0 ? value : EOF;
}

char *wsh_fgets(char *to, int size, std::FILE *file)
{
    if ((to == nullptr && size != 0) || size < 0) {
        invalid_parameter("fgets", "there is no buffer");
        return nullptr;
    }
    if (!is_narrow_stream("fgets", file) || size == 0)
        return nullptr;
    return std::fgets(to, size, file);
}

int wsh_fputs(const char *text, std::FILE *file)
{
    if (text == nullptr)
        return invalid_parameter("fputs", "the text is NULL"), EOF;
    return is_narrow_stream("fputs", file) && std::fputs(text, file) >= 0 ? 0 : EOF;
}

int wsh_puts(const char *text)
{
    if (text == nullptr)
        return invalid_parameter("puts", "the text is NULL"), EOF;
    return is_narrow_stream("puts", stdout) && std::puts(text) >= 0 ? 0 : EOF;
}

// In a Unicode mode blocks are UTF-16, as with Microsoft.
std::size_t wsh_fread(void *to, std::size_t size, std::size_t count, std::FILE *file)
{
    if (size == 0 || count == 0)
        return 0;
    if (!is_block("fread", to, size, count, file))
        return 0;
    if (encoding_of(::fileno(file)) == Encoding::narrow)
        return std::fread(to, size, count, file);
    auto *const units = static_cast<char16_t *>(to);
    std::size_t got = 0;
    for (; got < size * count / 2; ++got) {
        const std::wint_t unit = read_wide(file);
        if (unit == WEOF)
            break;
        units[got] = static_cast<char16_t>(unit);
    }
    return 2 * got / size;
}

std::size_t wsh_fwrite(const void *from, std::size_t size, std::size_t count, std::FILE *file)
{
    if (size == 0 || count == 0)
        return 0;
    if (!is_block("fwrite", from, size, count, file))
        return 0;
    if (encoding_of(::fileno(file)) == Encoding::narrow)
        return std::fwrite(from, size, count, file);
    return write_wide({static_cast<const char16_t *>(from), size * count / 2}, file) ? count : 0;
}

int wsh_feof(std::FILE *file)
{
    return is_stream("feof", file) ? std::feof(file) : 0;
}

int wsh_ferror(std::FILE *file)
{
    return is_stream("ferror", file) ? std::ferror(file) : 0;
}

int clearerr_s(std::FILE *file)
{
    if (!is_stream("clearerr", file))
        return EINVAL;
    std::clearerr(file);
    return 0;
}

void wsh_clearerr(std::FILE *file)
{
    clearerr_s(file);
}

std::FILE *__acrt_iob_func(unsigned index)
{
    std::FILE *const standard[] = {stdin, stdout, stderr};
    return index < std::size(standard) ? standard[index] : nullptr;
}

int wsh_fileno(std::FILE *file)
{
    return is_stream("_fileno", file) ? ::fileno(file) : -1;
}

char *gets_s(char *to, std::size_t size)
{
    if (to == nullptr || size == 0) {
        invalid_parameter("gets_s", "there is no buffer");
        return nullptr;
    }
    std::size_t length = 0;
    int c = wsh_getchar();
    if (c == EOF)
        return nullptr;
    for (; c != EOF && c != '\n'; c = wsh_getchar()) {
        if (length + 1 >= size) {
            to[0] = 0;
            invalid_parameter("gets_s", "the buffer is too small", ERANGE);
            return nullptr;
        }
        to[length++] = static_cast<char>(c);
    }
    to[length] = 0;
    return to;
}

char *wsh_gets(char *to)
{
    return gets_s(to, static_cast<std::size_t>(-1));
}

// Only what is really there must fit.
std::size_t fread_s(void *to, std::size_t size, std::size_t element, std::size_t count,
                    std::FILE *file)
{
    if (element == 0 || count == 0)
        return 0;
    if (to == nullptr || file == nullptr || count > SIZE_MAX / element) {
        invalid_parameter("fread_s", "an argument is wrong");
        return 0;
    }
    const std::size_t wanted = element * count;
    const std::size_t got = wsh_fread(to, 1, std::min(size, wanted), file);
    const int next = got == size && wanted > size ? std::getc(file) : EOF;
    if (next == EOF)
        return got / element;
    std::ungetc(next, file);
    std::memset(to, 0, size);
    invalid_parameter("fread_s", "the buffer is too small", ERANGE);
    return 0;
}

char *_strerror(const char *prefix);

// To the variable stderr, past which glibc's goes.
void wsh_perror(const char *text)
{
    std::fputs(_strerror(text), stderr);
}

void _wperror(const char16_t *text)
{
    wsh_perror(text == nullptr ? nullptr : to_narrow(text).c_str());
}
}
