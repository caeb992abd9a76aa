#include "tools/src/wsacc/unknown_names.hpp"

#include <regex>

namespace wsacc {
namespace {

// GCC quotes with ' or with typographic quotes, by locale.
const std::string name = R"((?:'|‘)([A-Za-z_]\w*)(?:'|’))";

} // namespace

UnknownNames unknown_names(std::string_view messages)
{
    static const std::regex unknown(
        name + " (?:was not declared|undeclared|does not name a type|has not been declared)|" +
        "(?:unknown type name|undeclared identifier|implicit declaration of function|"
        "implicitly declaring library function|call to undeclared function) " +
        name);
    static const std::regex header(
        R"(fatal error: (?:'|‘)?([^'’\n]+?)(?:'|’)?(?:: No such file| file not found))");
    // GNU ld, LLD; with parameters, or in a class, it is the program's own: Windows' are C.
    static const std::regex undefined(
        R"(undefined (?:reference to (?:`|'|‘)|symbol: )([A-Za-z_]\w*)(?![\w(:]))");
    static const std::regex colours("\x1B\\[[0-9;]*[mK]");
    UnknownNames found;
    const std::string text = std::regex_replace(std::string(messages), colours, "");
    for (const std::regex *kind : {&unknown, &undefined}) {
        for (std::sregex_iterator at(text.begin(), text.end(), *kind), end; at != end; ++at)
            ++found.names[(*at)[1].matched ? (*at)[1].str() : (*at)[2].str()];
    }
    if (std::smatch match; std::regex_search(text, match, header))
        found.header = match[1];
    return found;
}

} // namespace wsacc
