// By their linker's names, and without <fstream>: there the members are ours (compat/libc/fstream).
#include "compat/crt/filebuf_of_libstdcxx.hpp"

extern "C" {
void *
narrow_open(void *, const char *,
            int) __asm__("_ZNSt13basic_filebufIcSt11char_traitsIcEE4openEPKcSt13_Ios_Openmode");
void *wide_open(void *, const char *,
                int) __asm__("_ZNSt13basic_filebufIwSt11char_traitsIwEE4openEPKcSt13_Ios_Openmode");
}

namespace compat::crt {

bool open_narrow_filebuf(void *buffer, const char *path, int mode)
{
    return narrow_open(buffer, path, mode) != nullptr;
}

bool open_wide_filebuf(void *buffer, const char *path, int mode)
{
    return wide_open(buffer, path, mode) != nullptr;
}

} // namespace compat::crt
