#include "compat/kernel/code_page.hpp"

#include "compat/crt/utf.hpp"
#include "compat/kernel/code_page_table.hpp"
#include "compat/kernel/code_page_tables.hpp"

#include <algorithm>
#include <cerrno>
#include <deque>

namespace compat {
namespace {

constexpr unsigned utf8_number = 65001;

unsigned char byte_of(char c)
{
    return static_cast<unsigned char>(c);
}

/// How many characters at the front are ASCII: most text is nothing else.
template <class Text>
std::size_t ascii_at_front(Text text)
{
    const auto other = std::find_if(text.begin(), text.end(), [](auto c) {
        return static_cast<char16_t>(c) >= 0x80; // a negative char becomes large
    });
    return static_cast<std::size_t>(other - text.begin());
}

} // namespace

unsigned CodePage::number() const
{
    return row_.number;
}

const char *CodePage::description() const
{
    return row_.description;
}

unsigned CodePage::max_char_size() const
{
    return is_utf8() ? 4 : row_.lead_ranges.empty() ? 1 : 2;
}

bool CodePage::is_utf8() const
{
    return row_.number == utf8_number;
}

std::string_view CodePage::lead_ranges() const
{
    return row_.lead_ranges;
}

bool CodePage::is_lead_byte(char byte) const
{
    const std::string_view ranges = row_.lead_ranges;
    for (std::size_t i = 0; i + 1 < ranges.size(); i += 2)
        if (byte_of(byte) >= byte_of(ranges[i]) && byte_of(byte) <= byte_of(ranges[i + 1]))
            return true;
    return false;
}

char16_t CodePage::default_unit() const
{
    return row_.default_unit;
}

const CodePageTables &CodePage::tables() const
{
    std::call_once(once_, [this] {
        const int before = errno; // iconv fails for each character that the page has not got
        tables_ = new CodePageTables(row_);
        errno = before;
    });
    return *tables_;
}

DecodedCharacter CodePage::decode(std::string_view bytes) const
{
    if (bytes.empty())
        return {0, 0};
    if (is_utf8()) {
        const auto [length, point] = crt::decode_utf8(bytes);
        return {length, point};
    }
    const unsigned char first = byte_of(bytes[0]);
    if (!is_lead_byte(bytes[0])) {
        const char16_t unit = first < 0x80 ? first : tables().single(first);
        return {unit == CodePageTables::none ? -1 : 1, unit};
    }
    if (bytes.size() < 2)
        return {0, 0};
    const char16_t unit = tables().pair(first, byte_of(bytes[1]));
    return {unit == CodePageTables::none ? -1 : 2, unit};
}

int CodePage::encode(char32_t point, char *to) const
{
    if (is_utf8())
        return crt::encode_utf8(point, to);
    if (point < 0x80) {
        to[0] = static_cast<char>(point);
        return 1;
    }
    const unsigned bytes = point > 0xffff ? 0 : tables().narrow(static_cast<char16_t>(point));
    if (bytes > 0xff)
        *to++ = static_cast<char>(bytes >> 8);
    *to = static_cast<char>(bytes);
    return bytes == 0 ? 0 : bytes > 0xff ? 2 : 1;
}

/// What does not belong: in UTF-8 one byte; elsewhere a lead byte takes its trail with it, unless
/// that is the zero at the end.
std::size_t CodePage::length_at(std::string_view bytes, std::size_t at) const
{
    const auto [length, point] = decode(bytes.substr(at));
    if (length > 0)
        return static_cast<std::size_t>(length);
    const bool pair = is_lead_byte(bytes[at]) && at + 1 < bytes.size() && bytes[at + 1] != '\0';
    return pair ? 2 : 1;
}

bool CodePage::to_wide(std::string_view bytes, Malformed malformed, std::u16string &wide) const
{
    if (is_utf8())
        return compat::to_wide(bytes, malformed, wide);
    const std::size_t plain = ascii_at_front(bytes);
    wide.assign(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(plain));
    for (std::size_t at = plain; at < bytes.size(); at += length_at(bytes, at)) {
        const auto [length, point] = decode(bytes.substr(at));
        if (length <= 0 && malformed == Malformed::fail)
            return false;
        wide += length > 0 ? static_cast<char16_t>(point) : default_unit();
    }
    return true;
}

std::u16string CodePage::to_wide(std::string_view bytes) const
{
    std::u16string wide;
    to_wide(bytes, Malformed::replace, wide);
    return wide;
}

CodePage::Narrowed CodePage::to_narrow(std::u16string_view text,
                                       std::string_view default_char) const
{
    Narrowed result;
    if (is_utf8()) {
        result.bytes = compat::to_narrow(text);
        return result;
    }
    const std::size_t plain = ascii_at_front(text);
    result.bytes.assign(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(plain));
    for (const char16_t unit : text.substr(plain)) {
        char bytes[4];
        const int length = encode(unit, bytes);
        // Each half of a pair counts by itself, as on Windows.
        result.replaced |= length == 0;
        if (length == 0)
            result.bytes += default_char;
        else
            result.bytes.append(bytes, static_cast<std::size_t>(length));
    }
    return result;
}

std::size_t CodePage::whole_characters(std::string_view bytes) const
{
    if (is_utf8()) {
        // Only the last three bytes can belong to a character that is not there as a whole.
        for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
            if ((bytes[bytes.size() - back] & 0xC0) == 0x80)
                continue;
            const bool begun = decode(bytes.substr(bytes.size() - back)).length == 0;
            return begun ? bytes.size() - back : bytes.size();
        }
        return bytes.size();
    }
    return row_.lead_ranges.empty() ? bytes.size() : cut(bytes, bytes.size());
}

std::size_t CodePage::cut(std::string_view bytes, std::size_t size) const
{
    if (size > bytes.size())
        size = bytes.size();
    if (is_utf8()) {
        while (size > 0 && size < bytes.size() && (bytes[size] & 0xC0) == 0x80)
            --size;
        return size;
    }
    if (row_.lead_ranges.empty())
        return size;
    std::size_t at = 0;
    for (std::size_t length = 0; at < size; at += length) {
        length = is_lead_byte(bytes[at]) ? 2 : 1;
        if (at + length > size)
            break;
    }
    return at;
}

namespace {

const std::deque<CodePage> &all_pages()
{
    static const auto &pages = []() -> const std::deque<CodePage> & {
        auto &made = *new std::deque<CodePage>; // as long as the process, like the Runtime
        for (unsigned i = 0; i < code_page_count; ++i)
            made.emplace_back(code_page_rows[i]);
        return made;
    }();
    return pages;
}

} // namespace

const CodePage *find_code_page(unsigned number)
{
    const auto &pages = all_pages();
    const auto found = std::ranges::find(pages, number, &CodePage::number);
    return found == pages.end() ? nullptr : &*found;
}

std::u16string from_ansi(std::string_view text)
{
    return ansi_code_page().to_wide(text);
}

std::string to_ansi(std::u16string_view text)
{
    return ansi_code_page().to_narrow(text);
}

} // namespace compat
