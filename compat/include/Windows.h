/* The same header in another spelling. */
#include <windows.h>
