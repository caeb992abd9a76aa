// Tables of what programs use of Windows: a name a line, with the number of programs that use it.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace wsacc {

struct ApiName {
    std::string name;
    long programs = 0;
    long uses = 0;
    std::string header; // that Microsoft declares it in
    std::string kind;   // func, const, type, message, crt:...; func where the table does not say
};

// Tab-separated columns, named in the first line: `name` (or `symbol`), and of `programs`, `uses`,
// `header` and `kind` those that are there. Throws Failure, with file and line, where it is no such
// table.
std::vector<ApiName> read_api_table(const std::filesystem::path &path);

// All names of docs/corpus, for what is said of a name that the compiler does not know.
std::map<std::string, ApiName> known_api_names(const std::filesystem::path &root);

} // namespace wsacc
