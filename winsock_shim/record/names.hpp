// What the transcript calls things, so that no handle, address or ephemeral port shows in it.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace winsock_shim::record {

/// Names for handle values of one kind, numbered in order of appearance: s1, s2, ...
///
/// A retired value keeps its name until the value is made again: a late message of a closed socket
/// and a call on it still show which one it was.
class Names {
  public:
    explicit Names(char prefix) : prefix_(prefix) {}

    /// A new name for a value that has just been made, also when the value is known.
    const std::string &make(std::uint64_t value);

    /// The value's name; one not seen before gets the next.
    const std::string &name(std::uint64_t value);

    /// The value's name, or null when it was never made.
    const std::string *find(std::uint64_t value) const;

  private:
    char prefix_;
    unsigned count_ = 0;
    std::unordered_map<std::uint64_t, std::string> names_;
};

/// Tells ports that the program chose, which are written, from those that the system assigned,
/// which differ from run to run and are written as *.
class Ports {
  public:
    /// A port that the program passes in.
    std::string given(std::uint16_t port);

    /// A port that the system reports.
    std::string reported(std::uint16_t port);

  private:
    std::unordered_set<std::uint16_t> chosen_;
    std::unordered_set<std::uint16_t> assigned_;
};

} // namespace winsock_shim::record
