// A source text cut into the preprocessor's tokens; nothing is lost, and nothing is understood.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace wsacc {

enum class TokenKind {
    blank,   // spaces within a line, and comments
    newline, // that ends a line, and a directive
    word,
    number,
    literal, // of characters, with its prefix and quotes
    header,  // <name> or "name" of an #include
    other,   // one character
};

struct Token {
    TokenKind kind;
    std::size_t begin;
    std::size_t length;
    bool directive; // the line begins with #

    std::string_view in(std::string_view text) const { return text.substr(begin, length); }
};

// Whatever the text is, the tokens are all of it. An unclosed literal ends with its line.
std::vector<Token> tokens_of(std::string_view text);

} // namespace wsacc
