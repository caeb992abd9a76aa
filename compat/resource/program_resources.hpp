// Where a program's resources are: tools/wsacc puts them into the program, between the two symbols.
//
// The bytes are those of its .res files, one after the other, each at a multiple of 4, in the order
// of the command line or the project. A .res file is a sequence of RESOURCEHEADERs with their data,
// each at a multiple of 4; the first of a file is empty (DataSize 0, HeaderSize 32, type and name
// the ordinal 0), so that a reader of one file reads several. (Microsoft: "RESOURCEHEADER".)
//
// The linker makes the symbols from the section's name. A program without resources has neither
// section nor symbols: the references are weak, and both addresses are null.
#pragma once

#include <cstddef>
#include <span>

extern "C" {
extern const std::byte winsock_shim_resources_begin[] __asm__("__start_winsock_shim_resources")
    __attribute__((weak, visibility("hidden")));
extern const std::byte winsock_shim_resources_end[] __asm__("__stop_winsock_shim_resources")
    __attribute__((weak, visibility("hidden")));
}

namespace compat {

inline std::span<const std::byte> program_resources()
{
    return {winsock_shim_resources_begin, winsock_shim_resources_end};
}

} // namespace compat
