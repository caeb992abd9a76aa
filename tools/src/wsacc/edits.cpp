#include "tools/src/wsacc/edits.hpp"

#include <algorithm>

namespace wsacc {

void Edits::replace(std::size_t begin, std::size_t length, std::string with)
{
    edits_.push_back({begin, length, std::move(with)});
}

void Edits::blank_out(std::string_view text, std::size_t begin, std::size_t length)
{
    std::string blank(text.substr(begin, length));
    std::replace_if(
        blank.begin(), blank.end(), [](char c) { return c != '\n' && c != '\r'; }, ' ');
    replace(begin, length, std::move(blank));
}

std::string Edits::applied_to(std::string_view text) const
{
    std::vector<Edit> sorted = edits_;
    // What is put in front of something comes before what replaces it.
    std::stable_sort(sorted.begin(), sorted.end(), [](const Edit &a, const Edit &b) {
        return std::pair(a.begin, a.length > 0) < std::pair(b.begin, b.length > 0);
    });
    std::string result;
    std::size_t done = 0;
    for (const Edit &edit : sorted) {
        if (edit.begin < done)
            continue;
        result.append(text.substr(done, edit.begin - done)).append(edit.with);
        done = edit.begin + edit.length;
    }
    return result.append(text.substr(done));
}

} // namespace wsacc
