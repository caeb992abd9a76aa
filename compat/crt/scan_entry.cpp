// The scanf family, narrow, wide and with sizes (_s). Wide text is scanned as its UTF-8.
#include "compat/crt/scan.hpp"
#include "compat/crt/utf.hpp"

using namespace compat::crt;

namespace {

constexpr ScanRules narrow{};
constexpr ScanRules wide{.wide = true, .secure = false};

int scan_file(std::FILE *file, const char *format, ScanRules rules, std::va_list rest)
{
    FileSource source(file);
    return scan(source, format, rules, rest);
}

int scan_file(std::FILE *file, const char16_t *format, ScanRules rules, std::va_list rest)
{
    return scan_file(file, to_utf8(format).c_str(), rules, rest);
}

int scan_text(const char *text, const char *format, ScanRules rules, std::va_list rest)
{
    TextSource source(text);
    return scan(source, format, rules, rest);
}

int scan_text(const char16_t *text, const char16_t *format, ScanRules rules, std::va_list rest)
{
    return scan_text(to_utf8(text).c_str(), to_utf8(format).c_str(), rules, rest);
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
}
