// Resource scripts and compiled resources, on their way into the program.
#pragma once

#include "tools/src/wsacc/command_line.hpp"
#include "tools/src/wsacc/plan.hpp"
#include "tools/src/wsacc/targets.hpp"
#include "tools/src/wsacc/toolchain.hpp"

#include <filesystem>
#include <vector>

namespace wsacc {

struct ResourcePlan {
    std::vector<Step> steps;
    Arguments linked;   // what the linker gets of them
    Arguments compiled; // the .res files in it
};

// For Linux, the .res files' bytes become a section of the program, which
// compat/resource/program_resources.hpp describes; for Windows, windres makes objects. With -c, a
// script becomes a .res, or an object if -o names one. Throws Failure.
ResourcePlan plan_resources(const Target &target, const CommandLine &line,
                            const Toolchain &toolchain, const std::filesystem::path &work);

} // namespace wsacc
