#include "tools/src/wsacc/runner.hpp"

#include "tools/src/wsacc/charset.hpp"

#include <algorithm>
#include <cstdlib>
#include <future>
#include <iostream>
#include <sstream>
#include <thread>
#include <unistd.h>
#include <vector>

namespace wsacc {
namespace {

// The compiler quotes lines of the original, in the original's encoding.
std::string readable(const std::string &text, const std::string &charset)
{
    if (charset.empty() || charset == "UTF-8" || is_utf8(text))
        return text;
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        result += (is_utf8(line) ? line : convert(line, charset, "UTF-8").value_or(line)) + '\n';
    return result;
}

int report(const Step &step, const ProcessResult &result, bool verbose)
{
    if (verbose)
        std::cerr << quoted(step.command) << '\n';
    std::cout << result.output << std::flush;
    std::cerr << readable(result.errors, step.charset) << std::flush;
    return result.exit_code;
}

// It sees a pipe, not the terminal.
ProcessResult run_step(Arguments command, bool coloured)
{
    if (coloured)
        command.insert(command.begin() + 1, "-fdiagnostics-color=always");
    return run_collected(command);
}

} // namespace

int run_plan(const Plan &plan, bool verbose)
{
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const bool coloured = isatty(STDERR_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    std::vector<std::future<ProcessResult>> running;
    int exit_code = 0;
    for (std::size_t done = 0; done < plan.compile.size(); ++done) {
        while (running.size() < std::min(done + cores, plan.compile.size()))
            running.push_back(std::async(std::launch::async, run_step,
                                         plan.compile[running.size()].command, coloured));
        const int code = report(plan.compile[done], running[done].get(), verbose);
        exit_code = exit_code != 0 ? exit_code : code;
    }
    if (exit_code == 0 && !plan.link.empty())
        exit_code = report({plan.link, {}}, run_step(plan.link, coloured), verbose);
    return exit_code;
}

} // namespace wsacc
