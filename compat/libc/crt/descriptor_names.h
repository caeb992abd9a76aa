/* The names that <io.h> shares with Linux' <unistd.h>: Microsoft's functions. */
#ifndef WSH_CRT_DESCRIPTOR_NAMES_H
#define WSH_CRT_DESCRIPTOR_NAMES_H

#include <crt/linkage.h>

WSH_BEGIN
int close(int descriptor) __asm__("_close");
int read(int descriptor, void *to, unsigned size) __asm__("_read");
int write(int descriptor, const void *from, unsigned size) __asm__("_write");
int lseek(int descriptor, int offset, int from) __asm__("_lseek");
int dup(int descriptor) __asm__("_dup");
int dup2(int descriptor, int copy) __asm__("_dup2");
int isatty(int descriptor) __asm__("_isatty");
int access(const char *name, int mode) __asm__("_access");
int unlink(const char *name) __asm__("_unlink");
WSH_END

#endif
