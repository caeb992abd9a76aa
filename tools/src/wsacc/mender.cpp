#include "tools/src/wsacc/mender.hpp"

#include "tools/src/wsacc/presumed_lines.hpp"

#include <algorithm>
#include <array>

namespace wsacc {
namespace {

constexpr std::size_t tab = 8; // of GCC, which writes blanks for it

// Where the column of the line that begins at `line` is, as it is shown; npos where it is not
// ASCII.
std::size_t offset_of_column(std::string_view text, std::size_t line, std::size_t column)
{
    std::size_t shown = 0;
    std::size_t at = line;
    for (; at < text.size() && text[at] != '\n' && shown < column; ++at) {
        if (static_cast<unsigned char>(text[at]) >= 0x80)
            return std::string_view::npos;
        shown = text[at] == '\t' ? (shown / tab + 1) * tab : shown + 1;
    }
    return shown == column ? at : std::string_view::npos;
}

} // namespace

// The token at a place that the compiler names; size() if there is none, or another one.
std::size_t Mender::find(const CompilerMessage &message, std::string_view expected) const
{
    for (const std::size_t line : lines_presumed(copy_.text, message.line)) {
        const std::size_t at = tokens_.at_offset(line + message.column - 1);
        const bool here = at < tokens_.size() && tokens_[at].begin == line + message.column - 1 &&
                          (expected.empty() || tokens_.word(at) == expected);
        if (here)
            return at;
    }
    return tokens_.size();
}

bool Mender::follows_a_specifier(std::size_t at) const
{
    const std::string_view before = at > 0 ? tokens_.word(at - 1) : std::string_view();
    const std::string_view after = tokens_.word(at + 1);
    return (before == "const" || before == "static" || before == "extern" ||
            before == "register") &&
           (after == "=" || after == ";" || after == "," || after == "[" || after == "(");
}

// Each use of the name, in the function that holds `at`, that is not said to be somebody's.
bool Mender::qualify(std::size_t at, const std::string &name, const std::string &class_name)
{
    const auto [begin, end] = function_around(at);
    if (is_declared(begin, end, name))
        return false;
    for (std::size_t i = begin; i < end; ++i) {
        const std::string_view before = i > 0 ? tokens_.word(i - 1) : std::string_view();
        if (tokens_.word(i) != name || before == "." || before == ">" || before == ":" ||
            !done_.insert(i).second)
            continue;
        insert(i, tokens_.is_name(i + 1) ? "typename " + class_name + "::" : "this->");
    }
    return true;
}

// `T name = value`: the value is given behind the declaration.
bool Mender::split_initialisation(std::size_t at)
{
    std::size_t equals = at + 1;
    const bool array = tokens_.word(equals) == "[";
    while (tokens_.word(equals) == "[")
        equals = tokens_.closing(equals) + 1;
    if (tokens_.word(equals) != "=" || !done_.insert(at).second)
        return false;
    const std::size_t end = end_of_expression(equals + 1);
    std::size_t semicolon = end;
    while (tokens_.word(semicolon) == ",")
        semicolon = end_of_expression(semicolon + 1);
    if (tokens_.word(semicolon) != ";")
        return false;
    const std::size_t value = tokens_[equals + 1].begin;
    const std::string name(tokens_.word(at));
    const std::string text = copy_.text.substr(value, tokens_.end_of(end - 1) - value);
    if (array && text.find_first_not_of("{} \t,0\"") != std::string::npos)
        return false;
    edits_.blank_out(copy_.text, tokens_[equals].begin,
                     tokens_.end_of(end - 1) - tokens_[equals].begin);
    edits_.insert(tokens_.end_of(semicolon),
                  array ? " __builtin_memset(" + name + ", 0, sizeof(" + name + "));"
                        : " " + name + " = " + text + ";");
    return true;
}

bool Mender::initialise_directly(std::size_t at)
{
    std::size_t equals = at;
    while (equals > 0 && tokens_.word(equals) != "=" && tokens_.word(equals) != ";")
        --equals;
    if (tokens_.word(equals) != "=" || !done_.insert(equals).second)
        return false;
    edits_.replace(tokens_[equals].begin, tokens_[equals].length, "{");
    edits_.insert(tokens_.end_of(end_of_expression(equals + 1) - 1), "}");
    return true;
}

// for (int i = 0; ...) in front of `at`, in a block that `at` is in: int i = 0; for (; ...).
bool Mender::widen_loop_variable(std::size_t at, const std::string &name)
{
    int closed = 0; // blocks between here and there
    for (std::size_t i = at; i-- > 0;) {
        closed += tokens_.word(i) == "}" ? 1 : 0;
        if (tokens_.word(i) == "{")
            closed = std::max(0, closed - 1);
        if (closed == 0 && tokens_.word(i) == "for" && tokens_.word(i + 1) == "(" &&
            declares(i + 2, name))
            return hoist(i);
    }
    return false;
}

bool Mender::give_enum_a_type(const std::string &name)
{
    bool found = false;
    for (std::size_t i = 0; i + 2 < tokens_.size(); ++i) {
        const std::string_view next = tokens_.word(i + 2);
        if (tokens_.word(i) != "enum" || tokens_.word(i + 1) != name ||
            (next != ";" && next != "{"))
            continue;
        edits_.insert(tokens_.end_of(i + 1), " : int");
        found = true;
    }
    return found;
}

// The bracket that opens them; size() if there is none.
std::size_t Mender::parameters_of(std::size_t at) const
{
    const auto ends = [&] {
        const std::string_view word = tokens_.word(at);
        return word == "(" || word == ";" || word == "{" || word == "}";
    };
    while (at < tokens_.size() && !ends())
        ++at;
    if (tokens_.word(at) == "(" && tokens_.word(at - 1) == "operator" &&
        tokens_.word(at + 1) == ")")
        at += 2;
    return tokens_.word(at) == "(" ? at : tokens_.size();
}

std::string Mender::function_declared(std::size_t at) const
{
    const std::size_t parameters = parameters_of(at);
    std::string name;
    for (std::size_t i = at; parameters < tokens_.size() && i < parameters; ++i)
        name = tokens_.word(i) == ":" ? std::string() : name + std::string(tokens_.word(i));
    return name;
}

// `long`, which is `int` with a blank in its place, or a name of Windows for it.
bool Mender::names_long(std::size_t begin, std::size_t end) const
{
    static constexpr std::array<std::string_view, 8> types{
        "LONG", "ULONG", "DWORD", "u_long", "COLORREF", "HRESULT", "LCID", "LSTATUS"};
    for (std::size_t i = begin; i < end; ++i) {
        const std::string_view word = tokens_.word(i);
        const std::size_t behind = tokens_.end_of(i);
        const bool padded =
            word == "int" && copy_.text.compare(behind, 1, " ") == 0 &&
            (i + 1 == end || !tokens_.is_name(i + 1) || tokens_[i + 1].begin > behind + 1);
        if (padded || std::find(types.begin(), types.end(), word) != types.end())
            return true;
    }
    return false;
}

bool Mender::takes_long(const std::string &function) const
{
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        const bool begins = tokens_.is_name(i) && function.starts_with(tokens_.word(i));
        if (!begins || function_declared(i) != function)
            continue;
        const std::size_t parameters = parameters_of(i);
        if (names_long(parameters + 1, tokens_.closing(parameters)))
            return true;
    }
    return false;
}

