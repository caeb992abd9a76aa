#include "tools/src/wsacc/presumed_lines.hpp"

#include <algorithm>
#include <charconv>

namespace wsacc {
namespace {

constexpr std::string_view directive = "#line ";

// Calls what(begin, number) for each line; ends when it returns false.
template <class What>
void for_each_line(std::string_view text, What what)
{
    std::size_t number = 1;
    for (std::size_t begin = 0; begin <= text.size();) {
        if (!what(begin, number))
            return;
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        ++number;
        if (line.starts_with(directive))
            std::from_chars(line.data() + directive.size(), line.data() + line.size(), number);
        begin = end + 1;
    }
}

} // namespace

std::size_t presumed_line(std::string_view text, std::size_t at)
{
    std::size_t found = 1;
    for_each_line(text, [&](std::size_t begin, std::size_t number) {
        if (begin <= at)
            found = number;
        return begin <= at;
    });
    return found;
}

std::vector<std::size_t> lines_presumed(std::string_view text, std::size_t line)
{
    std::vector<std::size_t> found;
    for_each_line(text, [&](std::size_t begin, std::size_t number) {
        if (number == line && !text.substr(begin).starts_with(directive))
            found.push_back(begin);
        return true;
    });
    return found;
}

} // namespace wsacc
