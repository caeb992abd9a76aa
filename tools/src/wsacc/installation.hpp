// Where the headers and the library are.
#pragma once

#include <filesystem>

namespace wsacc {

struct Installation {
    std::filesystem::path root;  // the repository, or what is laid out as it
    std::filesystem::path build; // where program-link.list is
};

// WINSOCK_SHIM_ROOT and WINSOCK_SHIM_BUILD, which tools/wsacc sets; else beside this program, as
// cmake --install puts it. Throws Failure.
Installation find_installation();

} // namespace wsacc
