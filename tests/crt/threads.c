#include "checks.h"

#include <errno.h>
#include <process.h>
#include <stdlib.h>

#include <windows.h>

static HANDLE done;

static unsigned __stdcall add_one(void *argument)
{
    return ++*(unsigned *)argument;
}

static unsigned __stdcall end_early(void *argument)
{
    _endthreadex(*(unsigned *)argument + 7);
    return 0;
}

static void __cdecl tell(void *argument)
{
    ++*(int *)argument;
    SetEvent(done);
}

static void __cdecl tell_and_end(void *argument)
{
    tell(argument);
    _endthread();
    tell(argument);
}

/* What the thread ended with. */
static int result_of(uintptr_t thread)
{
    DWORD code = 0;
    WaitForSingleObject((HANDLE)thread, INFINITE);
    GetExitCodeThread((HANDLE)thread, &code);
    CloseHandle((HANDLE)thread);
    return (int)code;
}

static void with_handles(void)
{
    unsigned value = 4, id = 0;
    uintptr_t thread;
    SUBJECT("_beginthreadex gives a handle to wait for and to close")
    CHECK((thread = _beginthreadex(NULL, 0, add_one, &value, 0, &id)) != 0, 1);
    CHECK(id != 0, 1);
    CHECK(result_of(thread), 5);
    CHECK(value, 5);
    CHECK((thread = _beginthreadex(NULL, 65536, add_one, &value, CREATE_SUSPENDED, NULL)) != 0, 1);
    CHECK(value, 5);
    ResumeThread((HANDLE)thread);
    CHECK(result_of(thread), 6);
    CHECK(result_of(_beginthreadex(NULL, 0, end_early, &value, 0, NULL)), 13);
    CHECK_REFUSED(_beginthreadex(NULL, 0, NULL, NULL, 0, NULL), 0, EINVAL);
}

static void without_handles(void)
{
    int calls = 0;
    SUBJECT("_beginthread's thread closes its handle itself")
    done = CreateEventA(NULL, FALSE, FALSE, NULL);
    CHECK(_beginthread(tell, 0, &calls) != (uintptr_t)-1, 1);
    CHECK(WaitForSingleObject(done, INFINITE), 0);
    CHECK(_beginthread(tell_and_end, 0, &calls) != (uintptr_t)-1, 1);
    CHECK(WaitForSingleObject(done, INFINITE), 0);
    CHECK(calls, 2);
    CHECK_REFUSED(_beginthread(NULL, 0, NULL), -1, EINVAL);
    CloseHandle(done);
}

void threads(void)
{
    with_handles();
    without_handles();
}
