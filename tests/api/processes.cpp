// Programs that this one starts, and pipes between them.

#include "support.hpp"

#include <cstdlib>
#include <cstring>

using namespace conformance;

namespace {

std::string own_path()
{
    char path[MAX_PATH];
    GetModuleFileNameA(nullptr, path, sizeof path);
    return path;
}

/// A pipe; closing its ends early tells the other side.
struct Pipe {
    HANDLE reads = nullptr, writes = nullptr;

    explicit Pipe(BOOL inherited = FALSE)
    {
        SECURITY_ATTRIBUTES attributes = {sizeof attributes, nullptr, inherited};
        require(CreatePipe(&reads, &writes, &attributes, 0) != 0, "CreatePipe");
    }
    ~Pipe()
    {
        close(reads);
        close(writes);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    static void close(HANDLE &end)
    {
        if (end)
            CloseHandle(end);
        end = nullptr;
    }
};

/// All that comes until nobody writes any more.
std::string all_of(HANDLE pipe)
{
    std::string text;
    char buffer[64];
    DWORD got = 0;
    while (ReadFile(pipe, buffer, sizeof buffer, &got, nullptr) && got > 0)
        text.append(buffer, got);
    return text;
}

/// A child of this program in one of the roles of child.cpp.
class Child {
  public:
    STARTUPINFOA startup = {};
    PROCESS_INFORMATION process = {};

