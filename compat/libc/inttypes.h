/* 64-bit numbers are "ll" for Microsoft's printf and scanf, where glibc's <inttypes.h> writes "l". */
#if defined WSH_LIBC_INTTYPES_H || __WCHAR_MAX__ > 0xffff
#include_next <inttypes.h>
#else
#define WSH_LIBC_INTTYPES_H

#define strtoimax glibc_strtoimax
#define strtoumax glibc_strtoumax
#include <crt/hide_wide.h>
#include_next <inttypes.h>
#include <crt/show_wide.h>
#undef strtoimax
#undef strtoumax

#include <crt/wide_stdlib.h>

WSH_BEGIN
intmax_t strtoimax(const char *text, char **end, int base) WSH_LABEL(strtoll);
uintmax_t strtoumax(const char *text, char **end, int base) WSH_LABEL(strtoull);
intmax_t wcstoimax(const wchar_t *text, wchar_t **end, int base) WSH_LABEL(wcstoll);
uintmax_t wcstoumax(const wchar_t *text, wchar_t **end, int base) WSH_LABEL(wcstoull);
WSH_END

/* C++11 needs no sign to have them. */
#ifdef PRId8
#undef PRId64
#define PRId64 "lld"
#undef PRIdLEAST64
#define PRIdLEAST64 "lld"
#undef PRIdFAST16
#define PRIdFAST16 "lld"
#undef PRIdFAST32
#define PRIdFAST32 "lld"
#undef PRIdFAST64
#define PRIdFAST64 "lld"
#undef PRIdMAX
#define PRIdMAX "lld"
#undef PRIdPTR
#define PRIdPTR "lld"
#undef PRIi64
#define PRIi64 "lli"
#undef PRIiLEAST64
#define PRIiLEAST64 "lli"
#undef PRIiFAST16
#define PRIiFAST16 "lli"
#undef PRIiFAST32
#define PRIiFAST32 "lli"
#undef PRIiFAST64
#define PRIiFAST64 "lli"
#undef PRIiMAX
#define PRIiMAX "lli"
#undef PRIiPTR
#define PRIiPTR "lli"
#undef PRIo64
#define PRIo64 "llo"
#undef PRIoLEAST64
#define PRIoLEAST64 "llo"
#undef PRIoFAST16
#define PRIoFAST16 "llo"
#undef PRIoFAST32
#define PRIoFAST32 "llo"
#undef PRIoFAST64
#define PRIoFAST64 "llo"
#undef PRIoMAX
#define PRIoMAX "llo"
#undef PRIoPTR
#define PRIoPTR "llo"
#undef PRIu64
#define PRIu64 "llu"
#undef PRIuLEAST64
#define PRIuLEAST64 "llu"
#undef PRIuFAST16
#define PRIuFAST16 "llu"
#undef PRIuFAST32
#define PRIuFAST32 "llu"
#undef PRIuFAST64
#define PRIuFAST64 "llu"
#undef PRIuMAX
#define PRIuMAX "llu"
#undef PRIuPTR
#define PRIuPTR "llu"
#undef PRIx64
#define PRIx64 "llx"
#undef PRIxLEAST64
#define PRIxLEAST64 "llx"
#undef PRIxFAST16
#define PRIxFAST16 "llx"
#undef PRIxFAST32
#define PRIxFAST32 "llx"
#undef PRIxFAST64
#define PRIxFAST64 "llx"
#undef PRIxMAX
#define PRIxMAX "llx"
#undef PRIxPTR
#define PRIxPTR "llx"
#undef PRIX64
#define PRIX64 "llX"
#undef PRIXLEAST64
#define PRIXLEAST64 "llX"
#undef PRIXFAST16
#define PRIXFAST16 "llX"
#undef PRIXFAST32
#define PRIXFAST32 "llX"
#undef PRIXFAST64
#define PRIXFAST64 "llX"
#undef PRIXMAX
#define PRIXMAX "llX"
#undef PRIXPTR
#define PRIXPTR "llX"
#undef SCNd64
#define SCNd64 "lld"
#undef SCNdLEAST64
#define SCNdLEAST64 "lld"
#undef SCNdFAST16
#define SCNdFAST16 "lld"
#undef SCNdFAST32
#define SCNdFAST32 "lld"
#undef SCNdFAST64
#define SCNdFAST64 "lld"
#undef SCNdMAX
#define SCNdMAX "lld"
#undef SCNdPTR
#define SCNdPTR "lld"
#undef SCNi64
#define SCNi64 "lli"
#undef SCNiLEAST64
#define SCNiLEAST64 "lli"
#undef SCNiFAST16
#define SCNiFAST16 "lli"
#undef SCNiFAST32
#define SCNiFAST32 "lli"
#undef SCNiFAST64
#define SCNiFAST64 "lli"
#undef SCNiMAX
#define SCNiMAX "lli"
#undef SCNiPTR
#define SCNiPTR "lli"
#undef SCNo64
#define SCNo64 "llo"
#undef SCNoLEAST64
#define SCNoLEAST64 "llo"
#undef SCNoFAST16
#define SCNoFAST16 "llo"
#undef SCNoFAST32
#define SCNoFAST32 "llo"
#undef SCNoFAST64
#define SCNoFAST64 "llo"
#undef SCNoMAX
#define SCNoMAX "llo"
#undef SCNoPTR
#define SCNoPTR "llo"
#undef SCNu64
#define SCNu64 "llu"
#undef SCNuLEAST64
#define SCNuLEAST64 "llu"
#undef SCNuFAST16
#define SCNuFAST16 "llu"
#undef SCNuFAST32
#define SCNuFAST32 "llu"
#undef SCNuFAST64
#define SCNuFAST64 "llu"
#undef SCNuMAX
#define SCNuMAX "llu"
#undef SCNuPTR
#define SCNuPTR "llu"
#undef SCNx64
#define SCNx64 "llx"
#undef SCNxLEAST64
#define SCNxLEAST64 "llx"
#undef SCNxFAST16
#define SCNxFAST16 "llx"
#undef SCNxFAST32
#define SCNxFAST32 "llx"
#undef SCNxFAST64
#define SCNxFAST64 "llx"
#undef SCNxMAX
#define SCNxMAX "llx"
#undef SCNxPTR
#define SCNxPTR "llx"
#endif

#endif
