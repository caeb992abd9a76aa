/* The names that <direct.h> shares with Linux' <unistd.h>: Microsoft's functions. */
#ifndef WSH_CRT_DIRECTORY_NAMES_H
#define WSH_CRT_DIRECTORY_NAMES_H

#include <crt/linkage.h>

WSH_BEGIN
int rmdir(const char *name) __asm__("_rmdir");
int chdir(const char *name) __asm__("_chdir");
char *getcwd(char *to, int size) __asm__("_getcwd");
WSH_END

#endif
