/* How COM interfaces are written, so that one text serves C (a structure of function pointers
 * behind lpVtbl) and C++ (pure virtual functions): DECLARE_INTERFACE, STDMETHOD, PURE, THIS. */
#pragma once

#include <guiddef.h>

#undef interface
#define interface struct
#define __STRUCT__ struct

#define BEGIN_INTERFACE
#define END_INTERFACE

#if defined(__cplusplus) && !defined(CINTERFACE)

#define COM_DECLSPEC_NOTHROW DECLSPEC_NOTHROW
#define STDMETHOD(method) virtual COM_DECLSPEC_NOTHROW HRESULT STDMETHODCALLTYPE method
#define STDMETHOD_(type, method) virtual COM_DECLSPEC_NOTHROW type STDMETHODCALLTYPE method
#define STDMETHODV(method) virtual COM_DECLSPEC_NOTHROW HRESULT STDMETHODVCALLTYPE method
#define STDMETHODV_(type, method) virtual COM_DECLSPEC_NOTHROW type STDMETHODVCALLTYPE method
#define PURE = 0
#define THIS_
#define THIS void
#define DECLARE_INTERFACE(name) interface DECLSPEC_NOVTABLE name
#define DECLARE_INTERFACE_(name, base) interface DECLSPEC_NOVTABLE name : public base

#else

#define STDMETHOD(method) HRESULT(STDMETHODCALLTYPE *method)
#define STDMETHOD_(type, method) type(STDMETHODCALLTYPE *method)
#define STDMETHODV(method) HRESULT(STDMETHODVCALLTYPE *method)
#define STDMETHODV_(type, method) type(STDMETHODVCALLTYPE *method)
#define PURE
#define THIS_ INTERFACE *This,
#define THIS INTERFACE *This
#ifdef CONST_VTABLE
#define CONST_VTBL const
#else
#define CONST_VTBL
#endif
#define DECLARE_INTERFACE(name)                                                                    \
    typedef interface name {                                                                       \
        CONST_VTBL struct name##Vtbl *lpVtbl;                                                      \
    } name;                                                                                        \
    typedef CONST_VTBL struct name##Vtbl name##Vtbl;                                               \
    CONST_VTBL struct name##Vtbl
#define DECLARE_INTERFACE_(name, base) DECLARE_INTERFACE(name)

#endif

#define DECLARE_INTERFACE_IID(name, text) DECLARE_INTERFACE(name)
#define DECLARE_INTERFACE_IID_(name, base, text) DECLARE_INTERFACE_(name, base)
#define IFACEMETHOD(method) STDMETHOD(method)
#define IFACEMETHOD_(type, method) STDMETHOD_(type, method)
#define IFACEMETHODV(method) STDMETHODV(method)
#define IFACEMETHODV_(type, method) STDMETHODV_(type, method)

/* What an interface inherits, written out: C has no inheritance. */
#if defined(__cplusplus) && !defined(CINTERFACE)
#define _COMPAT_METHODS_OF_IUnknown
#else
#define _COMPAT_METHODS_OF_IUnknown                                                                \
    STDMETHOD(QueryInterface)(THIS_ REFIID iid, void **object) PURE;                               \
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;                                                          \
    STDMETHOD_(ULONG, Release)(THIS) PURE;
#endif

/* __uuidof(type) of an interface that __CRT_UUID_DECL names, as with mingw-w64: GCC has no
 * attribute that would keep Microsoft's __declspec(uuid("…")). */
#ifdef __cplusplus
extern "C++" {
template <typename Type>
const GUID &_compat_uuidof();
}
#define __uuidof(type) _compat_uuidof<__typeof(type)>()
#define __CRT_UUID_DECL(type, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                           \
    extern "C++" {                                                                                 \
    template <>                                                                                    \
    inline const GUID &_compat_uuidof<type>()                                                      \
    {                                                                                              \
        static const GUID id = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}};                      \
        return id;                                                                                 \
    }                                                                                              \
    template <>                                                                                    \
    inline const GUID &_compat_uuidof<type *>()                                                    \
    {                                                                                              \
        return _compat_uuidof<type>();                                                             \
    }                                                                                              \
    }
#else
#define __CRT_UUID_DECL(type, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)
#endif
#define _COMPAT_OLE_UUID(type, l)                                                                  \
    __CRT_UUID_DECL(type, l, 0x0000, 0x0000, 0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
