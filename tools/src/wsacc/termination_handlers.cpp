#include "tools/src/wsacc/termination_handlers.hpp"

#include "tools/src/wsacc/presumed_lines.hpp"
#include "tools/src/wsacc/token_list.hpp"

#include <utility>

namespace wsacc {
namespace {

constexpr const char *no_exceptions =
    "_Pragma(\"GCC error \\\"__except: exceptions of the machine are not supported; ask before "
    "(for a null pointer, a zero), or use try and catch for C++'s own\\\"\")";
constexpr const char *no_nesting =
    "_Pragma(\"GCC error \\\"__finally in C needs GCC, which is the compiler without CC\\\"\")";

// In C++ a local function is an object; this one calls it at its end.
constexpr const char *guard =
    "#ifndef WSACC_FINALLY\n#define WSACC_FINALLY\ntemplate <class Handler> struct wsacc_finally "
    "{ Handler &handler; int left; ~wsacc_finally() noexcept(false) { handler(left); } };\n"
    "#endif\n";

bool is_keyword(std::string_view word, std::string_view name)
{
    return word.size() > name.size() && word.front() == '_' && word.ends_with(name) &&
           word.find_first_not_of('_') == word.size() - name.size() &&
           word.size() <= name.size() + 2;
}

class Rewriter {
  public:
    Rewriter(std::string_view text, Language language, bool clang)
        : text_(text), tokens_(text), language_(language), clang_(clang)
    {
    }

    std::string run()
    {
        copy(0, tokens_.size(), 0, text_.size());
        if (!with_guard_)
            return std::move(result_);
        return guard + std::move(result_);
    }

  private:
    // `__try {`, or nothing of it.
    bool is_try(std::size_t at) const
    {
        return is_keyword(tokens_.word(at), "try") && tokens_.word(at + 1) == "{";
    }

    // The tokens [token, end) of the text's [begin, stop).
    void copy(std::size_t token, std::size_t end, std::size_t begin, std::size_t stop)
    {
        std::size_t done = begin;
        // What comes out in the place of the tokens [first, last].
        const auto replace = [&](std::size_t first, std::size_t last, const auto &write) {
            result_.append(text_.substr(done, tokens_[first].begin - done));
            write();
            done = last < tokens_.size() ? tokens_.end_of(last) : stop;
        };
        for (std::size_t i = token; i < end; ++i) {
            const std::string_view word = tokens_.word(i);
            const std::size_t handler = is_try(i) ? tokens_.closing(i + 1) + 1 : end;
            std::size_t last = i;
            if (handler < end && is_keyword(tokens_.word(handler), "finally") &&
                tokens_.word(handler + 1) == "{") {
                last = tokens_.closing(handler + 1);
                replace(i, last, [&] { finally(i, handler); });
            } else if (handler < end && is_keyword(tokens_.word(handler), "except")) {
                last = tokens_.closing(tokens_.closing(handler + 1) + 1);
                replace(i, last, [&] { except(i, handler, last); });
            } else if (is_keyword(word, "leave") && !leaving_.empty()) {
                replace(i, i, [&] { result_ += leave(); });
            } else if (in_handler_ && is_question(i)) {
                last = i + 2; // with its parentheses
                replace(i, last, [&] { result_ += "(wsacc_left)"; });
            }
            i = last;
        }
        result_.append(text_.substr(done, stop - done));
    }

    bool is_question(std::size_t at) const
    {
        const std::string_view word = tokens_.word(at);
        return (word == "AbnormalTermination" || word == "_abnormal_termination") &&
               tokens_.word(at + 1) == "(";
    }

    std::string leave()
    {
        leaving_.back().used = true;
        return leaving_.back().number == 0 ? "" : "goto " + label(leaving_.back().number);
    }

    // An error; of what follows only the block that is guarded remains.
    void except(std::size_t keyword, std::size_t handler, std::size_t last)
    {
        result_ += no_exceptions;
        leaving_.push_back({0, false});
        const std::size_t begin = tokens_.end_of(keyword);
        const std::size_t stop = tokens_.end_of(handler - 1);
        copy(keyword + 1, handler, begin, stop);
        leaving_.pop_back();
        blanks(stop, last < tokens_.size() ? tokens_.end_of(last) : text_.size());
    }

    void blanks(std::size_t begin, std::size_t end)
    {
        for (const char c : text_.substr(begin, end - begin))
            result_ += c == '\n' || c == '\r' ? c : ' ';
    }

    static std::string label(int number) { return "wsacc_leave_" + std::to_string(number); }

    // The function first, then the block that it ends; each with its own lines.
    void finally(std::size_t keyword, std::size_t handler)
    {
        if (language_ == Language::c && clang_)
            result_ += no_nesting;
        with_guard_ = with_guard_ || language_ == Language::cxx;
        const std::string number = std::to_string(++count_);
        const int this_one = count_;
        const std::string function = "wsacc_finally_" + number;
        const bool cxx = language_ == Language::cxx;
        result_ += cxx ? "{ auto " + function + " = [&](int wsacc_left) { (void)wsacc_left;"
                       : "{ void " + function +
                             "(int *wsacc_state) { int wsacc_left = "
                             "*wsacc_state; (void)wsacc_left;";
        const std::vector<Leaving> outer = std::exchange(leaving_, {});
        const bool in_outer = std::exchange(in_handler_, true);
        block(handler + 1);
        in_handler_ = in_outer;
        leaving_ = outer;
        result_ += cxx ? "}; wsacc_finally<decltype(" + function + ")> wsacc_guard_" + number +
                             "{" + function + ", 1};"
                       : "} int wsacc_guard_" + number + " __attribute__((__cleanup__(" + function +
                             "))) = 1;";
        leaving_.push_back({this_one, false});
        block(keyword + 1);
        if (leaving_.back().used)
            result_ += " " + label(this_one) + ":";
        leaving_.pop_back();
        result_ += " wsacc_guard_" + number + (cxx ? ".left = 0; }" : " = 0; }");
        const std::size_t last = tokens_.closing(handler + 1);
        go_to(last < tokens_.size() ? tokens_.end_of(last) : text_.size());
    }

    void block(std::size_t open)
    {
        const std::size_t close = tokens_.closing(open);
        go_to(tokens_[open].begin);
        copy(open, std::min(close + 1, tokens_.size()), tokens_[open].begin,
             close < tokens_.size() ? tokens_.end_of(close) : text_.size());
    }

    // What follows is in its line and column.
    void go_to(std::size_t at)
    {
        const std::size_t begin = at == 0 ? 0 : text_.rfind('\n', at - 1) + 1;
        result_ += "\n#line " + std::to_string(presumed_line(text_, at)) + "\n";
        for (const char c : text_.substr(begin, at - begin))
            result_ += c == '\t' ? '\t' : ' ';
    }

    struct Leaving {
        int number;
        bool used;
    };

    std::string_view text_;
    TokenList tokens_;
    Language language_;
    bool clang_;
    std::string result_;
    std::vector<Leaving> leaving_; // the blocks that __leave can leave, the innermost last
    bool in_handler_ = false;
    bool with_guard_ = false;
    int count_ = 0;
};

} // namespace

std::string with_termination_handlers(std::string_view text, Language language, bool clang)
{
    if (text.find("try") == std::string_view::npos)
        return std::string(text);
    return Rewriter(text, language, clang).run();
}

} // namespace wsacc
