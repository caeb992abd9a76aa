/* The small types that programs know from Microsoft's RPC headers, which <windows.h> includes. */
#pragma once

#include <windef.h>

typedef unsigned char byte;
typedef unsigned char boolean;
