// The compiler driver: in the tree tools/wsacc starts it, installed it is wsacc itself.
#include "tools/src/wsacc/command_line.hpp"
#include "tools/src/wsacc/coverage.hpp"
#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/help_text.hpp"
#include "tools/src/wsacc/installation.hpp"
#include "tools/src/wsacc/missing.hpp"
#include "tools/src/wsacc/missing_notes.hpp"
#include "tools/src/wsacc/plan.hpp"
#include "tools/src/wsacc/runner.hpp"
#include "tools/src/wsacc/targets.hpp"
#include "tools/src/wsacc/work_directory.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iostream>
#include <unistd.h>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

void show(const Plan &plan)
{
    for (const Step &step : plan.compile)
        std::cout << quoted(step.command) << '\n'
                  << (step.then.empty() ? "" : quoted(step.then) + '\n');
    for (const Arguments &command : {plan.check, plan.link})
        std::cout << (command.empty() ? "" : quoted(command) + '\n');
}

int run(const Plan &plan, const CommandLine &line, const fs::path &root)
{
    const PlanResult result = run_plan(plan, line.verbose);
    if (result.exit_code != 0 && !line.windows)
        std::cerr << missing_notes(result.errors, root);
    return result.exit_code;
}

struct Built {
    int exit_code = 0;
    Arguments start; // with --run: the program's command, without its arguments
};

Built build(const CommandLine &line)
{
    const auto [root, library] = find_installation();
    Toolchain toolchain =
        line.windows ? Toolchain::windows(root, library) : Toolchain::native(root, library);
    if (!line.compiler.empty())
        toolchain.use(line.compiler);
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
    const auto is_program = [](const Target &target) { return !target.shared; };
    const auto program = std::find_if(targets.begin(), targets.end(), is_program);
    const auto programs = std::count_if(program, targets.end(), is_program);
    if (line.run && programs != 1)
        throw UsageError("--run runs one program, and the projects make " +
                         std::string(programs == 0 ? "none" : "several: name a project"));
    Built built;
    for (const Plan &plan : plans) {
        for (const std::string &warning : plan.warnings)
            std::cerr << "wsacc: " << warning << '\n';
        if (line.show)
            show(plan);
        else if (built.exit_code == 0)
            built.exit_code = run(plan, line, root);
    }
    if (line.run)
        built.start = toolchain.start(plans[program - targets.begin()].program);
    return built;
}

void print_version(const CommandLine &line)
{
    const auto [root, library] = find_installation();
    const Toolchain toolchain =
        line.windows ? Toolchain::windows(root, library) : Toolchain::native(root, library);
    std::cout << "wsacc " << version_text << '\n'
              << run_collected({toolchain.compiler(Language::cxx), "--version"}).output;
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
        if (line.help) {
            std::cout << help_text;
            return 0;
        }
        if (line.version) {
            print_version(line);
            return 0;
        }
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
