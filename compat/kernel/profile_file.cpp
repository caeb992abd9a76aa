#include "compat/kernel/profile_file.hpp"

#include "compat/kernel/system_error.hpp"
#include "compat/kernel/unicode.hpp"

#include <cerrno>
#include <fstream>
#include <iterator>

namespace compat {
namespace {

constexpr char blanks[] = " \t\r";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool same(std::string_view a, std::string_view b)
{
    return compare_ignoring_case(to_wide(trimmed(a)), to_wide(trimmed(b))) == 0;
}

std::optional<std::string_view> section_in(std::string_view line)
{
    line = trimmed(line);
    if (!line.starts_with('['))
        return std::nullopt;
    return line.substr(1, line.find(']') - 1);
}

struct Entry {
    std::string_view key;
    std::string_view value;
};

std::optional<Entry> entry_in(std::string_view line)
{
    line = trimmed(line);
    if (line.empty() || line[0] == ';' || line[0] == '[')
        return std::nullopt;
    const auto equals = line.find('=');
    if (equals == std::string_view::npos)
        return Entry{line, {}};
    return Entry{trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1))};
}

std::string_view without_quotes(std::string_view value)
{
    const bool quoted =
        value.size() >= 2 && (value[0] == '"' || value[0] == '\'') && value.back() == value[0];
    return quoted ? value.substr(1, value.size() - 2) : value;
}

/// A file may be UTF-16, with its mark in front.
std::string decoded(const std::string &bytes)
{
    if (!bytes.starts_with("\xFF\xFE"))
        return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
    std::u16string wide;
    for (std::size_t i = 2; i + 1 < bytes.size(); i += 2) {
        const auto low = static_cast<unsigned char>(bytes[i]);
        const auto high = static_cast<unsigned char>(bytes[i + 1]);
        wide += static_cast<char16_t>(high << 8 | low);
    }
    return to_narrow(wide);
}

} // namespace

bool ProfileFile::read(const std::string &linux_path)
{
    lines_.clear();
    std::ifstream file(linux_path, std::ios::binary);
    if (!file)
        return false;
    const auto text = decoded({std::istreambuf_iterator<char>(file), {}});
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        if (line.ends_with('\r'))
            line.pop_back();
        lines_.push_back(line);
        at = end + 1;
    }
    return true;
}

DWORD ProfileFile::write(const std::string &linux_path) const
{
    errno = 0;
    std::ofstream file(linux_path, std::ios::binary | std::ios::trunc);
    for (const auto &line : lines_)
        file << line << "\r\n";
    file.close();
    return file ? 0 : error_of_errno(errno, linux_path);
}

std::optional<ProfileFile::Range> ProfileFile::find(std::string_view section) const
{
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const auto name = section_in(lines_[i]);
        if (!name || !same(*name, section))
            continue;
        Range range{i + 1, i + 1};
        while (range.last < lines_.size() && !section_in(lines_[range.last]))
            ++range.last;
        return range;
    }
    return std::nullopt;
}

std::optional<std::size_t> ProfileFile::find(std::string_view section, std::string_view key) const
{
    const auto range = find(section).value_or(Range{});
    for (std::size_t i = range.first; i < range.last; ++i) {
        const auto entry = entry_in(lines_[i]);
        if (entry && same(entry->key, key))
            return i;
    }
    return std::nullopt;
}

std::vector<std::string> ProfileFile::sections() const
{
    std::vector<std::string> names;
    for (const auto &line : lines_)
        if (const auto name = section_in(line))
            names.emplace_back(*name);
    return names;
}

std::vector<std::string> ProfileFile::keys(std::string_view section) const
{
    std::vector<std::string> names;
    const auto range = find(section).value_or(Range{});
    for (std::size_t i = range.first; i < range.last; ++i)
        if (const auto entry = entry_in(lines_[i]))
            names.emplace_back(entry->key);
    return names;
}

std::vector<std::string> ProfileFile::entries(std::string_view section) const
{
    std::vector<std::string> all;
    const auto range = find(section).value_or(Range{});
    for (std::size_t i = range.first; i < range.last; ++i)
        if (const auto entry = entry_in(lines_[i]))
            all.push_back(std::string(entry->key) + '=' + std::string(entry->value));
    return all;
}

std::optional<std::string> ProfileFile::value(std::string_view section, std::string_view key) const
{
    const auto line = find(section, key);
    if (!line)
        return std::nullopt;
    return std::string(without_quotes(entry_in(lines_[*line])->value));
}

void ProfileFile::set(std::string_view section, std::string_view key, std::string_view value)
{
    const auto line = std::string(trimmed(key)) + '=' + std::string(value);
    if (const auto at = find(section, key)) {
        lines_[*at] = line;
        return;
    }
    auto range = find(section);
    if (!range) {
        lines_.push_back('[' + std::string(trimmed(section)) + ']');
        range = {lines_.size(), lines_.size()};
    }
    // Behind the section's last line that says something.
    while (range->last > range->first && trimmed(lines_[range->last - 1]).empty())
        --range->last;
    lines_.insert(lines_.begin() + static_cast<std::ptrdiff_t>(range->last), line);
}

void ProfileFile::remove(std::string_view section, std::string_view key)
{
    if (const auto at = find(section, key))
        lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(*at));
}

void ProfileFile::remove_section(std::string_view section)
{
    if (const auto range = find(section))
        lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(range->first) - 1,
                     lines_.begin() + static_cast<std::ptrdiff_t>(range->last));
}

} // namespace compat
