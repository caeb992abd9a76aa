// Where converted copies stand: $XDG_CACHE_HOME/winsock_shim/sources/<hash of the contents>/.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace wsacc {

// $XDG_CACHE_HOME/winsock_shim/<kind>, or what stands for it.
std::filesystem::path cache_folder(const char *kind);

// Removes what has not been used for two weeks.
void remove_unused(const std::filesystem::path &folder);

struct Copy {
    std::string name; // without a folder
    std::string text;
};

// A name for these files with these contents.
std::string name_of_copies(const std::vector<Copy> &copies);

// The folder that holds exactly these files. It is filled under another name first, so that a
// folder is whole or absent; folders not used for two weeks are removed. Throws Failure.
std::filesystem::path cached_copies(const std::vector<Copy> &copies);

} // namespace wsacc
