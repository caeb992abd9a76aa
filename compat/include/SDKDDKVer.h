/* The same header in another spelling. */
#include <sdkddkver.h>
