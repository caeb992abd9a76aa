/* gets_s for an array, which Microsoft's <stdio.h> has for C++ and mingw-w64's has not. */
#ifdef WINSOCK_SHIM_NATIVE_STDIO_H
#include_next <stdio.h>
#else
#define WINSOCK_SHIM_NATIVE_STDIO_H

#include_next <stdio.h>

#ifdef __cplusplus
extern "C++" {
template <size_t size>
char *gets_s(char (&buffer)[size])
{
    return gets_s(buffer, size);
}
}
#endif

#endif
