/* How the declarations in this folder name their functions: the program says wcslen, the linker sees
 * wsh_wcslen, and glibc's own wcslen stays what it is. What glibc does not have needs no label. */
#ifndef WSH_CRT_LINKAGE_H
#define WSH_CRT_LINKAGE_H

#include <stddef.h>

#ifdef __cplusplus
#define WSH_BEGIN extern "C" {
#define WSH_END }
#else
#define WSH_BEGIN
#define WSH_END
#endif
#define WSH_LABEL(name) __asm__("wsh_" #name)

/* Fortified inline functions would call glibc behind the labels. */
#if defined _FORTIFY_SOURCE && _FORTIFY_SOURCE > 0
#error "Windows programs cannot be compiled with _FORTIFY_SOURCE: it calls glibc's 32-bit wide functions"
#endif

typedef int errno_t;
typedef size_t rsize_t;
/* FILE, without the names of <stdio.h>. */
struct _IO_FILE;
#define _TRUNCATE ((size_t)-1)

#endif
