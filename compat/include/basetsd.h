/* Integer types of a fixed or of the pointer's size.
 *
 * The pointer-sized ones are built on `long`, so they are the same type as size_t and intptr_t
 * here, as they are on Windows. */
#pragma once

#include <ms/dialect.h>

typedef signed char INT8, *PINT8;
typedef signed short INT16, *PINT16;
typedef signed int INT32, *PINT32;
typedef unsigned char UINT8, *PUINT8;
typedef unsigned short UINT16, *PUINT16;
typedef unsigned int UINT32, *PUINT32;
typedef signed int LONG32, *PLONG32;
typedef unsigned int ULONG32, *PULONG32;
typedef unsigned int DWORD32, *PDWORD32;

__extension__ typedef long long INT64, *PINT64;
__extension__ typedef unsigned long long UINT64, *PUINT64;
__extension__ typedef long long LONG64, *PLONG64;
__extension__ typedef unsigned long long ULONG64, *PULONG64;
__extension__ typedef unsigned long long DWORD64, *PDWORD64;

typedef long INT_PTR, *PINT_PTR;
typedef unsigned long UINT_PTR, *PUINT_PTR;
typedef long LONG_PTR, *PLONG_PTR;
typedef unsigned long ULONG_PTR, *PULONG_PTR;
typedef ULONG_PTR DWORD_PTR, *PDWORD_PTR;
typedef ULONG_PTR SIZE_T, *PSIZE_T;
typedef LONG_PTR SSIZE_T, *PSSIZE_T;
typedef ULONG_PTR KAFFINITY;

typedef int HALF_PTR, *PHALF_PTR;
typedef unsigned int UHALF_PTR, *PUHALF_PTR;

#define PtrToInt(p) ((INT)(INT_PTR)(p))
#define PtrToUint(p) ((UINT)(UINT_PTR)(p))
#define PtrToLong(p) ((LONG)(LONG_PTR)(p))
#define PtrToUlong(p) ((ULONG)(ULONG_PTR)(p))
#define IntToPtr(i) ((VOID *)(INT_PTR)((int)(i)))
#define UIntToPtr(i) ((VOID *)(UINT_PTR)((unsigned int)(i)))
#define LongToPtr(l) ((VOID *)(LONG_PTR)((LONG)(l)))
#define ULongToPtr(l) ((VOID *)(ULONG_PTR)((ULONG)(l)))
#define HandleToLong(h) ((LONG)(LONG_PTR)(h))
#define HandleToUlong(h) ((ULONG)(ULONG_PTR)(h))
#define LongToHandle(l) ((HANDLE)(LONG_PTR)(l))
#define ULongToHandle(l) ((HANDLE)(ULONG_PTR)(l))
