// What a file on the command line is, told by its name alone, in any letter case.
#pragma once

#include <string>
#include <string_view>

namespace wsacc {

enum class InputKind {
    c_source,
    cxx_source,
    object,          // .o or .a
    resource_script, // .rc
    resources,       // .res
    project,         // .vcxproj, .vcproj, .dsp
    solution,        // .sln, .dsw
    make_file,
    header,
    module_definition, // .def
    windows_binary,    // .obj, .lib, .dll, .exe
    unknown,
};

InputKind input_kind(std::string_view path);

// A library that comes with Windows: ws2_32, WS2_32.LIB.
bool is_windows_library(std::string_view name);

// Its name as mingw-w64 has it: ws2_32.
std::string windows_library(std::string_view name);

// One of those that Microsoft's compiler links by itself: libcmt, msvcrt.
bool is_runtime_library(std::string_view name);

// ASCII only, as file names' extensions and header names are compared.
std::string lower_case(std::string_view text);

// Objects and libraries may have Windows' names, whatever they are for.
bool holds_code_for_us(const std::string &path, bool for_windows);

// Of an import library, of which there is none for Linux: the DLL beside it. Else the path itself.
std::string library_file(const std::string &path, bool for_windows);

// Throws Failure unless the file can be given to the compiler or the linker, of Windows perhaps.
void check_source(const std::string &input, bool for_windows);

} // namespace wsacc
