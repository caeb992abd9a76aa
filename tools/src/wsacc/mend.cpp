#include "tools/src/wsacc/mend.hpp"

#include "tools/src/wsacc/compiler_messages.hpp"
#include "tools/src/wsacc/mender.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <set>

namespace wsacc {
namespace {

constexpr std::string_view needs_typename = "need 'typename' before";
constexpr std::string_view undeclared = "was not declared in this scope";
constexpr std::string_view crosses = "crosses initialization of";
constexpr std::string_view forward_enum = "without previous declaration";
constexpr std::string_view no_type = "does not name a type";
constexpr std::string_view overloaded = "cannot be overloaded with";
constexpr std::string_view redefined = "redefinition of '";
constexpr std::string_view temporary = "cannot bind non-const lvalue reference of type";
constexpr std::string_view of_no_object = "can only be specified for objects and functions";
constexpr std::string_view copied_atomic = "use of deleted function 'std::atomic<";
constexpr std::string_view no_function = "no matching function for call to '";
constexpr std::string_view not_in_std = "is not a member of 'std'";

// The algorithms of Microsoft's <xutility>, which is in each header of containers and streams, but
// not of libstdc++'s counterpart.
constexpr std::array<std::string_view, 5> algorithms{"find", "find_if", "count", "reverse",
                                                     "rotate"};
constexpr const char *their_header = "#include <algorithm>";

// The name that a copy's first line gives it.
std::string original_of(const Copy &copy)
{
    static const std::regex line(R"re(#line 1 "((?:[^"\\]|\\.)*)")re");
    std::smatch match;
    std::string name;
    if (!std::regex_search(copy.text, match, line))
        return name;
    for (std::size_t i = 0; i < static_cast<std::size_t>(match[1].length()); ++i) {
        const std::string written = match[1];
        i += written[i] == '\\' ? 1 : 0;
        name += written[i];
    }
    return name;
}

// `Box` of "member function 'void Box<T>::add(T)'"; empty where it is no template's.
std::string template_of(const std::string &function)
{
    static const std::regex member(
        R"((?:function|constructor|destructor) '[^(]*?([A-Za-z_]\w*)<[^(]*>::[^(]*\()");
    std::smatch match;
    return std::regex_search(function, match, member) ? match[1].str() : std::string();
}

// `find` of "no matching function for call to 'find(int*, int*)'", or of "'find' was not declared".
std::string function_in(const CompilerMessage &message)
{
    const std::string quoted = quoted_in(message.text, 0);
    return quoted.substr(0, quoted.find('('));
}

class Session {
  public:
    explicit Session(std::vector<Copy> &copies) : lacks_algorithms_(lacks_algorithms(copies))
    {
        menders_.reserve(copies.size());
        for (Copy &copy : copies) {
            menders_.emplace_back(copy);
            by_name_.emplace(original_of(copy), &menders_.back());
        }
    }

    std::vector<std::string> run(const std::vector<CompilerMessage> &messages)
    {
        // Names behind it are unknown only for that.
        const bool types_first =
            std::any_of(messages.begin(), messages.end(), [](const CompilerMessage &message) {
                return message.text.find(needs_typename) != std::string::npos;
            });
        bool at_label = false; // a case label is one that Microsoft's compiler minds, too
        for (const CompilerMessage &message : messages) {
            const auto is = [&](std::string_view what) {
                return message.text.find(what) != std::string::npos;
            };
            if (message.text.starts_with("error: "))
                at_label = is("jump to label");
            const auto mender = by_name_.find(message.file);
            if (mender == by_name_.end())
                continue;
            if (lacks_algorithms_ && names_algorithm(*mender->second, message))
                missing_algorithms(message);
            else if (is(needs_typename))
                missing_typename(*mender->second, message);
            else if (is(undeclared) && !types_first && message.text.starts_with("error: "))
                undeclared_name(*mender->second, message);
            else if (is(crosses) && at_label)
                jump(*mender->second, message);
            else if (is(forward_enum) && is("use of enum"))
                early_enum(message);
            else if (is(no_type))
                missing_type(*mender->second, message);
            else if (is(of_no_object))
                useless_word(*mender->second, message);
            else if (is(copied_atomic))
                atomic_value(*mender->second, message);
            else if (is(temporary))
                bound_temporary(*mender->second, message);
            else if (is(overloaded) || is(redefined))
                twin_function(*mender->second, message);
        }
        for (Mender &mender : menders_)
            mender.finish();
        return std::move(warnings_);
    }

  private:
    void warn(const CompilerMessage &message, const std::string &text)
    {
        warnings_.push_back(message.file + ':' + std::to_string(message.line) + ':' +
                            std::to_string(message.column) + ": warning: " + text);
    }

    // The program has headers of C++, and not this one.
    static bool lacks_algorithms(const std::vector<Copy> &copies)
    {
        const auto is_there = [&](std::string_view header) {
            return std::any_of(copies.begin(), copies.end(), [&](const Copy &copy) {
                return copy.name.starts_with("c++-") &&
                       (header.empty() || copy.name.substr(4) == header);
            });
        };
        return is_there("") && !is_there("algorithm") &&
               !copies.front().text.starts_with(their_header);
    }

    static bool names_algorithm(const Mender &mender, const CompilerMessage &message)
    {
        const auto is = [&](std::string_view what) {
            return message.text.find(what) != std::string::npos;
        };
        const std::string name = function_in(message);
        if (!message.text.starts_with("error: ") ||
            std::find(algorithms.begin(), algorithms.end(), name) == algorithms.end())
            return false;
        return is(no_function) || is(not_in_std) ||
               (is(undeclared) && template_of(message.function).empty() &&
                mender.is_called(mender.find(message, name)));
    }

    void missing_algorithms(const CompilerMessage &message)
    {
        menders_.front().begin_with(their_header);
        lacks_algorithms_ = false;
        warn(message, "'" + function_in(message) +
                          "' needs <algorithm>; only Visual C++'s other headers bring it in");
    }

    void missing_typename(Mender &mender, const CompilerMessage &message)
    {
        const std::size_t at = mender.find(message, {});
        if (!mender.is_there(at))
            return;
        mender.insert(at, "typename ");
        warn(message, "'typename' is missing; only Microsoft's compiler does without");
    }

    void undeclared_name(Mender &mender, const CompilerMessage &message)
    {
        const std::string name = quoted_in(message.text, 0);
        const std::size_t at = mender.find(message, name);
        if (!mender.is_there(at))
            return;
        const std::string class_name = template_of(message.function);
        if (!class_name.empty()) {
            if (mender.qualify(at, name, class_name))
                warn(message, "'" + name +
                                  "' is looked for in the template's base class, where only "
                                  "Microsoft's compiler looks: write this->" +
                                  name);
        } else if (mender.widen_loop_variable(at, name)) {
            warn(message, "'" + name +
                              "' is used behind its loop, as only Visual C++ 6 allows: "
                              "declare it in front of the loop");
        }
    }

    void jump(Mender &mender, const CompilerMessage &message)
    {
        const std::string declared = quoted_in(message.text, 0);
        static const std::regex last_name(R"(([A-Za-z_]\w*)\s*(?:\[[^\]]*\]\s*)*$)");
        std::smatch match;
        if (!std::regex_search(declared, match, last_name))
            return;
        const std::size_t at = mender.find(message, match[1].str());
        if (mender.is_there(at) && mender.split_initialisation(at))
            warn(message, "a goto passes the initialisation of '" + match[1].str() +
                              "', which has no value then");
    }

    void missing_type(Mender &mender, const CompilerMessage &message)
    {
        const std::size_t at = mender.find(message, quoted_in(message.text, 0));
        if (mender.is_there(at) && mender.follows_a_specifier(at)) {
            mender.insert(at, "int ");
            warn(message, "a type is missing; it is int, as only Visual C++ 6 takes it");
        }
    }

    // Before C++17 the copy has to be possible, though none is made; Microsoft's does not look.
    void atomic_value(Mender &mender, const CompilerMessage &message)
    {
        const std::size_t at = mender.find(message, {});
        if (mender.is_there(at) && mender.initialise_directly(at))
            warn(message, "an atomic object is initialised with =, which only Microsoft's compiler "
                          "allows before C++17: write its value in braces");
    }

    // `const enum Kind { ... };`
    void useless_word(Mender &mender, const CompilerMessage &message)
    {
        const std::size_t at = mender.find(message, {});
        if (!mender.is_there(at))
            return;
        warn(message, "'" + mender.word(at) + "' says nothing where no variable is defined");
        mender.leave_out_word(at);
    }

    void bound_temporary(Mender &mender, const CompilerMessage &message)
    {
        const std::string type = quoted_in(message.text, 0);
        if (message.underline_begin < message.underline_end && type.ends_with('&') &&
            mender.make_an_object(message, type))
            warn(message, "a temporary is bound to " + type +
                              ", which only Microsoft's compiler "
                              "allows: take a const reference");
    }

    // f(int) and f(long), which is compiled as int: of the two that do the same, one remains.
    void twin_function(Mender &mender, const CompilerMessage &message)
    {
        const std::size_t at = mender.find(message, {});
        const std::string function = mender.is_there(at) ? mender.function_declared(at) : "";
        if (function.empty() ||
            std::none_of(menders_.begin(), menders_.end(),
                         [&](const Mender &one) { return one.takes_long(function); }) ||
            !mender.leave_out_function(at))
            return;
        warn(message, "'" + function +
                          "' is there for int and for long, which has 32 bits, too, and is the "
                          "same type here: only the first is compiled");
    }

    void early_enum(const CompilerMessage &message)
    {
        const std::string name = quoted_in(message.text, 0);
        if (!enums_.insert(name).second)
            return;
        bool found = false;
        for (Mender &mender : menders_)
            found = mender.give_enum_a_type(name) || found;
        if (found)
            warn(message, "enum " + name +
                              " is used before it is defined; it has the type int, "
                              "as with Microsoft's compiler");
    }

    bool lacks_algorithms_;
    std::vector<Mender> menders_; // the source's first
    std::map<std::string, Mender *> by_name_;
    std::set<std::string> enums_;
    std::vector<std::string> warnings_;
};

} // namespace

bool may_be_mended(std::string_view messages)
{
    const std::vector<CompilerMessage> all = compiler_messages(messages);
    constexpr std::array signs{needs_typename, undeclared, crosses,       forward_enum,
                               no_type,        temporary,  overloaded,    redefined,
                               no_function,    not_in_std, copied_atomic, of_no_object};
    return std::any_of(all.begin(), all.end(), [&](const CompilerMessage &message) {
        return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
            return message.text.find(sign) != std::string::npos;
        });
    });
}

std::vector<std::string> mend(std::vector<Copy> &copies, std::string_view messages)
{
    return Session(copies).run(compiler_messages(messages));
}

} // namespace wsacc
