// What a file on the command line is, told by its name alone, in any letter case.
#pragma once

#include <string>
#include <string_view>

namespace wsacc {

enum class InputKind {
    c_source,
    cxx_source,
    object, // .o or .a
    resource_script,
    project,  // .vcxproj, .vcproj, .dsp
    solution, // .sln
    make_file,
    header,
    windows_binary, // .obj, .lib, .dll, .exe
    unknown,
};

InputKind input_kind(std::string_view path);

// A library of Windows whose functions the shim has: ws2_32, ws2_32.lib.
bool is_windows_library(std::string_view name);

// ASCII only, as file names' extensions and header names are compared.
std::string lower_case(std::string_view text);

// Throws Failure unless the file can be given to the compiler or the linker.
void check_source(const std::string &path);

} // namespace wsacc
