#include "compat/kernel/code_page_tables.hpp"

#include <array>
#include <cstddef>
#include <iconv.h>
#include <string_view>

namespace compat {
namespace {

constexpr unsigned us_ascii = 20127;
constexpr unsigned vietnamese = 1258;
constexpr unsigned traditional_chinese = 950;

// Of two spellings iconv's choice is Microsoft's, but for these lines of frames.
struct Spelling {
    char16_t unit;
    std::uint16_t bytes;
};
constexpr Spelling other_choices[] = {
    {u'\u2550', 0xf9f9}, {u'\u255e', 0xf9e9}, {u'\u2561', 0xf9eb}, {u'\u256a', 0xf9ea}};
// Where letters with two marks are, which Vietnamese writes as a letter and a mark.
constexpr char16_t first_accented = 0x00c0;
constexpr char16_t last_accented = 0x1eff;

class Converter {
  public:
    Converter(const char *to, const char *from) : descriptor_(iconv_open(to, from)) {}
    ~Converter() { iconv_close(descriptor_); }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    /// One character; how many bytes it became, 0 if it is none.
    std::size_t operator()(const void *from, std::size_t size, char (&to)[8])
    {
        iconv(descriptor_, nullptr, nullptr, nullptr, nullptr);
        char *in = static_cast<char *>(const_cast<void *>(from)); // iconv only reads there
        char *out = to;
        std::size_t room = sizeof to;
        constexpr auto failed = static_cast<std::size_t>(-1);
        if (iconv(descriptor_, &in, &size, &out, &room) == failed ||
            iconv(descriptor_, nullptr, nullptr, &out, &room) == failed)
            return 0;
        return static_cast<std::size_t>(out - to);
    }

  private:
    iconv_t descriptor_;
};

char16_t unit_of(Converter &to_wide, std::string_view bytes)
{
    char result[8];
    if (to_wide(bytes.data(), bytes.size(), result) != sizeof(char16_t))
        return CodePageTables::none;
    return static_cast<char16_t>(static_cast<unsigned char>(result[0]) |
                                 static_cast<unsigned char>(result[1]) << 8);
}

std::uint16_t bytes_of(Converter &to_narrow, char16_t unit)
{
    char result[8];
    const std::size_t size = to_narrow(&unit, sizeof unit, result);
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(result[i]); };
    if (size == 1)
        return byte(0);
    return size == 2 ? static_cast<std::uint16_t>(byte(0) << 8 | byte(1)) : std::uint16_t{0};
}

} // namespace

CodePageTables::CodePageTables(const CodePageRow &row) : narrow_(0x10000)
{
    Converter to_wide("UTF-16LE", row.charset);
    Converter to_narrow(row.charset, "UTF-16LE");
    for (std::size_t i = 0; i + 1 < row.lead_ranges.size(); i += 2) {
        const auto last = static_cast<unsigned char>(row.lead_ranges[i + 1]);
        for (auto byte = static_cast<unsigned char>(row.lead_ranges[i]); byte <= last; ++byte)
            leads_[byte] = true;
    }
    for (unsigned byte = 0; byte < 0x100; ++byte) {
        const char text[] = {static_cast<char>(byte)};
        char16_t unit = leads_[byte] ? none : unit_of(to_wide, {text, 1});
        const bool control = byte >= 0x80 && byte < 0xa0;
        if (row.number == us_ascii)
            unit = static_cast<char16_t>(byte & 0x7f); // Windows looks at seven bits
        else if (unit == none && control && !leads_[byte])
            unit = static_cast<char16_t>(byte); // a control character where iconv has nothing
        single_[byte] = unit;
        if (unit != none && narrow_[unit] == 0)
            narrow_[unit] = static_cast<std::uint16_t>(byte);
    }
    if (!row.lead_ranges.empty())
        pairs_.assign(0x8000, none);
    for (unsigned lead = 0x80; lead < 0x100; ++lead) {
        for (unsigned trail = 0x40; leads_[lead] && trail < 0xff; ++trail) {
            const char text[] = {static_cast<char>(lead), static_cast<char>(trail)};
            const char16_t unit = unit_of(to_wide, {text, 2});
            pairs_[index_of(static_cast<unsigned char>(lead), static_cast<unsigned char>(trail))] =
                unit;
            if (unit != none && narrow_[unit] == 0)
                narrow_[unit] = bytes_of(to_narrow, unit);
        }
    }
    if (row.number == traditional_chinese)
        for (const auto &[unit, bytes] : other_choices)
            narrow_[unit] = bytes;
    for (char16_t unit = first_accented; row.number == vietnamese && unit <= last_accented; ++unit)
        if (narrow_[unit] == 0)
            narrow_[unit] = bytes_of(to_narrow, unit);
}

} // namespace compat
