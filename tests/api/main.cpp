// api_checks AREA [--column windows|wine-8.0]
//
// Runs the cases of an area, those whose id begins with "AREA.", in this process and in an empty
// directory: 0 if all of them pass.

#include "child.hpp"
#include "support.hpp"

#include <winsock2.h>

#include <windows.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace conformance;

namespace {

std::vector<Case> cases_of(const std::string &area)
{
    std::vector<Case> found;
    for (const Case &c : cases())
        if (std::string(c.id).rfind(area + ".", 0) == 0)
            found.push_back(c);
    std::sort(found.begin(), found.end(),
              [](const Case &a, const Case &b) { return std::strcmp(a.id, b.id) < 0; });
    return found;
}

bool excluded(const Case &c, const std::string &column)
{
    return std::any_of(c.exclusions.begin(), c.exclusions.end(),
                       [&](const Exclusion &e) { return e.column == column; });
}

} // namespace

int main(int argc, char **argv)
{
    if (int exit_code = 0; run_as_child(argc, argv, exit_code))
        return exit_code;
    const std::string area = argc > 1 ? argv[1] : "";
    const std::string column = argc > 3 && !std::strcmp(argv[2], "--column") ? argv[3] : "windows";
    const auto selected = cases_of(area);
    if (selected.empty()) {
        std::printf("usage: api_checks AREA [--column windows|wine-8.0]\nno area '%s'\n",
                    area.c_str());
        return 2;
    }
    WSADATA data;
    require(WSAStartup(MAKEWORD(2, 2), &data) == 0, "WSAStartup");
    bool passed = true;
    for (const Case &c : selected) {
        const EmptyDirectory directory;
        passed = excluded(c, column) || run(c, column) ? passed : false;
    }
    WSACleanup();
    return passed ? 0 : 1;
}
