#include "tools/src/wsacc/windows_entry.hpp"

#include <sstream>

namespace wsacc {
namespace {

// The plain name of a wide entry point; empty for every other symbol.
std::string entry_name(const std::string &symbol)
{
    for (const char *name : {"wmain", "wWinMain"}) {
        const std::string plain(name);
        if (symbol == plain || symbol.starts_with("_Z" + std::to_string(plain.size()) + plain))
            return plain;
    }
    return {};
}

} // namespace

bool has_wide_entry(const Arguments &objects)
{
    bool found = false;
    for (const std::string &object : objects) {
        std::istringstream symbols(
            run_collected({"x86_64-w64-mingw32-nm", "--defined-only", object}).output);
        for (std::string address, type, symbol; symbols >> address >> type >> symbol;) {
            const std::string plain = type == "T" ? entry_name(symbol) : std::string();
            found = found || !plain.empty();
            if (!plain.empty() && symbol != plain)
                run_collected({"x86_64-w64-mingw32-objcopy",
                               "--redefine-sym=" + symbol + "=" + plain, object});
        }
    }
    return found;
}

} // namespace wsacc
