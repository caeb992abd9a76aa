// The compiler driver. tools/wsacc starts it, and says by two variables where things are:
// WINSOCK_SHIM_ROOT the repository, WINSOCK_SHIM_BUILD a build directory with the library in it.
#include "tools/src/wsacc/command_line.hpp"
#include "tools/src/wsacc/coverage.hpp"
#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/missing.hpp"
#include "tools/src/wsacc/plan.hpp"
#include "tools/src/wsacc/runner.hpp"
#include "tools/src/wsacc/targets.hpp"
#include "tools/src/wsacc/work_directory.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <unistd.h>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

std::string required(const char *variable)
{
    const char *value = std::getenv(variable);
    if (value == nullptr || *value == '\0')
        throw Failure(std::string(variable) + " is not set; start tools/wsacc instead");
    return value;
}

void show(const Plan &plan)
{
    for (const Step &step : plan.compile)
        std::cout << quoted(step.command) << '\n';
    if (!plan.link.empty())
        std::cout << quoted(plan.link) << '\n';
}

struct Built {
    int exit_code = 0;
    Arguments start; // with --run: the program's command, without its arguments
};

Built build(const CommandLine &line)
{
    const std::string root = required("WINSOCK_SHIM_ROOT");
    const Toolchain toolchain = line.windows
                                    ? Toolchain::windows(root)
                                    : Toolchain::native(root, required("WINSOCK_SHIM_BUILD"));
    if (!line.coverage.empty()) {
        print_coverage(line.coverage, toolchain);
        return {};
    }
    // All of them first: a mistake in the last is found before the first is built.
    const std::vector<Target> targets = make_targets(line);
    if (line.missing)
        return {print_missing(targets, line, toolchain, root) ? 0 : 1, {}};
    const WorkDirectory work;
    std::vector<Plan> plans;
    for (const Target &target : targets) {
        const fs::path folder = work.path() / std::to_string(plans.size());
        fs::create_directory(folder);
        plans.push_back(make_plan(target, line, toolchain, folder));
    }
    if (line.run && plans.size() != 1)
        throw UsageError("--run runs one program, and the projects make several: name a project");
    Built built;
    for (const Plan &plan : plans) {
        for (const std::string &warning : plan.warnings)
            std::cerr << "wsacc: " << warning << '\n';
        if (line.show)
            show(plan);
        else if (built.exit_code == 0)
            built.exit_code = run_plan(plan, line.verbose);
    }
    if (line.run)
        built.start = toolchain.start(plans.front().program);
    return built;
}

// Does not come back: the program gets this process, with its terminal and its signals.
[[noreturn]] void start(Arguments command, const std::vector<std::string> &arguments)
{
    command.insert(command.end(), arguments.begin(), arguments.end());
    std::vector<char *> pointers;
    for (std::string &argument : command)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    execv(pointers.front(), pointers.data());
    throw Failure(command.front() + ": cannot be run: " + std::strerror(errno));
}

int run(const std::vector<std::string> &arguments)
{
    try {
        const CommandLine line = parse_command_line(arguments);
        const Built built = build(line);
        if (line.run && !line.show && built.exit_code == 0)
            start(built.start, line.program_arguments);
        return built.exit_code;
    } catch (const UsageError &error) {
        std::cerr << "wsacc: " << error.what() << '\n';
        return 2;
    } catch (const std::exception &error) {
        std::cerr << "wsacc: " << error.what() << '\n';
        return 1;
    }
}

} // namespace
} // namespace wsacc

int main(int argc, char **argv)
{
    return wsacc::run({argv + 1, argv + argc});
}
