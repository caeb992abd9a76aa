#include "tools/src/wsacc/entry_point.hpp"

#include "tools/src/wsacc/lexer.hpp"

#include <algorithm>
#include <array>

namespace wsacc {
namespace {

bool is_calling_convention(std::string_view word)
{
    static constexpr std::array<std::string_view, 5> words{"__cdecl", "_cdecl", "cdecl", "CDECL",
                                                           "WINAPIV"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

std::string with_int_main(std::string_view text)
{
    std::string result(text);
    const Token *type = nullptr; // the void that may be main's
    bool named = false;          // main follows it
    const std::vector<Token> tokens = tokens_of(text);
    for (const Token &token : tokens) {
        const std::string_view word = token.in(text);
        if (token.kind == TokenKind::blank ||
            (token.kind == TokenKind::newline && !token.directive))
            continue;
        if (word == "void" || word == "VOID") {
            type = &token;
            named = false;
        } else if (type != nullptr && (word == "main" || word == "_tmain")) {
            named = true;
        } else if (type != nullptr && named && word == "(") {
            result.replace(type->begin, 4, "int ");
            type = nullptr;
        } else if (!is_calling_convention(word)) {
            type = nullptr;
        }
    }
    return result;
}

} // namespace wsacc
