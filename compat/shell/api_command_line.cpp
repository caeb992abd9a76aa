// CommandLineToArgvW.
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/module.hpp"
#include "compat/shell/argument_list.hpp"

#include <algorithm>

#include <shellapi.h>
#include <winbase.h>
#include <winerror.h>

using namespace compat;

LPWSTR *WINAPI CommandLineToArgvW(LPCWSTR command_line, int *count)
{
    if (!count) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    std::vector<std::u16string> arguments{to_wide(program_path())};
    if (command_line && *command_line)
        arguments = argument_list(command_line);
    std::size_t units = 0;
    for (const auto &argument : arguments)
        units += argument.size() + 1;
    const std::size_t pointers = (arguments.size() + 1) * sizeof(LPWSTR);
    auto *const memory =
        static_cast<char *>(LocalAlloc(LMEM_FIXED, pointers + units * sizeof(WCHAR)));
    if (!memory)
        return nullptr;
    auto *const list = reinterpret_cast<LPWSTR *>(memory);
    auto *text = reinterpret_cast<LPWSTR>(memory + pointers);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        list[i] = text;
        text = std::copy(arguments[i].begin(), arguments[i].end(), text);
        *text++ = u'\0';
    }
    list[arguments.size()] = nullptr;
    *count = static_cast<int>(arguments.size());
    return list;
}