bool Mender::leave_out_function(std::size_t at)
{
    const std::size_t parameters = parameters_of(at);
    if (!is_there(parameters) || !done_.insert(at).second)
        return false;
    std::size_t end = tokens_.closing(parameters);
    while (is_there(end) && tokens_.word(end) != ";" && tokens_.word(end) != "{")
        ++end;
    if (tokens_.word(end) == "{")
        end = tokens_.closing(end);
    if (!is_there(end))
        return false;
    const auto ends_another = [&](std::size_t i) {
        const std::string_view word = tokens_.word(i);
        const bool label = word == ":" && tokens_.word(i + 1) != ":" && tokens_.word(i - 1) != ":";
        return word == ";" || word == "{" || word == "}" || label;
    };
    std::size_t begin = at;
    while (begin > 0 && !ends_another(begin - 1))
        --begin;
    edits_.blank_out(copy_.text, tokens_[begin].begin, tokens_.end_of(end) - tokens_[begin].begin);
    return true;
}

void Mender::finish()
{
    if (!edits_.empty())
        copy_.text = edits_.applied_to(copy_.text);
}

// With a type in front of it that the compiler did not know either.
bool Mender::is_declared(std::size_t begin, std::size_t end, const std::string &name) const
{
    static constexpr std::array<std::string_view, 7> words{"return", "else",   "case",    "throw",
                                                           "delete", "sizeof", "typename"};
    for (std::size_t i = begin + 1; i < end; ++i) {
        const std::string_view before = tokens_.word(i - 1);
        if (tokens_.word(i) == name && tokens_.is_name(i - 1) &&
            std::find(words.begin(), words.end(), before) == words.end())
            return true;
    }
    return false;
}

