#pragma once

// What a case's run has shown, and how it is printed: a table for people, JSON for
// tools/conformance.

#include "harness/case.hpp"

#include <string>
#include <vector>

namespace conformance {

struct Row {
    std::string action;
    std::string expected;
    std::string got;
    std::string complaint; ///< Empty: the step is right.
    std::vector<Difference> differences;
};

struct Report {
    const Case *running = nullptr;
    std::string column;
    std::vector<Row> rows;
};

/// `stopped` says what kept the case from coming to its end; empty: it did.
void print_table(const Report &report, const std::string &stopped);
void print_json(const Report &report, const std::string &stopped);

void print_cases_as_json(const std::vector<Case> &all);

} // namespace conformance
