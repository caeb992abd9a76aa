// Other programs: the compiler above all.
#pragma once

#include <string>
#include <vector>

namespace wsacc {

using Arguments = std::vector<std::string>;

struct ProcessResult {
    int exit_code = 0; // 128 and the signal's number if one ended it
    std::string output;
    std::string errors;
};

// Runs a program found along PATH, to its end; what it writes is collected.
// Throws Failure if it cannot be started.
ProcessResult run_collected(const Arguments &command);

// As a shell reads it.
std::string quoted(const Arguments &command);

} // namespace wsacc
