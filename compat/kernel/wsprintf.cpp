// wsprintf: Microsoft's small formatter. Integers of 32 and 64 bits, characters and strings; no
#include "compat/kernel/code_page.hpp"
// floating point; at most 1,023 characters and the zero.

#include <algorithm>
#include <cstdarg>
#include <cstdint>
#include <string>
#include <string_view>

#include <winuser.h>

namespace compat {
namespace {

constexpr std::size_t longest = 1023;

struct Format {
    bool left = false;
    bool zeros = false;
    bool alternate = false;
    std::size_t width = 0;
    std::size_t precision = std::string::npos; // npos: none given
    enum class Size { plain, narrow, wide, bits64 } size = Size::plain;
    char type = '\0';
};

template <class Char>
class Formatter {
  public:
    using Text = std::basic_string<Char>;
    using View = std::basic_string_view<Char>;

    Text run(const Char *format, va_list &arguments)
    {
        while (*format && out_.size() < longest) {
            if (*format != '%') {
                out_ += *format++;
            } else if (format[1] == '%') {
                out_ += '%';
                format += 2;
            } else {
                one(++format, arguments);
            }
        }
        if (out_.size() > longest)
            out_.resize(longest);
        return std::move(out_);
    }

  private:
    static constexpr bool is_wide = sizeof(Char) > 1;

    static std::size_t number(const Char *&at)
    {
        std::size_t value = 0;
        for (; *at >= '0' && *at <= '9'; ++at)
            value =
                std::min<std::size_t>(value * 10 + static_cast<std::size_t>(*at - '0'), longest);
        return value;
    }

    static Format parse(const Char *&at)
    {
        Format f;
        for (;; ++at) {
            if (*at == '-')
                f.left = true;
            else if (*at == '0')
                f.zeros = true;
            else if (*at == '#')
                f.alternate = true;
            else
                break;
        }
        f.width = number(at);
        if (*at == '.')
            f.precision = number(++at);
        if (*at == 'l' || *at == 'w') {
            f.size = Format::Size::wide; // on a number: 32 bits, as without it
            ++at;
        } else if (*at == 'h') {
            f.size = Format::Size::narrow;
            ++at;
        } else if (View(at).starts_with(literal("I64"))) {
            f.size = Format::Size::bits64;
            at += 3;
        } else if (View(at).starts_with(literal("I32"))) {
            at += 3;
        } else if (*at == 'I') {
            f.size = Format::Size::bits64; // pointer-sized
            ++at;
        }
        if (*at)
            f.type = *at < 0x80 ? static_cast<char>(*at) : '?';
        if (*at)
            ++at;
        return f;
    }

    static Text literal(std::string_view text) { return Text(text.begin(), text.end()); }

    static Text converted(std::string_view text)
    {
        if constexpr (is_wide)
            return from_ansi(text);
        else
            return Text(text);
    }

    static Text converted(std::u16string_view text)
    {
        if constexpr (is_wide)
            return Text(text);
        else
            return to_ansi(text);
    }

    void pad(const Format &f, View text, Char fill)
    {
        const auto missing = f.width > text.size() ? f.width - text.size() : 0;
        if (!f.left)
            out_.append(missing, fill);
        out_ += text;
        if (f.left)
            out_.append(missing, Char(' '));
    }

    // %s is the function's own kind of text and %S the other; h and l say which in either.
    static bool wants_wide(const Format &f)
    {
        if (f.size == Format::Size::wide)
            return true;
        if (f.size == Format::Size::narrow)
            return false;
        return (f.type == 's' || f.type == 'c') == is_wide;
    }

    void text(const Format &f, Text value)
    {
        if (value.size() > f.precision)
            value.resize(f.precision);
        pad(f, value, f.zeros && !f.left ? Char('0') : Char(' '));
    }

