// conformance_cases --list [--json]
// conformance_cases ID [--column windows|documented|wine-8.0] [--json]
//
// Runs one case in this process: 0 it conforms, 1 it does not, 2 wrong usage, 77 the case does not
// apply to the column. With --json what it prints is for tools/conformance.

#include "harness/case.hpp"
#include "harness/report.hpp"

#include <winsock2.h>

#include <windows.h>

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace conformance;

namespace {

const char *const columns[] = {"windows", "documented", "wine-8.0"};

int usage()
{
    std::printf("usage: conformance_cases --list [--json]\n"
                "       conformance_cases ID [--column windows|documented|wine-8.0] [--json]\n");
    return 2;
}

int list(bool json)
{
    if (json) {
        print_cases_as_json(cases());
        return 0;
    }
    for (const Case &c : cases())
        std::printf("%s\t%s\t%s\n", c.id, c.rules, c.requirement);
    return 0;
}

/// Ends the process if the case has not come to its end long after it should have.
DWORD WINAPI watchdog(void *finished)
{
    if (WaitForSingleObject(finished, 3 * patience()) == WAIT_TIMEOUT) {
        print_hang();
        std::_Exit(1);
    }
    return 0;
}

int run_guarded(const Case &c, const std::string &column)
{
    for (const Exclusion &exclusion : c.exclusions)
        if (column == exclusion.column) {
            std::printf("%s is not on %s: %s\n", c.id, exclusion.column, exclusion.reason);
            return 77;
        }
    HANDLE finished = CreateEventA(nullptr, TRUE, FALSE, nullptr);
    HANDLE guard = CreateThread(nullptr, 0, watchdog, finished, 0, nullptr);
    WSADATA data;
    if (c.started)
        require(WSAStartup(MAKEWORD(2, 2), &data) == 0, "WSAStartup");
    const bool passed = run(c, column);
    if (c.started)
        WSACleanup();
    SetEvent(finished);
    WaitForSingleObject(guard, INFINITE);
    CloseHandle(guard);
    CloseHandle(finished);
    return passed ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    std::string id, column = columns[0];
    bool listed = false, json = false;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--list")
            listed = true;
        else if (argument == "--json")
            json = true;
        else if (argument == "--column" && i + 1 < argc)
            column = argv[++i];
        else if (id.empty() && argument[0] != '-')
            id = argument;
        else
            return usage();
    }
    if (listed)
        return list(json);
    if (json)
        report_as_json();
    bool known = false;
    for (const char *name : columns)
        known = known || column == name;
    if (id.empty() || !known)
        return usage();
    for (const Case &c : cases())
        if (id == c.id)
            return run_guarded(c, column);
    std::printf("no case '%s'; --list names them\n", id.c_str());
    return 2;
}
