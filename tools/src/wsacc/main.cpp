// The compiler driver. tools/wsacc starts it, and says by two variables where things are:
// WINSOCK_SHIM_ROOT the repository, WINSOCK_SHIM_BUILD a build directory with the library in it.
#include "tools/src/wsacc/command_line.hpp"
#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/plan.hpp"
#include "tools/src/wsacc/runner.hpp"
#include "tools/src/wsacc/targets.hpp"
#include "tools/src/wsacc/work_directory.hpp"

#include <cstdlib>
#include <iostream>

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

int build(const CommandLine &line)
{
    const Toolchain toolchain(required("WINSOCK_SHIM_ROOT"), required("WINSOCK_SHIM_BUILD"));
    // All of them first: a mistake in the last is found before the first is built.
    const std::vector<Target> targets = make_targets(line);
    const WorkDirectory work;
    std::vector<Plan> plans;
    for (const Target &target : targets) {
        const fs::path folder = work.path() / std::to_string(plans.size());
        fs::create_directory(folder);
        plans.push_back(make_plan(target, line, toolchain, folder));
    }
    int exit_code = 0;
    for (const Plan &plan : plans) {
        for (const std::string &warning : plan.warnings)
            std::cerr << "wsacc: " << warning << '\n';
        if (line.show)
            show(plan);
        else if (exit_code == 0)
            exit_code = run_plan(plan, line.verbose);
    }
    return exit_code;
}

int run(const std::vector<std::string> &arguments)
{
    try {
        return build(parse_command_line(arguments));
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
