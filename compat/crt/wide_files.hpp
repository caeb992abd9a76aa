// Wide text in files: what all wide functions read and write with.
#pragma once

#include <cstdio>
#include <cwchar>
#include <string>
#include <string_view>

namespace compat::crt {

// Writes the text as the stream's mode wants it, or returns false with errno.
bool write_wide(std::u16string_view text, std::FILE *file);

// The next character, or half of a pair, or WEOF.
std::wint_t read_wide(std::FILE *file);

// Gives what read_wide gave back to the stream; false if that cannot be.
bool unread_wide(std::wint_t unit, std::FILE *file);

} // namespace compat::crt
