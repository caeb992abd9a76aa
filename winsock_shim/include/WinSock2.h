/* The same header in another spelling. */
#include <winsock2.h>
