// Where converted copies stand: $XDG_CACHE_HOME/winsock_shim/sources/<hash of the contents>/.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace wsacc {

struct Copy {
    std::string name; // without a folder
    std::string text;
};

// The folder that holds exactly these files. It is filled under another name first, so that a
// folder is whole or absent; folders not used for two weeks are removed. Throws Failure.
std::filesystem::path cached_copies(const std::vector<Copy> &copies);

} // namespace wsacc
