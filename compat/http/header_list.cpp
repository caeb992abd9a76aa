#include "compat/http/header_list.hpp"

#include <algorithm>

#include <winhttp.h>

namespace compat::http {
namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool same_name(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::optional<Header> HeaderList::parse(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || trimmed(line.substr(0, colon)).empty())
        return std::nullopt;
    return Header{std::string(trimmed(line.substr(0, colon))),
                  std::string(trimmed(line.substr(colon + 1)))};
}

DWORD HeaderList::parse_lines(std::string_view text, std::vector<Header> &headers)
{
    while (!text.empty()) {
        const auto end = text.find_first_of("\r\n");
        const auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty())
            continue;
        auto header = parse(line);
        if (!header)
            return ERROR_WINHTTP_INVALID_HEADER;
        headers.push_back(std::move(*header));
    }
    return 0;
}

const Header *HeaderList::find(std::string_view name, std::size_t index) const
{
    for (const Header &header : headers_)
        if (same_name(header.name, name) && index-- == 0)
            return &header;
    return nullptr;
}

void HeaderList::remove(std::string_view name)
{
    std::erase_if(headers_, [&](const Header &header) { return same_name(header.name, name); });
}

DWORD HeaderList::add(const Header &header, DWORD flags)
{
    const auto old = std::ranges::find_if(
        headers_, [&](const Header &one) { return same_name(one.name, header.name); });
    const bool is_there = old != headers_.end();
    if (is_there && (flags & WINHTTP_ADDREQ_FLAG_ADD_IF_NEW) != 0)
        return ERROR_WINHTTP_HEADER_ALREADY_EXISTS;
    if (is_there && (flags & WINHTTP_ADDREQ_FLAG_REPLACE) != 0) {
        if (header.value.empty())
            headers_.erase(old);
        else
            old->value = header.value;
        return 0;
    }
    const bool with_comma = (flags & WINHTTP_ADDREQ_FLAG_COALESCE_WITH_COMMA) != 0;
    const bool with_semicolon = (flags & WINHTTP_ADDREQ_FLAG_COALESCE_WITH_SEMICOLON) != 0;
    if (is_there && (with_comma || with_semicolon)) {
        old->value += (with_comma ? ", " : "; ") + header.value;
        return 0;
    }
    constexpr DWORD adding = WINHTTP_ADDREQ_FLAG_ADD | WINHTTP_ADDREQ_FLAG_ADD_IF_NEW |
                             WINHTTP_ADDREQ_FLAG_COALESCE_WITH_COMMA |
                             WINHTTP_ADDREQ_FLAG_COALESCE_WITH_SEMICOLON;
    if ((flags & WINHTTP_ADDREQ_FLAG_REPLACE) != 0 && (flags & adding) == 0)
        return ERROR_WINHTTP_HEADER_NOT_FOUND;
    headers_.push_back(header);
    return 0;
}

} // namespace compat::http
