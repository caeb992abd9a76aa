#include "tools/src/wsacc/missing.hpp"

#include "tools/src/wsacc/api_table.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/plan.hpp"
#include "tools/src/wsacc/unknown_names.hpp"
#include "tools/src/wsacc/windows_headers.hpp"
#include "tools/src/wsacc/work_directory.hpp"

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <set>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

struct Missing {
    std::set<std::string> headers;
    std::map<std::string, int> names;
};

// A header that is missing is made up, empty, in `folder`, until the compiler reads on to the end.
void look(const Arguments &command, const fs::path &folder, bool clang, Missing &missing)
{
    Arguments checked = command;
    checked.insert(checked.end(), {"-fsyntax-only", "-idirafter", folder.string(),
                                   clang ? "-ferror-limit=0" : "-fmax-errors=0"});
    for (;;) {
        const UnknownNames unknown = unknown_names(run_collected(checked).errors);
        const fs::path header = folder / fs::path(unknown.header).relative_path();
        if (unknown.header.empty() || fs::exists(header)) {
            for (const auto &[name, count] : unknown.names)
                missing.names[name] += count;
            return;
        }
        missing.headers.insert(unknown.header);
        fs::create_directories(header.parent_path());
        write_file(header, "");
    }
}

void print(const std::string &program, const Missing &missing,
           const std::map<std::string, ApiName> &known)
{
    if (missing.headers.empty() && missing.names.empty()) {
        std::cout << program << ": nothing is missing\n";
        return;
    }
    std::cout << program << ": missing, with the number of 100 public programs that use it\n";
    for (const std::string &header : missing.headers)
        std::cout << "        #include <" << header << ">\n";
    std::set<std::string> others;
    for (const auto &[name, count] : missing.names) {
        if (known.count(name) == 0)
            others.insert(name);
    }
    const std::map<std::string, std::string> of_windows = declared_by_windows(others);
    std::vector<ApiName> names;
    for (const auto &[name, count] : missing.names) {
        const auto found = known.find(name);
        const auto header = of_windows.find(name);
        if (found != known.end())
            names.push_back(found->second);
        else if (header != of_windows.end())
            names.push_back({name, 0, count, header->second, ""});
        else
            names.push_back({name, -1, count, "", ""});
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const ApiName &a, const ApiName &b) { return a.programs > b.programs; });
    for (const ApiName &name : names) {
        std::cout << std::setw(6);
        if (name.programs < 0)
            std::cout << '?' << "  " << name.name << '\n'; // the program's own, perhaps
        else
            std::cout << name.programs << "  " << std::left << std::setw(32) << name.name
                      << std::right << name.header << '\n';
    }
}

} // namespace

bool print_missing(const std::vector<Target> &targets, const CommandLine &line,
                   const Toolchain &toolchain, const fs::path &root)
{
    const std::map<std::string, ApiName> known = known_api_names(root);
    bool complete = true;
    for (const Target &target : targets) {
        const WorkDirectory work;
        const fs::path headers = work.path() / "headers";
        fs::create_directory(headers);
        Missing missing;
        for (const Step &step : make_plan(target, line, toolchain, work.path()).compile) {
            if (step.tool == Step::Tool::compiler)
                look(step.command, headers, toolchain.is_clang(Language::cxx), missing);
        }
        complete = complete && missing.headers.empty() && missing.names.empty();
        print(target.output.empty() ? target.sources.front().path : target.output, missing, known);
    }
    return complete;
}

} // namespace wsacc
