// Module definition files (.def): what a DLL exports, and by which names and numbers.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wsacc {

struct Export {
    std::string name;     // that others know
    std::string internal; // of the function or variable in the DLL
    std::optional<unsigned> ordinal;
    bool by_name = true; // not NONAME
    bool data = false;
    int line = 0;
};

struct ModuleDefinition {
    std::filesystem::path file;
    std::string library; // LIBRARY's name, or nothing
    std::vector<Export> exports;
};

// Throws Failure with the line of what cannot be read or is not supported.
ModuleDefinition read_module_definition(const std::filesystem::path &file);

} // namespace wsacc
