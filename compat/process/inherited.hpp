// What a program of ours gets from the one that started it, besides Linux' own: handles under their
// numbers, and the pipe for its exit code. What each of their descriptors is stands in an
// environment variable. A program that is none of ours does not look at it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <windef.h>

namespace compat {

class HandleTable;
class KernelObject;

inline constexpr auto inherited_variable = "WINSOCK_SHIM_INHERITED";
inline constexpr int exit_channel_descriptor = 3;
inline constexpr int gate_descriptor = 4; ///< of a process that is made suspended
inline constexpr int first_inherited_descriptor = 5;

struct InheritedHandle {
    std::uintptr_t handle = 0;
    std::shared_ptr<KernelObject> object;
    int descriptor = -1; ///< the object's, here
};

/// The handles of this process that others are to get: files and pipes (what else may be inherited
/// on Windows is not on Linux). `except`: those that it gets as its standard handles.
std::vector<InheritedHandle> handles_to_inherit(const std::vector<HANDLE> &except);

/// The variable's value.
std::string describe(const std::vector<InheritedHandle> &handles, DWORD show);

/// Takes over what this process was given; before anybody has made a handle. The variable is gone
/// then.
void take_inherited(HandleTable &handles);

/// STARTUPINFO's wShowWindow, if whoever started this process has set it; SW_SHOWDEFAULT otherwise.
WORD inherited_show();

} // namespace compat
