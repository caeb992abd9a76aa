/* What Microsoft's <stdlib.h> has besides the standard's, or with other values. */
#ifndef WSH_CRT_STDLIB_H
#define WSH_CRT_STDLIB_H

#include <crt/linkage.h>
#include <crt/malloc.h>
#include <crt/sorting.h>

#undef RAND_MAX
#define RAND_MAX 0x7fff

#define _MAX_PATH 260
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256

#ifdef __cplusplus
extern "C++" {
/* The number of elements; a pointer does not compile. */
template <typename T, size_t size>
char (&wsh_countof(T (&)[size]))[size];
}
#define _countof(array) (sizeof(wsh_countof(array)))
#else
#define _countof(array) (sizeof(array) / sizeof((array)[0]))
#endif
#define __max(a, b) (((a) > (b)) ? (a) : (b))
#define __min(a, b) (((a) < (b)) ? (a) : (b))

WSH_BEGIN
/* Microsoft's sequence, so that a program with a fixed seed behaves as there. */
int rand(void) WSH_LABEL(rand);
void srand(unsigned seed) WSH_LABEL(srand);
errno_t rand_s(unsigned *value);
/* Knows "pause", "cls" and the like, which are commands of cmd.exe; everything else is the shell's. */
int system(const char *command) WSH_LABEL(system);

/* The bytes of the longest character of narrow text. */
#undef MB_CUR_MAX
#define MB_CUR_MAX (___mb_cur_max_func())
int ___mb_cur_max_func(void);

/* What does not fit becomes the greatest or the least number with ERANGE; `long` has 32 bits. NULL and what is no
 * base go to the invalid parameter handler: 0 and EINVAL. The decimal point is the locale's (LC_NUMERIC). */
long strtol(const char *text, char **end, int base) WSH_LABEL(strtol);
unsigned long strtoul(const char *text, char **end, int base) WSH_LABEL(strtoul);
long atol(const char *text) WSH_LABEL(atol);
long long strtoll(const char *text, char **end, int base) WSH_LABEL(strtoll);
unsigned long long strtoull(const char *text, char **end, int base) WSH_LABEL(strtoull);
double strtod(const char *text, char **end) WSH_LABEL(strtod);
float strtof(const char *text, char **end) WSH_LABEL(strtof);
long double strtold(const char *text, char **end) WSH_LABEL(strtold);
int atoi(const char *text) WSH_LABEL(atoi);
long long atoll(const char *text) WSH_LABEL(atoll);
double atof(const char *text) WSH_LABEL(atof);

char *_itoa(int value, char *to, int base);
char *_ltoa(long value, char *to, int base);
char *_ultoa(unsigned long value, char *to, int base);
char *_i64toa(long long value, char *to, int base);
char *_ui64toa(unsigned long long value, char *to, int base);
char *itoa(int value, char *to, int base) __asm__("_itoa");
char *ltoa(long value, char *to, int base) __asm__("_ltoa");
char *ultoa(unsigned long value, char *to, int base) __asm__("_ultoa");
errno_t _itoa_s(int value, char *to, size_t size, int base);
errno_t _ltoa_s(long value, char *to, size_t size, int base);
errno_t _ultoa_s(unsigned long value, char *to, size_t size, int base);
errno_t _i64toa_s(long long value, char *to, size_t size, int base);
errno_t _ui64toa_s(unsigned long long value, char *to, size_t size, int base);
long long _atoi64(const char *text) WSH_LABEL(atoll);
long long _strtoi64(const char *text, char **end, int base) WSH_LABEL(strtoll);
unsigned long long _strtoui64(const char *text, char **end, int base) WSH_LABEL(strtoull);

void *malloc(size_t size) WSH_HEAP_LABEL(malloc);
void *calloc(size_t count, size_t size) WSH_HEAP_LABEL(calloc);
void *realloc(void *memory, size_t size) WSH_HEAP_LABEL(realloc);
void free(void *memory) WSH_HEAP_LABEL(free);

/* Names of variables in any letter case. An empty value removes the name. Too small a buffer is ERANGE and
 * tells the size that is needed. Microsoft: "getenv_s", "_dupenv_s", "_putenv_s". */
char *getenv(const char *name) WSH_LABEL(getenv);
errno_t getenv_s(size_t *needed, char *to, rsize_t size, const char *name);
errno_t _dupenv_s(char **to, size_t *size, const char *name);
int _putenv(const char *setting);
int putenv(char *setting) __asm__("_putenv");
errno_t _putenv_s(const char *name, const char *value);
errno_t _searchenv_s(const char *file, const char *variable, char *to, size_t size);
void _searchenv(const char *file, const char *variable, char *to);
extern char **wsh_environ __asm__("environ");
#define _environ wsh_environ

/* The command line for who is not main, and the program's file. */
extern int __argc;
extern char **__argv;
extern wchar_t **__wargv;
extern char *_pgmptr;

/* A path's parts: the directory with its last separator, the extension with its dot. The _s forms know the
 * sizes of the buffers: ERANGE by the invalid parameter handler. Microsoft: "_splitpath_s", "_makepath_s". */
