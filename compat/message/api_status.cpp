// Waiting for messages, and asking what is there (rules Q36 to Q38).
#include "compat/message/message_queue.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/kernel/time.hpp"
#include "compat/kernel/wait_set.hpp"
#include "compat/message/settle.hpp"
#include "compat/message/thread_queue.hpp"

#include <winbase.h>
#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

// The rest of a wait that also wants messages ends by these bits. QS_POSTMESSAGE and
// QS_ALLPOSTMESSAGE are set together, but only the former is cleared by a filtered look.
bool woken(MessageQueue &queue, UINT mask, bool present_counts)
{
    const auto status = queue.status();
    return ((status.fresh | (present_counts ? status.present : 0)) & mask) != 0;
}

DWORD wait_for_messages(const WaitSet &set, DWORD milliseconds, UINT mask, DWORD flags)
{
    settle();
    auto &queue = current_queue();
    const auto deadline = deadline_in(milliseconds);
    const auto count = static_cast<DWORD>(set.waitables().size());
    const bool present_counts = (flags & MWMO_INPUTAVAILABLE) != 0;
    const bool all = (flags & MWMO_WAITALL) != 0;

    // To wait for all and a message is to wait for the message first and then for the objects with
    // it still there: nothing may be taken from the objects before.
    std::optional<Wait> objects;
    const auto start = [&] {
        if (count > 0 && !objects)
            objects.emplace(set.waitables(), all ? Wait::For::all : Wait::For::any,
                            [&queue] { queue.wake(); });
    };
    if (!all)
        start();
    for (bool time_left = true;;) {
        const bool message = woken(queue, mask, present_counts);
        if (all && message)
            start();
        if (objects) {
            if (const auto done = objects->done())
                return *done;
        }
        if (message && (!all || count == 0))
            return WAIT_OBJECT_0 + count;
        if (!time_left)
            return WAIT_TIMEOUT;
        time_left = queue.block(deadline);
        if (!time_left)
            queue.poll(); // what became ready in the last instant counts
    }
}

} // namespace
} // namespace compat

using namespace compat;

DWORD WINAPI MsgWaitForMultipleObjectsEx(DWORD count, const HANDLE *handles, DWORD milliseconds,
                                         DWORD mask, DWORD flags)
{
    if (count > MAXIMUM_WAIT_OBJECTS - 1 || (count > 0 && !handles)) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return WAIT_FAILED;
    }
    WaitSet set;
    const auto how_many = flags & MWMO_WAITALL ? Wait::For::all : Wait::For::any;
    if (!set.fill(count, handles, how_many))
        return WAIT_FAILED;
    return wait_for_messages(set, milliseconds, mask, flags);
}

DWORD WINAPI MsgWaitForMultipleObjects(DWORD count, const HANDLE *handles, BOOL all,
                                       DWORD milliseconds, DWORD mask)
{
    return MsgWaitForMultipleObjectsEx(count, handles, milliseconds, mask, all ? MWMO_WAITALL : 0);
}

BOOL WINAPI WaitMessage()
{
    wait_for_messages(WaitSet(), INFINITE, QS_ALLINPUT, 0);
    return TRUE;
}

DWORD WINAPI GetQueueStatus(UINT flags)
{
    settle();
    auto &queue = current_queue();
    const auto status = queue.status();
    queue.clear_fresh(flags);
    return static_cast<DWORD>(MAKELONG(status.fresh & flags, status.present & flags));
}

BOOL WINAPI GetInputState()
{
    return (current_queue().status().present & (QS_KEY | QS_MOUSEBUTTON)) != 0;
}
