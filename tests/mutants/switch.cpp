// Which mutant this process is: WINSOCK_SHIM_MUTANT, or 0, none.

#include <cstdlib>

extern "C" {

extern const int winsock_shim_mutant;

const int winsock_shim_mutant = [] {
    const char *number = std::getenv("WINSOCK_SHIM_MUTANT");
    return number ? std::atoi(number) : 0;
}();
}
