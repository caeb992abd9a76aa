/* From here on DEFINE_GUID defines, in one file of the program. */
#define INITGUID

#include <guiddef.h>
