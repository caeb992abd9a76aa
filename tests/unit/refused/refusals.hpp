// The calls that are refused.
#pragma once

#include <functional>
#include <string>
#include <vector>

/// A call of `function` that runs into what `said` is about. `said` is the column of notes.tsv;
/// `subject` what stderr names, where an expression makes it.
struct Refusal {
    std::string function;
    std::string said;
    std::function<std::string()> call; ///< "0/87": what it returned, and the error.
    std::string subject = said;
};

std::vector<Refusal> refusals();
std::vector<Refusal> refusals_of_devices(); ///< a part of them
std::vector<Refusal> refusals_of_kernel();  ///< another

/// Makes the call where no error is set from before.
std::string result_of(const Refusal &refusal);

/// WSAStartup; Winsock is used until the process ends.
bool start_winsock();
