/* Keys and text of the console, past stdin and stdout's buffers. Microsoft: "Console and port I/O".
 *
 * Keys come one by one and unseen as long as the program asks for them so; a function that reads
 * lines (scanf, gets, cin) brings back echo and line editing. Where stdin is no terminal, these
 * functions read and write stdin and stdout. _getwch and its kin are in <wchar.h>. */
#pragma once

#include <ms/dialect.h>
#include <stddef.h>
#include <wchar.h>

_COMPAT_BEGIN_C

/* The next byte of a key's character, without echo or with it: two calls for a character of two
 * bytes. Enter is '\r', Backspace '\b'. Arrows give 0xE0 and function keys 0, and the next call
 * Microsoft's code for the key. -1 at the end of a redirected input. */
int __cdecl _getch(void);
int __cdecl _getche(void);
/* Nonzero if _getch would return at once. */
int __cdecl _kbhit(void);
/* For one byte, which the next _getch returns; -1 if there is one already. */
int __cdecl _ungetch(int c);

int __cdecl _putch(int c);
int __cdecl _cputs(const char *text);
int __cdecl _cprintf(const char *format, ...);
int __cdecl _cscanf(const char *format, ...);
/* A line without its end; `read` gets its length. 0, or EINVAL. */
int __cdecl _cgets_s(char *to, size_t size, size_t *read);

/* The names of older programs. */
int __cdecl getch(void) __asm__("_getch");
int __cdecl getche(void) __asm__("_getche");
int __cdecl kbhit(void) __asm__("_kbhit");
int __cdecl ungetch(int c) __asm__("_ungetch");
int __cdecl putch(int c) __asm__("_putch");
int __cdecl cputs(const char *text) __asm__("_cputs");
int __cdecl cprintf(const char *format, ...) __asm__("_cprintf");
int __cdecl cscanf(const char *format, ...) __asm__("_cscanf");

_COMPAT_END_C
