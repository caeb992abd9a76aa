/* Automation: VARIANT, a value of any kind, and objects whose methods are called by name. */
#pragma once

#include <objidl.h>

typedef struct IDispatch IDispatch, *LPDISPATCH;
typedef struct ITypeInfo ITypeInfo, *LPTYPEINFO;
typedef struct ITypeLib ITypeLib, *LPTYPELIB;
typedef struct IRecordInfo IRecordInfo, *LPRECORDINFO;
typedef struct IEnumVARIANT IEnumVARIANT;
typedef struct IErrorInfo IErrorInfo, *LPERRORINFO;
typedef struct IErrorLog IErrorLog, *LPERRORLOG;
typedef struct IPropertyBag IPropertyBag, *LPPROPERTYBAG;

_COMPAT_BEGIN_C
extern const IID IID_IDispatch;
extern const IID IID_IEnumVARIANT;
extern const IID IID_IErrorInfo;
extern const IID IID_IErrorLog;
extern const IID IID_IPropertyBag;
_COMPAT_END_C

typedef LONG DISPID, MEMBERID;
typedef DWORD HREFTYPE;
#define DISPID_UNKNOWN (-1)
#define DISPID_VALUE 0
#define DISPID_PROPERTYPUT (-3)
#define DISPID_NEWENUM (-4)
#define MEMBERID_NIL DISPID_UNKNOWN

/* Arrays of values are not there; the type has its layout. */
typedef struct tagSAFEARRAYBOUND {
    ULONG cElements;
    LONG lLbound;
} SAFEARRAYBOUND, *LPSAFEARRAYBOUND;
typedef struct tagSAFEARRAY {
    USHORT cDims;
    USHORT fFeatures;
    ULONG cbElements;
    ULONG cLocks;
    PVOID pvData;
    SAFEARRAYBOUND rgsabound[1];
} SAFEARRAY, *LPSAFEARRAY;

typedef struct tagVARIANT VARIANT, VARIANTARG, *LPVARIANT, *LPVARIANTARG;
struct tagVARIANT {
    __extension__ union {
        struct {
            VARTYPE vt;
            WORD wReserved1;
            WORD wReserved2;
            WORD wReserved3;
            union {
                LONGLONG llVal;
                LONG lVal;
                BYTE bVal;
                SHORT iVal;
                FLOAT fltVal;
                DOUBLE dblVal;
                VARIANT_BOOL boolVal;
                SCODE scode;
                CY cyVal;
                DATE date;
                BSTR bstrVal;
                IUnknown *punkVal;
                IDispatch *pdispVal;
                SAFEARRAY *parray;
                BYTE *pbVal;
                SHORT *piVal;
                LONG *plVal;
                LONGLONG *pllVal;
                FLOAT *pfltVal;
                DOUBLE *pdblVal;
                VARIANT_BOOL *pboolVal;
                SCODE *pscode;
                CY *pcyVal;
                DATE *pdate;
                BSTR *pbstrVal;
                IUnknown **ppunkVal;
                IDispatch **ppdispVal;
                SAFEARRAY **pparray;
                VARIANT *pvarVal;
                PVOID byref;
                CHAR cVal;
                USHORT uiVal;
                ULONG ulVal;
                ULONGLONG ullVal;
                INT intVal;
                UINT uintVal;
                DECIMAL *pdecVal;
                CHAR *pcVal;
                USHORT *puiVal;
                ULONG *pulVal;
                ULONGLONG *pullVal;
                INT *pintVal;
                UINT *puintVal;
                struct {
                    PVOID pvRecord;
                    IRecordInfo *pRecInfo;
                };
            };
        };
        DECIMAL decVal;
    };
};

typedef struct tagDISPPARAMS {
    VARIANTARG *rgvarg;
    DISPID *rgdispidNamedArgs;
    UINT cArgs;
    UINT cNamedArgs;
} DISPPARAMS;

typedef struct tagEXCEPINFO {
    WORD wCode;
    WORD wReserved;
    BSTR bstrSource;
    BSTR bstrDescription;
    BSTR bstrHelpFile;
    DWORD dwHelpContext;
    PVOID pvReserved;
    HRESULT(WINAPI *pfnDeferredFillIn)(struct tagEXCEPINFO *);
    SCODE scode;
} EXCEPINFO, *LPEXCEPINFO;

