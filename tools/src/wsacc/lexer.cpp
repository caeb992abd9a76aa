#include "tools/src/wsacc/lexer.hpp"

namespace wsacc {
namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

// Bytes above ASCII are letters here, of whatever language.
bool is_word(char c)
{
    return c == '_' || c == '$' || is_digit(c) || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

class Lexer {
  public:
    explicit Lexer(std::string_view text) : text_(text) {}

    std::vector<Token> run()
    {
        while (at_ < text_.size()) {
            const std::size_t begin = at_;
            const TokenKind kind = take();
            follow(kind, text_.substr(begin, at_ - begin));
            tokens_.push_back({kind, begin, at_ - begin, directive_});
            if (kind == TokenKind::newline)
                directive_ = false;
        }
        return std::move(tokens_);
    }

  private:
    enum class Expect { line, directive_name, header, anything };

    char peek(std::size_t ahead = 0) const
    {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }
    bool is_next(std::string_view mark) const { return text_.substr(at_).starts_with(mark); }
    std::size_t splice() const { return is_next("\\\n") ? 2 : is_next("\\\r\n") ? 3 : 0; }

    void skip_to_after(std::string_view mark)
    {
        const auto end = text_.find(mark, at_);
        at_ = end == std::string_view::npos ? text_.size() : end + mark.size();
    }

    // What the line can go on with.
    void follow(TokenKind kind, std::string_view token)
    {
        if (kind == TokenKind::newline)
            expect_ = Expect::line;
        else if (kind == TokenKind::blank)
            return;
        else if (expect_ == Expect::line && token == "#") {
            directive_ = true;
            expect_ = Expect::directive_name;
        } else if (expect_ == Expect::directive_name &&
                   (token == "include" || token == "include_next" || token == "import"))
            expect_ = Expect::header;
        else
            expect_ = Expect::anything;
    }

    TokenKind take()
    {
        const char c = peek();
        if (c == '\n')
            return ++at_, TokenKind::newline;
        if (is_blank())
            return blank();
        if (expect_ == Expect::header && header())
            return TokenKind::header;
        if (is_digit(c) || (c == '.' && is_digit(peek(1))))
            return number();
        if (c == '"' || c == '\'')
            return literal(c);
        if (is_word(c))
            return word();
        return ++at_, TokenKind::other;
    }

    bool is_blank() const
    {
        const char c = peek();
        return c == ' ' || c == '\t' || c == '\f' || c == '\v' || c == '\r' || is_next("/*") ||
               is_next("//") || splice() != 0;
    }

    TokenKind blank()
    {
        while (at_ < text_.size() && is_blank()) {
            if (is_next("/*")) {
                at_ += 2;
                skip_to_after("*/");
            } else if (is_next("//")) {
                // A backslash carries the comment on to the next line.
                while (at_ < text_.size() && text_[at_] != '\n')
                    at_ += splice() != 0 ? splice() : 1;
            } else {
                at_ += splice() != 0 ? splice() : 1;
            }
        }
        return TokenKind::blank;
    }

    bool header()
    {
        const char open = peek();
        if (open != '<' && open != '"')
            return false;
        const auto end = text_.find_first_of(open == '<' ? ">\n" : "\"\n", at_ + 1);
        if (end == std::string_view::npos || text_[end] == '\n')
            return false;
        at_ = end + 1;
        return true;
    }

    TokenKind number()
    {
        for (++at_; at_ < text_.size(); ++at_) {
            const char before = text_[at_ - 1];
            const bool exponent = before == 'e' || before == 'E' || before == 'p' || before == 'P';
            const bool sign = exponent && (peek() == '+' || peek() == '-');
            const bool separator = peek() == '\'' && is_word(peek(1)); // C++14's 1'000
            if (!is_word(peek()) && peek() != '.' && !sign && !separator)
                break;
        }
        return TokenKind::number;
    }

    TokenKind word()
    {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_word(text_[at_]))
            ++at_;
        const std::string_view name = text_.substr(begin, at_ - begin);
        const bool raw = name.ends_with('R');
        const std::string_view encoding = raw ? name.substr(0, name.size() - 1) : name;
        const bool prefix = encoding.empty() || encoding == "L" || encoding == "u" ||
                            encoding == "U" || encoding == "u8";
        if (prefix && raw && peek() == '"')
            return raw_literal();
        if (prefix && !raw && (peek() == '"' || peek() == '\''))
            return literal(peek());
        return TokenKind::word;
    }

    TokenKind literal(char quote)
    {
        ++at_;
        while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n') {
            if (splice() != 0)
                at_ += splice();
            else
                at_ += text_[at_] == '\\' && at_ + 1 < text_.size() ? 2 : 1;
        }
        if (peek() == quote)
            ++at_;
        return TokenKind::literal;
    }

    TokenKind raw_literal()
    {
        const auto open = text_.find('(', ++at_);
        if (open == std::string_view::npos || open - at_ > 16)
            return TokenKind::literal;
        std::string_view name = text_.substr(at_, open - at_);
        do
            skip_to_after(")");
        while (at_ < text_.size() && !(is_next(name) && peek(name.size()) == '"'));
        at_ = at_ < text_.size() ? at_ + name.size() + 1 : at_;
        return TokenKind::literal;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    Expect expect_ = Expect::line;
    bool directive_ = false;
    std::vector<Token> tokens_;
};

} // namespace

std::vector<Token> tokens_of(std::string_view text)
{
    return Lexer(text).run();
}

} // namespace wsacc
