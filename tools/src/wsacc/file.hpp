// Files as bytes.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace wsacc {

// No program's own source is longer; a longer file is something else by mistake.
inline constexpr std::size_t longest_source = std::size_t{16} << 20;

// Throws Failure: no such file, a directory, not readable, longer than longest_source.
std::string read_source(const std::filesystem::path &path);

// A name for contents: 32 hexadecimal digits, equal only for equal contents (FNV-1a, 128 bits).
std::string content_hash(std::string_view contents);

// Throws Failure.
void write_file(const std::filesystem::path &path, std::string_view contents);

} // namespace wsacc
