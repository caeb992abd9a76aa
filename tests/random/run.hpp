#pragma once

#include "program.hpp"

namespace random_programs {

/// Runs the program and prints a line for each action: its number, its code, its result and the
/// messages after it. Not empty `kept`: only the actions with these numbers.
void run(const Program &program, const std::vector<unsigned> &kept);

} // namespace random_programs
