// Which code pages there are, and where their characters come from.
#pragma once

#include <string_view>

namespace compat {

struct CodePageRow {
    unsigned number;
    const char *charset; ///< iconv's name
    const char *description;
    std::string_view lead_ranges = {}; ///< pairs of first and last
    char16_t default_unit = u'?';
};

/// In order of their numbers.
extern const CodePageRow code_page_rows[];
extern const unsigned code_page_count;

} // namespace compat
