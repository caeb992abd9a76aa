/* Not part of Windows: Winsock has the same names with other layouts and numbers. */
#ifndef WINSOCK_SHIM_IMPLEMENTATION
#error "<netdb.h> is not part of Windows: include <winsock2.h>, or put this line under #ifndef _WIN32"
#else
#include_next <netdb.h>
#endif
