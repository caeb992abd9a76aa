/* The same header in another spelling. */
#include <mswsock.h>
