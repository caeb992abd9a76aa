// The changes that mend() makes in one copy of a source.
#pragma once

#include "tools/src/wsacc/compiler_messages.hpp"
#include "tools/src/wsacc/edits.hpp"
#include "tools/src/wsacc/source_cache.hpp"
#include "tools/src/wsacc/token_list.hpp"

#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace wsacc {

// They are collected, and made by finish(). A token is its index in the copy.
class Mender {
  public:
    explicit Mender(Copy &copy) : copy_(copy), tokens_(copy.text) {}

    // The token at a place that the compiler names; size() if there is none, or another one.
    std::size_t find(const CompilerMessage &message, std::string_view expected) const;
    bool is_there(std::size_t at) const { return at < tokens_.size(); }
    std::string word(std::size_t at) const { return std::string(tokens_.word(at)); }
    bool is_called(std::size_t at) const { return is_there(at) && tokens_.word(at + 1) == "("; }

    void insert(std::size_t before, const std::string &text)
    {
        edits_.insert(tokens_[before].begin, text);
    }

    // In front of all lines, whose numbers stay.
    void begin_with(const std::string &line) { edits_.insert(0, line + '\n'); }

    void leave_out_word(std::size_t at)
    {
        edits_.blank_out(copy_.text, tokens_[at].begin, tokens_[at].length);
    }

    // const or static stands in front of it, and no type behind it.
    bool follows_a_specifier(std::size_t at) const;

    // Each use of the name, in the function that holds `at`, that is not said to be somebody's.
    bool qualify(std::size_t at, const std::string &name, const std::string &class_name);

    // `T name = value`: the value is given behind the declaration.
    bool split_initialisation(std::size_t at);

    // `T name = value`, where `at` is in the value: T name{value}.
    bool initialise_directly(std::size_t at);

    // for (int i = 0; ...) in front of `at`, in a block that `at` is in: int i = 0; for (; ...).
    bool widen_loop_variable(std::size_t at, const std::string &name);

    bool give_enum_a_type(const std::string &name);

    // The expression that the message underlines, a temporary, as an object of that type.
    bool make_an_object(const CompilerMessage &message, const std::string &type);

    // The name of the function that is declared at `at`, without its class: operator<<.
    std::string function_declared(std::size_t at) const;

    // Whether a function of this name takes a parameter that is a `long` on Windows.
    bool takes_long(const std::string &function) const;

    // The whole declaration or definition that `at` is in.
    bool leave_out_function(std::size_t at);

    void finish();

  private:
    bool is_declared(std::size_t begin, std::size_t end, const std::string &name) const;
    std::pair<std::size_t, std::size_t> function_around(std::size_t at) const;
    bool is_scope(std::size_t brace) const;
    std::size_t parameters_of(std::size_t at) const;
    bool names_long(std::size_t begin, std::size_t end) const;
    std::size_t end_of_expression(std::size_t at) const;
    bool declares(std::size_t at, const std::string &name) const;
    bool hoist(std::size_t loop);

    Copy &copy_;
    TokenList tokens_;
    Edits edits_;
    std::set<std::size_t> done_; // the names and loops that are put right
};

} // namespace wsacc
