#include "tools/src/wsacc/dialect.hpp"

#include "tools/src/wsacc/edits.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/presumed_lines.hpp"
#include "tools/src/wsacc/token_list.hpp"

#include <algorithm>
#include <array>

namespace wsacc {
namespace {

constexpr const char *no_assembler =
    "_Pragma(\"GCC error \\\"inline assembler is not supported, as in Microsoft's compiler for "
    "x64: write it in C, or as an intrinsic (__debugbreak, _rotl, __rdtsc)\\\"\")";
constexpr const char *no_import =
    "error #import of a type library (COM) is not supported; declare what the program uses of";

constexpr std::string_view weak = "__attribute__((__weak__)) ";

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// The end of the line that holds `at`, its continuation lines included.
std::size_t end_of_line(std::string_view text, std::size_t at)
{
    for (;;) {
        const std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos)
            return text.size();
        const bool cr = end > 0 && text[end - 1] == '\r';
        const std::size_t last = end - (cr ? 1 : 0);
        if (last == 0 || text[last - 1] != '\\')
            return end;
        at = end + 1;
    }
}

// An annotation of the first kind, before Visual C++ 2008: __in, __out_ecount(n), __reserved.
// libstdc++ has __in and __out as names of its own, so they can be no macros.
bool is_old_annotation(std::string_view word)
{
    static constexpr std::array<std::string_view, 5> others{
        "__reserved", "__checkReturn", "__nullterminated", "__callback", "__format_string"};
    static constexpr std::array<std::string_view, 10> parts{
        "in", "out", "inout", "deref", "ecount", "bcount", "full", "part", "opt", "z"};
    if (is_one_of(word, others))
        return true;
    if (!word.starts_with("__") || word.size() == 2)
        return false;
    for (word.remove_prefix(2); !word.empty();) {
        const std::string_view part = word.substr(0, word.find('_'));
        if (!is_one_of(part, parts))
            return false;
        word.remove_prefix(std::min(part.size() + 1, word.size()));
    }
    return true;
}

class Rewriter {
  public:
    explicit Rewriter(std::string_view text)
        : text_(text), code_(text), all_(text, TokenList::Directives::included)
    {
    }

    std::string run(Language language)
    {
        assembler();
        imports();
        for_each();
        annotations();
        if (language == Language::c)
            inline_functions();
        else {
            touching_strings();
            class_words();
        }
        return edits_.applied_to(text_);
    }

  private:
    // `__asm { mov eax, 1 }`, or one instruction up to the end of its line. GCC's own form has
    // parentheses.
    void assembler()
    {
        static constexpr std::array<std::string_view, 5> of_gcc{"(", "volatile", "__volatile__",
                                                                "__volatile", "goto"};
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const std::string_view word = all_.word(i);
            if ((word != "__asm" && word != "_asm") || is_one_of(all_.word(i + 1), of_gcc))
                continue;
            const std::size_t last = end_of_assembler(i);
            edits_.replace(all_[i].begin, all_[i].length, no_assembler);
            for (++i; i <= last && i < all_.size(); ++i)
                edits_.blank_out(text_, all_[i].begin, all_[i].length);
            --i;
        }
    }

    std::size_t end_of_assembler(std::size_t keyword) const
    {
        if (all_.word(keyword + 1) == "{")
            return all_.closing(keyword + 1);
        const std::size_t end = end_of_line(text_, all_[keyword].begin);
        std::size_t last = keyword;
        while (last + 1 < all_.size() && all_[last + 1].begin < end && all_.word(last + 1) != "}")
            ++last;
        return last;
    }

    void imports()
    {
        for (std::size_t i = 1; i + 1 < all_.size(); ++i) {
            if (all_[i + 1].kind == TokenKind::header && all_.word(i) == "import")
                edits_.replace(all_[i].begin, all_[i].length, no_import);
        }
    }

    // for each (int x in all): for      (int x : all)
    void for_each()
    {
        for (std::size_t i = 0; i + 2 < code_.size(); ++i) {
            if (code_.word(i) != "for" || code_.word(i + 1) != "each" || code_.word(i + 2) != "(")
                continue;
            edits_.blank_out(text_, code_[i + 1].begin, code_[i + 1].length);
            const std::size_t end = code_.closing(i + 2);
            for (std::size_t j = i + 3; j < end; ++j) {
                if (code_.word(j) == "(")
                    j = code_.closing(j);
                else if (code_.word(j) == "in") {
                    edits_.replace(code_[j].begin, code_[j].length, ": ");
                    break;
                }
            }
        }
    }

    void annotations()
    {
        for (std::size_t i = 0; i + 1 < code_.size(); ++i) {
            if (!code_.is_name(i) || !is_old_annotation(code_.word(i)))
                continue;
            const bool counts =
                code_.word(i + 1) == "(" && code_.word(i).find("count") != std::string_view::npos;
            const std::size_t last = counts ? code_.closing(i + 1) : i;
            if (!code_.is_name(last + 1)) // a type, or another annotation
                continue;
            for (; i <= last; ++i)
                edits_.blank_out(text_, code_[i].begin, code_[i].length);
            --i;
        }
    }

