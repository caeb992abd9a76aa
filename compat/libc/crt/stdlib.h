/* What Microsoft's <stdlib.h> has besides the standard's, or with other values. */
#ifndef WSH_CRT_STDLIB_H
#define WSH_CRT_STDLIB_H

#include <crt/linkage.h>

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

/* `long` has 32 bits: what does not fit becomes LONG_MAX, LONG_MIN or ULONG_MAX with ERANGE. */
long strtol(const char *text, char **end, int base) WSH_LABEL(strtol);
unsigned long strtoul(const char *text, char **end, int base) WSH_LABEL(strtoul);
long atol(const char *text) WSH_LABEL(atol);
int atoi(const char *text) WSH_LABEL(atoi);

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
long long _atoi64(const char *text) __asm__("atoll");
long long _strtoi64(const char *text, char **end, int base) __asm__("strtoll");
unsigned long long _strtoui64(const char *text, char **end, int base) __asm__("strtoull");

void *_aligned_malloc(size_t size, size_t alignment);
void _aligned_free(void *memory) __asm__("free");
errno_t getenv_s(size_t *needed, char *to, rsize_t size, const char *name);
errno_t _dupenv_s(char **to, size_t *size, const char *name);
int _putenv(const char *setting);
errno_t _putenv_s(const char *name, const char *value);

unsigned _rotl(unsigned value, int shift);
unsigned _rotr(unsigned value, int shift);
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
}
#endif

#endif
