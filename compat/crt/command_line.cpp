#include "compat/crt/command_line.hpp"

#include <algorithm>

namespace compat::crt {
namespace {

bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

// The program's name: backslashes are no signs in it.
std::string take_name(std::string_view &rest)
{
    std::string name;
    bool quoted = false;
    while (!rest.empty() && (quoted || !is_blank(rest.front()))) {
        if (rest.front() == '"')
            quoted = !quoted;
        else
            name += rest.front();
        rest.remove_prefix(1);
    }
    return name;
}

// Backslashes are signs only in front of a quote: two are one, and an odd one keeps the quote.
std::string take_argument(std::string_view &rest)
{
    std::string argument;
    bool quoted = false;
    while (!rest.empty() && (quoted || !is_blank(rest.front()))) {
        const std::size_t slashes = std::min(rest.find_first_not_of('\\'), rest.size());
        rest.remove_prefix(slashes);
        if (rest.empty() || rest.front() != '"') {
            argument.append(slashes, '\\');
            if (slashes == 0) {
                argument += rest.front();
                rest.remove_prefix(1);
            }
            continue;
        }
        argument.append(slashes / 2, '\\');
        const bool doubled = quoted && rest.size() > 1 && rest[1] == '"';
        if (slashes % 2 != 0 || doubled)
            argument += '"';
        else
            quoted = !quoted;
        rest.remove_prefix(slashes % 2 == 0 && doubled ? 2 : 1);
    }
    return argument;
}

} // namespace

std::string join_arguments(const char *const *arguments)
{
    std::string line;
    for (; *arguments != nullptr; ++arguments) {
        if (!line.empty())
            line += ' ';
        line += *arguments;
    }
    return line;
}

std::vector<std::string> split_arguments(std::string_view command_line)
{
    std::vector<std::string> arguments = {take_name(command_line)};
    for (;;) {
        const auto first = std::find_if_not(command_line.begin(), command_line.end(), is_blank);
        command_line.remove_prefix(static_cast<std::size_t>(first - command_line.begin()));
        if (command_line.empty())
            return arguments;
        arguments.push_back(take_argument(command_line));
    }
}

} // namespace compat::crt