    void string(const Format &f, const void *argument)
    {
        if (!argument)
            text(f, literal("(null)"));
        else if (wants_wide(f))
            text(f, converted(std::u16string_view(static_cast<const char16_t *>(argument))));
        else
            text(f, converted(std::string_view(static_cast<const char *>(argument))));
    }

    void integer(const Format &f, std::uint64_t magnitude, bool negative, unsigned base,
                 bool capital)
    {
        static constexpr std::string_view small_digits = "0123456789abcdef";
        static constexpr std::string_view capital_digits = "0123456789ABCDEF";
        Text digits;
        do
            digits +=
                static_cast<Char>((capital ? capital_digits : small_digits)[magnitude % base]);
        while ((magnitude /= base) != 0);
        if (f.precision != std::string::npos && digits.size() < f.precision)
            digits.append(f.precision - digits.size(), Char('0'));
        Text sign = negative ? literal("-") : Text();
        if (f.alternate && base == 16)
            sign += literal(capital ? "0X" : "0x");
        if (f.zeros && !f.left && f.width > sign.size() + digits.size())
            digits.append(f.width - sign.size() - digits.size(), Char('0'));
        std::reverse(digits.begin(), digits.end());
        pad(f, sign + digits, Char(' '));
    }

    void signed_integer(const Format &f, std::int64_t value)
    {
        const auto bits = static_cast<std::uint64_t>(value);
        integer(f, value < 0 ? ~bits + 1 : bits, value < 0, 10, false);
    }

    void one(const Char *&at, va_list &arguments)
    {
        Format f = parse(at);
        const bool large = f.size == Format::Size::bits64;
        switch (f.type) {
        case 'd':
        case 'i':
            signed_integer(f, large ? va_arg(arguments, std::int64_t) : va_arg(arguments, int));
            break;
        case 'u':
        case 'x':
        case 'X': {
            const std::uint64_t value =
                large ? va_arg(arguments, std::uint64_t) : va_arg(arguments, unsigned);
            integer(f, value, false, f.type == 'u' ? 10 : 16, f.type == 'X');
            break;
        }
        case 'p':
            f.precision = 16;
            integer(f, va_arg(arguments, std::uint64_t), false, 16, true);
            break;
        case 's':
        case 'S':
            string(f, va_arg(arguments, const void *));
            break;
        case 'c':
        case 'C': {
            const int value = va_arg(arguments, int);
            const char16_t wide = static_cast<char16_t>(value);
            const char narrow = static_cast<char>(value);
            text(f, wants_wide(f) ? converted(std::u16string_view(&wide, 1))
                                  : converted(std::string_view(&narrow, 1)));
            break;
        }
        case '\0':
            break;
        default: // not a conversion: the character stands for itself
            out_ += static_cast<Char>(f.type);
        }
    }

    Text out_;
};

template <class Char>
int print(Char *buffer, const Char *format, va_list &arguments)
{
    const auto text = Formatter<Char>().run(format, arguments);
    return static_cast<int>(copy_text(text, buffer, longest + 1));
}

} // namespace
} // namespace compat

// The va_list is copied because where it is an array type a parameter cannot be passed on by
// reference.
int WINAPI wvsprintfA(LPSTR buffer, LPCSTR format, va_list arguments)
{
    va_list copy;
    va_copy(copy, arguments);
    const int length = compat::print(buffer, format, copy);
    va_end(copy);
    return length;
}

int WINAPI wvsprintfW(LPWSTR buffer, LPCWSTR format, va_list arguments)
{
    va_list copy;
    va_copy(copy, arguments);
    const int length = compat::print(buffer, format, copy);
    va_end(copy);
    return length;
}

int WINAPIV wsprintfA(LPSTR buffer, LPCSTR format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const int length = wvsprintfA(buffer, format, arguments);
    va_end(arguments);
    return length;
}

int WINAPIV wsprintfW(LPWSTR buffer, LPCWSTR format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const int length = wvsprintfW(buffer, format, arguments);
    va_end(arguments);
    return length;
}
