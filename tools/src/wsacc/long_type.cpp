#include "tools/src/wsacc/long_type.hpp"

#include "tools/src/wsacc/lexer.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>
#include <vector>

namespace wsacc {
namespace {

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// What may stand between the words of one type: `long static const int x`.
bool is_specifier(std::string_view word)
{
    static constexpr std::array<std::string_view, 22> words{
        "long",    "int",      "short",     "char",   "float",    "double",  "signed", "unsigned",
        "const",   "volatile", "static",    "extern", "register", "typedef", "inline", "mutable",
        "virtual", "friend",   "constexpr", "auto",   "_Complex", "__int64"};
    return is_one_of(word, words);
}

// Directives whose next word is a name, also where it is a type's.
bool names_a_macro(std::string_view directive)
{
    static constexpr std::array<std::string_view, 4> words{"define", "undef", "ifdef", "ifndef"};
    return is_one_of(directive, words);
}

class Rewriter {
  public:
    Rewriter(std::string_view text, bool short_long)
        : text_(text), result_(text), short_long_(short_long)
    {
    }

    std::string run()
    {
        const std::vector<Token> tokens = tokens_of(text_);
        std::string_view before; // the last token that is no blank
        for (const Token &token : tokens) {
            const std::string_view word = token.in(text_);
            if (token.kind == TokenKind::blank ||
                (token.kind == TokenKind::newline && !token.directive))
                continue;
            if (token.kind == TokenKind::word && is_specifier(word) &&
                !(token.directive && names_a_macro(before)))
                specifiers_.push_back(token);
            else
                end_of_type();
            if (token.kind == TokenKind::number)
                number(token);
            before = word;
        }
        end_of_type();
        return std::move(result_);
    }

  private:
    // The same number of characters, so that the compiler's columns are the original's.
    void replace(const Token &token, std::string_view with)
    {
        std::string padded(with);
        padded.resize(token.length, ' ');
        result_.replace(token.begin, token.length, padded);
    }

    void end_of_type()
    {
        int longs = 0;
        bool other = false;
        for (const Token &token : specifiers_) {
            const std::string_view word = token.in(text_);
            longs += word == "long" ? 1 : 0;
            other = other || word == "double" || word == "_Complex" || word == "__int64";
        }
        if (longs == 1 && !other && short_long_) {
            for (const Token &token : specifiers_) {
                if (token.in(text_) == "long")
                    replace(token, "int");
                else if (token.in(text_) == "int")
                    replace(token, "");
            }
        }
        specifiers_.clear();
    }

    void number(const Token &token)
    {
        const std::string_view word = token.in(text_);
        const bool hexadecimal = word.starts_with("0x") || word.starts_with("0X");
        if (word.find_first_of(hexadecimal ? ".pP" : ".eE") != std::string_view::npos)
            return; // 1.0L is a long double
        auto end = word.size();
        while (end > 0 &&
               (hexadecimal ? std::isxdigit(static_cast<unsigned char>(word[end - 1])) == 0
                            : std::isdigit(static_cast<unsigned char>(word[end - 1])) == 0))
            --end;
        std::string digits(word.substr(0, end));
        std::string suffix(word.substr(end));
        if (microsoft(digits, suffix) || (short_long_ && standard(suffix)))
            replace(token, digits + suffix);
    }

    // 1i64, 2ui32: the letter i ends the digits, and the number of bits looks like digits again.
    static bool microsoft(std::string &digits, std::string &suffix)
    {
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> sizes{
            {{"i64", "LL"}, {"i32", ""}, {"i16", ""}, {"i8", ""}}};
        const std::string whole = digits + suffix;
        std::string lower = whole;
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        for (const auto &[microsofts, ours] : sizes) {
            if (!lower.ends_with(microsofts))
                continue;
            lower.resize(lower.size() - microsofts.size());
            const bool is_unsigned = lower.ends_with('u');
            digits = whole.substr(0, lower.size() - (is_unsigned ? 1 : 0));
            suffix = (is_unsigned ? "U" : "") + std::string(ours);
            return true;
        }
        return false;
    }

    static bool standard(std::string &suffix)
    {
        const auto is_l = [](char c) { return c == 'l' || c == 'L'; };
        const auto first = std::find_if(suffix.begin(), suffix.end(), is_l);
        if (std::count_if(suffix.begin(), suffix.end(), is_l) != 1 || suffix.size() > 2)
            return false; // LL, or a program's own suffix
        suffix.erase(first);
        return suffix.empty() || suffix == "u" || suffix == "U";
    }

    std::string_view text_;
    std::string result_;
    const bool short_long_;
    std::vector<Token> specifiers_; // of the type that is being read
};

} // namespace

std::string with_32_bit_long(std::string_view text)
{
    return Rewriter(text, true).run();
}

std::string with_standard_suffixes(std::string_view text)
{
    return Rewriter(text, false).run();
}

} // namespace wsacc
