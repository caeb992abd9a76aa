/* What Microsoft's compiler knows as keywords and intrinsics and GCC or clang on Linux do not.
 * Every file of a program begins with it (cmake/program-flags.list): a keyword needs no header.
 *
 * On x86-64 there is one calling convention, so every keyword for one is empty. `__try` is left
 * alone: libstdc++ uses it as a name of its own. */
#pragma once

#include <ms/super.h>

#define __cdecl
#define _cdecl
#define __stdcall
#define _stdcall
#define __fastcall
#define _fastcall
#define __thiscall
#define __vectorcall
#define __pascal
#define _pascal
#define __unaligned
#define __w64
#define __ptr32
#define __ptr64

#define __pragma(words) _Pragma(#words)

#define __int8 char
#define __int16 short
#define __int32 int
#define __int64 long long
#define _int8 char
#define _int16 short
#define _int32 int
#define _int64 long long

#define __forceinline __inline__ __attribute__((__always_inline__))
#ifndef _inline
#define _inline __inline__
#endif

/* clang knows some intrinsics by itself, and lets nobody define them. */
#ifdef __has_builtin
#define _COMPAT_IS_BUILTIN(name) __has_builtin(name)
#else
#define _COMPAT_IS_BUILTIN(name) 0
#endif

#if !_COMPAT_IS_BUILTIN(__debugbreak)
/* Stops in the debugger; without one it ends the program. */
static __inline__ void __debugbreak(void)
{
    __asm__ __volatile__("int3");
}
#endif

/* __declspec(x) becomes the attribute of the same meaning; an unknown x does not compile. Programs
 * are compiled so that nothing else than what is exported is seen outside its module. */
#ifdef __declspec
#undef __declspec
#endif
#define __declspec(specifier) __ms_declspec_##specifier
#define __ms_declspec_dllexport __attribute__((__visibility__("default")))
#define __ms_declspec_dllimport __attribute__((__visibility__("default")))
#define __ms_declspec_novtable
#define __ms_declspec_safebuffers
#define __ms_declspec_nothrow __attribute__((__nothrow__))
#define __ms_declspec_noreturn __attribute__((__noreturn__))
#define __ms_declspec_noinline __attribute__((__noinline__))
#define __ms_declspec_restrict __attribute__((__malloc__))
#define __ms_declspec_noalias
#define __ms_declspec_naked __attribute__((__naked__))
#define __ms_declspec_selectany __attribute__((__weak__))
#define __ms_declspec_thread __thread
#define __ms_declspec_align(bytes) __attribute__((__aligned__(bytes)))
#define __ms_declspec_deprecated __attribute__((__deprecated__))
#define __ms_declspec_uuid(text)
