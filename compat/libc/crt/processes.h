/* Starting programs: the part of <process.h> whose names glibc has, too. */
#ifndef WSH_CRT_PROCESSES_H
#define WSH_CRT_PROCESSES_H

#include <crt/linkage.h>
#include <crt/process_names.h>
#include <stdint.h>

#define _P_WAIT 0
#define _P_NOWAIT 1
#define _P_OVERLAY 2
#define _P_NOWAITO 3
#define _P_DETACH 4
#define P_WAIT _P_WAIT
#define P_NOWAIT _P_NOWAIT
#define P_OVERLAY _P_OVERLAY
#define P_NOWAITO _P_NOWAITO
#define P_DETACH _P_DETACH
#define _WAIT_CHILD 0
#define _WAIT_GRANDCHILD 1

WSH_BEGIN
int _getpid(void) __asm__("getpid");

/* Starts a program of Linux, found under its name with or without ".exe". The result is its exit
 * code with _P_WAIT, else what _cwait waits for; -1 with errno (ENOENT) on failure. l: arguments
 * one by one up to NULL; v: as an array; e: with an environment; p: looked for in PATH, too. The
 * new process gets them as one text that spaces take apart again, so they need quotes.
 * Microsoft: "_spawn functions", "_exec functions". */
intptr_t _spawnl(int mode, const char *name, const char *first, ...);
intptr_t _spawnle(int mode, const char *name, const char *first, ...);
intptr_t _spawnlp(int mode, const char *name, const char *first, ...);
intptr_t _spawnlpe(int mode, const char *name, const char *first, ...);
intptr_t _spawnv(int mode, const char *name, const char *const *arguments);
intptr_t _spawnve(int mode, const char *name, const char *const *arguments,
                  const char *const *environment);
intptr_t _spawnvp(int mode, const char *name, const char *const *arguments);
intptr_t _spawnvpe(int mode, const char *name, const char *const *arguments,
                   const char *const *environment);
intptr_t _execl(const char *name, const char *first, ...);
intptr_t _execle(const char *name, const char *first, ...);
intptr_t _execlp(const char *name, const char *first, ...);
intptr_t _execlpe(const char *name, const char *first, ...);
intptr_t _execv(const char *name, const char *const *arguments);
intptr_t _execve(const char *name, const char *const *arguments, const char *const *environment);
intptr_t _execvp(const char *name, const char *const *arguments);
intptr_t _execvpe(const char *name, const char *const *arguments, const char *const *environment);
intptr_t _cwait(int *status, intptr_t process, int action);

/* The same under their older names. */
intptr_t spawnl(int mode, const char *name, const char *first, ...) __asm__("_spawnl");
intptr_t spawnlp(int mode, const char *name, const char *first, ...) __asm__("_spawnlp");
intptr_t spawnv(int mode, const char *name, const char *const *arguments) __asm__("_spawnv");
intptr_t spawnvp(int mode, const char *name, const char *const *arguments) __asm__("_spawnvp");
intptr_t cwait(int *status, intptr_t process, int action) __asm__("_cwait");
WSH_END

#endif
