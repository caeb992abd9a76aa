/* assert in Microsoft's words. It may be included again with another NDEBUG. */
#if __WCHAR_MAX__ > 0xffff
#include_next <assert.h>
#else

#undef assert
#ifdef NDEBUG
#define assert(expression) ((void)0)
#else
#include <crt/linkage.h>
WSH_BEGIN
/* Writes "Assertion failed: what, file name, line number" to stderr and ends the program. */
void _assert(const char *expression, const char *file, unsigned line) __attribute__((__noreturn__));
void _wassert(const wchar_t *expression, const wchar_t *file, unsigned line) __attribute__((__noreturn__));
WSH_END
#define assert(expression) ((void)((!!(expression)) || (_assert(#expression, __FILE__, __LINE__), 0)))
#endif
#if !defined __cplusplus && !defined static_assert
#define static_assert _Static_assert
#endif

#endif
