#include "winsock_shim/record/call_line.hpp"

#include "winsock_shim/record/memory.hpp"
#include "winsock_shim/record/text.hpp"

#include <algorithm>
#include <array>

namespace winsock_shim::record {

namespace {
constexpr Value invalid_socket = ~Value{0};
constexpr int sol_socket = 0xFFFF;
constexpr int so_update_accept_context = 0x700B; // its value is the listener

bool is_failure(Result kind, Value result)
{
    switch (kind) {
    case Result::status:
    case Result::count:
        return static_cast<int>(result) == -1;
    case Result::boolean:
        return static_cast<int>(result) == 0;
    case Result::new_socket:
        return result == invalid_socket;
    case Result::event:
    case Result::pointer:
    case Result::request:
        return result == 0;
    case Result::code:
        return static_cast<int>(result) != 0;
    case Result::wait:
    case Result::ipv4:
        return static_cast<std::uint32_t>(result) == 0xFFFFFFFF;
    case Result::none:
    case Result::number:
    case Result::last_error:
        break;
    }
    return false;
}

/// Whether a failed call has read what its pointers point to, so that we may: it got as far as the
/// network. Any other failure may mean that the pointer is bad.
bool has_read_inputs(int error)
{
    constexpr std::array network_errors{997,   10013, 10035, 10037, 10047, 10048, 10049,
                                        10050, 10051, 10053, 10054, 10056, 10060, 10061,
                                        10065, 11001, 11002, 11003, 11004};
    return std::find(network_errors.begin(), network_errors.end(), error) != network_errors.end();
}

std::string boolean_text(int value)
{
    return value == 0 ? "FALSE" : "TRUE";
}
} // namespace

CallLine::CallLine(Transcript &transcript, Function function, Value result, int error,
                   std::span<const Value> arguments)
    : transcript_(transcript),
      descriptor_(descriptor(function)),
      arguments_(arguments),
      failed_(is_failure(descriptor_.result, result)),
      error_(descriptor_.result == Result::code ? static_cast<int>(result) : error)
{
    const auto &parameters = descriptor_.parameters;
    for (std::size_t i = 0; i < parameters.size() && parameters[i] != Parameter::end; ++i)
        write_argument(i);
    // The result before the outputs, because a new socket may be among a select's.
    write_result(result);
    for (std::size_t i = 0; !failed_ && i < parameters.size(); ++i)
        write_output(i);
}

std::string CallLine::text() const
{
    return made_ + std::string(descriptor_.name) + '(' + inputs_ + ')' + result_ + outputs_;
}

Value CallLine::argument(std::size_t index) const
{
    return index < arguments_.size() ? arguments_[index] : 0;
}

void CallLine::put(const std::string &argument)
{
    inputs_ += inputs_.empty() ? argument : ", " + argument;
}

void CallLine::put_out(const std::string &output)
{
    outputs_ += (outputs_.empty() ? " -> " : ", ") + output;
}

std::string CallLine::socket_name(Value value) const
{
    if (value == invalid_socket)
        return "INVALID_SOCKET";
    const std::string *name = transcript_.sockets_.find(value);
    return name ? *name : "?";
}

std::string CallLine::window_name(Value value)
{
    return value == 0 ? "NULL" : transcript_.windows_.name(value);
}

std::string CallLine::registered(std::size_t index)
{
    const auto message = static_cast<unsigned>(argument(index));
    if (!failed_)
        transcript_.socket_messages_.insert({argument(index - 1), message});
    return message_name(message);
}

void CallLine::write_argument(std::size_t index)
{
    const Value value = argument(index);
    const int number = integer(index);
    const auto bits = static_cast<std::uint32_t>(value);
    // inet_addr sets no error.
    const bool readable = !failed_ || descriptor_.result == Result::ipv4 || has_read_inputs(error_);
    const auto if_readable = [&](auto &&text) { put(readable ? text() : std::string("?")); };

    switch (descriptor_.parameters[index]) {
    case Parameter::number:
        return put(std::to_string(number));
    case Parameter::boolean:
        return put(boolean_text(number));
    case Parameter::milliseconds:
        return put(bits == 0xFFFFFFFF ? "INFINITE" : std::to_string(bits) + " ms");
    case Parameter::version:
        return put(std::to_string(bits & 0xFF) + '.' + std::to_string(bits >> 8 & 0xFF));
    case Parameter::error:
        return put(error_name(number));
    case Parameter::socket:
        return put(socket_name(value));
    case Parameter::window:
        return put(window_name(value));
    case Parameter::event:
        return put(value == 0 ? "NULL" : transcript_.events_.name(value));
    case Parameter::registered_message:
        return put(registered(index));
    case Parameter::lookup_message:
        return put(message_name(bits));
    case Parameter::events:
        return put(events_text(bits));
    case Parameter::family:
        return put(family_name(number));
    case Parameter::type:
        return put(type_name(number));
    case Parameter::protocol:
        return put(protocol_name(number));
    case Parameter::socket_flags:
        return put(socket_flags_text(bits));
    case Parameter::message_flags:
        return bits == 0 ? void() : put(message_flags_text(bits));
    case Parameter::how:
        return put(how_name(number));
    case Parameter::backlog:
        return put(bits == 0x7FFFFFFF ? "SOMAXCONN" : std::to_string(number));
    case Parameter::level:
        return put(level_name(number));
    case Parameter::option:
        return put(option_name(integer(index - 1), number));
    case Parameter::option_value:
        return if_readable([&] {
            if (integer(index - 2) == sol_socket && integer(index - 1) == so_update_accept_context)
                return socket_name(peek<Value>(value));
            return option_value_text(integer(index - 2), integer(index - 1), value,
                                     integer(index + 1));
        });
    case Parameter::command:
        return put(command_name(bits));
    case Parameter::command_value:
        // A command whose top bit is set writes: its argument is an input.
        if ((argument(index - 1) & 0x80000000) != 0)
            if_readable([&] { return std::to_string(peek<std::uint32_t>(value)); });
        return;
    case Parameter::address:
        return if_readable([&] {
            return address_text(value, integer(index + 1), transcript_.ports_, Direction::given);
        });
    case Parameter::looked_up_address:
        return if_readable([&] {
            return address_text(value, integer(index + 1), transcript_.ports_, Direction::reported);
        });
    case Parameter::ipv4:
        return put(ipv4_text(bits));
    case Parameter::network_port:
        return put(std::to_string((bits & 0xFF) << 8 | (bits >> 8 & 0xFF)));
    case Parameter::text:
        return if_readable([&] { return quoted(value); });
    case Parameter::wide_text:
        return if_readable([&] { return quoted_wide(value); });
    case Parameter::buffers:
        return if_readable([&] {
            return std::to_string(
                total_length(value, static_cast<std::uint32_t>(argument(index + 1))));
        });
    case Parameter::timeout:
        return if_readable([&] { return timeval_text(value); });
    case Parameter::end:
    case Parameter::skip:
    case Parameter::out_message_flags:
    case Parameter::out_option_value:
    case Parameter::out_address:
    case Parameter::out_number:
    case Parameter::out_network_events:
    case Parameter::readable_set:
    case Parameter::writable_set:
    case Parameter::exceptional_set:
        return;
    }
}

void CallLine::write_output(std::size_t index)
{
    const Value value = argument(index);
    if (value == 0)
        return;
    switch (descriptor_.parameters[index]) {
    case Parameter::out_number:
        return put_out(std::to_string(peek<std::uint32_t>(value)));
    case Parameter::out_message_flags:
        if (const auto flags = peek<std::uint32_t>(value); flags != 0)
            put_out(message_flags_text(flags));
        return;
    case Parameter::out_option_value:
        return put_out(option_value_text(integer(index - 2), integer(index - 1), value,
                                         peek<std::int32_t>(argument(index + 1))));
    case Parameter::command_value:
        if ((argument(index - 1) & 0x80000000) == 0)
            put_out(std::to_string(peek<std::uint32_t>(value)));
        return;
    case Parameter::out_address:
        if (const Value length = argument(index + 1); length != 0)
            put_out(address_text(value, peek<std::int32_t>(length), transcript_.ports_,
                                 Direction::reported));
        return;
    case Parameter::out_network_events:
        return put_out(events_text(peek<std::uint32_t>(value)));
    case Parameter::readable_set:
        return put_out(socket_set("read", value));
    case Parameter::writable_set:
        return put_out(socket_set("write", value));
    case Parameter::exceptional_set:
        return put_out(socket_set("except", value));
    default:
        return;
    }
}

void CallLine::write_result(Value result)
{
    const int number = static_cast<int>(result);
    std::string text;
    switch (descriptor_.result) {
    case Result::none:
        return;
    case Result::new_socket:
        if (!failed_) {
            made_ = transcript_.sockets_.make(result) + " = ";
            return;
        }
        text = "INVALID_SOCKET";
        break;
    case Result::event:
        if (!failed_) {
            made_ = transcript_.events_.make(result) + " = ";
            return;
        }
        text = "NULL";
        break;
    case Result::status:
    case Result::count:
    case Result::number:
    case Result::wait:
        text = std::to_string(number);
        break;
    case Result::boolean:
        text = boolean_text(number);
        break;
    case Result::pointer:
        text = failed_ ? "NULL" : "found";
        break;
    case Result::request:
        text = failed_ ? "0" : "request";
        break;
    case Result::code:
    case Result::last_error:
        result_ = " = " + error_name(number);
        return;
    case Result::ipv4:
        text = failed_ ? "INADDR_NONE" : ipv4_text(static_cast<std::uint32_t>(result));
        break;
    }
    result_ = " = " + text;
    if (failed_ && descriptor_.result != Result::ipv4)
        result_ += ' ' + error_name(error_);
}

std::string CallLine::socket_set(const char *kind, Value set) const
{
    std::string text = kind;
    const auto count = peek<std::uint32_t>(set);
    for (std::uint32_t i = 0; i < count; ++i)
        text += ' ' + socket_name(peek<Value>(set, 8 + i * sizeof(Value)));
    return text;
}

} // namespace winsock_shim::record
