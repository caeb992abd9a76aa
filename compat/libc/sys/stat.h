/* The state of files in Microsoft's layouts. A directory has size 0, and of the rights only "read-only" counts. */
#if __WCHAR_MAX__ > 0xffff
#include_next <sys/stat.h>
#elif !defined WSH_LIBC_SYS_STAT_H
#define WSH_LIBC_SYS_STAT_H

#include <crt/linkage.h>
#include <sys/types.h>
#include <time.h>

#define _S_IFMT 0xF000
#define _S_IFDIR 0x4000
#define _S_IFCHR 0x2000
#define _S_IFIFO 0x1000
#define _S_IFREG 0x8000
#define _S_IREAD 0x0100
#define _S_IWRITE 0x0080
#define _S_IEXEC 0x0040
#define S_IFMT _S_IFMT
#define S_IFDIR _S_IFDIR
#define S_IFCHR _S_IFCHR
#define S_IFIFO _S_IFIFO
#define S_IFREG _S_IFREG
#define S_IREAD _S_IREAD
#define S_IWRITE _S_IWRITE
#define S_IEXEC _S_IEXEC

typedef unsigned int _dev_t;
typedef unsigned short _ino_t;

#define WSH_STATUS(name, Size, Time) \
    struct name {                    \
        _dev_t st_dev;               \
        _ino_t st_ino;               \
        unsigned short st_mode;      \
        short st_nlink;              \
        short st_uid;                \
        short st_gid;                \
        _dev_t st_rdev;              \
        Size st_size;                \
        Time st_atime;               \
        Time st_mtime;               \
        Time st_ctime;               \
    }
WSH_STATUS(_stat32, int, __time32_t);
WSH_STATUS(_stat32i64, long long, __time32_t);
WSH_STATUS(_stat64i32, int, __time64_t);
WSH_STATUS(_stat64, long long, __time64_t);
WSH_STATUS(stat, int, __time64_t);
#undef WSH_STATUS
#define __stat64 _stat64
#define _stat _stat64i32
#define _fstat _fstat64i32
#define _wstat _wstat64i32
#define _stati64 _stat64
#define _fstati64 _fstat64
#define _wstati64 _wstat64

WSH_BEGIN
/* 0, or -1 with errno: ENOENT when there is no such file, EBADF for a descriptor that is not open.
 * Microsoft: "_stat", "_fstat". */
int _stat32(const char *name, struct _stat32 *to);
int _stat32i64(const char *name, struct _stat32i64 *to);
int _stat64i32(const char *name, struct _stat64i32 *to);
int _stat64(const char *name, struct _stat64 *to);
int _fstat32(int descriptor, struct _stat32 *to);
int _fstat32i64(int descriptor, struct _stat32i64 *to);
int _fstat64i32(int descriptor, struct _stat64i32 *to);
int _fstat64(int descriptor, struct _stat64 *to);
int _wstat32(const wchar_t *name, struct _stat32 *to);
int _wstat32i64(const wchar_t *name, struct _stat32i64 *to);
int _wstat64i32(const wchar_t *name, struct _stat64i32 *to);
int _wstat64(const wchar_t *name, struct _stat64 *to);
int stat(const char *name, struct stat *to) __asm__("_stat64i32");
int fstat(int descriptor, struct stat *to) __asm__("_fstat64i32");
WSH_END

#endif
