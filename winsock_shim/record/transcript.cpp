#include "winsock_shim/record/transcript.hpp"

#include "winsock_shim/record/call_line.hpp"
#include "winsock_shim/record/text.hpp"

namespace winsock_shim::record {

namespace {
constexpr unsigned wm_close = 0x10;
constexpr unsigned wm_command = 0x111;
constexpr unsigned wm_timer = 0x113;
constexpr unsigned wm_hotkey = 0x312;
constexpr unsigned wm_user = 0x400;

bool is_written(unsigned message)
{
    return message >= wm_user || message == wm_close || message == wm_command ||
           message == wm_timer || message == wm_hotkey;
}

/// A message's parameter: numbers that a program makes up are small, addresses and handles of
/// the system are not (the first 64 KB of a process are never mapped).
std::string parameter_text(Value value)
{
    const auto number = static_cast<std::int64_t>(value);
    return number > -0x10000 && number < 0x10000 ? std::to_string(number) : "*";
}
} // namespace

std::string Transcript::call(Function function, Value result, int error,
                             std::span<const Value> arguments)
{
    return CallLine(*this, function, result, error, arguments).text();
}

std::optional<std::string> Transcript::message(Value hwnd, unsigned message, Value wparam,
                                               Value lparam)
{
    const bool registered = socket_messages_.contains({hwnd, message});
    if (!registered && !is_written(message))
        return std::nullopt;
    std::string line =
        "message " + (hwnd == 0 ? "thread" : windows_.name(hwnd)) + ' ' + message_name(message);
    if (const std::string *socket = registered ? sockets_.find(wparam) : nullptr) {
        const auto event = static_cast<unsigned>(lparam & 0xFFFF);
        const auto error = static_cast<int>((lparam >> 16) & 0xFFFF);
        line += ' ' + *socket + ' ' + events_text(event);
        return error == 0 ? line : line + ' ' + error_name(error);
    }
    // The system numbers timers that belong to no window.
    if (message == wm_close || (message == wm_timer && hwnd == 0))
        return line;
    line += ' ' + parameter_text(wparam);
    return message == wm_timer ? line : line + ' ' + parameter_text(lparam);
}

} // namespace winsock_shim::record