    Child() { startup.cb = sizeof startup; }
    ~Child()
    {
        if (process.hProcess)
            CloseHandle(process.hProcess);
        if (process.hThread)
            CloseHandle(process.hThread);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void use_handles(HANDLE input, HANDLE output)
    {
        startup.dwFlags |= STARTF_USESTDHANDLES;
        startup.hStdInput = input;
        startup.hStdOutput = output;
        startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    }

    BOOL start(const std::string &role, DWORD flags = 0, void *environment = nullptr,
               const char *directory = nullptr)
    {
        std::string line = "\"" + own_path() + "\" " + role;
        return CreateProcessA(nullptr, &line[0], nullptr, nullptr, TRUE, flags, environment,
                              directory, &startup, &process);
    }

    std::string exit_code()
    {
        DWORD code = 0;
        if (WaitForSingleObject(process.hProcess, INFINITE) != WAIT_OBJECT_0)
            return "not waited for";
        return GetExitCodeProcess(process.hProcess, &code) ? std::to_string(code) : ok(FALSE);
    }
};

/// What a child in that role says on its standard output.
std::string said(const std::string &role, void *environment = nullptr, DWORD flags = 0,
                 const char *directory = nullptr)
{
    Pipe pipe(TRUE);
    SetHandleInformation(pipe.reads, HANDLE_FLAG_INHERIT, 0);
    Child child;
    child.use_handles(nullptr, pipe.writes);
    if (!child.start(role, flags, environment, directory))
        return ok(FALSE);
    Pipe::close(pipe.writes);
    const std::string text = all_of(pipe.reads);
    child.exit_code();
    return text;
}

BOOL start_file(const char *application, const char *line)
{
    std::string copy = line ? line : "";
    STARTUPINFOA startup = {};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION process = {};
    const BOOL started = CreateProcessA(application, line ? &copy[0] : nullptr, nullptr, nullptr,
                                        FALSE, 0, nullptr, nullptr, &startup, &process);
    if (started) {
        WaitForSingleObject(process.hProcess, INFINITE); // it is in the case's directory
        CloseHandle(process.hThread);
        CloseHandle(process.hProcess);
    }
    return started;
}

BOOL start_wide(const wchar_t *application, PROCESS_INFORMATION &process)
{
    STARTUPINFOW startup = {};
    startup.cb = sizeof startup;
    wchar_t line[] = L"x --exit 5";
    return CreateProcessW(application, line, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup,
                          &process);
}

} // namespace

CASE("processes.exit_codes", "A process leaves all 32 bits of what it returned", "")
{
    for (const char *const role : {"--exit 0", "--exit 7", "--exit 300", "--end 4"}) {
        Child child;
        STEP(ok(child.start(role)), "yes");
        STEP(child.exit_code() == std::strchr(role, ' ') + 1, "yes");
    }
    Child child;
    STEP(ok(child.start("--exit -1")), "yes");
    STEP(child.exit_code(), "4294967295");
    DWORD code = 0;
    STEP(ok(GetExitCodeThread(child.process.hThread, &code)), "yes");
    STEP(code, "4294967295");
    STEP(WaitForSingleObject(child.process.hThread, INFINITE), "0");
    STEP(ok(TerminateProcess(child.process.hProcess, 1)), "no/5",
         differs("wine-8.0", "yes", "documented: ERROR_ACCESS_DENIED once it has ended"));
    STEP(child.exit_code(), "4294967295");
}

CASE("processes.numbers", "A process is known by its number as long as somebody has a handle", "")
{
    Pipe pipe(TRUE);
    Child child;
    child.use_handles(pipe.reads, nullptr);
    STEP(ok(child.start("--wait")), "yes");
    DWORD code = 0;
    STEP(ok(GetExitCodeProcess(child.process.hProcess, &code)), "yes");
    STEP(code, "259");
    STEP(GetProcessId(child.process.hProcess) == child.process.dwProcessId, "yes");
    STEP(GetThreadId(child.process.hThread) == child.process.dwThreadId, "yes");
    STEP(GetProcessIdOfThread(child.process.hThread) == child.process.dwProcessId, "yes");
    STEP(WaitForSingleObject(child.process.hProcess, 0), "258");
    {
        const Handle same(OpenProcess(PROCESS_ALL_ACCESS, FALSE, child.process.dwProcessId));
        STEP(GetProcessId(same) == child.process.dwProcessId, "yes");
        STEP(ok(TerminateProcess(same, 77)), "yes");
    }
    STEP(child.exit_code(), "77");
    STEP(made(OpenProcess(PROCESS_ALL_ACCESS, FALSE, 0x7FFFFFF0)), "null/87");
    const Handle own(OpenProcess(PROCESS_ALL_ACCESS, FALSE, GetCurrentProcessId()));
    STEP(GetProcessId(own) == GetCurrentProcessId(), "yes");
    STEP(ok(GetExitCodeProcess(own, &code)), "yes");
    STEP(code, "259");
}

CASE("processes.pipes", "A child reads and writes the pipes that it was given", "")
{
    Pipe in(TRUE), out(TRUE);
    SetHandleInformation(in.writes, HANDLE_FLAG_INHERIT, 0);
    SetHandleInformation(out.reads, HANDLE_FLAG_INHERIT, 0);
    Child child;
    child.use_handles(in.reads, out.writes);
    STEP(ok(child.start("--wait")), "yes");
    Pipe::close(in.reads);
    Pipe::close(out.writes);
    DWORD count = 0;
    STEP(ok(WriteFile(in.writes, "hello", 5, &count, nullptr)), "yes");
    char text[16] = "";
    STEP(ok(ReadFile(out.reads, text, sizeof text, &count, nullptr)), "yes");
    STEP(std::string(text, count), "[hello]");
    Pipe::close(in.writes);
    STEP(all_of(out.reads), "");
    STEP(child.exit_code(), "0");
}

CASE("processes.arguments", "Arguments come as they were quoted", "")
{
    STEP(said("--arguments a b"), "<a><b>");
    STEP(said("--arguments \"a b\" c"), "<a b><c>");
    STEP(said("--arguments a\\\\b \"c\\\\\" d"), "<a\\\\b><c\\><d>");
    STEP(said("--arguments \\\"a\\\" \"\""), "<\"a\"><>");
    STEP(said("--arguments a\"b c\"d"), "<ab cd>");
}

CASE("processes.surroundings", "A child has the environment and the directory it was given", "")
{
    SetEnvironmentVariableA("API_TEST", "inherited");
    STEP(said("--variable API_TEST"), "inherited");
    std::string system = "SystemRoot=";
    char root[MAX_PATH] = "";
    GetEnvironmentVariableA("SystemRoot", root, sizeof root);
    system += root;
    std::string block = std::string("API_TEST=given") + '\0' + system + '\0' + '\0';
    STEP(said("--variable API_TEST", &block[0]), "given");
    std::wstring wide = L"API_TEST=wide";
    wide += L'\0';
    wide.append(system.begin(), system.end());
    wide.append(2, L'\0');
    STEP(said("--variable API_TEST", &wide[0], CREATE_UNICODE_ENVIRONMENT), "wide");
    SetEnvironmentVariableA("API_TEST", nullptr);
    CreateDirectoryA("sub", nullptr);
    char here[MAX_PATH];
    GetCurrentDirectoryA(sizeof here, here);
    STEP(said("--directory") == here, "yes");
    STEP(said("--directory", nullptr, 0, "sub") == std::string(here) + "\\sub", "yes");
    STEP(said("--directory", nullptr, 0, "nowhere"), "no/267");
}

CASE("processes.handles", "Handles that may be inherited have the same number in the child", "")
{
    Pipe pipe(TRUE);
    SetHandleInformation(pipe.reads, HANDLE_FLAG_INHERIT, 0);
    const auto number = std::to_string(reinterpret_cast<ULONG_PTR>(pipe.writes));
    Child child;
    STEP(ok(child.start("--handle " + number)), "yes");
    Pipe::close(pipe.writes);
    STEP(all_of(pipe.reads), "by its number");
    STEP(child.exit_code(), "0");
    SECURITY_ATTRIBUTES attributes = {sizeof attributes, nullptr, TRUE};
    {
        const Handle file(
            CreateFileA("out", GENERIC_WRITE, 0, &attributes, CREATE_ALWAYS, 0, nullptr));
        Child other;
        other.use_handles(nullptr, file);
        STEP(ok(other.start("--arguments to a file")), "yes");
        STEP(other.exit_code(), "0");
    }
    STEP(content("out"), "<to><a><file>");
}

CASE("processes.not_inherited", "A handle that may not be inherited is none in the child", "")
{
    Pipe pipe;
    Child child;
    child.use_handles(nullptr, pipe.writes);
    STEP(ok(child.start("--arguments nobody hears")), "yes");
    STEP(child.exit_code(), "0");
    DWORD available = 9;
    STEP(ok(PeekNamedPipe(pipe.reads, nullptr, 0, nullptr, &available, nullptr)), "yes");
    STEP(available, "0");
}

CASE("processes.suspended", "A process made suspended begins with ResumeThread", "")
{
    Child child;
    STEP(ok(child.start("--exit 3", CREATE_SUSPENDED)), "yes");
    STEP(WaitForSingleObject(child.process.hProcess, 50), "258");
    STEP(ResumeThread(child.process.hThread), "1");
    STEP(child.exit_code(), "3");
    Child other;
    STEP(ok(other.start("--exit 3", CREATE_SUSPENDED)), "yes");
    STEP(ok(TerminateProcess(other.process.hProcess, 9)), "yes");
    STEP(other.exit_code(), "9");
}

CASE("processes.files", "What is no program is not started", "")
{
    make_file("text.exe", "this is no program");
    CreateDirectoryA("folder", nullptr);
    STEP(ok(start_file("nothing.exe", nullptr)), "no/2");
    STEP(ok(start_file("nowhere\\nothing.exe", nullptr)), "no/3");
    STEP(ok(start_file(nullptr, "nothing at all")), "no/2");
    STEP(ok(start_file("text.exe", nullptr)), "no/193");
    STEP(ok(start_file("folder", nullptr)), "no/5",
         differs("wine-8.0", "no/6", "Wine has opened it as a file"));
    STEP(ok(start_file(own_path().c_str(), "x --exit 0")), "yes");
    PROCESS_INFORMATION process = {};
    STEP(ok(start_wide(L"nothing.exe", process)), "no/2");
    wchar_t path[MAX_PATH];
    GetModuleFileNameW(nullptr, path, MAX_PATH);
    STEP(ok(start_wide(path, process)), "yes");
    STEP(WaitForSingleObject(process.hProcess, INFINITE), "0");
    DWORD code = 0;
    GetExitCodeProcess(process.hProcess, &code);
    STEP(code, "5");
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    const std::string line = "\"" + own_path() + "\" --exit 0";
    SetCurrentDirectoryA(".."); // nobody waits for this one
    STEP(WinExec(line.c_str(), SW_HIDE) > 31, "yes");
    STEP("error/" + std::to_string(WinExec("no_such_program", SW_HIDE)), "error/2");
}

CASE("processes.startup", "A program finds out how it is to be shown", "")
{
    STEP(said("--show"), "usual");
    Pipe pipe(TRUE);
    SetHandleInformation(pipe.reads, HANDLE_FLAG_INHERIT, 0);
    Child child;
    child.use_handles(nullptr, pipe.writes);
    child.startup.dwFlags |= STARTF_USESHOWWINDOW;
    child.startup.wShowWindow = SW_MINIMIZE;
    STEP(ok(child.start("--show")), "yes");
    Pipe::close(pipe.writes);
    STEP(all_of(pipe.reads), "6");
    STARTUPINFOA narrow_info = {};
    STARTUPINFOW wide = {};
    DO(GetStartupInfoA(&narrow_info));
    DO(GetStartupInfoW(&wide));
    STEP(narrow_info.cb == sizeof narrow_info && wide.cb == sizeof wide, "yes");
    STEP(narrow(wide.lpTitle) == narrow_info.lpTitle, "yes");
}

CASE("processes.commands", "cmd /c runs a command", "")
{
    Child child;
    std::string line = "cmd /c exit 6";
    STEP(ok(CreateProcessA(nullptr, &line[0], nullptr, nullptr, FALSE, 0, nullptr, nullptr,
                           &child.startup, &child.process)),
         "yes");
    STEP(child.exit_code(), "6");
}

CASE("processes.priorities", "A process has a priority class", "")
{
    STEP(ok(SetPriorityClass(GetCurrentProcess(), BELOW_NORMAL_PRIORITY_CLASS)), "yes");
    STEP(GetPriorityClass(GetCurrentProcess()), "16384");
    STEP(ok(SetPriorityClass(GetCurrentProcess(), NORMAL_PRIORITY_CLASS)), "yes");
    STEP(GetPriorityClass(GetCurrentProcess()), "32");
    STEP(ok(SetPriorityClass(GetCurrentProcess(), 7)), "no/87");
    STEP(ok(SetPriorityClass(nullptr, NORMAL_PRIORITY_CLASS)), "no/6");
    STEP(count(GetPriorityClass(nullptr)), "0/6");
}

CASE("processes.standard_handles", "There are three standard handles, which can be others", "")
{
    const HANDLE before = GetStdHandle(STD_INPUT_HANDLE);
    HANDLE ends[2] = {};
    require(CreatePipe(&ends[0], &ends[1], nullptr, 0) != 0, "CreatePipe");
    STEP(ok(SetStdHandle(STD_INPUT_HANDLE, ends[0])), "yes");
    STEP(GetStdHandle(STD_INPUT_HANDLE) == ends[0], "yes");
    STEP(ok(SetStdHandle(STD_INPUT_HANDLE, before)), "yes");
    SetLastError(0);
    STEP(made(GetStdHandle(5)), "invalid/6");
    SetLastError(0);
    STEP(ok(SetStdHandle(5, ends[0])), "no/6");
    CloseHandle(ends[0]);
    CloseHandle(ends[1]);
}
