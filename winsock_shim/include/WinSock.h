/* The same header in another spelling. */
#include <winsock.h>
