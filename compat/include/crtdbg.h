/* The debug heap and its reports, as a release build has them: nothing is checked and nothing
 * reported. With _DEBUG, _ASSERT and _ASSERTE check, as assert does. (For leaks and overruns there
 * is `wsacc --sanitize=address`.) Microsoft: "CRT debugging techniques". */
#pragma once

#include <crt/linkage.h>

typedef void *_HFILE;
typedef int (*_CRT_REPORT_HOOK)(int type, char *text, int *result);
typedef int (*_CRT_ALLOC_HOOK)(int operation, void *memory, size_t size, int type, int request,
                               const unsigned char *file, int line);
typedef void (*_CRT_DUMP_CLIENT)(void *memory, size_t size);

#define _CRT_WARN 0
#define _CRT_ERROR 1
#define _CRT_ASSERT 2
#define _CRT_ERRCNT 3
#define _CRTDBG_MODE_FILE 0x1
#define _CRTDBG_MODE_DEBUG 0x2
#define _CRTDBG_MODE_WNDW 0x4
#define _CRTDBG_REPORT_MODE (-1)
#define _CRTDBG_INVALID_HFILE ((_HFILE)(long long)-1)
#define _CRTDBG_HFILE_ERROR ((_HFILE)(long long)-2)
#define _CRTDBG_FILE_STDOUT ((_HFILE)(long long)-4)
#define _CRTDBG_FILE_STDERR ((_HFILE)(long long)-5)
#define _CRTDBG_REPORT_FILE ((_HFILE)(long long)-6)
#define _CRTDBG_ALLOC_MEM_DF 0x01
#define _CRTDBG_DELAY_FREE_MEM_DF 0x02
#define _CRTDBG_CHECK_ALWAYS_DF 0x04
#define _CRTDBG_RESERVED_DF 0x08
#define _CRTDBG_CHECK_CRT_DF 0x10
#define _CRTDBG_LEAK_CHECK_DF 0x20
#define _CRTDBG_CHECK_EVERY_16_DF 0x00100000
#define _CRTDBG_CHECK_EVERY_128_DF 0x00800000
#define _CRTDBG_CHECK_EVERY_1024_DF 0x04000000
#define _CRTDBG_CHECK_DEFAULT_DF 0
#define _CRTDBG_REPORT_FLAG (-1)
#define _FREE_BLOCK 0
#define _NORMAL_BLOCK 1
#define _CRT_BLOCK 2
#define _IGNORE_BLOCK 3
#define _CLIENT_BLOCK 4
#define _MAX_BLOCKS 5

#ifdef _DEBUG
WSH_BEGIN
void _assert(const char *expression, const char *file, unsigned line) __attribute__((__noreturn__));
WSH_END
#define _ASSERT(expression)                                                                        \
    ((void)((!!(expression)) || (_assert(#expression, __FILE__, __LINE__), 0)))
#else
#define _ASSERT(expression) ((void)0)
#endif
#define _ASSERTE(expression) _ASSERT(expression)
#define _ASSERT_EXPR(expression, message) _ASSERT(expression)

#define _RPT0(type, text) ((void)0)
#define _RPT1(type, text, a) ((void)0)
#define _RPT2(type, text, a, b) ((void)0)
#define _RPT3(type, text, a, b, c) ((void)0)
#define _RPT4(type, text, a, b, c, d) ((void)0)
#define _RPTF0(type, text) ((void)0)
#define _RPTF1(type, text, a) ((void)0)
#define _RPTF2(type, text, a, b) ((void)0)
#define _RPTF3(type, text, a, b, c) ((void)0)
#define _RPTF4(type, text, a, b, c, d) ((void)0)

#define _malloc_dbg(size, type, file, line) malloc(size)
#define _calloc_dbg(count, size, type, file, line) calloc(count, size)
#define _realloc_dbg(memory, size, type, file, line) realloc(memory, size)
#define _free_dbg(memory, type) free(memory)
#define _msize_dbg(memory, type) _msize(memory)
#define _CrtSetReportHook(hook) ((_CRT_REPORT_HOOK)0)
#define _CrtSetReportMode(type, mode) ((int)0)
#define _CrtSetReportFile(type, file) ((_HFILE)0)
#define _CrtDbgBreak() __builtin_trap()
#define _CrtSetBreakAlloc(number) ((int)0)
#define _CrtSetAllocHook(hook) ((_CRT_ALLOC_HOOK)0)
#define _CrtCheckMemory() ((int)1)
#define _CrtSetDbgFlag(flags) ((int)0)
#define _CrtDoForAllClientObjects(function, context) ((void)0)
#define _CrtIsValidPointer(memory, size, access) ((int)1)
#define _CrtIsValidHeapPointer(memory) ((int)1)
#define _CrtIsMemoryBlock(memory, size, number, file, line) ((int)1)
#define _CrtSetDumpClient(function) ((_CRT_DUMP_CLIENT)0)
#define _CrtMemCheckpoint(state) ((void)0)
#define _CrtMemDifference(result, before, after) ((int)0)
#define _CrtMemDumpAllObjectsSince(state) ((void)0)
#define _CrtMemDumpStatistics(state) ((void)0)
#define _CrtDumpMemoryLeaks() ((int)0)
