#include "compat/kernel/name_pattern.hpp"

#include "compat/kernel/unicode.hpp"

namespace compat {
namespace {

using Text = std::u16string_view;

bool is_wild(char16_t c)
{
    return c == u'*' || c == u'?';
}

/// What FindFirstFile makes of a pattern first: `>` is a ? that may match nothing at the end, `"` a
/// dot that may be missing there, `<` a * that stops at or behind the last dot.
std::u16string prepared(Text pattern)
{
    std::u16string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char16_t next = i + 1 < pattern.size() ? pattern[i + 1] : u'\0';
        if (pattern[i] == u'?')
            result += u'>';
        else if (pattern[i] == u'.' && is_wild(next))
            result += u'"';
        else if (pattern[i] == u'*' && next == u'.')
            result += u'<';
        else
            result += pattern[i];
    }
    if (result.ends_with(u"<."))
        result.pop_back();
    return result;
}

bool match(Text pattern, Text name)
{
    if (pattern.empty())
        return name.empty();
    const Text rest = pattern.substr(1);
    switch (pattern[0]) {
    case u'*':
        for (std::size_t i = 0; i <= name.size(); ++i)
            if (match(rest, name.substr(i)))
                return true;
        return false;
    case u'<': {
        const auto last_dot = name.rfind(u'.');
        const auto end = last_dot == Text::npos ? name.size() : last_dot + 1;
        for (std::size_t i = 0; i <= end; ++i)
            if (match(rest, name.substr(i)))
                return true;
        return false;
    }
    case u'>':
        if (name.empty() || name[0] == u'.')
            return match(rest, name);
        return match(rest, name.substr(1));
    case u'"':
        if (name.empty())
            return match(rest, name);
        return name[0] == u'.' && match(rest, name.substr(1));
    default:
        return !name.empty() && name[0] == pattern[0] && match(rest, name.substr(1));
    }
}

} // namespace

bool matches(std::u16string_view pattern, std::u16string_view name)
{
    return match(prepared(upper(pattern)), upper(name));
}

} // namespace compat
