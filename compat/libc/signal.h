/* Signals in Microsoft's numbers and by its rules. */
#if defined WSH_LIBC_SIGNAL_H || __WCHAR_MAX__ > 0xffff
#include_next <signal.h>
#else
#define WSH_LIBC_SIGNAL_H

/* A size that is asked for at run time would bring in <unistd.h>. */
#include <features.h>
#pragma push_macro("__USE_DYNAMIC_STACK_SIZE")
#undef __USE_DYNAMIC_STACK_SIZE
#define signal glibc_signal
#define raise glibc_raise
#define kill glibc_kill
#define sigset glibc_sigset
#include_next <signal.h>
#pragma pop_macro("__USE_DYNAMIC_STACK_SIZE")

#include <crt/linkage.h>

#undef signal
#undef raise
#undef kill
#undef sigset
#undef SIGABRT
#undef SIGBREAK
#define SIGBREAK 21
#define SIGABRT 22
#define SIGABRT_COMPAT 6
#define SIG_GET ((void (*)(int))2)
#define SIG_SGE ((void (*)(int))3)
#define SIG_ACK ((void (*)(int))4)

WSH_BEGIN
/* The former action; SIG_ERR with EINVAL for a number that is no signal of Windows. An action is used once,
 * then the default one is back. SIGBREAK is what Ctrl+\ gives in a terminal. Microsoft: "signal", "raise". */
void (*signal(int number, void (*action)(int)))(int) WSH_LABEL(signal);
int raise(int number) WSH_LABEL(raise);
WSH_END

#endif
