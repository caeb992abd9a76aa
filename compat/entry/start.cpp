// What happens before the program's first line. The linker is told to take it
// (winsock_shim_start): nothing refers to it.
#include "compat/console/standard_streams.hpp"
#include "compat/entry/arguments.hpp"
#include "compat/kernel/code_page.hpp"
#include "compat/kernel/dll.hpp"

#include <cstring>

namespace {

void convert_arguments(int count, char **arguments)
{
    if (compat::ansi_code_page().is_utf8())
        return;
    compat::keep_original_arguments(arguments, count);
    for (int i = 0; i < count; ++i)
        arguments[i] = ::strdup(compat::to_ansi(compat::to_wide(arguments[i])).c_str());
}

/// glibc hands main's arguments to constructors, too. main gets them in the program's code page.
__attribute__((constructor(101))) void start(int count, char **arguments, char **)
{
    compat::connect_standard_streams();
    convert_arguments(count, arguments);
    compat::attach_linked_dlls();
}

} // namespace

extern "C" {
extern const char winsock_shim_start = 0;
}
