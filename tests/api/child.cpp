#include "child.hpp"

#include <winsock2.h>

#include <windows.h>

#include <cstdlib>
#include <cstring>
#include <string>

namespace {

void put(HANDLE to, const std::string &text)
{
    DWORD written = 0;
    WriteFile(to, text.data(), static_cast<DWORD>(text.size()), &written, nullptr);
}

void say(const std::string &text)
{
    put(GetStdHandle(STD_OUTPUT_HANDLE), text);
}

/// Everything from standard input in brackets.
void echo()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    char text[256];
    for (DWORD got = 0; ReadFile(input, text, sizeof text, &got, nullptr) && got > 0;)
        say("[" + std::string(text, got) + "]");
}

} // namespace

bool run_as_child(int argc, char **argv, int &exit_code)
{
    const std::string role = argc > 1 ? argv[1] : "";
    exit_code = 0;
    if (role == "--exit") {
        exit_code = std::atoi(argv[2]);
    } else if (role == "--end") {
        ExitProcess(static_cast<UINT>(std::atoi(argv[2])));
    } else if (role == "--wait") {
        echo(); // until nobody writes any more
    } else if (role == "--arguments") {
        for (int i = 2; i < argc; ++i)
            say("<" + std::string(argv[i]) + ">");
    } else if (role == "--variable") {
        const char *const value = std::getenv(argv[2]);
        say(value ? value : "none");
    } else if (role == "--directory") {
        char directory[MAX_PATH] = "";
        GetCurrentDirectoryA(sizeof directory, directory);
        say(directory);
    } else if (role == "--handle") {
        put(reinterpret_cast<HANDLE>(static_cast<ULONG_PTR>(std::atoi(argv[2]))), "by its number");
    } else if (role == "--console") {
        // The second error, or 1 or 2 where one of the calls did what it should not.
        exit_code = !FreeConsole() ? 1 : FreeConsole() ? 2 : static_cast<int>(GetLastError());
    } else if (role == "--show") {
        STARTUPINFOA startup;
        GetStartupInfoA(&startup);
        say(startup.dwFlags & STARTF_USESHOWWINDOW ? std::to_string(startup.wShowWindow) : "usual");
    } else {
        return false;
    }
    return true;
}
