/* IUnknown, which every object of COM has, and IClassFactory, which makes objects. */
#pragma once

#include <basetyps.h>
#include <wtypesbase.h>

typedef struct IUnknown IUnknown, *LPUNKNOWN;
typedef struct IClassFactory IClassFactory, *LPCLASSFACTORY;

_COMPAT_BEGIN_C
extern const IID IID_IUnknown;
extern const IID IID_IClassFactory;
_COMPAT_END_C

#if defined(__cplusplus) && !defined(CINTERFACE)
extern "C++" { /* a template has no other linkage, and programs include in extern "C" */
#endif
#undef INTERFACE
#define INTERFACE IUnknown
DECLARE_INTERFACE(IUnknown)
{
    STDMETHOD(QueryInterface)(THIS_ REFIID iid, void **object) PURE;
    STDMETHOD_(ULONG, AddRef)(THIS) PURE;
    STDMETHOD_(ULONG, Release)(THIS) PURE;
#if defined(__cplusplus) && !defined(CINTERFACE)
    /* The interface that __uuidof(Interface) names. */
    template <class Interface>
    HRESULT QueryInterface(Interface * *object)
    {
        return QueryInterface(__uuidof(Interface), reinterpret_cast<void **>(object));
    }
#endif
};
#if defined(__cplusplus) && !defined(CINTERFACE)
}
#endif
_COMPAT_OLE_UUID(IUnknown, 0x00000000)

#undef INTERFACE
#define INTERFACE IClassFactory
DECLARE_INTERFACE_(IClassFactory, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(CreateInstance)(THIS_ IUnknown * outer, REFIID iid,
                                                          void **object) PURE;
    STDMETHOD(LockServer)(THIS_ BOOL lock) PURE;
};
_COMPAT_OLE_UUID(IClassFactory, 0x00000001)
#undef INTERFACE

#ifdef COBJMACROS
#define IUnknown_QueryInterface(This, iid, object) (This)->lpVtbl->QueryInterface(This, iid, object)
#define IUnknown_AddRef(This) (This)->lpVtbl->AddRef(This)
#define IUnknown_Release(This) (This)->lpVtbl->Release(This)
#define IClassFactory_QueryInterface(This, iid, object)                                            \
    (This)->lpVtbl->QueryInterface(This, iid, object)
#define IClassFactory_AddRef(This) (This)->lpVtbl->AddRef(This)
#define IClassFactory_Release(This) (This)->lpVtbl->Release(This)
#define IClassFactory_CreateInstance(This, outer, iid, object)                                     \
    (This)->lpVtbl->CreateInstance(This, outer, iid, object)
#define IClassFactory_LockServer(This, lock) (This)->lpVtbl->LockServer(This, lock)
#endif
