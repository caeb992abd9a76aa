#include "tools/src/wsacc/windows_entry.hpp"

#include <functional>
#include <sstream>

namespace wsacc {
namespace {

const std::string mark = "wsacc.subsystem.";

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

void for_each_symbol(const std::string &object,
                     const std::function<void(const std::string &type, const std::string &)> &what)
{
    std::istringstream symbols(
        run_collected({"x86_64-w64-mingw32-nm", "--defined-only", object}).output);
    for (std::string address, type, symbol; symbols >> address >> type >> symbol;)
        what(type, symbol);
}

} // namespace

Arguments subsystem_mark(const std::string &subsystem)
{
    return {"-Wa,--defsym," + mark + subsystem + "=1"};
}

void make_entry_points_plain(const std::string &object)
{
    for_each_symbol(object, [&](const std::string &type, const std::string &symbol) {
        const std::string plain = type == "T" ? entry_name(symbol) : std::string();
        if (!plain.empty() && symbol != plain)
            run_collected(
                {"x86_64-w64-mingw32-objcopy", "--redefine-sym=" + symbol + "=" + plain, object});
    });
}

std::vector<std::string> symbols_for_windows(const std::string &object)
{
    std::vector<std::string> symbols;
    for_each_symbol(object, [&](const std::string &type, const std::string &symbol) {
        if (type.find_first_of("TDBRC") == 0)
            symbols.push_back(symbol);
    });
    return symbols;
}

WindowsObjects look_at_objects(const Arguments &objects)
{
    WindowsObjects found;
    for (const std::string &object : objects) {
        for_each_symbol(object, [&](const std::string &type, const std::string &symbol) {
            found.wide_entry = found.wide_entry || (type == "T" && !entry_name(symbol).empty());
            if (found.subsystem.empty() && symbol.starts_with(mark))
                found.subsystem = symbol.substr(mark.size());
        });
    }
    return found;
}

} // namespace wsacc
