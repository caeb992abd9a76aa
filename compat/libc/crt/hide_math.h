/* Renames what glibc has in <math.h> and Microsoft has not: programs have it themselves. */
#pragma push_macro("gamma")
#undef gamma
#define gamma glibc_gamma
#pragma push_macro("gammaf")
#undef gammaf
#define gammaf glibc_gammaf
#pragma push_macro("gammal")
#undef gammal
#define gammal glibc_gammal
#pragma push_macro("signgam")
#undef signgam
#define signgam glibc_signgam
#pragma push_macro("drem")
#undef drem
#define drem glibc_drem
#pragma push_macro("significand")
#undef significand
#define significand glibc_significand
#pragma push_macro("scalb")
#undef scalb
#define scalb glibc_scalb
#pragma push_macro("finite")
#undef finite
#define finite glibc_finite
#pragma push_macro("fadd")
#undef fadd
#define fadd glibc_fadd
#pragma push_macro("fsub")
#undef fsub
#define fsub glibc_fsub
#pragma push_macro("fmul")
#undef fmul
#define fmul glibc_fmul
#pragma push_macro("fdiv")
#undef fdiv
#define fdiv glibc_fdiv
#pragma push_macro("fsqrt")
#undef fsqrt
#define fsqrt glibc_fsqrt
#pragma push_macro("ffma")
#undef ffma
#define ffma glibc_ffma
