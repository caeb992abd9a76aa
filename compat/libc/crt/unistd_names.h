/* What a program gets from <unistd.h> of the names that Microsoft's functions have. */
#ifndef WSH_CRT_UNISTD_NAMES_H
#define WSH_CRT_UNISTD_NAMES_H

#include <crt/descriptor_names.h>
#include <crt/directory_names.h>
#include <crt/process_names.h>

#endif
