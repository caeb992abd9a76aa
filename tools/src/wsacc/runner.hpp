// Runs a plan on all cores.
#pragma once

#include "tools/src/wsacc/plan.hpp"

namespace wsacc {

// The exit code of the first command that failed, in the plan's order; 0 if none did. What the
// commands say comes in that order, too, and each command's text in one piece.
int run_plan(const Plan &plan, bool verbose);

} // namespace wsacc
