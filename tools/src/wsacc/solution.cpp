// Project("{kind}") = "Client", "Client\Client.vcxproj", "{identity}"
#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/project_parts.hpp"
#include "tools/src/wsacc/source_text.hpp"

#include <sstream>

namespace wsacc {
namespace {

// The nth text in quotes, from 0 on; empty if there are fewer.
std::string quoted_part(const std::string &line, int number)
{
    std::size_t at = 0;
    for (;; --number) {
        const auto open = line.find('"', at);
        const auto close = open == std::string::npos ? open : line.find('"', open + 1);
        if (close == std::string::npos)
            return {};
        if (number == 0)
            return line.substr(open + 1, close - open - 1);
        at = close + 1;
    }
}

} // namespace

std::vector<std::filesystem::path> read_solution(const std::filesystem::path &file)
{
    std::istringstream lines(decode_source(file, read_source(file), {}).utf8);
    std::vector<std::filesystem::path> projects;
    bool is_solution = false;
    for (std::string line; std::getline(lines, line);) {
        is_solution = is_solution || line.find("Visual Studio Solution File") != std::string::npos;
        if (!line.starts_with("Project("))
            continue;
        const std::string path = quoted_part(line, 2);
        const std::string lower = lower_case(path); // others: folders, other languages
        if (lower.ends_with(".vcxproj") || lower.ends_with(".vcproj"))
            projects.push_back(resolve_windows_path(file.parent_path(), path));
    }
    if (!is_solution)
        throw Failure(file.string() + ": is no solution of Visual Studio");
    if (projects.empty())
        throw Failure(file.string() + ": names no C or C++ project");
    return projects;
}

} // namespace wsacc
