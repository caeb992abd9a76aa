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

/* A sanitizer looks after glibc's heap, so then a program uses that. */
#if defined __has_feature
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer)
#define WSH_HEAP_LABEL(name) __asm__(#name)
#endif
#endif
#if defined __SANITIZE_ADDRESS__ && !defined WSH_HEAP_LABEL
#define WSH_HEAP_LABEL(name) __asm__(#name)
#endif
#ifndef WSH_HEAP_LABEL
#define WSH_HEAP_LABEL(name) __asm__("wsh_" #name)
#endif

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
