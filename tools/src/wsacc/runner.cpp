#include "tools/src/wsacc/runner.hpp"

#include "tools/src/wsacc/charset.hpp"
#include "tools/src/wsacc/windows_entry.hpp"

#include <algorithm>
#include <array>
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

bool is_about_two_equal_types(const std::string &errors)
{
    constexpr std::array<std::string_view, 4> signs{"cannot be overloaded", "redefinition of",
                                                    "duplicate case value",
                                                    "class member cannot be redeclared"};
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
        return errors.find(sign) != std::string::npos;
    });
}

int report(const Step &step, const ProcessResult &result, bool verbose)
{
    if (verbose)
        std::cerr << quoted(step.command) << '\n';
    std::cout << result.output << std::flush;
    std::cerr << readable(result.errors, step.charset) << std::flush;
    if (result.exit_code != 0 && step.has_long && is_about_two_equal_types(result.errors))
        std::cerr << "wsacc: `long` has 32 bits on Windows and is compiled as int: functions, "
                     "specialisations or cases for both are the same one here\n";
    return result.exit_code;
}

// It sees a pipe, not the terminal.
ProcessResult run_step(Arguments command, bool coloured)
{
    if (coloured)
        command.emplace_back("-fdiagnostics-color=always");
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
    if (exit_code != 0 || plan.link.empty())
        return exit_code;
    Arguments link = plan.link;
    if (plan.for_windows && has_wide_entry(plan.objects))
        link.emplace_back("-municode");
    exit_code = report({link, {}, false}, run_step(link, coloured), verbose);
    return exit_code;
}

} // namespace wsacc
