// localeconv: how the present locale writes numbers and sums.
#include <climits>
#include <mutex>
#include <string>

#include "compat/crt/locale.hpp"

using namespace compat::crt;

namespace {

// Microsoft's lconv, as compat/libc/locale.h has it.
struct Conventions {
    char *decimal_point, *thousands_sep, *grouping, *int_curr_symbol, *currency_symbol,
        *mon_decimal_point, *mon_thousands_sep, *mon_grouping, *positive_sign, *negative_sign;
    char int_frac_digits, frac_digits, p_cs_precedes, p_sep_by_space, n_cs_precedes, n_sep_by_space,
        p_sign_posn, n_sign_posn;
    char16_t *wide_decimal_point, *wide_thousands_sep, *wide_int_curr_symbol, *wide_currency_symbol,
        *wide_mon_decimal_point, *wide_mon_thousands_sep, *wide_positive_sign, *wide_negative_sign;
};

struct Text {
    std::u16string wide;
    std::string narrow;

    void set(std::u16string_view text, const Locale &locale)
    {
        wide = text;
        const compat::CodePage &page =
            locale.page == nullptr ? compat::ansi_code_page() : *locale.page;
        narrow = page.to_narrow(text);
    }
};

// The texts that the one lconv points to.
struct Texts {
    Text point, thousands, grouping, international, symbol, money_point, money_thousands,
        money_grouping, positive, negative;
};

constexpr std::u16string_view by_thousands = u"\3";

void set_numbers(Texts &texts, const Locale &locale)
{
    const LocaleRow *const row = locale.row;
    texts.point.set(row == nullptr ? u"." : std::u16string(1, static_cast<char16_t>(row->point)),
                    locale);
    texts.thousands.set(row == nullptr ? u"" : std::u16string(1, row->thousands), locale);
    texts.grouping.set(row == nullptr ? u"" : by_thousands, locale);
}

void set_sums(Texts &texts, Conventions &numbers, const Locale &locale)
{
    const LocaleRow *const row = locale.row;
    if (row == nullptr) {
        for (Text *text : {&texts.international, &texts.symbol, &texts.money_point,
                           &texts.money_thousands, &texts.money_grouping, &texts.negative})
            text->set(u"", locale);
        numbers.int_frac_digits = numbers.frac_digits = CHAR_MAX;
        numbers.p_cs_precedes = numbers.n_cs_precedes = CHAR_MAX;
        numbers.p_sep_by_space = numbers.n_sep_by_space = CHAR_MAX;
        numbers.p_sign_posn = numbers.n_sign_posn = CHAR_MAX;
        return;
    }
    const Money &money = row->money;
    const char point = money.point != 0 ? money.point : row->point;
    const char16_t thousands = money.thousands != 0 ? money.thousands : row->thousands;
    texts.international.set(std::u16string(money.international.begin(), money.international.end()),
                            locale);
    texts.symbol.set(money.symbol, locale);
    texts.money_point.set(std::u16string(1, static_cast<char16_t>(point)), locale);
    texts.money_thousands.set(std::u16string(1, thousands), locale);
    texts.money_grouping.set(by_thousands, locale);
    texts.negative.set(u"-", locale);
    numbers.int_frac_digits = numbers.frac_digits = money.digits;
    numbers.p_cs_precedes = numbers.n_cs_precedes = static_cast<char>(money.symbol_precedes);
    numbers.p_sep_by_space = numbers.n_sep_by_space = static_cast<char>(money.space_between);
    numbers.p_sign_posn = money.positive_sign_at;
    numbers.n_sign_posn = money.negative_sign_at;
}

void point_to(Conventions &result, Texts &texts)
{
    result.decimal_point = texts.point.narrow.data();
    result.thousands_sep = texts.thousands.narrow.data();
    result.grouping = texts.grouping.narrow.data();
    result.int_curr_symbol = texts.international.narrow.data();
    result.currency_symbol = texts.symbol.narrow.data();
    result.mon_decimal_point = texts.money_point.narrow.data();
    result.mon_thousands_sep = texts.money_thousands.narrow.data();
    result.mon_grouping = texts.money_grouping.narrow.data();
    result.positive_sign = texts.positive.narrow.data();
    result.negative_sign = texts.negative.narrow.data();
    result.wide_decimal_point = texts.point.wide.data();
    result.wide_thousands_sep = texts.thousands.wide.data();
    result.wide_int_curr_symbol = texts.international.wide.data();
    result.wide_currency_symbol = texts.symbol.wide.data();
    result.wide_mon_decimal_point = texts.money_point.wide.data();
    result.wide_mon_thousands_sep = texts.money_thousands.wide.data();
    result.wide_positive_sign = texts.positive.wide.data();
    result.wide_negative_sign = texts.negative.wide.data();
}

} // namespace

extern "C" Conventions *wsh_localeconv()
{
    static std::mutex mutex;
    static auto &texts = *new Texts; // as long as the process, as what points to them
    static Conventions conventions;
    const std::lock_guard guard(mutex);
    set_numbers(texts, locale_of(Category::numeric));
    set_sums(texts, conventions, locale_of(Category::monetary));
    point_to(conventions, texts);
    return &conventions;
}
