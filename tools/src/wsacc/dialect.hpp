// What Microsoft's compiler reads and ours do not, written as ours read it.
#pragma once

#include "tools/src/wsacc/toolchain.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace wsacc {

// `for each (x in all)`, C's inline functions, which may be defined in several files, and a string
// that touches the macro behind it. What cannot be translated becomes an error that says so, where
// the compiler gets there: inline assembler, #import. Lines stay lines, equal to `text` if there is
// nothing of it.
std::string with_our_dialect(std::string_view text, Language language);

// Whether with_our_dialect() has made functions weak.
bool has_weak_functions(std::string_view text);

// Whether the text says #pragma execution_character_set("utf-8").
bool wants_utf8_literals(std::string_view text);

// windows or console, as #pragma comment(linker, "/subsystem:...") says; else empty.
std::string subsystem_of(std::string_view text);

// The libraries that #pragma comment(lib, ...) names.
std::vector<std::string> libraries_of(std::string_view text);

// `#pragma once` in a source itself, of which the compiler warns, left out.
std::string without_pragma_once(std::string_view text);

} // namespace wsacc
