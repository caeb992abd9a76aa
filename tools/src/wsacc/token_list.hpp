// The tokens of a text that mean something, with what their neighbours are.
#pragma once

#include "tools/src/wsacc/lexer.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace wsacc {

// Without blanks, the ends of lines and, as a rule, directives, whose braces need not match; a
// position is an index, size() is the end.
class TokenList {
  public:
    enum class Directives { left_out, included };

    explicit TokenList(std::string_view text, Directives directives = Directives::left_out)
        : text_(text)
    {
        for (const Token &token : tokens_of(text)) {
            const bool wanted = !token.directive || directives == Directives::included;
            if (wanted && token.kind != TokenKind::blank && token.kind != TokenKind::newline)
                tokens_.push_back(token);
        }
    }

    std::size_t size() const { return tokens_.size(); }
    const Token &operator[](std::size_t at) const { return tokens_[at]; }

    // The token's text; empty beyond the ends.
    std::string_view word(std::size_t at) const
    {
        return at < tokens_.size() ? tokens_[at].in(text_) : std::string_view();
    }
    bool is_name(std::size_t at) const
    {
        return at < tokens_.size() && tokens_[at].kind == TokenKind::word;
    }

    // The bracket that closes the one at `at`; size() if there is none.
    std::size_t closing(std::size_t at) const
    {
        int depth = 0;
        for (std::size_t i = at; i < tokens_.size(); ++i) {
            const std::string_view mark = word(i);
            if (mark == "(" || mark == "{" || mark == "[")
                ++depth;
            else if ((mark == ")" || mark == "}" || mark == "]") && --depth == 0)
                return i;
        }
        return size();
    }

    // The first token that begins at `offset` or behind it.
    std::size_t at_offset(std::size_t offset) const
    {
        const auto found =
            std::lower_bound(tokens_.begin(), tokens_.end(), offset,
                             [](const Token &token, std::size_t to) { return token.begin < to; });
        return static_cast<std::size_t>(found - tokens_.begin());
    }

    // Where the token ends in the text.
    std::size_t end_of(std::size_t at) const { return tokens_[at].begin + tokens_[at].length; }

  private:
    std::string_view text_;
    std::vector<Token> tokens_;
};

} // namespace wsacc
