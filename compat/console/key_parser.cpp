#include "compat/console/key_parser.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include <winuser.h>

namespace compat {
namespace {

constexpr char escape = '\033';
constexpr unsigned char enhanced = 0xE0;

/// A key without a character: what xterm and its kin send, and what Microsoft's _getch returns.
struct SpecialKey {
    std::string_view sequence; // the final letter of CSI or SS3, or the number before '~'
    unsigned short virtual_key;
    unsigned short scan_code;
    unsigned char prefix;
    unsigned char code;
    unsigned char control_code; // with Ctrl; 0: no code
};

constexpr auto special_keys = std::to_array<SpecialKey>({
    {"A", VK_UP, 72, enhanced, 72, 141},
    {"B", VK_DOWN, 80, enhanced, 80, 145},
    {"C", VK_RIGHT, 77, enhanced, 77, 116},
    {"D", VK_LEFT, 75, enhanced, 75, 115},
    {"H", VK_HOME, 71, enhanced, 71, 119},
    {"F", VK_END, 79, enhanced, 79, 117},
    {"1", VK_HOME, 71, enhanced, 71, 119},
    {"4", VK_END, 79, enhanced, 79, 117},
    {"7", VK_HOME, 71, enhanced, 71, 119},
    {"8", VK_END, 79, enhanced, 79, 117},
    {"2", VK_INSERT, 82, enhanced, 82, 146},
    {"3", VK_DELETE, 83, enhanced, 83, 147},
    {"5", VK_PRIOR, 73, enhanced, 73, 134},
    {"6", VK_NEXT, 81, enhanced, 81, 118},
    {"P", VK_F1, 59, 0, 59, 94},
    {"Q", VK_F2, 60, 0, 60, 95},
    {"R", VK_F3, 61, 0, 61, 96},
    {"S", VK_F4, 62, 0, 62, 97},
    {"11", VK_F1, 59, 0, 59, 94},
    {"12", VK_F2, 60, 0, 60, 95},
    {"13", VK_F3, 61, 0, 61, 96},
    {"14", VK_F4, 62, 0, 62, 97},
    {"15", VK_F5, 63, 0, 63, 98},
    {"17", VK_F6, 64, 0, 64, 99},
    {"18", VK_F7, 65, 0, 65, 100},
    {"19", VK_F8, 66, 0, 66, 101},
    {"20", VK_F9, 67, 0, 67, 102},
    {"21", VK_F10, 68, 0, 68, 103},
    {"23", VK_F11, 87, enhanced, 133, 137},
    {"24", VK_F12, 88, enhanced, 134, 138},
});

// Positions on a PC's keyboard.
constexpr std::string_view first_row = "qwertyuiop";
constexpr std::string_view second_row = "asdfghjkl";
constexpr std::string_view third_row = "zxcvbnm";

unsigned short scan_code_of(char c)
{
    const auto in_row = [c](std::string_view row, int first) {
        const auto at = row.find(c);
        return at == std::string_view::npos ? 0 : first + static_cast<int>(at);
    };
    int code = c >= '1' && c <= '9' ? c - '1' + 2 : c == '0' ? 11 : 0;
    for (const int found : {in_row(first_row, 16), in_row(second_row, 30), in_row(third_row, 44)})
        code += found;
    return static_cast<unsigned short>(code);
}

TerminalKey character_key(char32_t c)
{
    TerminalKey key;
    key.character = c;
    if (c == '\r' || c == '\n')
        return {VK_RETURN, 28, '\r', false, c == '\n', false};
    if (c == 0x7f || c == '\b')
        return {VK_BACK, 14, '\b', false, false, false};
    if (c == '\t')
        return {VK_TAB, 15, '\t', false, false, false};
    if (c == static_cast<char32_t>(escape))
        return {VK_ESCAPE, 1, c, false, false, false};
    if (c == ' ')
        return {VK_SPACE, 57, c, false, false, false};
    key.control = c > 0 && c < ' ';
    const char letter = static_cast<char>(key.control ? c + '@' : c < 0x80 ? c : 0);
    if (std::isalnum(static_cast<unsigned char>(letter)) != 0) {
        key.virtual_key = static_cast<unsigned short>(std::toupper(letter));
        key.scan_code = scan_code_of(static_cast<char>(std::tolower(letter)));
        key.shift = !key.control && std::isupper(static_cast<unsigned char>(letter)) != 0;
    }
    return key;
}

/// The modifiers are xterm's: 1 + shift + 2 alt + 4 control.
void modify(TerminalKey &key, unsigned modifiers)
{
    if (modifiers == 0)
        return;
    --modifiers;
    key.shift = (modifiers & 1) != 0;
    key.alt = (modifiers & 2) != 0;
    key.control = (modifiers & 4) != 0;
}

const SpecialKey *find_special(std::string_view sequence)
{
    const auto *const found = std::ranges::find(special_keys, sequence, &SpecialKey::sequence);
    return found == special_keys.end() ? nullptr : found;
}

/// CSI or SS3: ESC [ numbers letter, ESC O letter. What is not known gives a key without anything.
std::optional<TerminalKey> take_sequence(std::string &bytes)
{
    const auto final =
        std::find_if(bytes.begin() + 2, bytes.end(), [](char c) { return c >= '@' && c <= '~'; });
    if (final == bytes.end())
        return std::nullopt;
    const std::string numbers(bytes.begin() + 2, final);
    const std::string letter(1, *final);
    bytes.erase(bytes.begin(), final + 1);
    if (letter == "Z")
        return TerminalKey{VK_TAB, 15, '\t', true, false, false};
    const auto semicolon = numbers.find(';');
    const SpecialKey *const special =
        find_special(letter == "~" ? numbers.substr(0, semicolon) : letter);
    TerminalKey key;
    if (special == nullptr)
        return key;
    key.virtual_key = special->virtual_key;
    key.scan_code = special->scan_code;
    if (semicolon != std::string::npos && semicolon + 1 < numbers.size())
        modify(key, static_cast<unsigned>(numbers[semicolon + 1] - '0'));
    return key;
}

} // namespace

std::optional<TerminalKey> take_key(std::string &bytes, const CodePage &page, bool complete)
{
    if (bytes.empty())
        return std::nullopt;
    if (bytes[0] == escape && bytes.size() > 1) {
        if (bytes[1] == '[' || bytes[1] == 'O')
            if (auto key = take_sequence(bytes); key || !complete)
                return key;
        if (bytes[1] != escape && bytes[1] != '[' && bytes[1] != 'O') {
            std::string rest = bytes.substr(1);
            auto key = take_key(rest, page, complete);
            if (key)
                bytes = rest;
            if (key)
                key->alt = true;
            return key;
        }
    } else if (bytes[0] == escape && !complete) {
        return std::nullopt;
    }
    const auto [length, point] = page.decode(bytes);
    if (length == 0 && !complete)
        return std::nullopt;
    bytes.erase(0, static_cast<std::size_t>(std::max(length, 1)));
    return character_key(length > 0 ? point : page.default_unit());
}

ExtendedCode extended_code(const TerminalKey &key)
{
    const auto *const found =
        std::ranges::find(special_keys, key.virtual_key, &SpecialKey::virtual_key);
    if (key.character != 0 || found == special_keys.end())
        return {0, 0};
    return {found->prefix, key.control ? found->control_code : found->code};
}

} // namespace compat
