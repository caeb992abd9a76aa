/* The same header in another spelling. */
#include <ws2tcpip.h>
