// The list of processes and threads.

#include "support.hpp"

#include <tlhelp32.h>

using namespace conformance;

namespace {

const char length[] = "Windows says ERROR_BAD_LENGTH of a size that was not set";

/// The entry of a process, or all zero.
PROCESSENTRY32 process_in(HANDLE snapshot, DWORD id)
{
    PROCESSENTRY32 entry = {};
    entry.dwSize = sizeof entry;
    for (BOOL found = Process32First(snapshot, &entry); found;
         found = Process32Next(snapshot, &entry))
        if (entry.th32ProcessID == id)
            return entry;
    return {};
}

std::string own_name()
{
    char path[MAX_PATH];
    GetModuleFileNameA(nullptr, path, sizeof path);
    const std::string whole = path;
    return whole.substr(whole.rfind('\\') + 1);
}

DWORD WINAPI wait_for(void *event)
{
    return WaitForSingleObject(event, INFINITE);
}

} // namespace

CASE("snapshots.processes", "A snapshot has this process, its program and its threads", "")
{
    const Handle snapshot(CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    STEP(made(snapshot), "yes");
    const PROCESSENTRY32 own = process_in(snapshot, GetCurrentProcessId());
    STEP(own.th32ProcessID == GetCurrentProcessId(), "yes");
    STEP(own.szExeFile == own_name(), "yes");
    STEP(own.cntThreads >= 1, "yes");
    PROCESSENTRY32 entry = {};
    STEP(ok(Process32First(snapshot, &entry)), "no/24", differs("wine-8.0", "no/122", length));
    entry.dwSize = sizeof entry;
    STEP(ok(Process32First(snapshot, &entry)), "yes");
    while (Process32Next(snapshot, &entry))
        ;
    STEP(ok(Process32Next(snapshot, &entry)), "no/18");
    PROCESSENTRY32W wide = {};
    wide.dwSize = sizeof wide;
    STEP(ok(Process32FirstW(snapshot, &wide)), "yes");
    while (Process32NextW(snapshot, &wide))
        ;
    STEP(ok(Process32NextW(snapshot, &wide)), "no/18");
    wide.dwSize = 8;
    STEP(ok(Process32FirstW(snapshot, &wide)), "no/24", differs("wine-8.0", "no/122", length));
    STEP(ok(Process32Next(nullptr, &entry)), "no/6");
}

CASE("snapshots.threads", "A snapshot has the threads of this process", "")
{
    DWORD id = 0;
    const Handle event(CreateEventA(nullptr, TRUE, FALSE, nullptr));
    const Handle thread(CreateThread(nullptr, 0, wait_for, event, 0, &id));
    const Handle snapshot(CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0));
    THREADENTRY32 entry = {};
    STEP(ok(Thread32First(snapshot, &entry)), "no/24", differs("wine-8.0", "no/122", length));
    entry.dwSize = sizeof entry;
    bool found = false;
    for (BOOL more = Thread32First(snapshot, &entry); more; more = Thread32Next(snapshot, &entry))
        found = found ||
                (entry.th32ThreadID == id && entry.th32OwnerProcessID == GetCurrentProcessId());
    STEP(found, "yes");
    STEP(ok(Thread32First(snapshot, &entry)), "yes");
    while (Thread32Next(snapshot, &entry))
        ;
    STEP(ok(Thread32Next(snapshot, &entry)), "no/18");
    SetEvent(event);
    WaitForSingleObject(thread, INFINITE);
}
