// main() for programs that have WinMain, wWinMain or wmain instead. It lies in an archive: a
// program with a main of its own never gets this one.
#include <cstdio>

#include <libloaderapi.h>
#include <processenv.h>
#include <windef.h>

#include "compat/entry/arguments.hpp"
#include "compat/process/inherited.hpp"

// Weak: whichever the program has is there, the others are null. wmain is a name like any other to
// a C++ compiler here, so it comes with the forms of its parameters in the symbol.
extern "C" {
[[gnu::weak]] int WINAPI WinMain(HINSTANCE, HINSTANCE, LPSTR, int);
[[gnu::weak]] int WINAPI wWinMain(HINSTANCE, HINSTANCE, LPWSTR, int);
[[gnu::weak]] int wmain(int, char16_t **, char16_t **);
[[gnu::weak]] int wmain_without() __asm__("_Z5wmainv");
[[gnu::weak]] int wmain_plain(int, char16_t **) __asm__("_Z5wmainiPPw");
[[gnu::weak]] int wmain_const(int, char16_t **) __asm__("_Z5wmainiPPKw");
[[gnu::weak]] int wmain_environment(int, char16_t **, char16_t **) __asm__("_Z5wmainiPPwS0_");
}

int main(int count, char **arguments, char **environment)
{
    const HINSTANCE program = GetModuleHandleA(nullptr);
    const int show = compat::inherited_show();
    if (WinMain != nullptr)
        return WinMain(program, nullptr, compat::behind_program_name(GetCommandLineA()), show);
    if (wWinMain != nullptr)
        return wWinMain(program, nullptr, compat::behind_program_name(GetCommandLineW()), show);
    if (wmain_without != nullptr)
        return wmain_without();
    compat::WideArguments wide(compat::original_arguments(arguments));
    compat::WideArguments variables(environment);
    if (wmain != nullptr)
        return wmain(count, wide.data(), variables.data());
    if (wmain_plain != nullptr)
        return wmain_plain(count, wide.data());
    if (wmain_const != nullptr)
        return wmain_const(count, wide.data());
    if (wmain_environment != nullptr)
        return wmain_environment(count, wide.data(), variables.data());
    std::fputs("winsock_shim: this program has no main, WinMain, wWinMain or wmain\n", stderr);
    return 1;
}
