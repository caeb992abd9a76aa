/* A block of bytes with its size, in COM's headers and in Winsock's. */
#pragma once

#include <windef.h>

typedef struct _BLOB {
    ULONG cbSize;
    BYTE *pBlobData;
} BLOB, *LPBLOB;
