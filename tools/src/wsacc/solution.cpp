// Project("{kind}") = "Client", "Client\Client.vcxproj", "{identity}"
// and, in Visual C++ 6's workspaces, Project: "Client"=.\Client\Client.dsp - Package Owner=<4>
#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/project_parts.hpp"
#include "tools/src/wsacc/source_text.hpp"

#include <algorithm>
#include <map>
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

// A project as a solution or a workspace writes it down.
struct Entry {
    std::string path;
    std::string id; // {identity} or, in a workspace, its name
    std::vector<std::string> depends_on;
};

Entry entry_of(const std::string &line)
{
    if (line.starts_with("Project("))
        return {quoted_part(line, 2), quoted_part(line, 3), {}};
    const std::string rest = line.substr(line.find('=') + 1);
    const std::string path =
        rest.starts_with('"') ? quoted_part(rest, 0) : rest.substr(0, rest.find(" - Package"));
    return {path, quoted_part(line, 0), {}};
}

// The id in a line that names a project which another depends on; empty: the line does not.
std::string dependency(const std::string &line)
{
    constexpr std::string_view of_workspace = "Project_Dep_Name ";
    const auto start = line.find_first_not_of(" \t");
    if (start == std::string::npos)
        return {};
    const std::string text = line.substr(start, line.find_last_not_of(" \t\r") + 1 - start);
    if (text.starts_with(of_workspace))
        return text.substr(of_workspace.size());
    const auto equals = text.find(" = ");
    const bool is_pair = equals != std::string::npos && text.starts_with('{') &&
                         text.substr(0, equals) == text.substr(equals + 3);
    return is_pair ? text.substr(0, equals) : std::string();
}

std::vector<Entry> entries_of(const std::filesystem::path &file)
{
    std::istringstream lines(decode_source(file, read_source(file), {}).utf8);
    std::vector<Entry> entries;
    bool is_solution = false;
    for (std::string line; std::getline(lines, line);) {
        is_solution = is_solution ||
                      line.find("Visual Studio Solution File") != std::string::npos ||
                      line.find("Developer Studio Workspace File") != std::string::npos;
        if (line.starts_with("Project(") || line.starts_with("Project:"))
            entries.push_back(entry_of(line));
        else if (const std::string id = dependency(line); !id.empty() && !entries.empty())
            entries.back().depends_on.push_back(id);
    }
    if (!is_solution)
        throw Failure(file.string() + ": is no solution of Visual Studio");
    // Others are folders, and projects of other languages.
    std::erase_if(entries,
                  [](const Entry &entry) { return input_kind(entry.path) != InputKind::project; });
    return entries;
}

bool names(const std::filesystem::path &solution, const std::filesystem::path &project)
{
    try {
        const std::vector<Entry> entries = entries_of(solution);
        return std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
            std::error_code missing;
            return std::filesystem::equivalent(
                resolve_windows_path(solution.parent_path(), entry.path), project, missing);
        });
    } catch (const Failure &) {
        return false; // broken, and nobody has asked for it
    }
}

} // namespace

std::filesystem::path solution_folder_of(const std::filesystem::path &project)
{
    const std::filesystem::path own = std::filesystem::absolute(project).parent_path();
    std::filesystem::path folder = own;
    for (int level = 0; level < 4 && folder.has_relative_path(); ++level) {
        std::error_code unreadable;
        for (const auto &entry : std::filesystem::directory_iterator(folder, unreadable)) {
            if (input_kind(entry.path().string()) == InputKind::solution &&
                names(entry.path(), project))
                return folder;
        }
        folder = folder.parent_path();
    }
    return own;
}

std::vector<SolutionProject> read_solution(const std::filesystem::path &file)
{
    const std::vector<Entry> entries = entries_of(file);
    std::map<std::string, std::filesystem::path> by_id;
    for (const Entry &entry : entries)
        by_id[entry.id] = resolve_windows_path(file.parent_path(), entry.path);
    std::vector<SolutionProject> projects;
    for (const Entry &entry : entries) {
        projects.push_back({by_id[entry.id], {}});
        if (lower_case(entry.path).ends_with(".vcxproj"))
            continue;
        for (const std::string &id : entry.depends_on) {
            if (const auto found = by_id.find(id); found != by_id.end())
                projects.back().references.push_back(found->second);
        }
    }
    if (projects.empty())
        throw Failure(file.string() + ": names no C or C++ project");
    return projects;
}

} // namespace wsacc
