#include "tools/src/wsacc/installation.hpp"

#include "tools/src/wsacc/failure.hpp"

#include <cstdlib>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

fs::path from_environment(const char *variable, const fs::path &otherwise)
{
    const char *value = std::getenv(variable);
    return value == nullptr || *value == '\0' ? otherwise : fs::path(value);
}

} // namespace

Installation find_installation()
{
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path installed = program.parent_path().parent_path() / "lib" / "winsock_shim";
    const Installation found{from_environment("WINSOCK_SHIM_ROOT", installed),
                             from_environment("WINSOCK_SHIM_BUILD", installed)};
    if (!fs::exists(found.root / "cmake" / "program-flags.list", error))
        throw Failure(found.root.string() + ": winsock_shim is not there; start tools/wsacc, or "
                                            "wsacc where cmake --install has put it");
    return found;
}

} // namespace wsacc
