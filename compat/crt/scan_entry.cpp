// The scanf family, narrow, wide and with sizes (_s). Wide text is scanned as its UTF-8, files as
// they are.
#include <cstdio>
#include <cstring>
#include <string>

#include "compat/crt/descriptors.hpp"
#include "compat/crt/locale.hpp"
#include "compat/crt/scan.hpp"
#include "compat/crt/secure.hpp"
#include "compat/crt/stream_checks.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

constexpr unsigned utf8_code_page = 65001;
constexpr ScanRules narrow{};
constexpr ScanRules wide{.wide = true, .secure = false, .page = nullptr};

// Nothing to scan, or nothing to scan it by; -1 is EOF.
template <class Char>
bool is_given(const void *text, const Char *format)
{
    if (text != nullptr && format != nullptr)
        return true;
    invalid_parameter("scanf", "an argument is NULL");
    return false;
}

int scan_file(std::FILE *file, const char *format, ScanRules rules, std::va_list rest)
{
    if (!is_given(file, format) || !is_narrow_stream("scanf", file))
        return EOF;
    FileSource source(file);
    return scan(source, format, rules, rest);
}

int scan_file(std::FILE *file, const char16_t *format, ScanRules rules, std::va_list rest)
{
    if (!is_given(file, format))
        return EOF;
    if (encoding_of(::fileno(file)) != Encoding::narrow) {
        rules.page = compat::find_code_page(utf8_code_page);
        UnicodeFileSource source(file);
        return scan(source, to_utf8(format).c_str(), rules, rest);
    }
    FileSource source(file);
    return scan(source, to_narrow(format).c_str(), rules, rest);
}

int scan_text(const char *text, const char *format, ScanRules rules, std::va_list rest)
{
    if (!is_given(text, format))
        return EOF;
    TextSource source(text);
    return scan(source, format, rules, rest);
}

int scan_text(const char16_t *text, const char16_t *format, ScanRules rules, std::va_list rest)
{
    if (!is_given(text, format))
        return EOF;
    rules.page = compat::find_code_page(utf8_code_page);
    return scan_text(to_utf8(text).c_str(), to_utf8(format).c_str(), rules, rest);
}

// At most `size` characters of the text are looked at.
int scan_beginning(const char *text, std::size_t size, const char *format, ScanRules rules,
                   std::va_list rest)
{
    if (!is_given(text, format))
        return EOF;
    return scan_text(std::string(text, ::strnlen(text, size)).c_str(), format, rules, rest);
}

ScanRules secure(ScanRules rules)
{
    rules.secure = true;
    return rules;
}

} // namespace

#define WITH_LIST(call)                                                                            \
    std::va_list rest;                                                                             \
    va_start(rest, format);                                                                        \
    const int result = call;                                                                       \
    va_end(rest);                                                                                  \
    return result

extern "C" {

int wsh_vfscanf(std::FILE *file, const char *format, std::va_list rest)
{
    return scan_file(file, format, narrow, rest);
}

int wsh_vscanf(const char *format, std::va_list rest)
{
    return scan_file(stdin, format, narrow, rest);
}

int wsh_vsscanf(const char *text, const char *format, std::va_list rest)
{
    return scan_text(text, format, narrow, rest);
}

int wsh_vfwscanf(std::FILE *file, const char16_t *format, std::va_list rest)
{
    return scan_file(file, format, wide, rest);
}

int wsh_vwscanf(const char16_t *format, std::va_list rest)
{
    return scan_file(stdin, format, wide, rest);
}

int wsh_vswscanf(const char16_t *text, const char16_t *format, std::va_list rest)
{
    return scan_text(text, format, wide, rest);
}

int wsh_fscanf(std::FILE *file, const char *format, ...)
{
    WITH_LIST(scan_file(file, format, narrow, rest));
}

int wsh_scanf(const char *format, ...)
{
    WITH_LIST(scan_file(stdin, format, narrow, rest));
}

int wsh_sscanf(const char *text, const char *format, ...)
{
    WITH_LIST(scan_text(text, format, narrow, rest));
}

int wsh_fwscanf(std::FILE *file, const char16_t *format, ...)
{
    WITH_LIST(scan_file(file, format, wide, rest));
}

int wsh_wscanf(const char16_t *format, ...)
{
    WITH_LIST(scan_file(stdin, format, wide, rest));
}

int wsh_swscanf(const char16_t *text, const char16_t *format, ...)
{
    WITH_LIST(scan_text(text, format, wide, rest));
}

int fscanf_s(std::FILE *file, const char *format, ...)
{
    WITH_LIST(scan_file(file, format, secure(narrow), rest));
}

int scanf_s(const char *format, ...)
{
    WITH_LIST(scan_file(stdin, format, secure(narrow), rest));
}

int sscanf_s(const char *text, const char *format, ...)
{
    WITH_LIST(scan_text(text, format, secure(narrow), rest));
}

int wscanf_s(const char16_t *format, ...)
{
    WITH_LIST(scan_file(stdin, format, secure(wide), rest));
}

int swscanf_s(const char16_t *text, const char16_t *format, ...)
{
    WITH_LIST(scan_text(text, format, secure(wide), rest));
}

int fwscanf_s(std::FILE *file, const char16_t *format, ...)
{
    WITH_LIST(scan_file(file, format, secure(wide), rest));
}

int vscanf_s(const char *format, std::va_list rest)
{
    return scan_file(stdin, format, secure(narrow), rest);
}

int vfscanf_s(std::FILE *file, const char *format, std::va_list rest)
{
    return scan_file(file, format, secure(narrow), rest);
}

int vsscanf_s(const char *text, const char *format, std::va_list rest)
{
    return scan_text(text, format, secure(narrow), rest);
}

int vwscanf_s(const char16_t *format, std::va_list rest)
{
    return scan_file(stdin, format, secure(wide), rest);
}

int vfwscanf_s(std::FILE *file, const char16_t *format, std::va_list rest)
{
    return scan_file(file, format, secure(wide), rest);
}

int vswscanf_s(const char16_t *text, const char16_t *format, std::va_list rest)
{
    return scan_text(text, format, secure(wide), rest);
}

int _snscanf(const char *text, std::size_t size, const char *format, ...)
{
    WITH_LIST(scan_beginning(text, size, format, narrow, rest));
}

int _snscanf_s(const char *text, std::size_t size, const char *format, ...)
{
    WITH_LIST(scan_beginning(text, size, format, secure(narrow), rest));
}
}
