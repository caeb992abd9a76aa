#include "tools/src/wsacc/runner.hpp"

#include <algorithm>
#include <future>
#include <iostream>
#include <thread>
#include <vector>

namespace wsacc {
namespace {

int report(const Arguments &command, const ProcessResult &result, bool verbose)
{
    if (verbose)
        std::cerr << quoted(command) << '\n';
    std::cout << result.output << std::flush;
    std::cerr << result.errors << std::flush;
    return result.exit_code;
}

} // namespace

int run_plan(const Plan &plan, bool verbose)
{
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::future<ProcessResult>> running;
    int exit_code = 0;
    for (std::size_t done = 0; done < plan.compile.size(); ++done) {
        while (running.size() < std::min(done + cores, plan.compile.size()))
            running.push_back(
                std::async(std::launch::async, run_collected, plan.compile[running.size()]));
        const int code = report(plan.compile[done], running[done].get(), verbose);
        exit_code = exit_code != 0 ? exit_code : code;
    }
    if (exit_code == 0 && !plan.link.empty())
        exit_code = report(plan.link, run_collected(plan.link), verbose);
    return exit_code;
}

} // namespace wsacc
