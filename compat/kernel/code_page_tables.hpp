// The characters of a code page of one or two bytes, as tables filled by iconv.
#pragma once

#include "compat/kernel/code_page_table.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace compat {

class CodePageTables {
  public:
    static constexpr char16_t none = 0xffff; // no character at all, in Unicode

    explicit CodePageTables(const CodePageRow &row);

    char16_t single(unsigned char byte) const { return single_[byte]; }
    char16_t pair(unsigned char lead, unsigned char trail) const
    {
        return pairs_.empty() ? none : pairs_[index_of(lead, trail)];
    }
    /// One byte, or two with the first one higher; 0 when there is none (and for U+0000).
    std::uint16_t narrow(char16_t unit) const { return narrow_[unit]; }

    bool is_lead(unsigned char byte) const { return leads_[byte]; }

  private:
    static std::size_t index_of(unsigned char lead, unsigned char trail)
    {
        return static_cast<std::size_t>(lead & 0x7f) << 8 | trail;
    }

    std::array<bool, 256> leads_{};
    std::array<char16_t, 256> single_{};
    std::vector<char16_t> pairs_;
    std::vector<std::uint16_t> narrow_;
};

} // namespace compat
