// The locales that there are, by Microsoft's names.
#pragma once

#include "compat/kernel/code_page.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace compat::crt {

// How a country writes sums: what localeconv tells of LC_MONETARY.
struct Money {
    std::u16string_view symbol;
    std::string_view international; // ISO 4217
    char digits;                    // behind the point
    bool symbol_precedes;
    bool space_between; // the symbol and the sum
    char positive_sign_at, negative_sign_at;
    char point = 0; // 0: the numbers' own
    char16_t thousands = 0;
};

struct LocaleRow {
    std::string_view tag; // "de-DE"
    std::string_view language, country;
    // Other names in small letters, between spaces; a space within a name is a hyphen here.
    std::string_view languages, countries;
    unsigned ansi_page, oem_page;
    char point;
    char16_t thousands;
    Money money;
};

// What setlocale was given: no row for "C".
struct Locale {
    std::string name = "C";
    const LocaleRow *row = nullptr;
    const CodePage *page = nullptr; // of "C", which says nothing: CP_ACP
};

// "C", "", ".949", "ko-KR", "korean", "Korean_Korea.949", "ko_KR.UTF-8". Microsoft: "Locale names,
// Languages, and Country/Region strings".
std::optional<Locale> find_locale(std::string_view name);

} // namespace compat::crt
