/* Directories. Functions return -1 or NULL with errno on failure. Any thread; the current directory
 * is the process's. */
#pragma once

#include <crt/directory_names.h>
#include <crt/linkage.h>

WSH_BEGIN
/* EEXIST, ENOENT without the parent; ENOTEMPTY. Microsoft: "_mkdir", "_rmdir", "_chdir". */
int _mkdir(const char *name);
int _wmkdir(const wchar_t *name);
int _rmdir(const char *name);
int _wrmdir(const wchar_t *name);
int _chdir(const char *name);
int _wchdir(const wchar_t *name);

/* In Windows' spelling (C:\...). ERANGE when it does not fit; into memory for free() when `to` is
 * NULL. Microsoft: "_getcwd". */
char *_getcwd(char *to, int size);
wchar_t *_wgetcwd(wchar_t *to, int size);
char *_getdcwd(int drive, char *to, int size);
wchar_t *_wgetdcwd(int drive, wchar_t *to, int size);

/* A is 1; the current drive is C:. Microsoft: "_getdrive". */
int _getdrive(void);
int _chdrive(int drive);
unsigned _getdrives(void);

/* The same under their older names. */
int mkdir(const char *name) __asm__("_mkdir");
WSH_END
