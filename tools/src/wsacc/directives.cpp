#include "tools/src/wsacc/directives.hpp"

#include "tools/src/wsacc/lexer.hpp"

namespace wsacc {

std::vector<Include> find_includes(std::string_view text)
{
    std::vector<Include> found;
    for (const Token &token : tokens_of(text)) {
        if (token.kind != TokenKind::header)
            continue;
        const std::string_view name = token.in(text);
        found.push_back({std::string(name.substr(1, name.size() - 2)), name.front() == '"',
                         token.begin, token.length});
    }
    return found;
}

} // namespace wsacc
