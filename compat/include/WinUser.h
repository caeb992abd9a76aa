/* The same header in another spelling. */
#include <winuser.h>
