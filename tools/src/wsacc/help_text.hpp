// What --help and --version say.
#pragma once

namespace wsacc {

extern const char help_text[];
extern const char version_text[];

} // namespace wsacc
