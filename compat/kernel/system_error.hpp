// Errors of Linux as errors of Win32.
#pragma once

#include <string>

#include <windef.h>

namespace compat {

/// The error of Win32 for an errno; ERROR_GEN_FAILURE for one that no call of ours is known to
/// give.
DWORD error_of_errno(int number);

/// The same for a call that took a name: what is missing may be the file or its directory.
DWORD error_of_errno(int number, const std::string &linux_path);

} // namespace compat
