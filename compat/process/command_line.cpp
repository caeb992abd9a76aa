#include "compat/process/command_line.hpp"

#include <algorithm>

namespace compat {
namespace {

bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/// The program's name, and where the line goes on.
std::string take_name(std::string_view line, std::size_t &at)
{
    std::string name;
    bool quoted = false;
    for (; at < line.size() && (quoted || !is_blank(line[at])); ++at) {
        if (line[at] == '"')
            quoted = !quoted;
        else
            name += line[at];
    }
    return name;
}

/// The argument that begins here.
std::string take_argument(std::string_view line, std::size_t &at)
{
    std::string argument;
    bool quoted = false;
    while (at < line.size() && (quoted || !is_blank(line[at]))) {
        std::size_t backslashes = 0;
        for (; at < line.size() && line[at] == '\\'; ++at)
            ++backslashes;
        if (at == line.size() || line[at] != '"') {
            argument.append(backslashes, '\\');
            if (at < line.size() && (quoted || !is_blank(line[at])))
                argument += line[at++];
            continue;
        }
        argument.append(backslashes / 2, '\\');
        const bool is_character = backslashes % 2 == 1;
        const bool is_doubled = !is_character && quoted && line.substr(at + 1).starts_with('"');
        if (is_character || is_doubled)
            argument += '"';
        else
            quoted = !quoted;
        at += is_doubled ? 2 : 1;
    }
    return argument;
}

void skip_blanks(std::string_view line, std::size_t &at)
{
    while (at < line.size() && is_blank(line[at]))
        ++at;
}

} // namespace

std::vector<std::string> arguments_of(std::string_view line)
{
    std::size_t at = 0;
    std::vector<std::string> arguments{take_name(line, at)};
    for (skip_blanks(line, at); at < line.size(); skip_blanks(line, at))
        arguments.push_back(take_argument(line, at));
    return arguments;
}

std::vector<std::string> program_names_of(std::string_view line)
{
    std::size_t at = 0;
    if (line.starts_with('"'))
        return {take_name(line, at)};
    std::vector<std::string> names;
    for (std::size_t end = 0; end < line.size(); ++end)
        if (is_blank(line[end]) && end > 0 && !is_blank(line[end - 1]))
            names.emplace_back(line.substr(0, end));
    const auto last = line.find_last_not_of(" \t");
    if (last != std::string_view::npos && last + 1 == line.size())
        names.emplace_back(line);
    return names;
}

std::string_view behind_first_argument(std::string_view line)
{
    std::size_t at = 0;
    take_name(line, at);
    skip_blanks(line, at);
    return line.substr(at);
}

} // namespace compat