#undef INTERFACE
#define INTERFACE IDispatch
DECLARE_INTERFACE_(IDispatch, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(GetTypeInfoCount)(THIS_ UINT * count) PURE;
    STDMETHOD(GetTypeInfo)(THIS_ UINT index, LCID locale, ITypeInfo * *info) PURE;
    STDMETHOD(GetIDsOfNames)
    (THIS_ REFIID null, LPOLESTR * names, UINT count, LCID locale, DISPID * ids) PURE;
    STDMETHOD(Invoke)
    (THIS_ DISPID member, REFIID null, LCID locale, WORD flags, DISPPARAMS * parameters,
     VARIANT * result, EXCEPINFO * exception, UINT * wrong_argument) PURE;
};
_COMPAT_OLE_UUID(IDispatch, 0x00020400)

#undef INTERFACE
#define INTERFACE IEnumVARIANT
DECLARE_INTERFACE_(IEnumVARIANT, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(Next)(THIS_ ULONG count, VARIANT * elements,
                                                ULONG * fetched) PURE;
    STDMETHOD(Skip)(THIS_ ULONG count) PURE;
    STDMETHOD(Reset)(THIS) PURE;
    STDMETHOD(Clone)(THIS_ IEnumVARIANT * *copy) PURE;
};
_COMPAT_OLE_UUID(IEnumVARIANT, 0x00020404)

#undef INTERFACE
#define INTERFACE IErrorInfo
DECLARE_INTERFACE_(IErrorInfo, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(GetGUID)(THIS_ GUID * id) PURE;
    STDMETHOD(GetSource)(THIS_ BSTR * source) PURE;
    STDMETHOD(GetDescription)(THIS_ BSTR * description) PURE;
    STDMETHOD(GetHelpFile)(THIS_ BSTR * file) PURE;
    STDMETHOD(GetHelpContext)(THIS_ DWORD * context) PURE;
};
__CRT_UUID_DECL(IErrorInfo, 0x1CF2B120, 0x547D, 0x101B, 0x8E, 0x65, 0x08, 0x00, 0x2B, 0x2B, 0xD1,
                0x19)

#undef INTERFACE
#define INTERFACE IErrorLog
DECLARE_INTERFACE_(IErrorLog, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(AddError)(THIS_ LPCOLESTR name, EXCEPINFO * exception)
        PURE;
};
__CRT_UUID_DECL(IErrorLog, 0x3127CA40, 0x446E, 0x11CE, 0x81, 0x35, 0x00, 0xAA, 0x00, 0x4B, 0xB8,
                0x51)

#undef INTERFACE
#define INTERFACE IPropertyBag
DECLARE_INTERFACE_(IPropertyBag, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(Read)(THIS_ LPCOLESTR name, VARIANT * value,
                                                IErrorLog * log) PURE;
    STDMETHOD(Write)(THIS_ LPCOLESTR name, VARIANT * value) PURE;
};
__CRT_UUID_DECL(IPropertyBag, 0x55272A00, 0x42CB, 0x11CE, 0x81, 0x35, 0x00, 0xAA, 0x00, 0x4B, 0xB8,
                0x51)
#undef INTERFACE

#ifdef COBJMACROS
#define IDispatch_QueryInterface(This, iid, object)                                                \
    (This)->lpVtbl->QueryInterface(This, iid, object)
#define IDispatch_AddRef(This) (This)->lpVtbl->AddRef(This)
#define IDispatch_Release(This) (This)->lpVtbl->Release(This)
#define IDispatch_GetIDsOfNames(This, null, names, count, locale, ids)                             \
    (This)->lpVtbl->GetIDsOfNames(This, null, names, count, locale, ids)
#define IDispatch_Invoke(This, member, null, locale, flags, parameters, result, exception, wrong)  \
    (This)->lpVtbl->Invoke(This, member, null, locale, flags, parameters, result, exception, wrong)
#endif
