#include "compat/crt/locales.hpp"

#include <algorithm>
#include <iterator>

namespace compat::crt {
namespace {

constexpr LocaleRow rows[] = {
#define MONEY(...)                                                                                 \
    Money                                                                                          \
    {                                                                                              \
        __VA_ARGS__                                                                                \
    }
#define LOCALE(...) {__VA_ARGS__},
#include "compat/crt/locales.def"
};

std::string in_small_letters(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == ' ' ? '-' : c;
    });
    return result;
}

bool is_among(std::string_view names, const std::string &name)
{
    return names.find(" " + name + " ") != std::string_view::npos;
}

std::string_view language_of(std::string_view tag)
{
    return tag.substr(0, tag.find('-'));
}

std::string_view country_of(std::string_view tag)
{
    return tag.substr(tag.find('-') + 1);
}

bool has_language(const LocaleRow &row, const std::string &name)
{
    return name == language_of(row.tag) || name == in_small_letters(row.language) ||
           is_among(row.languages, name);
}

bool has_country(const LocaleRow &row, const std::string &name)
{
    return name == in_small_letters(country_of(row.tag)) || name == in_small_letters(row.country) ||
           is_among(row.countries, name);
}

template <class Condition>
const LocaleRow *first_row(Condition condition)
{
    const auto *const found = std::ranges::find_if(rows, condition);
    return found == std::end(rows) ? nullptr : found;
}

const LocaleRow *row_by_tag(std::string_view text)
{
    const std::string tag = in_small_letters(text);
    return first_row([&](const LocaleRow &row) { return in_small_letters(row.tag) == tag; });
}

// "german", "german_austria". A language that a country has not got: the country's own.
const LocaleRow *row_by_names(std::string_view text)
{
    const auto line = text.find('_');
    const std::string language = in_small_letters(text.substr(0, line));
    const LocaleRow *const first =
        first_row([&](const LocaleRow &row) { return has_language(row, language); });
    if (first == nullptr || line == std::string_view::npos)
        return first;
    const std::string country = in_small_letters(text.substr(line + 1));
    const LocaleRow *const both = first_row([&](const LocaleRow &row) {
        return has_language(row, language) && has_country(row, country);
    });
    return both != nullptr
               ? both
               : first_row([&](const LocaleRow &row) { return has_country(row, country); });
}

// The user's own: a language that is written in CP_ACP.
const LocaleRow &default_row()
{
    const unsigned page = ansi_code_page().number();
    const LocaleRow *const found =
        first_row([&](const LocaleRow &row) { return row.ansi_page == page; });
    return found == nullptr ? rows[0] : *found;
}

// `row` is null when only a page was named. CP_OEMCP is CP_ACP here.
const CodePage *page_called(std::string_view text, const LocaleRow *row)
{
    const std::string name = in_small_letters(text);
    if (name != "acp" && name != "ocp")
        return find_code_page(name);
    if (row == nullptr)
        return &ansi_code_page();
    return find_code_page(name == "acp" ? row->ansi_page : row->oem_page);
}

// "ko-KR" and "ko" stay as they are in the locale's name.
bool is_tag(std::string_view text, const LocaleRow &row)
{
    const std::string name = in_small_letters(text);
    return name == in_small_letters(row.tag) ||
           (name == language_of(row.tag) && !is_among(row.languages, name));
}

} // namespace

std::optional<Locale> find_locale(std::string_view name)
{
    if (name == "C")
        return Locale{};
    const auto dot = name.find('.');
    const auto words = name.substr(0, dot);
    const LocaleRow *row = nullptr;
    if (!words.empty()) {
        row = row_by_tag(words);
        if (row == nullptr)
            row = row_by_names(words);
        if (row == nullptr)
            return std::nullopt;
    }
    const CodePage *const page =
        page_called(dot == std::string_view::npos ? "acp" : name.substr(dot + 1), row);
    if (page == nullptr)
        return std::nullopt;
    const std::string number = "." + (page->is_utf8() ? "utf8" : std::to_string(page->number()));
    if (row != nullptr && is_tag(words, *row))
        return Locale{std::string(words) + (dot == std::string_view::npos ? "" : number), row,
                      page};
    if (row == nullptr)
        row = &default_row();
    return Locale{std::string(row->language) + "_" + std::string(row->country) + number, row, page};
}

} // namespace compat::crt
