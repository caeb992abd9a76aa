/* Of controls only the list of their property pages. */
#pragma once

#include <oaidl.h>

typedef struct ISpecifyPropertyPages ISpecifyPropertyPages, *LPSPECIFYPROPERTYPAGES;

_COMPAT_BEGIN_C
extern const IID IID_ISpecifyPropertyPages;
_COMPAT_END_C

typedef struct tagCAUUID {
    ULONG cElems;
    GUID *pElems;
} CAUUID, *LPCAUUID;

#undef INTERFACE
#define INTERFACE ISpecifyPropertyPages
DECLARE_INTERFACE_(ISpecifyPropertyPages, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(GetPages)(THIS_ CAUUID * pages) PURE;
};
__CRT_UUID_DECL(ISpecifyPropertyPages, 0xB196B28B, 0xBAB4, 0x101A, 0xB6, 0x9C, 0x00, 0xAA, 0x00,
                0x34, 0x1D, 0x07)
#undef INTERFACE
