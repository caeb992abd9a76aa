// Why wsacc gives up, as one sentence for the user.
#pragma once

#include <stdexcept>
#include <string>

namespace wsacc {

// What the user gave cannot be built: a missing file, a broken project. Exit code 1.
class Failure : public std::runtime_error {
  public:
    explicit Failure(const std::string &text) : std::runtime_error(text) {}
};

// The command line makes no sense. Exit code 2.
class UsageError : public std::runtime_error {
  public:
    explicit UsageError(const std::string &text) : std::runtime_error(text) {}
};

} // namespace wsacc
