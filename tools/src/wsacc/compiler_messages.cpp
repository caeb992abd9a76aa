#include "tools/src/wsacc/compiler_messages.hpp"

#include <algorithm>
#include <regex>
#include <sstream>

namespace wsacc {
namespace {

std::string plain(std::string_view said)
{
    static const std::regex colours("\x1B\\[[0-9;]*[mK]");
    static const std::regex quotes("‘|’|`");
    const std::string text = std::regex_replace(std::string(said), colours, "");
    return std::regex_replace(text, quotes, "'");
}

// The piece around the caret.
void read_underline(CompilerMessage &message, const std::string &marks)
{
    const std::size_t caret = marks.find('^');
    const std::size_t before = marks.rfind(' ', caret);
    message.underline_begin = before == std::string::npos ? 0 : before + 1;
    message.underline_end = std::min(marks.find(' ', caret), marks.size());
}

} // namespace

std::vector<CompilerMessage> compiler_messages(std::string_view said)
{
    static const std::regex message(
        R"(([^:]+):(\d+):(\d+): ((?:fatal )?(?:error|warning|note): .*))");
    static const std::regex context(R"([^:]+: In (?:instantiation of )?([^:].*):)");
    static const std::regex outside(R"([^:]+: At (?:global|top) .*)");
    static const std::regex underline(R"( *\| ([ ~^]*\^[ ~^]*))");
    std::vector<CompilerMessage> messages;
    std::string function;
    std::istringstream lines(plain(said));
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (std::regex_match(line, match, message))
            messages.push_back(
                {match[1], std::stoul(match[2]), std::stoul(match[3]), match[4], 0, 0, function});
        else if (!messages.empty() && std::regex_match(line, match, underline))
            read_underline(messages.back(), match[1]);
        else if (std::regex_match(line, match, context))
            function = match[1];
        else if (std::regex_match(line, outside))
            function.clear();
    }
    return messages;
}

std::string quoted_in(std::string_view text, int number)
{
    std::size_t begin = 0;
    for (;; --number) {
        const auto open = text.find('\'', begin);
        const auto close = open == std::string_view::npos ? open : text.find('\'', open + 1);
        if (close == std::string_view::npos)
            return {};
        if (number == 0)
            return std::string(text.substr(open + 1, close - open - 1));
        begin = close + 1;
    }
}

} // namespace wsacc
