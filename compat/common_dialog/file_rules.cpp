#include "compat/common_dialog/file_rules.hpp"

#include "compat/kernel/name_pattern.hpp"

#include <algorithm>

namespace compat {
std::vector<FileFilter> read_filters(const char16_t *texts)
{
    std::vector<FileFilter> filters;
    while (texts && *texts) {
        FileFilter filter;
        filter.label = texts;
        texts += filter.label.size() + 1;
        std::u16string_view patterns(texts);
        texts += patterns.size() + 1;
        while (!patterns.empty()) {
            const auto end = std::min(patterns.find(u';'), patterns.size());
            if (end > 0)
                filter.patterns.emplace_back(patterns.substr(0, end));
            patterns.remove_prefix(std::min(end + 1, patterns.size()));
        }
        filters.push_back(std::move(filter));
    }
    return filters;
}

bool fits(std::u16string_view name, const std::vector<std::u16string> &patterns)
{
    return patterns.empty() || std::any_of(patterns.begin(), patterns.end(),
                                           [&](const auto &one) { return matches(one, name); });
}

std::size_t name_offset(std::u16string_view path)
{
    const auto last = path.find_last_of(u"\\/:");
    return last == std::u16string_view::npos ? 0 : last + 1;
}

std::size_t extension_offset(std::u16string_view path)
{
    const auto dot = path.rfind(u'.');
    return dot == std::u16string_view::npos || dot < name_offset(path) ? 0 : dot + 1;
}

} // namespace compat
