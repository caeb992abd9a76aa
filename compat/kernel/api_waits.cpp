// WaitForSingleObject and its relatives.
#include "compat/kernel/handles.hpp"
#include "compat/kernel/thread.hpp"
#include "compat/kernel/time.hpp"
#include "compat/kernel/wait_set.hpp"
#include "compat/message/settle.hpp"

#include <winbase.h>

#include <algorithm>

namespace compat {

std::shared_ptr<KernelObject> object_or_pseudo(HANDLE handle)
{
    return handle == current_thread_handle ? current_thread() : object_of<KernelObject>(handle);
}

bool WaitSet::fill(DWORD count, const HANDLE *handles, Wait::For how_many)
{
    for (DWORD i = 0; i < count; ++i) {
        objects_[i] = object_or_pseudo(handles[i]);
        Waitable *const waitable = objects_[i] ? objects_[i]->waitable() : nullptr;
        if (!waitable) {
            set_last_error(ERROR_INVALID_HANDLE);
            return false;
        }
        const auto before = waitables_.begin() + i;
        if (how_many == Wait::For::all &&
            std::find(waitables_.begin(), before, waitable) != before) {
            set_last_error(ERROR_INVALID_PARAMETER);
            return false;
        }
        waitables_[i] = waitable;
    }
    count_ = count;
    return true;
}

} // namespace compat

using namespace compat;

DWORD WINAPI WaitForMultipleObjectsEx(DWORD count, const HANDLE *handles, BOOL all,
                                      DWORD milliseconds, BOOL)
{
    settle();
    if (count == 0 || count > MAXIMUM_WAIT_OBJECTS || !handles) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return WAIT_FAILED;
    }
    const auto how_many = all ? Wait::For::all : Wait::For::any;
    WaitSet set;
    if (!set.fill(count, handles, how_many))
        return WAIT_FAILED;
    Wait wait(set.waitables(), how_many);
    return wait.block_until(deadline_in(milliseconds)).value_or(WAIT_TIMEOUT);
}

DWORD WINAPI WaitForMultipleObjects(DWORD count, const HANDLE *handles, BOOL all,
                                    DWORD milliseconds)
{
    return WaitForMultipleObjectsEx(count, handles, all, milliseconds, FALSE);
}

DWORD WINAPI WaitForSingleObjectEx(HANDLE handle, DWORD milliseconds, BOOL alertable)
{
    return WaitForMultipleObjectsEx(1, &handle, FALSE, milliseconds, alertable);
}

DWORD WINAPI WaitForSingleObject(HANDLE handle, DWORD milliseconds)
{
    return WaitForMultipleObjectsEx(1, &handle, FALSE, milliseconds, FALSE);
}