    // Microsoft's compiler makes one function of all definitions, as ours does of weak ones. A
    // weak function is not inlined, so the word itself goes.
    void inline_functions()
    {
        static constexpr std::array<std::string_view, 4> inlines{"inline", "__inline", "_inline",
                                                                 "__inline__"};
        for (std::size_t i = 0; i < code_.size(); ++i) {
            if (!is_one_of(code_.word(i), inlines))
                continue;
            std::size_t first = i;
            while (first > 0 && (code_.is_name(first - 1) || code_.word(first - 1) == "*"))
                --first;
            std::size_t end = i;
            while (code_.is_name(end) || code_.word(end) == "*")
                ++end;
            if (code_.word(end) != "(" || is_linkage_given(first, end))
                continue;
            edits_.blank_out(text_, code_[i].begin, code_[i].length);
            make_weak(code_[first].begin);
        }
    }

    bool is_linkage_given(std::size_t begin, std::size_t end) const
    {
        static constexpr std::array<std::string_view, 5> words{"static", "extern", "typedef",
                                                               "__attribute__", "__forceinline"};
        for (std::size_t i = begin; i < end; ++i) {
            if (is_one_of(code_.word(i), words))
                return true;
        }
        return false;
    }

    void make_weak(std::size_t at)
    {
        const std::string attribute(weak);
        const std::size_t begin = text_.rfind('\n', at) + 1; // 0 for the first line
        if (text_.find_first_not_of(" \t", begin) != at)
            return edits_.insert(at, attribute);
        // In a line of its own: columns stay.
        edits_.insert(begin,
                      attribute + "\n#line " + std::to_string(presumed_line(text_, at)) + "\n");
    }

    // class Shape abstract { virtual void draw() abstract; }; and sealed, which C++ calls final.
    void class_words()
    {
        for (std::size_t i = 1; i + 1 < code_.size(); ++i) {
            const bool abstract = code_.word(i) == "abstract";
            if (!abstract && code_.word(i) != "sealed")
                continue;
            const std::string_view before = code_.word(i - 1);
            const std::string_view after = code_.word(i + 1);
            const bool of_class = i > 1 && code_.is_name(i - 1) && is_class_key(i - 2) &&
                                  (after == "{" || after == ":");
            const bool of_function = (before == ")" || before == "const" || before == "override") &&
                                     (after == ";" || (!abstract && after == "{"));
            if (of_class && abstract)
                edits_.blank_out(text_, code_[i].begin, code_[i].length);
            else if (of_class || of_function)
                edits_.replace(code_[i].begin, code_[i].length, abstract ? "= 0" : "final");
        }
    }

    bool is_class_key(std::size_t at) const
    {
        return code_.word(at) == "class" || code_.word(at) == "struct";
    }

    // "x"VERSION and "x"_T("y"): C++ would read one literal with a suffix.
    void touching_strings()
    {
        for (std::size_t i = 0; i + 1 < all_.size(); ++i) {
            const bool touch = all_[i].kind == TokenKind::literal && all_.is_name(i + 1) &&
                               all_.end_of(i) == all_[i + 1].begin && all_.word(i).ends_with('"');
            if (!touch || (i > 0 && all_.word(i - 1) == "operator"))
                continue;
            const std::string_view name = all_.word(i + 1);
            if ((name.front() >= 'A' && name.front() <= 'Z') || name == "_T" || name == "__T" ||
                name == "_TEXT")
                edits_.insert(all_[i + 1].begin, " ");
        }
    }

    std::string_view text_;
    TokenList code_, all_;
    Edits edits_;
};

bool is_pragma(const TokenList &tokens, std::size_t at, std::string_view name)
{
    return tokens.word(at) == "#" && tokens.word(at + 1) == "pragma" && tokens.word(at + 2) == name;
}

} // namespace

std::string with_our_dialect(std::string_view text, Language language)
{
    return Rewriter(text).run(language);
}

bool has_weak_functions(std::string_view text)
{
    return text.find(weak) != std::string_view::npos;
}

bool wants_utf8_literals(std::string_view text)
{
    if (text.find("execution_character_set") == std::string_view::npos)
        return false;
    const TokenList tokens(text, TokenList::Directives::included);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (is_pragma(tokens, i, "execution_character_set") && tokens.word(i + 3) == "(" &&
            lower_case(tokens.word(i + 4)) == "\"utf-8\"")
            return true;
    }
    return false;
}

std::string subsystem_of(std::string_view text)
{
    if (text.find("linker") == std::string_view::npos)
        return {};
    constexpr std::string_view option = "subsystem:";
    const TokenList tokens(text, TokenList::Directives::included);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!is_pragma(tokens, i, "comment") || tokens.word(i + 4) != "linker")
            continue;
        const std::string words = lower_case(tokens.word(i + 6));
        const auto found = words.find(option);
        if (found == std::string::npos)
            continue;
        const auto name = words.find_first_not_of("\\\"", found + option.size());
        for (const char *subsystem : {"windows", "console"}) {
            if (name != std::string::npos &&
                std::string_view(words).substr(name).starts_with(subsystem))
                return subsystem;
        }
    }
    return {};
}

std::vector<std::string> libraries_of(std::string_view text)
{
    std::vector<std::string> libraries;
    const TokenList tokens(text, TokenList::Directives::included);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string_view name = tokens.word(i + 6);
        if (is_pragma(tokens, i, "comment") && tokens.word(i + 4) == "lib" && name.size() > 2)
            libraries.emplace_back(name.substr(1, name.size() - 2));
    }
    return libraries;
}

std::string without_pragma_once(std::string_view text)
{
    Edits edits;
    const TokenList tokens(text, TokenList::Directives::included);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (is_pragma(tokens, i, "once")) {
            for (std::size_t word : {i + 1, i + 2})
                edits.blank_out(text, tokens[word].begin, tokens[word].length);
        }
    }
    return edits.applied_to(text);
}

} // namespace wsacc
