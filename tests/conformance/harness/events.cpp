#include "harness/events.hpp"

#include "harness/case.hpp"

namespace conformance {

namespace {

constexpr DWORD deadline_once_failed = 500;
constexpr int untouched = 0x5A5A5A5A;

struct Name {
    LONG event;
    const char *letter;
};
constexpr Name names[] = {{R, "R"}, {W, "W"}, {O, "O"}, {A, "A"}, {N, "N"}, {C, "C"}};

/// Data sent on a connection of our own is recorded after everything that had happened before.
void pass_fence()
{
    const Pair fence("fence", "fence");
    const EventObject object;
    const WSAEVENT passed = object;
    require(es(fence.v, passed, R) == "0" && send(fence.c, "f") == "1", "the fence");
    require(WSAWaitForMultipleEvents(1, &passed, FALSE, patience(), FALSE) == WSA_WAIT_EVENT_0,
            "the fence's event");
}

bool is_set(WSAEVENT event)
{
    return WSAWaitForMultipleEvents(1, &event, FALSE, 0, FALSE) == WSA_WAIT_EVENT_0;
}

std::string text_of(const WSANETWORKEVENTS &events)
{
    std::string text, touched;
    for (int bit = 0; bit < FD_MAX_EVENTS; ++bit) {
        const LONG event = 1 << bit;
        const int error = events.iErrorCode[bit];
        if (!(events.lNetworkEvents & event)) {
            touched += error == untouched ? "" : "!" + std::to_string(bit);
            continue;
        }
        std::string name = "?" + std::to_string(event);
        for (const Name &known : names)
            name = known.event == event ? known.letter : name;
        text += (text.empty() ? "" : ",") + name + (error ? "(" + error_name(error) + ")" : "");
    }
    return (text.empty() ? "-" : text) + touched;
}

std::string enumerated(SOCKET s, WSAEVENT event)
{
    WSANETWORKEVENTS events;
    for (int &error : events.iErrorCode)
        error = untouched;
    const std::string text = result(WSAEnumNetworkEvents(s, event, &events));
    return text == "0" ? text_of(events) : text;
}

} // namespace

std::string es(SOCKET s, WSAEVENT event, LONG mask)
{
    return result(WSAEventSelect(s, event, mask));
}

std::string state(WSAEVENT event)
{
    pass_fence();
    return is_set(event) ? "set" : "unset";
}

std::string recorded(SOCKET s, WSAEVENT event)
{
    const std::string set = state(event);
    return set + " " + enumerated(s, event);
}

std::string wait_recorded(SOCKET s, WSAEVENT event)
{
    const DWORD limit = failed() ? deadline_once_failed : patience();
    const bool set = WSAWaitForMultipleEvents(1, &event, FALSE, limit, FALSE) == WSA_WAIT_EVENT_0;
    pass_fence();
    return (set ? "set " : "unset ") + enumerated(s, event);
}

} // namespace conformance
