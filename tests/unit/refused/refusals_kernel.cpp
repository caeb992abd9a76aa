// Of processes, pipes, threads and dates.
#include "refusals.hpp"
#include "results.hpp"
#include "stranger.hpp"

#include <winsock2.h>

#include <windows.h>

#include <tlhelp32.h>

namespace {

/// What a call that returns nothing leaves behind.
std::string nothing(const std::function<void()> &call)
{
    call();
    return with_error("nothing");
}

/// A handle that is INVALID_HANDLE_VALUE if there is none.
std::string valid(HANDLE returned)
{
    return number(reinterpret_cast<LONG_PTR>(returned));
}

std::string exit_code_of_stranger()
{
    const DWORD id = start_stranger();
    const HANDLE process = OpenProcess(PROCESS_QUERY_INFORMATION, FALSE, id);
    end_stranger(id);
    WaitForSingleObject(process, INFINITE);
    DWORD code = 0;
    const std::string result = number(GetExitCodeProcess(process, &code));
    CloseHandle(process);
    return result;
}

/// CreateProcess of a program that is there.
template <class Startup>
BOOL create(decltype(CreateProcessA) start, DWORD flags, Startup startup)
{
    char line[] = "true";
    PROCESS_INFORMATION process{};
    return start(nullptr, line, nullptr, nullptr, TRUE, flags, nullptr, nullptr, &startup,
                 &process);
}

template <class Startup>
BOOL create(decltype(CreateProcessW) start, DWORD flags, Startup startup)
{
    WCHAR line[] = u"true";
    PROCESS_INFORMATION process{};
    return start(nullptr, line, nullptr, nullptr, TRUE, flags, nullptr, nullptr, &startup,
                 &process);
}

/// A socket is to be the child's standard input.
template <class Startup, class Create>
std::string with_socket(Create start)
{
    const SOCKET socket = ::socket(AF_INET, SOCK_DGRAM, 0);
    Startup startup{};
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESTDHANDLES;
    startup.hStdInput = reinterpret_cast<HANDLE>(socket);
    SetHandleInformation(startup.hStdInput, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
    const std::string result = number(create(start, 0, startup));
    closesocket(socket);
    return result;
}

std::string protected_with(DWORD protection)
{
    void *const memory = VirtualAlloc(nullptr, 4096, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
    DWORD former = 0;
    const std::string result = number(VirtualProtect(memory, 4096, protection, &former));
    VirtualFree(memory, 0, MEM_RELEASE);
    return result;
}

const std::string pipes = "named pipes";
const std::string pools = "thread pools";
const std::string queues = "timer queues";
const std::string waits = "RegisterWaitForSingleObject";
const std::string fibers = "fibers";
const std::string languages = "dates and times in another language than English";
const std::string debuggers = "CreateProcess for a debugger";
const std::string sockets = "CreateProcess with a socket as a standard handle";

constexpr LCID korean = 0x0412;

std::vector<Refusal> of_pipes()
{
    return {
        {"CreateNamedPipeA", pipes,
         [] { return valid(CreateNamedPipeA("a", 0, 0, 1, 0, 0, 0, nullptr)); }},
        {"CreateNamedPipeW", pipes,
         [] { return valid(CreateNamedPipeW(u"a", 0, 0, 1, 0, 0, 0, nullptr)); }},
        {"ConnectNamedPipe", pipes, [] { return number(ConnectNamedPipe(nullptr, nullptr)); }},
        {"DisconnectNamedPipe", pipes, [] { return number(DisconnectNamedPipe(nullptr)); }},
        {"SetNamedPipeHandleState", pipes,
         [] { return number(SetNamedPipeHandleState(nullptr, nullptr, nullptr, nullptr)); }},
        {"TransactNamedPipe", pipes,
         [] {
             return number(TransactNamedPipe(nullptr, nullptr, 0, nullptr, 0, nullptr, nullptr));
         }},
        {"WaitNamedPipeA", pipes, [] { return number(WaitNamedPipeA("a", 0)); }},
        {"WaitNamedPipeW", pipes, [] { return number(WaitNamedPipeW(u"a", 0)); }},
        {"CallNamedPipeA", pipes,
         [] { return number(CallNamedPipeA("a", nullptr, 0, nullptr, 0, nullptr, 0)); }},
        {"CallNamedPipeW", pipes,
         [] { return number(CallNamedPipeW(u"a", nullptr, 0, nullptr, 0, nullptr, 0)); }},
    };
}

std::vector<Refusal> of_pools()
{
    return {
        {"CreateThreadpool", pools, [] { return handle(CreateThreadpool(nullptr)); }},
        {"SetThreadpoolThreadMinimum", pools,
         [] { return number(SetThreadpoolThreadMinimum(nullptr, 1)); }},
        {"SetThreadpoolThreadMaximum", pools,
         [] { return nothing([] { SetThreadpoolThreadMaximum(nullptr, 1); }); }},
        {"CloseThreadpool", pools, [] { return nothing([] { CloseThreadpool(nullptr); }); }},
        {"TrySubmitThreadpoolCallback", pools,
         [] { return number(TrySubmitThreadpoolCallback(nullptr, nullptr, nullptr)); }},
        {"CreateThreadpoolWork", pools,
         [] { return handle(CreateThreadpoolWork(nullptr, nullptr, nullptr)); }},
        {"SubmitThreadpoolWork", pools,
         [] { return nothing([] { SubmitThreadpoolWork(nullptr); }); }},
        {"WaitForThreadpoolWorkCallbacks", pools,
         [] { return nothing([] { WaitForThreadpoolWorkCallbacks(nullptr, FALSE); }); }},
        {"CloseThreadpoolWork", pools,
         [] { return nothing([] { CloseThreadpoolWork(nullptr); }); }},
        {"CreateThreadpoolTimer", pools,
         [] { return handle(CreateThreadpoolTimer(nullptr, nullptr, nullptr)); }},
        {"SetThreadpoolTimer", pools,
         [] { return nothing([] { SetThreadpoolTimer(nullptr, nullptr, 0, 0); }); }},
        {"WaitForThreadpoolTimerCallbacks", pools,
         [] { return nothing([] { WaitForThreadpoolTimerCallbacks(nullptr, FALSE); }); }},
        {"CloseThreadpoolTimer", pools,
         [] { return nothing([] { CloseThreadpoolTimer(nullptr); }); }},
        {"CreateThreadpoolWait", pools,
         [] { return handle(CreateThreadpoolWait(nullptr, nullptr, nullptr)); }},
        {"SetThreadpoolWait", pools,
         [] { return nothing([] { SetThreadpoolWait(nullptr, nullptr, nullptr); }); }},
        {"WaitForThreadpoolWaitCallbacks", pools,
         [] { return nothing([] { WaitForThreadpoolWaitCallbacks(nullptr, FALSE); }); }},
        {"CloseThreadpoolWait", pools,
         [] { return nothing([] { CloseThreadpoolWait(nullptr); }); }},
    };
}

std::vector<Refusal> of_timers_and_fibers()
{
    return {
        {"CreateTimerQueue", queues, [] { return handle(CreateTimerQueue()); }},
        {"CreateTimerQueueTimer", queues,
         [] { return number(CreateTimerQueueTimer(nullptr, nullptr, nullptr, nullptr, 0, 0, 0)); }},
        {"ChangeTimerQueueTimer", queues,
         [] { return number(ChangeTimerQueueTimer(nullptr, nullptr, 0, 0)); }},
        {"DeleteTimerQueueTimer", queues,
         [] { return number(DeleteTimerQueueTimer(nullptr, nullptr, nullptr)); }},
        {"DeleteTimerQueue", queues, [] { return number(DeleteTimerQueue(nullptr)); }},
        {"DeleteTimerQueueEx", queues, [] { return number(DeleteTimerQueueEx(nullptr, nullptr)); }},
        {"RegisterWaitForSingleObject", waits,
         [] {
             return number(RegisterWaitForSingleObject(nullptr, nullptr, nullptr, nullptr, 0, 0));
         }},
        {"UnregisterWait", waits, [] { return number(UnregisterWait(nullptr)); }},
        {"UnregisterWaitEx", waits, [] { return number(UnregisterWaitEx(nullptr, nullptr)); }},
        {"ConvertThreadToFiber", fibers, [] { return handle(ConvertThreadToFiber(nullptr)); }},
        {"ConvertThreadToFiberEx", fibers,
         [] { return handle(ConvertThreadToFiberEx(nullptr, 0)); }},
        {"ConvertFiberToThread", fibers, [] { return number(ConvertFiberToThread()); }},
        {"CreateFiber", fibers, [] { return handle(CreateFiber(0, nullptr, nullptr)); }},
        {"CreateFiberEx", fibers, [] { return handle(CreateFiberEx(0, 0, 0, nullptr, nullptr)); }},
        {"SwitchToFiber", fibers, [] { return nothing([] { SwitchToFiber(nullptr); }); }},
        {"DeleteFiber", fibers, [] { return nothing([] { DeleteFiber(nullptr); }); }},
    };
}

std::vector<Refusal> of_processes_and_dates()
{
    return {
        {"GetExitCodeProcess", "the exit code of a process that this one has not started",
         exit_code_of_stranger},
        {"CreateToolhelp32Snapshot", "CreateToolhelp32Snapshot of modules and heaps",
         [] { return valid(CreateToolhelp32Snapshot(TH32CS_SNAPMODULE, 0)); }},
        {"CreateProcessA", debuggers,
         [] { return number(create(CreateProcessA, DEBUG_PROCESS, STARTUPINFOA{})); }},
        {"CreateProcessW", debuggers,
         [] { return number(create(CreateProcessW, DEBUG_PROCESS, STARTUPINFOW{})); }},
        {"CreateProcessA", sockets, [] { return with_socket<STARTUPINFOA>(CreateProcessA); }},
        {"CreateProcessW", sockets, [] { return with_socket<STARTUPINFOW>(CreateProcessW); }},
        {"VirtualProtect", "PAGE_GUARD",
         [] { return protected_with(PAGE_READWRITE | PAGE_GUARD); }},
        {"GetDateFormatA", languages,
         [] { return number(GetDateFormatA(korean, 0, nullptr, nullptr, nullptr, 0)); }},
        {"GetDateFormatW", languages,
         [] { return number(GetDateFormatW(korean, 0, nullptr, nullptr, nullptr, 0)); }},
        {"GetTimeFormatA", languages,
         [] { return number(GetTimeFormatA(korean, 0, nullptr, nullptr, nullptr, 0)); }},
        {"GetTimeFormatW", languages,
         [] { return number(GetTimeFormatW(korean, 0, nullptr, nullptr, nullptr, 0)); }},
    };
}

} // namespace

std::vector<Refusal> refusals_of_kernel()
{
    std::vector<Refusal> all;
    for (const auto &some :
         {of_pipes(), of_pools(), of_timers_and_fibers(), of_processes_and_dates()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}
