/* The names that <process.h> shares with Linux' <unistd.h>: Microsoft's functions. */
#ifndef WSH_CRT_PROCESS_NAMES_H
#define WSH_CRT_PROCESS_NAMES_H

#include <crt/linkage.h>
#include <stdint.h>

WSH_BEGIN
int getpid(void) __asm__("getpid");
intptr_t execl(const char *name, const char *first, ...) __asm__("_execl");
intptr_t execlp(const char *name, const char *first, ...) __asm__("_execlp");
intptr_t execv(const char *name, const char *const *arguments) __asm__("_execv");
intptr_t execvp(const char *name, const char *const *arguments) __asm__("_execvp");
WSH_END

#endif
