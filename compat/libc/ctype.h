/* Classes and letter case by the locale that Microsoft's setlocale chose, and Microsoft's additions. */
#if defined WSH_LIBC_CTYPE_H || __WCHAR_MAX__ > 0xffff
#include_next <ctype.h>
#else
#define WSH_LIBC_CTYPE_H

/* No macros and inline functions, which would ask glibc's tables. */
#pragma push_macro("__NO_CTYPE")
#undef __NO_CTYPE
#define __NO_CTYPE
#define isalnum glibc_isalnum
#define isalpha glibc_isalpha
#define isblank glibc_isblank
#define iscntrl glibc_iscntrl
#define isdigit glibc_isdigit
#define isgraph glibc_isgraph
#define islower glibc_islower
#define isprint glibc_isprint
#define ispunct glibc_ispunct
#define isspace glibc_isspace
#define isupper glibc_isupper
#define isxdigit glibc_isxdigit
#define tolower glibc_tolower
#define toupper glibc_toupper
#define _tolower glibc__tolower
#define _toupper glibc__toupper
#include_next <ctype.h>
#undef isalnum
#undef isalpha
#undef isblank
#undef iscntrl
#undef isdigit
#undef isgraph
#undef islower
#undef isprint
#undef ispunct
#undef isspace
#undef isupper
#undef isxdigit
#undef tolower
#undef toupper
#undef _tolower
#undef _toupper
#pragma pop_macro("__NO_CTYPE")

#include <crt/linkage.h>
#include <crt/wide_character.h>

#define _UPPER 0x01
#define _LOWER 0x02
#define _DIGIT 0x04
#define _SPACE 0x08
#define _PUNCT 0x10
#define _CONTROL 0x20
#define _BLANK 0x40
#define _HEX 0x80
#define _ALPHA 0x0103

WSH_BEGIN
int isalnum(int c) WSH_LABEL(isalnum);
int isalpha(int c) WSH_LABEL(isalpha);
int isblank(int c) WSH_LABEL(isblank);
int iscntrl(int c) WSH_LABEL(iscntrl);
int isdigit(int c) WSH_LABEL(isdigit);
int isgraph(int c) WSH_LABEL(isgraph);
int islower(int c) WSH_LABEL(islower);
int isprint(int c) WSH_LABEL(isprint);
int ispunct(int c) WSH_LABEL(ispunct);
int isspace(int c) WSH_LABEL(isspace);
int isupper(int c) WSH_LABEL(isupper);
int isxdigit(int c) WSH_LABEL(isxdigit);
int tolower(int c) WSH_LABEL(tolower);
int toupper(int c) WSH_LABEL(toupper);
/* Of what is a letter of the other case, and of nothing else. */
int _tolower(int c);
int _toupper(int c);
WSH_END

#define __isascii(c) ((unsigned)(c) < 0x80)
#define __toascii(c) ((c)&0x7f)
#define __iscsymf(c) (isalpha(c) || (c) == '_')
#define __iscsym(c) (isalnum(c) || (c) == '_')

#endif
