// A source file as text.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace wsacc {

struct SourceText {
    std::string utf8;    // without byte order mark and trailing ^Z
    std::string charset; // of the file: UTF-8, UTF-16LE, CP949 ...
    bool marked = false; // by a byte order mark: narrow literals are in the machine's code page
    bool ascii = true;
    bool as_is = true; // the compiler reads the file itself as well as it reads utf8
};

// How the encoding is decided where the file does not say it.
struct CharsetChoice {
    std::string given;   // --source-charset, or empty
    std::string program; // the code page of the program's other files, or empty
};

// The byte order mark, UTF-8, the given charset, or the bytes' look decide, in this order. Throws
// Failure with the file's name: undecidable, not in the given encoding, with a NUL in it.
SourceText decode_source(const std::filesystem::path &name, std::string_view bytes,
                         const CharsetChoice &choice);

// No mark, and not UTF-8: somebody has to look at the bytes.
bool is_in_a_code_page(std::string_view bytes);

} // namespace wsacc
