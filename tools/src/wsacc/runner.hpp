// Runs a plan on all cores.
#pragma once

#include "tools/src/wsacc/plan.hpp"

namespace wsacc {

struct PlanResult {
    int exit_code = 0;  // of the first command that failed, in the plan's order
    std::string errors; // what the commands that failed said
};

// What the commands say comes in the plan's order, too, and each command's text in one piece.
PlanResult run_plan(const Plan &plan, bool verbose);

} // namespace wsacc
