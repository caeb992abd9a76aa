// How one call becomes one line (transcript.hpp has the grammar).
#pragma once

#include "winsock_shim/record/transcript.hpp"

#include <span>
#include <string>

namespace winsock_shim::record {

/// Writes a call's parts into three strings and puts them together. Inputs are followed through
/// their pointers only when the call's outcome shows that Winsock itself has read them.
class CallLine {
  public:
    CallLine(Transcript &transcript, Function function, Value result, int error,
             std::span<const Value> arguments);

    std::string text() const;

  private:
    void write_argument(std::size_t index);
    void write_output(std::size_t index);
    void write_result(Value result);

    Value argument(std::size_t index) const; ///< 0 behind the last
    int integer(std::size_t index) const { return static_cast<int>(argument(index)); }
    void put(const std::string &argument);   ///< one more argument
    void put_out(const std::string &output); ///< one more part behind ->

    std::string socket_name(Value value) const;
    std::string window_name(Value value);
    std::string socket_set(const char *kind, Value set) const;
    std::string registered(std::size_t index);

    Transcript &transcript_;
    const Descriptor &descriptor_;
    std::span<const Value> arguments_;
    bool failed_;
    int error_;
    std::string made_; ///< "s2 = "
    std::string inputs_;
    std::string result_;
    std::string outputs_;
};

} // namespace winsock_shim::record
