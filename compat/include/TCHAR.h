/* The same header in another spelling. */
#include <tchar.h>
