// <shellapi.h>: command lines, and what ShellExecute starts.

#include "support.hpp"

#include <shellapi.h>

using namespace conformance;

namespace {

/// The arguments behind the first, in brackets; "first|" in front where it is asked for.
std::string arguments(const wchar_t *line, bool with_first = false)
{
    int count = -1;
    LPWSTR *const list = CommandLineToArgvW(line, &count);
    if (!list)
        return "none";
    std::string all = with_first ? narrow(list[0]) + "|" : "";
    for (int i = 1; i < count; ++i)
        all += "[" + narrow(list[i]) + "]";
    all += list[count] ? "!" : "";
    LocalFree(list);
    return all;
}

std::string own_path()
{
    char path[MAX_PATH] = "";
    GetModuleFileNameA(nullptr, path, sizeof path);
    return path;
}

long long number(HINSTANCE returned)
{
    return static_cast<long long>(reinterpret_cast<INT_PTR>(returned));
}

SHELLEXECUTEINFOA request(const char *file, const char *parameters)
{
    SHELLEXECUTEINFOA info = {};
    info.cbSize = sizeof info;
    info.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_FLAG_NO_UI;
    info.lpFile = file;
    info.lpParameters = parameters;
    info.nShow = SW_HIDE;
    return info;
}

} // namespace

CASE("shell.command_line", "A command line is taken apart by the shell's rules", "")
{
    STEP(arguments(L"program one  two\tthree "), "[one][two][three]");
    STEP(arguments(L"\"a program\" x", true), "a program|[x]");
    STEP(arguments(L"a\\\"b c", true), "a\\\"b|[c]");
    STEP(arguments(L" x", true), "|[x]");
    STEP(arguments(L"p \"one two\" \"\""), "[one two][]");
    STEP(arguments(L"p a\\\\b \\\\\"c d\\\\\" e"), "[a\\\\b][\\c d\\][e]");
    STEP(arguments(L"p a\\\"b \\\\\\\"c"), "[a\"b][\\\"c]");
    STEP(arguments(L"p \"a\"\"b\" c"), "[a\"b c]"); // the third quote in a row is one
    STEP(arguments(L"p \"\"\"a b\"\"\""), "[\"a][b\"]");
    STEP(arguments(L"p x\"\"y z"), "[xy][z]");
    STEP(arguments(L"p \"open"), "[open]");
    int count = 0;
    LPWSTR *const own = CommandLineToArgvW(L"", &count);
    STEP(count, "1");
    STEP(narrow(own[0]) == own_path(), "yes");
    LocalFree(own);
    SetLastError(0);
    STEP(made(CommandLineToArgvW(L"x", nullptr)), "null/87");
}

CASE("shell.execute", "A program is started, and what is not there is said", "")
{
    const std::string path = own_path();
    SHELLEXECUTEINFOA info = request(path.c_str(), "--exit 7");
    STEP(ShellExecuteExA(&info), "1");
    STEP(number(info.hInstApp) > 32, "yes");
    STEP(WaitForSingleObject(info.hProcess, INFINITE), "0");
    DWORD code = 0;
    GetExitCodeProcess(info.hProcess, &code);
    STEP(code, "7");
    CloseHandle(info.hProcess);
    info = request("nothing.exe", nullptr);
    STEP(ok(ShellExecuteExA(&info)), "no/2");
    STEP(number(info.hInstApp), "2");
    STEP(info.hProcess == nullptr, "yes");
    info = request(path.c_str(), nullptr);
    info.lpVerb = "OPEN";
    info.lpParameters = "--exit 3";
    STEP(ok(ShellExecuteExA(&info)), "yes");
    CloseHandle(info.hProcess);
    info.lpVerb = "no such verb";
    const char *const any = "Wine starts a program, whatever the verb";
    STEP(ok(ShellExecuteExA(&info)), "no/1155", differs("wine-8.0", "yes", any));
    STEP(number(info.hInstApp), "31", differs("wine-8.0", "33", any));
    STEP(
        and_error(number(ShellExecuteA(nullptr, "open", "nothing.exe", nullptr, nullptr, SW_HIDE))),
        "2/2");
    STEP(and_error(
             number(ShellExecuteW(nullptr, nullptr, L"nothing.exe", nullptr, nullptr, SW_HIDE))),
         "2/2");
    SHELLEXECUTEINFOW wide = {};
    wide.cbSize = sizeof wide;
    wide.fMask = SEE_MASK_FLAG_NO_UI;
    wide.lpFile = L"nothing.exe";
    STEP(ok(ShellExecuteExW(&wide)), "no/2");
}
