#include "tools/src/wsacc/directives.hpp"

#include <algorithm>

namespace wsacc {
namespace {

class Scanner {
  public:
    explicit Scanner(std::string_view text) : text_(text) {}

    std::vector<Include> run()
    {
        while (at_ < text_.size()) {
            skip_blanks();
            if (peek() == '#')
                directive();
            rest_of_line();
        }
        return std::move(found_);
    }

  private:
    char peek(std::size_t ahead = 0) const
    {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }
    bool is_next(std::string_view word) const { return text_.substr(at_).starts_with(word); }

    void skip_to_after(std::string_view mark)
    {
        const auto end = text_.find(mark, at_);
        at_ = end == std::string_view::npos ? text_.size() : end + mark.size();
    }

    // Blanks within a line, comments included.
    void skip_blanks()
    {
        for (;;) {
            if (peek() == ' ' || peek() == '\t' || peek() == '\f' || peek() == '\v')
                ++at_;
            else if (is_next("/*"))
                comment();
            else
                return;
        }
    }

    void comment()
    {
        at_ += 2;
        skip_to_after("*/");
    }

    void directive()
    {
        ++at_;
        skip_blanks();
        if (!is_next("include"))
            return;
        at_ += std::string_view("include").size();
        skip_blanks();
        const char close = peek() == '<' ? '>' : peek() == '"' ? '"' : '\0';
        if (close == '\0')
            return;
        const auto end = text_.find_first_of(close == '>' ? ">\n" : "\"\n", at_ + 1);
        if (end == std::string_view::npos || text_[end] == '\n')
            return;
        found_.push_back(
            {std::string(text_.substr(at_ + 1, end - at_ - 1)), close == '"', at_, end + 1 - at_});
        at_ = end + 1;
    }

    // To the next line that can begin with a directive.
    void rest_of_line()
    {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '\n') {
                ++at_;
                return;
            }
            if (c == '\\')
                at_ += is_next("\\\r\n") ? 3 : 2;
            else if (is_next("//"))
                line_comment();
            else if (is_next("/*"))
                comment();
            else if (is_next("R\"") && !(at_ > 0 && is_word(text_[at_ - 1]) && !is_prefix()))
                raw_string();
            else if (c == '"' ||
                     (c == '\'' && !(at_ > 0 && is_word(text_[at_ - 1]) && !is_prefix())))
                literal(c);
            else
                ++at_;
        }
    }

    static bool is_word(char c)
    {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z');
    }

    // L"..." and its like, not the 1'000 of C++14.
    bool is_prefix() const
    {
        const char before = text_[at_ - 1];
        const bool letter = before == 'L' || before == 'u' || before == 'U' || before == '8';
        return letter && !(at_ > 2 && is_word(text_[at_ - 2]) && text_[at_ - 2] != 'u');
    }

    void line_comment()
    {
        // A backslash carries a comment on to the next line.
        while (at_ < text_.size() && text_[at_] != '\n')
            at_ += is_next("\\\n") ? 2 : is_next("\\\r\n") ? 3 : 1;
    }

    void literal(char quote)
    {
        ++at_;
        // An unclosed one ends with its line: what follows is still read right.
        while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n')
            at_ += text_[at_] == '\\' ? 2 : 1;
        if (peek() == quote)
            ++at_;
    }

    void raw_string()
    {
        at_ += 2;
        const auto open = text_.find('(', at_);
        if (open == std::string_view::npos || open - at_ > 16)
            return;
        const std::string close = ")" + std::string(text_.substr(at_, open - at_)) + "\"";
        skip_to_after(close);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Include> found_;
};

} // namespace

std::vector<Include> find_includes(std::string_view text)
{
    return Scanner(text).run();
}

} // namespace wsacc