// The tokens of the outermost block around `at` that is no class's and no namespace's.
std::pair<std::size_t, std::size_t> Mender::function_around(std::size_t at) const
{
    std::size_t begin = at;
    int closed = 0;
    for (std::size_t i = at; i-- > 0;) {
        closed += tokens_.word(i) == "}" ? 1 : 0;
        if (tokens_.word(i) != "{" || closed-- > 0)
            continue;
        closed = 0;
        if (is_scope(i))
            break;
        begin = i;
    }
    return {begin, tokens_.word(begin) == "{" ? tokens_.closing(begin) : at + 1};
}

// class X {, namespace {, extern "C" {
bool Mender::is_scope(std::size_t brace) const
{
    static constexpr std::array<std::string_view, 5> words{"class", "struct", "union", "namespace",
                                                           "extern"};
    for (std::size_t i = brace; i-- > 0;) {
        const std::string_view word = tokens_.word(i);
        if (word == ";" || word == "{" || word == "}" || word == ")")
            return false;
        if (std::find(words.begin(), words.end(), word) != words.end())
            return true;
    }
    return false;
}

// The comma or semicolon behind it.
std::size_t Mender::end_of_expression(std::size_t at) const
{
    while (at < tokens_.size() && tokens_.word(at) != "," && tokens_.word(at) != ";") {
        const std::string_view word = tokens_.word(at);
        at = word == "(" || word == "{" || word == "[" ? tokens_.closing(at) + 1 : at + 1;
    }
    return at;
}

// int i = 0, with a type in front of the name.
bool Mender::declares(std::size_t at, const std::string &name) const
{
    if (!tokens_.is_name(at) || tokens_.word(at) == name)
        return false;
    for (; at < tokens_.size() && tokens_.word(at) != ";"; ++at) {
        if (tokens_.word(at) == ")")
            return false;
        if (tokens_.word(at) == name)
            return tokens_.word(at + 1) == "=" || tokens_.word(at + 1) == "," ||
                   tokens_.word(at + 1) == ";";
    }
    return false;
}

bool Mender::hoist(std::size_t loop)
{
    const std::string_view before = loop > 0 ? tokens_.word(loop - 1) : std::string_view();
    if (before != ";" && before != "{" && before != "}" && before != ":")
        return false;
    if (!done_.insert(loop).second)
        return true;
    std::size_t semicolon = loop + 2;
    while (tokens_.word(semicolon) != ";")
        ++semicolon;
    const std::size_t begin = tokens_[loop + 2].begin;
    const std::size_t length = tokens_[semicolon].begin - begin;
    edits_.insert(tokens_[loop].begin, copy_.text.substr(begin, length) + "; ");
    edits_.blank_out(copy_.text, begin, length);
    return true;
}

bool Mender::make_an_object(const CompilerMessage &message, const std::string &type)
{
    const std::string written = type.substr(0, type.find_last_not_of("& ") + 1);
    for (const std::size_t line : lines_presumed(copy_.text, message.line)) {
        std::size_t begin = offset_of_column(copy_.text, line, message.underline_begin);
        const std::size_t end = offset_of_column(copy_.text, line, message.underline_end);
        std::size_t first = tokens_.at_offset(begin);
        if (begin >= end || !is_there(first) || tokens_[first].begin != begin ||
            !done_.insert(first).second)
            continue;
        // Of std::string("x") GCC underlines string("x").
        while (first > 2 && tokens_.word(first - 1) == ":" && tokens_.word(first - 2) == ":" &&
               tokens_.is_name(first - 3))
            first -= 3;
        begin = tokens_[first].begin;
        const bool named = first > 2 && tokens_.word(first - 1) == "=" &&
                           tokens_.is_name(first - 2) && tokens_.word(first - 3) == "&";
        if (named) // V &v = V(): lives as long as its name
            edits_.insert(tokens_[first - 3].begin, "&");
        else
            edits_.replace(begin, end - begin,
                           "(" + written + " &)(const " + written + " &)(" +
                               copy_.text.substr(begin, end - begin) + ")");
        return true;
    }
    return false;
}

} // namespace wsacc
