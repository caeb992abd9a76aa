/* The small types that programs know from Microsoft's RPC headers, which <windows.h> includes, and
 * what MIDL writes in front of an interface. */
#pragma once

#include <windef.h>

typedef unsigned char byte;
typedef unsigned char boolean;

#define MIDL_INTERFACE(text) struct DECLSPEC_UUID(text) DECLSPEC_NOVTABLE
#define EXTERN_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                               \
    DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)
