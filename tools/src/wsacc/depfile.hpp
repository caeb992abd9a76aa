// Files of dependencies (-MD -MF), by which a build system knows what to compile again.
#pragma once

#include "tools/src/wsacc/prepare.hpp"
#include "tools/src/wsacc/process.hpp"

#include <filesystem>
#include <string>

namespace wsacc {

// Which one the options ask for, for this object; empty: none.
std::filesystem::path depfile_of(const Arguments &options, const std::string &object);

// The compiler has written the copies' names: puts the originals' there.
void name_originals(const std::filesystem::path &depfile, const PreparedSource &prepared);

// The same in a text.
std::string with_originals(std::string text, const PreparedSource &prepared);

// Writes one, for a tool that cannot.
void write_depfile(const std::filesystem::path &depfile, const std::string &target,
                   const PreparedSource &prepared);

} // namespace wsacc
