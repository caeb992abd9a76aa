// What is to be said about a name that a compiler or a linker does not know.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace wsacc {

// A line for each name or header of Windows that the messages complain about and that the shim has
// not got, most used ones first; empty if there is none. A name that only lacks its header is left
// to the compiler's own words.
std::string missing_notes(std::string_view messages, const std::filesystem::path &root);

} // namespace wsacc
