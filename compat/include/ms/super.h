/* __super, the base class (the first of several), in a function that has `this`. clang cannot list
 * bases. Also for mingw-w64. Microsoft: "__super". */
#pragma once

#if defined __cplusplus && !defined __clang__
extern "C++" {
template <class... Bases>
struct _compat_first;
template <class First, class... Others>
struct _compat_first<First, Others...> {
    typedef First type;
};
template <class Class>
struct _compat_super {
    typedef typename _compat_first<__direct_bases(Class)...>::type type;
};
template <class Class>
struct _compat_super<const Class> : _compat_super<Class> {
};
}
#define __super _compat_super<__typeof__(*this)>::type
#endif
