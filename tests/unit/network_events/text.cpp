// How stimuli and messages are written: letters as in docs/semantics/README.md.

#include "comparison.hpp"

#include <array>
#include <utility>

namespace winsock_shim::reference {

namespace {

std::string letters(EventMask mask)
{
    static constexpr std::array<std::pair<EventMask, char>, 6> names{{{fd_read, 'R'},
                                                                      {fd_write, 'W'},
                                                                      {fd_oob, 'O'},
                                                                      {fd_accept, 'A'},
                                                                      {fd_connect, 'N'},
                                                                      {fd_close, 'C'}}};
    std::string text;
    for (const auto &[event, letter] : names) {
        if ((mask & event) != 0) {
            text += text.empty() ? "" : "|";
            text += letter;
        }
    }
    return mask == 0x3f ? "ALL" : text;
}

std::string name_of(Act act)
{
    switch (act) {
    case Act::select:
        return "select";
    case Act::cancel:
        return "cancel";
    case Act::select_events:
        return "WSAEventSelect";
    case Act::enumerate:
        return "WSAEnumNetworkEvents";
    case Act::bind:
        return "bind";
    case Act::listen:
        return "listen";
    case Act::connect:
        return "connect";
    case Act::connect_datagram:
        return "connect (datagram)";
    case Act::accept:
        return "accept";
    case Act::accept_deferring:
        return "accept with CF_DEFER";
    case Act::read_some:
        return "recv, leaving data";
    case Act::read_all:
        return "recv of all";
    case Act::read_nothing:
        return "recv with nothing there";
    case Act::peek:
        return "recv MSG_PEEK";
    case Act::read_length_zero:
        return "recv of length 0";
    case Act::read_bad_pointer:
        return "recv to a bad pointer";
    case Act::read_urgent:
        return "recv MSG_OOB";
    case Act::send:
        return "send";
    case Act::send_filling:
        return "send, filling the buffer";
    case Act::send_blocked:
        return "send, WSAEWOULDBLOCK";
    case Act::send_bad_pointer:
        return "send from a bad pointer";
    case Act::send_no_buffers:
        return "send, WSAENOBUFS";
    case Act::send_failing:
        return "send that must fail";
    case Act::shut_send:
        return "shutdown SD_SEND";
    case Act::shut_receive:
        return "shutdown SD_RECEIVE";
    case Act::shut_both:
        return "shutdown SD_BOTH";
    case Act::inline_urgent:
        return "SO_OOBINLINE on";
    case Act::born:
        return "accepted with";
    case Act::data:
        return "* data arrives";
    case Act::urgent:
        return "* urgent byte arrives";
    case Act::fin:
        return "* FIN arrives";
    case Act::reset:
        return "* reset arrives";
    case Act::room:
        return "* room returns";
    case Act::connected:
        return "* connect succeeds";
    case Act::refused:
        return "* connect is refused";
    case Act::connection:
        return "* a connection arrives";
    case Act::settle:
        return "(reactor settles)";
    }
    return "?";
}

} // namespace

std::string text_of(const Stimulus &stimulus)
{
    const bool masked = stimulus.act == Act::select || stimulus.act == Act::select_events ||
                        stimulus.act == Act::born;
    return name_of(stimulus.act) + (masked ? " " + letters(stimulus.mask) : "");
}

std::string text_of(const Notification &notification)
{
    std::string text = letters(notification.event);
    return notification.error == 0 ? text : text + "(" + std::to_string(notification.error) + ")";
}

} // namespace winsock_shim::reference
