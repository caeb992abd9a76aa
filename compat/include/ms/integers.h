/* The integer types that everything else is built on, and the empty keywords of declarations. */
#pragma once

#include <stddef.h>

#include <ms/dialect.h>
#include <sal.h>

#include <basetsd.h>

#ifndef STRICT
#ifndef NO_STRICT
#define STRICT 1
#endif
#endif

#ifndef NULL
#define NULL 0
#endif
#ifndef FALSE
#define FALSE 0
#endif
#ifndef TRUE
#define TRUE 1
#endif

#define MAX_PATH 260

/* One calling convention on x86-64. */
#define WINAPI
#define NTAPI
#define WINAPIV
#define APIENTRY
#define APIPRIVATE
#define CALLBACK
#define PASCAL
#define pascal
#define CDECL
#define STDAPICALLTYPE
#define FAR
#define NEAR
#define far
#define near
#ifndef CONST
#define CONST const
#endif
/* Annotations of the 1990s. In our own sources they would collide with names of others. */
#ifndef WINSOCK_SHIM_IMPLEMENTATION
#ifndef IN
#define IN
#endif
#ifndef OUT
#define OUT
#endif
#ifndef OPTIONAL
#define OPTIONAL
#endif
#endif

typedef unsigned char BYTE, *PBYTE, *LPBYTE;
typedef unsigned short WORD, *PWORD, *LPWORD;
typedef unsigned int DWORD, *PDWORD, *LPDWORD;
typedef int BOOL, *PBOOL, *LPBOOL;
typedef float FLOAT, *PFLOAT;
typedef int INT, *PINT, *LPINT;
typedef unsigned int UINT, *PUINT;
typedef unsigned int ULONG, *PULONG;
typedef unsigned short USHORT, *PUSHORT;
typedef unsigned char UCHAR, *PUCHAR;
typedef char *PSZ;
typedef int *LPLONG;
typedef void *LPVOID;
typedef const void *LPCVOID;

typedef UINT_PTR WPARAM;
typedef LONG_PTR LPARAM;
typedef LONG_PTR LRESULT;
