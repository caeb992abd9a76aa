// The queue's limit of 10,000 posted messages.

#include "harness/case.hpp"
#include "harness/window.hpp"
#include "queue/trace.hpp"

namespace conformance {

namespace {

/// Posts until a post fails, at most 10,001 times: "10000 then 1816", "10001".
std::string fill_queue(HWND h)
{
    for (int posted = 0; posted < 10001; ++posted)
        if (!PostMessageA(h, WM_APP + 99, 0, 0))
            return std::to_string(posted) + " then " + std::to_string(GetLastError());
    return "10001";
}

int count_taken(UINT number)
{
    int count = 0;
    MSG message;
    while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
        count += message.message == number;
    return count;
}

} // namespace

CASE("T175", "A queue holds 10,000 posted messages; the next post fails", "Q13")
{
    const TraceWindow h;
    flush_queue();
    STEP(fill_queue(h), "10000 then 1816", differs("wine-8.0", "10001", "V18: no limit"));
    STEP(count_taken(WM_APP + 99), "10000", differs("wine-8.0", "10001", "V18: no limit"));
    STEP(post_app(h, 1), "yes");
    STEP(take(2), "APP+1(0)");
}

CASE("T176", "A notification that meets a full queue is lost until the next recv re-enables it",
     "A31 Q13")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0 | -");
    STEP(fill_queue(h), "10000 then 1816", differs("wine-8.0", "10001", "V18: no limit"));
    STEP(send(p.c, "a"), "1");
    stay_busy();
    STEP(count_taken(socket_message), "0", differs("wine-8.0", "1", "V18: no limit"));
    MESSAGES("-");
    STEP(send(p.c, "b"), "1 | -");
    STEP(recv(p.v, 1), "1 | R@v");
    STEP(sel(p.v, h, R), "0 | R@v");
}

} // namespace conformance
