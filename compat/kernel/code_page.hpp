// Code pages: which there are, and text between them and UTF-16.
//
// Two kinds of narrow text must not be mixed up: the program's (what A functions and the C runtime
// take, in the code page here) and Linux's (file names, our words on stderr: UTF-8, unicode.hpp).
#pragma once

#include "compat/kernel/unicode.hpp"

#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>

namespace compat {

class CodePageTables;
struct CodePageRow;

/// The character at the front of a text. Length 0: the text ends inside it; -1: there is none.
struct DecodedCharacter {
    int length;
    char32_t point;
};

/// One code page. All of them are there as long as the process; any thread.
class CodePage {
  public:
    explicit CodePage(const CodePageRow &row) : row_(row) {}
    CodePage(const CodePage &) = delete;
    CodePage &operator=(const CodePage &) = delete;

    unsigned number() const;
    const char *description() const;
    /// Bytes of its longest character: 1, 2 or (UTF-8) 4.
    unsigned max_char_size() const;
    bool is_utf8() const;
    /// Pairs of first and last, as CPINFO has them.
    std::string_view lead_ranges() const;
    bool is_lead_byte(char byte) const;
    /// What stands for bytes that are no character.
    char16_t default_unit() const;

    DecodedCharacter decode(std::string_view bytes) const;
    /// Writes up to four bytes; returns how many, 0 if the page has no such character.
    int encode(char32_t point, char *to) const;

    std::u16string to_wide(std::string_view bytes) const;
    /// Malformed::fail: false at what is no character.
    bool to_wide(std::string_view bytes, Malformed malformed, std::u16string &wide) const;

    struct Narrowed {
        std::string bytes;
        bool replaced = false; ///< something had no character here and became the default
    };
    Narrowed to_narrow(std::u16string_view text, std::string_view default_char) const;
    std::string to_narrow(std::u16string_view text) const { return to_narrow(text, "?").bytes; }

    /// How many bytes at the front are whole characters: what is left is the beginning of one.
    std::size_t whole_characters(std::string_view bytes) const;
    /// The longest beginning of at most `size` bytes that does not end inside a character.
    std::size_t cut(std::string_view bytes, std::size_t size) const;

  private:
    const CodePageTables &tables() const; // made at the first use: not for UTF-8
    std::size_t length_at(std::string_view bytes, std::size_t at) const;

    const CodePageRow &row_;
    mutable std::once_flag once_;
    mutable const CodePageTables *tables_ = nullptr; // never freed, as no code page is
};

/// By number; null when there is none, or it is not implemented.
const CodePage *find_code_page(unsigned number);

/// By iconv's, Microsoft's or the web's name ("949", "CP949", "windows-1252", "EUC-KR", "utf-8").
const CodePage *find_code_page(std::string_view name);

/// The program's: CP_ACP. WINSOCK_SHIM_ACP names it, else the program itself
/// (winsock_shim_code_page, which wsacc sets), else it is UTF-8.
const CodePage &ansi_code_page();

/// The text of an A function, and back.
std::u16string from_ansi(std::string_view text);
std::string to_ansi(std::u16string_view text);

} // namespace compat
