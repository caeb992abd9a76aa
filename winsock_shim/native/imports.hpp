// The program's calls of Winsock, caught where they leave it.
#pragma once

namespace winsock_shim::native {

/// Puts a recording wrapper in front of each Winsock function that the program imports. Calls that
/// other modules make, or the program through GetProcAddress, are not recorded. Called once.
void wrap_imports();

} // namespace winsock_shim::native
