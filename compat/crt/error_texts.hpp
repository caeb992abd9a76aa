// What strerror says.
#pragma once

namespace compat::crt {

// In Microsoft's words, by Linux' numbers.
const char *error_text(int error);

} // namespace compat::crt
