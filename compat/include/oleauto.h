/* Automation's text (BSTR) and values (VARIANT). Arrays, dispatching by type libraries and
 * conversions between the kinds of values are not there. */
#pragma once

#include <oaidl.h>

#define DISPATCH_METHOD 0x1
#define DISPATCH_PROPERTYGET 0x2
#define DISPATCH_PROPERTYPUT 0x4
#define DISPATCH_PROPERTYPUTREF 0x8

#define VARIANT_NOVALUEPROP 0x01
#define VARIANT_ALPHABOOL 0x02

#define V_UNION(X, Y) ((X)->Y)
#define V_VT(X) ((X)->vt)
#define V_ISBYREF(X) (V_VT(X) & VT_BYREF)
#define V_ISARRAY(X) (V_VT(X) & VT_ARRAY)
#define V_ISVECTOR(X) (V_VT(X) & VT_VECTOR)
#define V_NONE(X) V_I2(X)
#define V_UI1(X) V_UNION(X, bVal)
#define V_UI1REF(X) V_UNION(X, pbVal)
#define V_I2(X) V_UNION(X, iVal)
#define V_I2REF(X) V_UNION(X, piVal)
#define V_I4(X) V_UNION(X, lVal)
#define V_I4REF(X) V_UNION(X, plVal)
#define V_I8(X) V_UNION(X, llVal)
#define V_I8REF(X) V_UNION(X, pllVal)
#define V_R4(X) V_UNION(X, fltVal)
#define V_R4REF(X) V_UNION(X, pfltVal)
#define V_R8(X) V_UNION(X, dblVal)
#define V_R8REF(X) V_UNION(X, pdblVal)
#define V_I1(X) V_UNION(X, cVal)
#define V_I1REF(X) V_UNION(X, pcVal)
#define V_UI2(X) V_UNION(X, uiVal)
#define V_UI2REF(X) V_UNION(X, puiVal)
#define V_UI4(X) V_UNION(X, ulVal)
#define V_UI4REF(X) V_UNION(X, pulVal)
#define V_UI8(X) V_UNION(X, ullVal)
#define V_UI8REF(X) V_UNION(X, pullVal)
#define V_INT(X) V_UNION(X, intVal)
#define V_INTREF(X) V_UNION(X, pintVal)
#define V_UINT(X) V_UNION(X, uintVal)
#define V_UINTREF(X) V_UNION(X, puintVal)
#define V_CY(X) V_UNION(X, cyVal)
#define V_CYREF(X) V_UNION(X, pcyVal)
#define V_DATE(X) V_UNION(X, date)
#define V_DATEREF(X) V_UNION(X, pdate)
#define V_BSTR(X) V_UNION(X, bstrVal)
#define V_BSTRREF(X) V_UNION(X, pbstrVal)
#define V_DISPATCH(X) V_UNION(X, pdispVal)
#define V_DISPATCHREF(X) V_UNION(X, ppdispVal)
#define V_ERROR(X) V_UNION(X, scode)
#define V_ERRORREF(X) V_UNION(X, pscode)
#define V_BOOL(X) V_UNION(X, boolVal)
#define V_BOOLREF(X) V_UNION(X, pboolVal)
#define V_UNKNOWN(X) V_UNION(X, punkVal)
#define V_UNKNOWNREF(X) V_UNION(X, ppunkVal)
#define V_VARIANTREF(X) V_UNION(X, pvarVal)
#define V_ARRAY(X) V_UNION(X, parray)
#define V_ARRAYREF(X) V_UNION(X, pparray)
#define V_BYREF(X) V_UNION(X, byref)
#define V_DECIMAL(X) ((X)->decVal)
#define V_DECIMALREF(X) V_UNION(X, pdecVal)

_COMPAT_BEGIN_C

/* Text with its length in front of it and a terminator behind it. Of NULL SysAllocString makes
 * NULL, SysAllocStringLen text that is not set. NULL where there is no memory; NULL has the length
 * 0. SysReAllocString frees the old text: FALSE and no change where there is no memory.
 * Microsoft: "SysAllocString". */
BSTR WINAPI SysAllocString(const OLECHAR *text);
BSTR WINAPI SysAllocStringLen(const OLECHAR *text, UINT length);
BSTR WINAPI SysAllocStringByteLen(LPCSTR bytes, UINT length);
INT WINAPI SysReAllocString(BSTR *old, const OLECHAR *text);
INT WINAPI SysReAllocStringLen(BSTR *old, const OLECHAR *text, UINT length);
void WINAPI SysFreeString(BSTR text);
UINT WINAPI SysStringLen(BSTR text);
UINT WINAPI SysStringByteLen(BSTR text);

/* Values: VariantClear frees text and releases objects, VariantCopy clears `to` first and copies
 * text, VariantCopyInd follows a reference (VT_BYREF), too. DISP_E_BADVARTYPE, E_INVALIDARG,
 * E_OUTOFMEMORY. Arrays and records (VT_ARRAY, VT_RECORD) are not there: E_NOTIMPL.
 * Microsoft: "VariantCopy". */
void WINAPI VariantInit(VARIANTARG *value);
HRESULT WINAPI VariantClear(VARIANTARG *value);
HRESULT WINAPI VariantCopy(VARIANTARG *to, const VARIANTARG *from);
HRESULT WINAPI VariantCopyInd(VARIANT *to, const VARIANTARG *from);

_COMPAT_END_C
