/* Many programs have a variable of their own called index. */
#ifndef WSH_LIBC_STRINGS_H
#define WSH_LIBC_STRINGS_H

#pragma push_macro("index")
#pragma push_macro("rindex")
#undef index
#undef rindex
#define index glibc_index
#define rindex glibc_rindex

#include_next <strings.h>

#undef index
#undef rindex
#pragma pop_macro("index")
#pragma pop_macro("rindex")

#endif
