#include "tools/src/wsacc/charset.hpp"

#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/input_kind.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <utility>

namespace wsacc {
namespace {

class Converter {
  public:
    Converter(const std::string &from, const std::string &to)
        : descriptor_(iconv_open(to.c_str(), from.c_str()))
    {
    }
    ~Converter()
    {
        if (known())
            iconv_close(descriptor_);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    bool known() const { return reinterpret_cast<std::intptr_t>(descriptor_) != -1; }
    iconv_t descriptor() const { return descriptor_; }

  private:
    iconv_t descriptor_;
};

// Names that are not the number of a code page.
constexpr std::array<std::pair<std::string_view, std::string_view>, 12> other_names{{
    {"utf-8", "UTF-8"},
    {"utf8", "UTF-8"},
    {"65001", "UTF-8"},
    {"utf-16", "UTF-16LE"},
    {"utf-16le", "UTF-16LE"},
    {"utf-16be", "UTF-16BE"},
    {"euc-kr", "CP949"},
    {"gbk", "CP936"},
    {"gb2312", "CP936"},
    {"big5", "CP950"},
    {"shift_jis", "CP932"},
    {"latin1", "CP1252"},
}};

// One character out of well-formed UTF-8.
char32_t next_character(std::string_view utf8, std::size_t &at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    const unsigned first = byte(at++);
    if (first < 0x80)
        return first;
    const int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    char32_t character = first & (0x3FU >> more);
    for (int i = 0; i < more && at < utf8.size(); ++i)
        character = (character << 6) | (byte(at++) & 0x3FU);
    return character;
}

struct Scripts {
    bool hangul = false, kana = false, han = false, cyrillic = false, vietnamese = false;
};

Scripts scripts_of(std::string_view utf8)
{
    Scripts found;
    for (const char32_t c : characters_of(utf8)) {
        found.hangul = found.hangul || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x3131 && c <= 0x318E);
        found.kana = found.kana || (c >= 0x3041 && c <= 0x30FF);
        found.han = found.han || (c >= 0x4E00 && c <= 0x9FFF);
        found.cyrillic = found.cyrillic || (c >= 0x400 && c <= 0x4FF);
        found.vietnamese = found.vietnamese || c == 0x1A1 || c == 0x1B0 || c == 0x111 ||
                           c == 0x300 || c == 0x301 || c == 0x323;
    }
    return found;
}

} // namespace

std::optional<std::string> convert(std::string_view bytes, const std::string &from,
                                   const std::string &to)
{
    const Converter converter(from, to);
    if (!converter.known())
        return std::nullopt;
    std::string result;
    std::array<char, 8192> block{};
    char *in = const_cast<char *>(bytes.data()); // iconv's signature; it does not write there
    std::size_t in_left = bytes.size();
    bool done = false;
    while (!done) {
        char *out = block.data();
        std::size_t out_left = block.size();
        // Without input at the end: a code page's held-back character (a tone mark) comes out.
        done = in_left == 0;
        const std::size_t answer =
            iconv(converter.descriptor(), done ? nullptr : &in, &in_left, &out, &out_left);
        result.append(block.data(), block.size() - out_left);
        if (answer == static_cast<std::size_t>(-1)) {
            if (errno != E2BIG)
                return std::nullopt;
            done = false;
        }
    }
    return result;
}

bool is_ascii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_utf8(std::string_view bytes)
{
    return is_ascii(bytes) || convert(bytes, "UTF-8", "UTF-32LE").has_value();
}

std::string charset_from_user(const std::string &name, const std::string &option)
{
    std::string lower = lower_case(name);
    const auto *const found = std::find_if(other_names.begin(), other_names.end(),
                                           [&](const auto &other) { return other.first == lower; });
    if (found != other_names.end())
        return std::string(found->second);
    for (const std::string_view prefix : {"windows-", "windows", "ms", "cp"}) {
        if (lower.starts_with(prefix))
            lower.erase(0, prefix.size());
    }
    const bool number =
        !lower.empty() && lower.find_first_not_of("0123456789") == std::string::npos;
    const std::string page = "CP" + lower;
    if (!number || !Converter(page, "UTF-8").known())
        throw UsageError(
            option + "=" + name +
            ": not an encoding; for example utf-8, 949, 936, 950, 932, 1252, 1251, 1258");
    return page;
}

std::string code_page_for(std::string_view utf8)
{
    const Scripts found = scripts_of(utf8);
    const char *page = found.hangul       ? "CP949"
                       : found.kana       ? "CP932"
                       : found.han        ? "CP936"
                       : found.cyrillic   ? "CP1251"
                       : found.vietnamese ? "CP1258"
                                          : "CP1252";
    return convert(utf8, "UTF-8", page) ? page : "UTF-8";
}

std::u32string characters_of(std::string_view utf8)
{
    std::u32string characters;
    for (std::size_t at = 0; at < utf8.size();)
        characters += next_character(utf8, at);
    return characters;
}

} // namespace wsacc
