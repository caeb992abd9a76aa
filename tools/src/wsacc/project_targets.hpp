// The programs and DLLs of projects.
#pragma once

#include "tools/src/wsacc/project.hpp"
#include "tools/src/wsacc/targets.hpp"

namespace wsacc {

// DLLs first, each after those that it is linked with, and among them those that the projects only
// refer to. Throws Failure.
std::vector<Target> targets_of_projects(const std::vector<SolutionProject> &projects,
                                        const ProjectChoice &choice);

// -o: of the one program, or of the one DLL where there is no program; DLLs are made beside it.
// Throws UsageError.
void name_output(std::vector<Target> &targets, const std::string &output);

} // namespace wsacc
