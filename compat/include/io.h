/* Files by descriptor, in text mode unless _O_BINARY or _fmode says otherwise (see <stdio.h>), and
 * the search for files. Functions return -1 with errno on failure; the _s forms return the error.
 * Any thread. */
#pragma once

#include <crt/descriptor_names.h>
#include <crt/linkage.h>
#include <stdint.h>
#include <time.h>

#define _A_NORMAL 0x00
#define _A_RDONLY 0x01
#define _A_HIDDEN 0x02
#define _A_SYSTEM 0x04
#define _A_SUBDIR 0x10
#define _A_ARCH 0x20

typedef unsigned int _fsize_t;

#define _COMPAT_FIND_DATA(tag, Char, Size, Time)                                                   \
    struct tag {                                                                                   \
        unsigned attrib;                                                                           \
        Time time_create;                                                                          \
        Time time_access;                                                                          \
        Time time_write;                                                                           \
        Size size;                                                                                 \
        Char name[260];                                                                            \
    }
_COMPAT_FIND_DATA(_finddata32_t, char, _fsize_t, __time32_t);
_COMPAT_FIND_DATA(_finddata32i64_t, char, long long, __time32_t);
_COMPAT_FIND_DATA(_finddata64i32_t, char, _fsize_t, __time64_t);
_COMPAT_FIND_DATA(__finddata64_t, char, long long, __time64_t);
_COMPAT_FIND_DATA(_wfinddata32_t, wchar_t, _fsize_t, __time32_t);
_COMPAT_FIND_DATA(_wfinddata32i64_t, wchar_t, long long, __time32_t);
_COMPAT_FIND_DATA(_wfinddata64i32_t, wchar_t, _fsize_t, __time64_t);
_COMPAT_FIND_DATA(_wfinddata64_t, wchar_t, long long, __time64_t);
#undef _COMPAT_FIND_DATA

#define _finddata_t _finddata64i32_t
#define _findfirst _findfirst64i32
#define _findnext _findnext64i32
#define _finddatai64_t __finddata64_t
#define _findfirsti64 _findfirst64
#define _findnexti64 _findnext64
#define _wfinddata_t _wfinddata64i32_t
#define _wfindfirst _wfindfirst64i32
#define _wfindnext _wfindnext64i32
#define _wfinddatai64_t _wfinddata64_t
#define _wfindfirsti64 _wfindfirst64
#define _wfindnexti64 _wfindnext64

WSH_BEGIN
/* The files whose names fit a pattern (*, ?), in the order of their names; ENOENT when there is
 * none or no more. Microsoft: "_findfirst". */
intptr_t _findfirst32(const char *pattern, struct _finddata32_t *to);
intptr_t _findfirst32i64(const char *pattern, struct _finddata32i64_t *to);
intptr_t _findfirst64i32(const char *pattern, struct _finddata64i32_t *to);
intptr_t _findfirst64(const char *pattern, struct __finddata64_t *to);
int _findnext32(intptr_t search, struct _finddata32_t *to);
int _findnext32i64(intptr_t search, struct _finddata32i64_t *to);
int _findnext64i32(intptr_t search, struct _finddata64i32_t *to);
int _findnext64(intptr_t search, struct __finddata64_t *to);
intptr_t _wfindfirst32(const wchar_t *pattern, struct _wfinddata32_t *to);
intptr_t _wfindfirst32i64(const wchar_t *pattern, struct _wfinddata32i64_t *to);
intptr_t _wfindfirst64i32(const wchar_t *pattern, struct _wfinddata64i32_t *to);
intptr_t _wfindfirst64(const wchar_t *pattern, struct _wfinddata64_t *to);
int _wfindnext32(intptr_t search, struct _wfinddata32_t *to);
int _wfindnext32i64(intptr_t search, struct _wfinddata32i64_t *to);
int _wfindnext64i32(intptr_t search, struct _wfinddata64i32_t *to);
int _wfindnext64(intptr_t search, struct _wfinddata64_t *to);
int _findclose(intptr_t search);

/* The third argument (_S_IREAD, _S_IWRITE) counts with _O_CREAT.
 * Microsoft: "_open", "_sopen_s". */
int _open(const char *name, int flags, ...);
int _wopen(const wchar_t *name, int flags, ...);
int _sopen(const char *name, int flags, int share, ...);
int _wsopen(const wchar_t *name, int flags, int share, ...);
errno_t _sopen_s(int *descriptor, const char *name, int flags, int share, int permission);
errno_t _wsopen_s(int *descriptor, const wchar_t *name, int flags, int share, int permission);
int _creat(const char *name, int permission);
int _wcreat(const wchar_t *name, int permission);
int _close(int descriptor);
/* In a text CR LF is read as one character; _write returns the number of characters given. */
int _read(int descriptor, void *to, unsigned size);
int _write(int descriptor, const void *from, unsigned size);
int _lseek(int descriptor, int offset, int from);
long long _lseeki64(int descriptor, long long offset, int from);
int _tell(int descriptor);
long long _telli64(int descriptor);
int _filelength(int descriptor);
long long _filelengthi64(int descriptor);
int _eof(int descriptor);
int _chsize(int descriptor, int size);
errno_t _chsize_s(int descriptor, long long size);
int _commit(int descriptor);
int _dup(int descriptor);
int _dup2(int descriptor, int copy);
int _isatty(int descriptor);
/* _O_TEXT or _O_BINARY; returns the former one. Microsoft: "_setmode". */
int _setmode(int descriptor, int mode);
int _pipe(int *descriptors, unsigned size, int mode);

/* 0 existence, 2 write, 4 read, 6 both: EACCES for a file that is read-only, ENOENT. Microsoft:
 * "_access". */
int _access(const char *name, int mode);
int _waccess(const wchar_t *name, int mode);
errno_t _access_s(const char *name, int mode);
errno_t _waccess_s(const wchar_t *name, int mode);
int _chmod(const char *name, int mode);
int _wchmod(const wchar_t *name, int mode);
int _umask(int mode);
errno_t _umask_s(int mode, int *former);
int _unlink(const char *name);
int _wunlink(const wchar_t *name);
/* XXXXXX at the name's end becomes something that does not exist yet. Microsoft: "_mktemp". */
char *_mktemp(char *name);
errno_t _mktemp_s(char *name, size_t size);
wchar_t *_wmktemp(wchar_t *name);
errno_t _wmktemp_s(wchar_t *name, size_t size);

/* The same under their older names. */
int open(const char *name, int flags, ...) __asm__("_open");
int sopen(const char *name, int flags, int share, ...) __asm__("_sopen");
int creat(const char *name, int permission) __asm__("_creat");
int tell(int descriptor) __asm__("_tell");
int filelength(int descriptor) __asm__("_filelength");
int eof(int descriptor) __asm__("_eof");
int chsize(int descriptor, int size) __asm__("_chsize");
int setmode(int descriptor, int mode) __asm__("_setmode");
int chmod(const char *name, int mode) __asm__("_chmod");
int umask(int mode) __asm__("_umask");
char *mktemp(char *name) __asm__("_mktemp");
WSH_END

#ifdef __cplusplus
extern "C++" {
template <size_t size>
errno_t _mktemp_s(char (&name)[size])
{
    return _mktemp_s(name, size);
}
}
#endif
