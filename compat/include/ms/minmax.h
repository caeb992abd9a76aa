/* min and max, which programs expect from <windows.h> unless they define NOMINMAX.
 *
 * Macros in C. In C++ macros of these names would break every standard header that follows, since
 * libstdc++ writes `std::max(a, b)` and `max()` without protection; there they are templates of two
 * types, which also accept mixed operands as the macros do, and which `using namespace std` does
 * not make ambiguous (the standard's one-type template is the more specialised one). */
#pragma once

#ifndef __cplusplus
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#else
extern "C++" {
#ifndef min
template <class A, class B>
constexpr auto min(A a, B b) -> decltype(a < b ? a : b)
{
    return a < b ? a : b;
}
#endif
#ifndef max
template <class A, class B>
constexpr auto max(A a, B b) -> decltype(a > b ? a : b)
{
    return a > b ? a : b;
}
#endif
}
#endif
