/* What the checks of the C runtime are made of. The same sources run on the shim and, linked with
 * Microsoft's newer runtime (ucrtbase.dll), on Windows or under Wine.
 *
 *     SUBJECT("A text that does not fit is cut off")
 *     CHECK(_snprintf(text, 3, "abcd"), -1);
 *     CHECK_TEXT(text, "abc");
 *     CHECK_INVALID(strcpy_s(text, 2, "abc"), ERANGE);    calls the invalid parameter handler
 */
#ifndef WINSOCK_SHIM_TESTS_CRT_CHECKS_H
#define WINSOCK_SHIM_TESTS_CRT_CHECKS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Wine 8.0's runtime is not Microsoft's: a check that it fails is left out there, with a reason. */
extern int on_wine(void);
#define EXCEPT_ON_WINE(reason, ...)                                                                \
    do {                                                                                           \
        if (!on_wine())                                                                            \
            __VA_ARGS__;                                                                           \
    } while (0)

/* Checks of what Microsoft's compiler has built in and mingw-w64 has not. */
void compiler_intrinsics(void);

void begin_subject(const char *subject);
void check_number(const char *file, int line, const char *what, long long got, long long expected);
void check_text(const char *file, int line, const char *what, const char *got,
                const char *expected);
void check_wide(const char *file, int line, const char *what, const wchar_t *got,
                const wchar_t *expected);

/* How often the invalid parameter handler was called since the last call of this function. */
int handler_calls(void);

#define SUBJECT(sentence) begin_subject(sentence);
#define CHECK(what, expected) check_number(__FILE__, __LINE__, #what, (long long)(what), (expected))
#define CHECK_TEXT(what, expected) check_text(__FILE__, __LINE__, #what, (what), (expected))
#define CHECK_WIDE(what, expected) check_wide(__FILE__, __LINE__, #what, (what), (expected))
#define CHECK_ERRNO(what, expected, error)                                                         \
    do {                                                                                           \
        errno = 0;                                                                                 \
        CHECK(what, expected);                                                                     \
        check_number(__FILE__, __LINE__, "errno after " #what, errno, (error));                    \
    } while (0)
/* `what` returns the error and calls the handler once. */
#define CHECK_INVALID(what, error)                                                                 \
    do {                                                                                           \
        handler_calls();                                                                           \
        CHECK(what, error);                                                                        \
        check_number(__FILE__, __LINE__, "handler calls of " #what, handler_calls(), 1);           \
    } while (0)

/* The same, but Wine 8.0 does not call the handler. */
#define CHECK_INVALID_UNHEARD(what, error)                                                         \
    do {                                                                                           \
        if (on_wine())                                                                             \
            CHECK(what, error);                                                                    \
        else                                                                                       \
            CHECK_INVALID(what, error);                                                            \
    } while (0)

/* `what` returns `expected`, sets the error and calls the handler once. */
#define CHECK_REFUSED(what, expected, error)                                                       \
    do {                                                                                           \
        handler_calls();                                                                           \
        CHECK_ERRNO(what, expected, error);                                                        \
        check_number(__FILE__, __LINE__, "handler calls of " #what, handler_calls(), 1);           \
    } while (0)

/* The same, but Wine 8.0 does not call the handler. */
#define CHECK_REFUSED_UNHEARD(what, expected, error)                                               \
    do {                                                                                           \
        if (on_wine())                                                                             \
            CHECK_ERRNO(what, expected, error);                                                    \
        else                                                                                       \
            CHECK_REFUSED(what, expected, error);                                                  \
    } while (0)

/* The same, but of Wine 8.0 only the result tells that it failed. */
#define CHECK_REFUSED_UNTOLD(what, expected, error)                                                \
    do {                                                                                           \
        if (on_wine())                                                                             \
            CHECK(what, expected);                                                                 \
        else                                                                                       \
            CHECK_REFUSED(what, expected, error);                                                  \
    } while (0)
#define CHECK_ERRNO_UNTOLD(what, expected, error)                                                  \
    do {                                                                                           \
        if (on_wine())                                                                             \
            CHECK(what, expected);                                                                 \
        else                                                                                       \
            CHECK_ERRNO(what, expected, error);                                                    \
    } while (0)

/* Lets a process of its own, this program started anew, do only `part`, and returns its exit code:
 * 0 when `part` returned and all its checks were good. Its standard streams are files, text by
 * text; NULL: this process's. */
struct streams {
    const char *input, *output, *errors;
};
int in_child(void (*part)(void));
const char *own_program(void);
int in_child_with(void (*part)(void), struct streams files);

/* What a file holds, byte by byte, and a file that holds that. */
void make_file(const char *name, const char *bytes, int count);
void check_bytes(const char *file, int line, const char *name, const char *expected, int count);
#define MAKE_FILE(name, bytes) make_file(name, bytes, (int)sizeof bytes - 1)
#define CHECK_FILE(name, bytes) check_bytes(__FILE__, __LINE__, name, bytes, (int)sizeof bytes - 1)
/* The same without the CRs, which a redirected standard stream has on Windows only. */
void check_lines(const char *file, int line, const char *name, const char *expected, int count);
#define CHECK_LINES(name, bytes) check_lines(__FILE__, __LINE__, name, bytes, (int)sizeof bytes - 1)

/* A check with `list`, the arguments behind `last`. */
#define WITH_LIST(last, ...)                                                                       \
    do {                                                                                           \
        va_list list;                                                                              \
        va_start(list, last);                                                                      \
        __VA_ARGS__;                                                                               \
        va_end(list);                                                                              \
    } while (0)

#ifdef __cplusplus
}
#endif

#endif