void _splitpath(const char *path, char *drive, char *directory, char *name, char *extension);
errno_t _splitpath_s(const char *path, char *drive, size_t drive_size, char *directory,
                     size_t directory_size, char *name, size_t name_size, char *extension,
                     size_t extension_size);
void _makepath(char *to, const char *drive, const char *directory, const char *name,
               const char *extension);
errno_t _makepath_s(char *to, size_t size, const char *drive, const char *directory, const char *name,
                    const char *extension);
/* NULL with ERANGE when it does not fit; into memory for free() when `to` is NULL. */
char *_fullpath(char *to, const char *path, size_t size);

/* What wrong arguments of the C runtime call: without a handler the program ends. Microsoft:
 * "_set_invalid_parameter_handler". */
typedef void (*_invalid_parameter_handler)(const wchar_t *expression, const wchar_t *function,
                                           const wchar_t *file, unsigned line, size_t reserved);
_invalid_parameter_handler _set_invalid_parameter_handler(_invalid_parameter_handler handler);
_invalid_parameter_handler _get_invalid_parameter_handler(void);
_invalid_parameter_handler _set_thread_local_invalid_parameter_handler(_invalid_parameter_handler handler);
_invalid_parameter_handler _get_thread_local_invalid_parameter_handler(void);
void _invalid_parameter_noinfo(void);

typedef int (*_onexit_t)(void);
_onexit_t _onexit(_onexit_t function);
_onexit_t onexit(_onexit_t function) __asm__("_onexit");
#define _WRITE_ABORT_MSG 1
#define _CALL_REPORTFAULT 2
unsigned _set_abort_behavior(unsigned flags, unsigned mask);
#define _OUT_TO_DEFAULT 0
#define _OUT_TO_STDERR 1
#define _OUT_TO_MSGBOX 2
#define _REPORT_ERRMODE 3
int _set_error_mode(int mode);
errno_t _set_fmode(int mode);
errno_t _get_fmode(int *mode);

/* Swaps the bytes of each pair. */
void _swab(char *from, char *to, int count);
void swab(char *from, char *to, int count) __asm__("_swab");
#define _CVTBUFSIZE 349
char *_ecvt(double value, int digits, int *point, int *negative);
char *ecvt(double value, int digits, int *point, int *negative) __asm__("_ecvt");
char *_fcvt(double value, int digits, int *point, int *negative);
char *fcvt(double value, int digits, int *point, int *negative) __asm__("_fcvt");
char *_gcvt(double value, int digits, char *to);
char *gcvt(double value, int digits, char *to) __asm__("_gcvt");
long long _abs64(long long value);

unsigned char _rotl8(unsigned char value, unsigned char shift);
unsigned char _rotr8(unsigned char value, unsigned char shift);
unsigned short _rotl16(unsigned short value, unsigned char shift);
unsigned short _rotr16(unsigned short value, unsigned char shift);
unsigned _rotl(unsigned value, int shift);
unsigned _rotr(unsigned value, int shift);
/* Of Microsoft's long; clang has functions of these names built in, for a long of 64 bits. */
#define _lrotl(value, shift) _rotl((unsigned)(value), shift)
#define _lrotr(value, shift) _rotr((unsigned)(value), shift)
/* clang knows these two, with this type. */
__UINT64_TYPE__ _rotl64(__UINT64_TYPE__ value, int shift);
__UINT64_TYPE__ _rotr64(__UINT64_TYPE__ value, int shift);
unsigned short _byteswap_ushort(unsigned short value);
unsigned long _byteswap_ulong(unsigned long value);
unsigned long long _byteswap_uint64(unsigned long long value);
WSH_END

#ifdef __cplusplus
extern "C++" {
template <size_t size>
errno_t _itoa_s(int value, char (&to)[size], int base)
{
    return _itoa_s(value, to, size, base);
}
template <size_t size>
errno_t _ltoa_s(long value, char (&to)[size], int base)
{
    return _ltoa_s(value, to, size, base);
}
template <size_t size>
errno_t _ultoa_s(unsigned long value, char (&to)[size], int base)
{
    return _ultoa_s(value, to, size, base);
}
template <size_t size>
errno_t _i64toa_s(long long value, char (&to)[size], int base)
{
    return _i64toa_s(value, to, size, base);
}
template <size_t size>
errno_t _ui64toa_s(unsigned long long value, char (&to)[size], int base)
{
    return _ui64toa_s(value, to, size, base);
}
template <size_t size>
errno_t getenv_s(size_t *needed, char (&to)[size], const char *name)
{
    return getenv_s(needed, to, size, name);
}
template <size_t size>
errno_t _makepath_s(char (&to)[size], const char *drive, const char *directory, const char *name,
                    const char *extension)
{
    return _makepath_s(to, size, drive, directory, name, extension);
}
template <size_t drives, size_t directories, size_t names, size_t extensions>
errno_t _splitpath_s(const char *path, char (&drive)[drives], char (&directory)[directories],
                     char (&name)[names], char (&extension)[extensions])
{
    return _splitpath_s(path, drive, drives, directory, directories, name, names, extension,
                        extensions);
}
}
#endif

#endif
