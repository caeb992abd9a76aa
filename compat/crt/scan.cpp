#include "compat/crt/scan.hpp"

#include <bitset>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "compat/crt/conversion.hpp"
#include "compat/crt/locale.hpp"
#include "compat/crt/utf.hpp"
#include "compat/crt/wide_files.hpp"

namespace compat::crt {

int TextSource::next()
{
    if (text_.empty())
        return end;
    const auto byte = static_cast<unsigned char>(text_.front());
    text_.remove_prefix(1);
    return byte;
}

int FileSource::next()
{
    const int byte = std::getc(file_);
    return byte == EOF ? end : byte;
}

FileSource::~FileSource()
{
    if (looked_ && ahead_ != end)
        std::ungetc(ahead_, file_);
}

int UnicodeFileSource::next()
{
    if (rest_.empty()) {
        const std::wint_t unit = read_wide(file_);
        if (unit == WEOF)
            return end;
        last_ = {static_cast<char16_t>(unit)};
        if (is_high_surrogate(unit))
            last_ += static_cast<char16_t>(read_wide(file_));
        rest_ = to_utf8(last_);
    }
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.erase(0, 1);
    return byte;
}

// Whole characters are looked at and used, but for one that is no part of the number.
UnicodeFileSource::~UnicodeFileSource()
{
    if (looked_ && ahead_ != end)
        for (std::size_t i = last_.size(); i > 0; --i)
            unread_wide(last_[i - 1], file_);
}

namespace {

bool is_space(int c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

enum class Outcome { stored, skipped, mismatch, ended };

struct Conversion {
    bool store = true;
    int width = 0; // 0: not limited
    Size size = Size::none;
    char letter = 0;
};

// Where a text goes, and how many characters have room there, besides the zero.
struct Target {
    void *to = nullptr;
    std::size_t room = SIZE_MAX;
    bool terminated = false;
};

// Too long for the buffer: as with Microsoft's, nothing is stored and scanning stops.
template <class Char>
Outcome store_characters(const std::basic_string<Char> &characters, Target target)
{
    auto *const to = static_cast<Char *>(target.to);
    const bool fits = characters.size() <= target.room;
    if (fits)
        characters.copy(to, characters.size());
    if (target.terminated)
        to[fits ? characters.size() : 0] = 0;
    return fits ? Outcome::stored : Outcome::mismatch;
}

class Scanner {
  public:
    Scanner(ScanSource &source, ScanRules rules, std::va_list arguments)
        : source_(source), rules_(rules), page_(rules.page != nullptr ? *rules.page : narrow_page())
    {
        va_copy(arguments_, arguments);
    }
    ~Scanner() { va_end(arguments_); }
    Scanner(const Scanner &) = delete;
    Scanner &operator=(const Scanner &) = delete;

    int run(const char *next);

  private:
    bool accepts(const std::string &text, const Conversion &what) const
    {
        return what.width == 0 || text.size() < static_cast<std::size_t>(what.width);
    }
    bool take_if(bool wanted, std::string &text, const Conversion &what);
    void skip_space();
    Conversion take_conversion(const char *&next);
    Outcome convert(const Conversion &what, const char *&next);
    Outcome integer(const Conversion &what);
    Outcome floating(const Conversion &what);
    Outcome text(const Conversion &what, const std::bitset<256> &set, bool terminated);
    Target take_target(const Conversion &what, bool terminated);
    Outcome store_text(const Conversion &what, const std::string &bytes, Target target);

    ScanSource &source_;
    ScanRules rules_;
    const CodePage &page_;
    std::va_list arguments_;
};

bool Scanner::take_if(bool wanted, std::string &text, const Conversion &what)
{
    if (!wanted || !accepts(text, what))
        return false;
    text += static_cast<char>(source_.peek());
    source_.take();
    return true;
}

void Scanner::skip_space()
{
    while (is_space(source_.peek()))
        source_.take();
}

Outcome Scanner::integer(const Conversion &what)
{
    int base = what.letter == 'x' || what.letter == 'X' || what.letter == 'p' ? 16
               : what.letter == 'o'                                           ? 8
               : what.letter == 'i'                                           ? 0
                                                                              : 10;
    std::string digits;
    const int sign = source_.peek();
    take_if(sign == '-' || sign == '+', digits, what);
    const std::size_t prefix = digits.size();
    if ((base == 16 || base == 0) && take_if(source_.peek() == '0', digits, what)) {
        const int x = source_.peek();
        if (take_if(x == 'x' || x == 'X', digits, what))
            base = 16;
        else if (base == 0)
            base = 8;
    } else if (base == 0) {
        base = 10;
    }
    const auto is_digit_here = [base](int c) {
        if (base == 16)
            return std::isxdigit(c) != 0;
        return c >= '0' && c < '0' + base;
    };
    while (source_.peek() != ScanSource::end &&
           take_if(is_digit_here(source_.peek()), digits, what))
        ;
    if (digits.size() == prefix)
        return source_.peek() == ScanSource::end ? Outcome::ended : Outcome::mismatch;
    if (!what.store)
        return Outcome::skipped;
    const bool is_signed = what.letter == 'd' || what.letter == 'i';
    const std::uint64_t value =
        is_signed ? static_cast<std::uint64_t>(std::strtoll(digits.c_str(), nullptr, base))
                  : std::strtoull(digits.c_str(), nullptr, base);
    if (what.letter == 'p' || what.size == Size::word64 || what.size == Size::native)
        *va_arg(arguments_, std::uint64_t *) = value;
    else if (what.size == Size::half)
        *va_arg(arguments_, std::uint16_t *) = static_cast<std::uint16_t>(value);
    else if (what.size == Size::quarter)
        *va_arg(arguments_, std::uint8_t *) = static_cast<std::uint8_t>(value);
    else
        *va_arg(arguments_, std::uint32_t *) = static_cast<std::uint32_t>(value);
    return Outcome::stored;
}

Outcome Scanner::floating(const Conversion &what)
{
    std::string digits;
    const auto take_digits = [&] {
        while (source_.peek() >= '0' && source_.peek() <= '9' && take_if(true, digits, what))
            ;
    };
    const auto take_sign = [&] {
        const int sign = source_.peek();
        take_if(sign == '-' || sign == '+', digits, what);
    };
    take_sign();
    take_digits();
    if (take_if(source_.peek() == decimal_point(), digits, what)) {
        digits.back() = '.';
        take_digits();
    }
    if (digits.find_first_of("0123456789") == std::string::npos)
        return source_.peek() == ScanSource::end ? Outcome::ended : Outcome::mismatch;
    if (const int e = source_.peek(); take_if(e == 'e' || e == 'E', digits, what)) {
        take_sign();
        take_digits();
    }
    if (!what.store)
        return Outcome::skipped;
    if (what.size == Size::long_double)
        *va_arg(arguments_, long double *) = std::strtold(digits.c_str(), nullptr);
    else if (what.size == Size::word32 || what.size == Size::word64)
        *va_arg(arguments_, double *) = std::strtod(digits.c_str(), nullptr);
    else
        *va_arg(arguments_, float *) = std::strtof(digits.c_str(), nullptr);
    return Outcome::stored;
}

// The argument of %s, %c and %[; in the _s forms the buffer's size follows it.
Target Scanner::take_target(const Conversion &what, bool terminated)
{
    Target target = {.to = nullptr, .room = SIZE_MAX, .terminated = terminated};
    if (!what.store)
        return target;
    target.to = va_arg(arguments_, void *);
    if (!rules_.secure)
        return target;
    target.room = va_arg(arguments_, unsigned);
    if (terminated && target.room > 0)
        --target.room;
    else if (terminated)
        target.terminated = false;
    return target;
}

Outcome Scanner::store_text(const Conversion &what, const std::string &bytes, Target target)
{
    const bool capital = what.letter == 'S' || what.letter == 'C';
    const bool wide = rules_.wide ? means_wide<char16_t>(what.size, capital)
                                  : means_wide<char>(what.size, capital);
    // A wide function's source is wide text, whatever its bytes are; narrow results are the
    // program's.
    return wide ? store_characters(page_.to_wide(bytes), target)
                : store_characters(
                      &page_ == &narrow_page() ? bytes : to_narrow(page_.to_wide(bytes)), target);
}

// A run of bytes of `set`. The width counts bytes in narrow functions and characters in wide ones.
// The first one that has no room is read, none behind it.
Outcome Scanner::text(const Conversion &what, const std::bitset<256> &set, bool terminated)
{
    const Target target = take_target(what, terminated);
    std::string bytes;
    std::size_t characters = 0;
    for (;;) {
        const bool starts_character = !rules_.wide || page_.whole_characters(bytes) == bytes.size();
        // Nothing behind the last character is looked at: on a terminal it may never come.
        if (starts_character &&
            ((what.width != 0 && characters == static_cast<std::size_t>(what.width)) ||
             characters > target.room))
            break;
        const int c = source_.peek();
        if (c == ScanSource::end || !set[static_cast<std::size_t>(c)])
            break;
        characters += starts_character;
        bytes += static_cast<char>(c);
        source_.take();
    }
    if (bytes.empty())
        return source_.peek() == ScanSource::end ? Outcome::ended : Outcome::mismatch;
    if (!terminated && characters < static_cast<std::size_t>(what.width) &&
        characters <= target.room)
        return Outcome::ended;
    return what.store ? store_text(what, bytes, target) : Outcome::skipped;
}

// The set of "%[^a-z]"; `next` is behind the opening bracket and is left behind the closing one.
std::bitset<256> take_set(const char *&next)
{
    std::bitset<256> set;
    const bool others = *next == '^';
    next += others;
    const char *const first = next;
    while (*next != 0 && (*next != ']' || next == first)) {
        const auto from = static_cast<unsigned char>(*next++);
        unsigned char to = from;
        if (next[0] == '-' && next[1] != ']' && next[1] != 0) {
            to = static_cast<unsigned char>(next[1]);
            next += 2;
        }
        for (unsigned c = from; c <= to; ++c)
            set.set(c);
    }
    next += *next == ']';
    // A set of ASCII characters' opposite takes every byte of the others.
    return others ? ~set : set;
}

Conversion Scanner::take_conversion(const char *&next)
{
    Conversion what;
    if (*next == '*') {
        what.store = false;
        ++next;
    }
    what.width = take_number(next);
    what.size = take_size(next);
    what.letter = *next;
    next += *next != 0;
    return what;
}

Outcome Scanner::convert(const Conversion &what, const char *&next)
{
    static const std::bitset<256> all = ~std::bitset<256>();
    static const std::bitset<256> no_space = [] {
        std::bitset<256> set = all;
        for (const char c : {' ', '\t', '\n', '\v', '\f', '\r'})
            set.reset(static_cast<unsigned char>(c));
        return set;
    }();
    switch (what.letter) {
    case 'c':
    case 'C': {
        Conversion single = what;
        single.width = what.width == 0 ? 1 : what.width;
        return text(single, all, false);
    }
    case '[':
        return text(what, take_set(next), true);
    case 'n':
        if (what.store)
            *va_arg(arguments_, int *) = source_.taken();
        return Outcome::skipped;
    default:
        break;
    }
    skip_space();
    switch (what.letter) {
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
    case 'p':
        return integer(what);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case 'a':
    case 'A':
        return floating(what);
    case 's':
    case 'S':
        return text(what, no_space, true);
    default:
        if (source_.peek() != static_cast<unsigned char>(what.letter))
            return source_.peek() == ScanSource::end ? Outcome::ended : Outcome::mismatch;
        source_.take();
        return Outcome::skipped;
    }
}

int Scanner::run(const char *next)
{
    int stored = 0;
    bool converted = false;
    while (*next != 0) {
        if (is_space(*next)) {
            skip_space();
            ++next;
            continue;
        }
        Outcome outcome = Outcome::skipped;
        if (*next == '%') {
            ++next;
            const Conversion what = take_conversion(next);
            outcome = convert(what, next);
            stored += outcome == Outcome::stored;
            converted = converted || (outcome == Outcome::skipped && !what.store);
        } else if (source_.peek() == static_cast<unsigned char>(*next)) {
            source_.take();
            ++next;
        } else {
            outcome = source_.peek() == ScanSource::end ? Outcome::ended : Outcome::mismatch;
        }
        if (outcome == Outcome::ended)
            return stored > 0 || converted ? stored : -1;
        if (outcome == Outcome::mismatch)
            return stored;
    }
    return stored;
}

} // namespace

int scan(ScanSource &source, std::string_view format, ScanRules rules, std::va_list arguments)
{
    return Scanner(source, rules, arguments).run(std::string(format).c_str());
}

} // namespace compat::crt
