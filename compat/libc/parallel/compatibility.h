/* Yields the processor by a Windows call where _WIN32 is defined. */
#pragma push_macro("_WIN32")
#undef _WIN32
#include_next <parallel/compatibility.h>
#pragma pop_macro("_WIN32")
