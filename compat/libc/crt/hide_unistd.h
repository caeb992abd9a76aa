/* Renames what is Microsoft's in <io.h>, <direct.h>, <process.h> and <stdlib.h>, with other rules. */
#pragma push_macro("access")
#undef access
#define access glibc_access
#pragma push_macro("chdir")
#undef chdir
#define chdir glibc_chdir
#pragma push_macro("close")
#undef close
#define close glibc_close
#pragma push_macro("dup")
#undef dup
#define dup glibc_dup
#pragma push_macro("dup2")
#undef dup2
#define dup2 glibc_dup2
#pragma push_macro("execl")
#undef execl
#define execl glibc_execl
#pragma push_macro("execle")
#undef execle
#define execle glibc_execle
#pragma push_macro("execlp")
#undef execlp
#define execlp glibc_execlp
#pragma push_macro("execv")
#undef execv
#define execv glibc_execv
#pragma push_macro("execve")
#undef execve
#define execve glibc_execve
#pragma push_macro("execvp")
#undef execvp
#define execvp glibc_execvp
#pragma push_macro("execvpe")
#undef execvpe
#define execvpe glibc_execvpe
#pragma push_macro("getcwd")
#undef getcwd
#define getcwd glibc_getcwd
#pragma push_macro("getpid")
#undef getpid
#define getpid glibc_getpid
#pragma push_macro("isatty")
#undef isatty
#define isatty glibc_isatty
#pragma push_macro("lseek")
#undef lseek
#define lseek glibc_lseek
#pragma push_macro("lseek64")
#undef lseek64
#define lseek64 glibc_lseek64
#pragma push_macro("pipe")
#undef pipe
#define pipe glibc_pipe
#pragma push_macro("read")
#undef read
#define read glibc_read
#pragma push_macro("rmdir")
#undef rmdir
#define rmdir glibc_rmdir
#pragma push_macro("swab")
#undef swab
#define swab glibc_swab
#pragma push_macro("unlink")
#undef unlink
#define unlink glibc_unlink
#pragma push_macro("write")
#undef write
#define write glibc_write
