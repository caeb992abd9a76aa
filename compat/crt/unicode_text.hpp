// Text in a Unicode mode as it lies in a file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "compat/crt/descriptors.hpp"

namespace compat::crt {

// The text's bytes in a file, with CR LF for LF where it has that.
std::string file_bytes(std::u16string_view text, Encoding encoding, bool carriage_returns);

// Reads a descriptor in a Unicode mode, CR LF as LF: the number of bytes in `to`, 0 at the end, or
// -1 with errno.
int read_unicode(int descriptor, char16_t *to, std::size_t size);

} // namespace compat::crt
