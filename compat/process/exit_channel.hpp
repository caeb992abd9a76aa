// How a program of ours tells the one that started it its whole exit code, of which Linux keeps 8
// bits: through a pipe, whose number is in the environment (inherited.hpp).
#pragma once

#include <optional>

#include <windef.h>

namespace compat {

/// The code that the process has told. None: it has told nothing, and the system's is right.
std::optional<DWORD> read_exit_channel(int descriptor);

/// From now on this process tells its exit code there.
void tell_exit_code_to(int descriptor);
/// Tells the code to whoever wants it, before the process ends by another way than exit().
void tell_exit_code(DWORD code);

} // namespace compat
