#include "tools/src/wsacc/resource_text.hpp"

#include "tools/src/wsacc/charset.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/lexer.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace wsacc {
namespace {

// They stand between a resource's type and its file, and mean nothing any more.
bool is_memory_flag(std::string_view word)
{
    static constexpr std::array<std::string_view, 7> flags{
        "preload", "loadoncall", "fixed", "moveable", "pure", "impure", "discardable"};
    return std::find(flags.begin(), flags.end(), lower_case(word)) != flags.end();
}

class Rewriter {
  public:
    Rewriter(std::string_view text, const FindFile &find_file) : text_(text), find_file_(find_file)
    {
    }

    std::string run()
    {
        for (const Token &token : tokens_of(text_)) {
            if (token.kind == TokenKind::newline)
                end_of_line();
            else if (token.kind != TokenKind::blank)
                line_.push_back(token);
        }
        end_of_line();
        result_.append(text_.substr(done_));
        return std::move(result_);
    }

  private:
    void replace(const Token &token, const std::string &with)
    {
        result_.append(text_.substr(done_, token.begin - done_));
        result_ += with;
        done_ = token.begin + token.length;
    }

    void end_of_line()
    {
        if (!line_.empty() && line_.front().directive)
            directive();
        else if (names_a_file())
            file(line_.back());
        else {
            dialog_place();
            for (const Token &token : line_) {
                if (token.kind == TokenKind::literal)
                    wide_literal(token);
                else if (lacks_comma_before(token))
                    replace(token, ", " + std::string(token.in(text_)));
            }
        }
        line_.clear();
    }

    // NAME DIALOG [flags] -1, -1, 100, 60: windres takes no minus for the first number.
    void dialog_place()
    {
        if (line_.size() < 4)
            return;
        const std::string type = lower_case(line_[1].in(text_));
        if (type != "dialog" && type != "dialogex")
            return;
        std::size_t first = 2;
        while (first + 1 < line_.size() && is_memory_flag(line_[first].in(text_)))
            ++first;
        if (first + 1 >= line_.size() || line_[first].in(text_) != "-")
            return;
        replace(line_[first], "(-");
        replace(line_[first + 1], std::string(line_[first + 1].in(text_)) + ")");
    }

    // MENUITEM "&Open" ID_OPEN, which Microsoft's compiler takes, too.
    bool lacks_comma_before(const Token &token) const
    {
        return line_.size() > 2 && &token == &line_[2] && token.in(text_) != "," &&
               line_[1].kind == TokenKind::literal && lower_case(line_[0].in(text_)) == "menuitem";
    }

    // #pragma code_page(949)
    void directive()
    {
        bool is_code_page = false;
        for (const Token &token : line_) {
            const std::string_view word = token.in(text_);
            const bool is_page = token.kind == TokenKind::number || lower_case(word) == "default";
            if (is_code_page && is_page)
                replace(token, "65001");
            is_code_page = is_code_page || lower_case(word) == "code_page";
        }
    }

    // NAME TYPE [flags] "file", and nothing else in the line. A dialog's and a table's lines have
    // commas, or one word before the text.
    bool names_a_file() const
    {
        if (line_.size() < 3 || line_.back().kind != TokenKind::literal)
            return false;
        for (std::size_t i = 0; i + 1 < line_.size(); ++i) {
            const bool word = line_[i].kind == TokenKind::word ||
                              line_[i].kind == TokenKind::number ||
                              (line_[i].kind == TokenKind::literal && i == 0);
            if (!word || (i > 1 && !is_memory_flag(line_[i].in(text_))))
                return false;
        }
        return true;
    }

    void file(const Token &literal)
    {
        const std::string_view written = literal.in(text_);
        const auto open = written.find('"');
        std::string name;
        for (const char c : written.substr(open + 1, written.size() - open - 2)) {
            const bool separator = c == '\\' || c == '/';
            if (!separator)
                name += c;
            else if (!name.ends_with('/'))
                name += '/';
        }
        std::string path = find_file_(name);
        replace(literal, '"' + (path.empty() ? name : path) + '"');
    }

    void wide_literal(const Token &literal)
    {
        const std::string_view written = literal.in(text_);
        if ((written.front() != 'L' && written.front() != 'l') || is_ascii(written))
            return;
        std::string escaped;
        for (const char32_t c : characters_of(written)) {
            if (c < 0x80)
                escaped += static_cast<char>(c);
            else if (c < 0x10000)
                escaped += escape(c);
            else
                escaped += escape(0xD800 + ((c - 0x10000) >> 10)) + escape(0xDC00 + (c & 0x3FF));
        }
        replace(literal, escaped);
    }

    static std::string escape(char32_t unit)
    {
        std::string text = "\\x";
        for (int shift = 12; shift >= 0; shift -= 4)
            text += "0123456789ABCDEF"[(unit >> shift) & 0xF];
        return text;
    }

    std::string_view text_;
    const FindFile &find_file_;
    std::vector<Token> line_; // without blanks
    std::string result_;
    std::size_t done_ = 0; // of the text
};

} // namespace

std::string with_readable_resources(std::string_view utf8, const FindFile &find_file)
{
    return Rewriter(utf8, find_file).run();
}

std::string code_page_of_script(std::string_view text)
{
    constexpr std::string_view pragma = "code_page(";
    for (auto at = text.find(pragma); at != std::string_view::npos; at = text.find(pragma, at)) {
        at += pragma.size();
        const auto end = std::min(text.find_first_not_of("0123456789", at), text.size());
        const std::string page(text.substr(at, end - at));
        if (!page.empty() && page != "1252" && page != "65001" && page != "1200")
            return "CP" + page;
    }
    return {};
}

} // namespace wsacc
