#include "compat/shell/argument_list.hpp"

#include <algorithm>

namespace compat {
namespace {

bool is_blank(char16_t c)
{
    return c == u' ' || c == u'\t';
}

std::u16string take(std::u16string_view &line, std::size_t length)
{
    std::u16string taken(line.substr(0, length));
    line.remove_prefix(std::min(length, line.size()));
    return taken;
}

/// The program's name: a backslash means nothing there, and a quote only at its beginning.
std::u16string take_name(std::u16string_view &line)
{
    if (!line.empty() && line.front() == u'"') {
        line.remove_prefix(1);
        std::u16string name = take(line, std::min(line.find(u'"'), line.size()));
        line.remove_prefix(line.empty() ? 0 : 1);
        return name;
    }
    const auto end = std::find_if(line.begin(), line.end(), is_blank);
    return take(line, static_cast<std::size_t>(end - line.begin()));
}

/// How many of this character are in front.
std::size_t run_of(char16_t c, std::u16string_view line)
{
    return std::min(line.find_first_not_of(c), line.size());
}

/// Backslashes in front of a quote stand for half as many. Quotes in a row, counted from the one
/// that opened: each third is a quote, and two close what was opened.
std::u16string take_argument(std::u16string_view &line)
{
    std::u16string argument;
    std::size_t open = 0; // quotes since the last whole part: 0 or 1 between characters
    while (!line.empty() && (open != 0 || !is_blank(line.front()))) {
        const std::size_t slashes = run_of(u'\\', line);
        line.remove_prefix(slashes);
        if (line.empty() || line.front() != u'"') {
            argument.append(slashes, u'\\');
            if (slashes == 0)
                argument += take(line, 1);
            continue;
        }
        argument.append(slashes / 2, u'\\');
        line.remove_prefix(1);
        if (slashes % 2 != 0)
            argument += u'"';
        else
            ++open;
        for (; !line.empty() && line.front() == u'"'; line.remove_prefix(1)) {
            if (++open == 3) {
                argument += u'"';
                open = 0;
            }
        }
        open %= 2;
    }
    return argument;
}

} // namespace

std::vector<std::u16string> argument_list(std::u16string_view line)
{
    std::vector<std::u16string> arguments{take_name(line)};
    for (;;) {
        const auto next = std::find_if_not(line.begin(), line.end(), is_blank);
        line.remove_prefix(static_cast<std::size_t>(next - line.begin()));
        if (line.empty())
            return arguments;
        arguments.push_back(take_argument(line));
    }
}

} // namespace compat
