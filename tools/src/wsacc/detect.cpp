#include "tools/src/wsacc/detect.hpp"

#include "tools/src/wsacc/charset.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <uchardet/uchardet.h>
#include <utility>

namespace wsacc {
namespace {

// uchardet's answers, as the code page that a Windows of that language has.
constexpr std::array<std::pair<std::string_view, const char *>, 20> pages{{
    {"UHC", "CP949"},           {"EUC-KR", "CP949"},        {"CP949", "CP949"},
    {"JOHAB", "CP949"},         {"GB18030", "CP936"},       {"GB2312", "CP936"},
    {"EUC-TW", "CP950"},        {"BIG5", "CP950"},          {"SHIFT_JIS", "CP932"},
    {"EUC-JP", "CP932"},        {"WINDOWS-1252", "CP1252"}, {"ISO-8859-1", "CP1252"},
    {"ISO-8859-15", "CP1252"},  {"ISO-8859-9", "CP1252"},   {"WINDOWS-1251", "CP1251"},
    {"ISO-8859-5", "CP1251"},   {"MAC-CYRILLIC", "CP1251"}, {"IBM855", "CP1251"},
    {"WINDOWS-1258", "CP1258"}, {"VISCII", "CP1258"},
}};

bool decodes(std::string_view bytes, const char *page)
{
    return convert(bytes, page, "UTF-8").has_value();
}

std::optional<std::string> ask_uchardet(std::string_view bytes)
{
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0)
        return std::nullopt;
    uchardet_data_end(detector.get());
    const std::string_view answer = uchardet_get_charset(detector.get());
    const auto *const found = std::find_if(pages.begin(), pages.end(),
                                           [&](const auto &page) { return page.first == answer; });
    if (found == pages.end() || !decodes(bytes, found->second))
        return std::nullopt;
    return found->second;
}

// The bytes from 0x80 on, read as two-byte characters of KS X 1001 and GB 2312.
struct Pairs {
    bool only = true; // every run of such bytes has an even length
    bool hangul_only = true;
    bool any = false;
};

Pairs pairs_of(std::string_view bytes)
{
    Pairs pairs;
    const auto high = [&](std::size_t i) {
        return i < bytes.size() && static_cast<unsigned char>(bytes[i]) >= 0xA1;
    };
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const unsigned lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80)
            continue;
        pairs.any = true;
        pairs.only = pairs.only && high(at) && high(at + 1);
        // Symbols stand in front of 0xB0 in both; Hangul ends at 0xC8, where Chinese goes on.
        pairs.hangul_only = pairs.hangul_only && lead <= 0xC8;
        ++at;
    }
    return pairs;
}

} // namespace

std::optional<std::string> detect_code_page(std::string_view bytes)
{
    const std::optional<std::string> answer = ask_uchardet(bytes);
    // It needs some text to recognise an East Asian encoding, and takes a few words for a Western
    // one. There, letters stand alone; in East Asian text the bytes come in pairs.
    if (answer && *answer != "CP1252" && !(*answer == "CP1251" && bytes.size() < 4))
        return answer;
    const Pairs pairs = pairs_of(bytes);
    if (pairs.any && pairs.only) {
        for (const char *page : {"CP949", "CP936", "CP950"}) {
            if ((page != std::string_view("CP949") || pairs.hangul_only) && decodes(bytes, page))
                return page;
        }
    }
    return answer;
}

std::optional<std::string> detect_utf16(std::string_view bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1U : 0U;
    const std::size_t many = bytes.size() / 4; // half of the characters
    const std::size_t few = bytes.size() / 16; // U+AC00 and its like have the other half zero
    if (zeros[0] <= few && zeros[1] >= many)
        return "UTF-16LE";
    if (zeros[1] <= few && zeros[0] >= many)
        return "UTF-16BE";
    return std::nullopt;
}

} // namespace wsacc
