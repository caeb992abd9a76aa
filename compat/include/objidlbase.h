/* COM's memory, and streams of bytes as objects. */
#pragma once

#include <unknwnbase.h>

typedef struct IMalloc IMalloc, *LPMALLOC;
typedef struct IEnumUnknown IEnumUnknown, *LPENUMUNKNOWN;
typedef struct IEnumString IEnumString, *LPENUMSTRING;
typedef struct ISequentialStream ISequentialStream;
typedef struct IStream IStream, *LPSTREAM;

_COMPAT_BEGIN_C
extern const IID IID_IMalloc;
extern const IID IID_IEnumUnknown;
extern const IID IID_IEnumString;
extern const IID IID_ISequentialStream;
extern const IID IID_IStream;
_COMPAT_END_C

typedef struct _COSERVERINFO {
    DWORD dwReserved1;
    LPWSTR pwszName;
    COAUTHINFO *pAuthInfo;
    DWORD dwReserved2;
} COSERVERINFO;

typedef struct tagMULTI_QI {
    const IID *pIID;
    IUnknown *pItf;
    HRESULT hr;
} MULTI_QI;

typedef struct tagSTATSTG {
    LPOLESTR pwcsName;
    DWORD type;
    ULARGE_INTEGER cbSize;
    FILETIME mtime;
    FILETIME ctime;
    FILETIME atime;
    DWORD grfMode;
    DWORD grfLocksSupported;
    CLSID clsid;
    DWORD grfStateBits;
    DWORD reserved;
} STATSTG;

typedef enum tagSTGTY {
    STGTY_STORAGE = 1,
    STGTY_STREAM = 2,
    STGTY_LOCKBYTES = 3,
    STGTY_PROPERTY = 4
} STGTY;

typedef enum tagSTREAM_SEEK {
    STREAM_SEEK_SET = 0,
    STREAM_SEEK_CUR = 1,
    STREAM_SEEK_END = 2
} STREAM_SEEK;

typedef enum tagLOCKTYPE { LOCK_WRITE = 1, LOCK_EXCLUSIVE = 2, LOCK_ONLYONCE = 4 } LOCKTYPE;

#undef INTERFACE
#define INTERFACE IMalloc
DECLARE_INTERFACE_(IMalloc, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD_(void *, Alloc)(THIS_ SIZE_T size) PURE;
    STDMETHOD_(void *, Realloc)(THIS_ void *memory, SIZE_T size) PURE;
    STDMETHOD_(void, Free)(THIS_ void *memory) PURE;
    STDMETHOD_(SIZE_T, GetSize)(THIS_ void *memory) PURE;
    STDMETHOD_(int, DidAlloc)(THIS_ void *memory) PURE;
    STDMETHOD_(void, HeapMinimize)(THIS) PURE;
};
_COMPAT_OLE_UUID(IMalloc, 0x00000002)

#undef INTERFACE
#define INTERFACE IEnumUnknown
DECLARE_INTERFACE_(IEnumUnknown, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(Next)(THIS_ ULONG count, IUnknown * *elements,
                                                ULONG * fetched) PURE;
    STDMETHOD(Skip)(THIS_ ULONG count) PURE;
    STDMETHOD(Reset)(THIS) PURE;
    STDMETHOD(Clone)(THIS_ IEnumUnknown * *copy) PURE;
};
_COMPAT_OLE_UUID(IEnumUnknown, 0x00000100)

#undef INTERFACE
#define INTERFACE IEnumString
DECLARE_INTERFACE_(IEnumString, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(Next)(THIS_ ULONG count, LPOLESTR * elements,
                                                ULONG * fetched) PURE;
    STDMETHOD(Skip)(THIS_ ULONG count) PURE;
    STDMETHOD(Reset)(THIS) PURE;
    STDMETHOD(Clone)(THIS_ IEnumString * *copy) PURE;
};
_COMPAT_OLE_UUID(IEnumString, 0x00000101)

#undef INTERFACE
#define INTERFACE ISequentialStream
DECLARE_INTERFACE_(ISequentialStream, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(Read)(THIS_ void *buffer, ULONG size, ULONG *read) PURE;
    STDMETHOD(Write)(THIS_ const void *buffer, ULONG size, ULONG *written) PURE;
};
__CRT_UUID_DECL(ISequentialStream, 0x0C733A30, 0x2A1C, 0x11CE, 0xAD, 0xE5, 0x00, 0xAA, 0x00, 0x44,
                0x77, 0x3D)

#undef INTERFACE
#define INTERFACE IStream
DECLARE_INTERFACE_(IStream, ISequentialStream)
{
    _COMPAT_METHODS_OF_IUnknown
#if !defined(__cplusplus) || defined(CINTERFACE)
        STDMETHOD(Read)(THIS_ void *buffer, ULONG size, ULONG *read) PURE;
    STDMETHOD(Write)(THIS_ const void *buffer, ULONG size, ULONG *written) PURE;
#endif
    STDMETHOD(Seek)(THIS_ LARGE_INTEGER move, DWORD origin, ULARGE_INTEGER * position) PURE;
    STDMETHOD(SetSize)(THIS_ ULARGE_INTEGER size) PURE;
    STDMETHOD(CopyTo)
    (THIS_ IStream * to, ULARGE_INTEGER size, ULARGE_INTEGER * read, ULARGE_INTEGER * written) PURE;
    STDMETHOD(Commit)(THIS_ DWORD flags) PURE;
    STDMETHOD(Revert)(THIS) PURE;
    STDMETHOD(LockRegion)(THIS_ ULARGE_INTEGER offset, ULARGE_INTEGER size, DWORD type) PURE;
    STDMETHOD(UnlockRegion)(THIS_ ULARGE_INTEGER offset, ULARGE_INTEGER size, DWORD type) PURE;
    STDMETHOD(Stat)(THIS_ STATSTG * found, DWORD flag) PURE;
    STDMETHOD(Clone)(THIS_ IStream * *copy) PURE;
};
_COMPAT_OLE_UUID(IStream, 0x0000000C)
#undef INTERFACE

#ifdef COBJMACROS
#define IMalloc_Release(This) (This)->lpVtbl->Release(This)
#define IMalloc_Alloc(This, size) (This)->lpVtbl->Alloc(This, size)
#define IMalloc_Realloc(This, memory, size) (This)->lpVtbl->Realloc(This, memory, size)
#define IMalloc_Free(This, memory) (This)->lpVtbl->Free(This, memory)
#define IMalloc_GetSize(This, memory) (This)->lpVtbl->GetSize(This, memory)
#define IMalloc_DidAlloc(This, memory) (This)->lpVtbl->DidAlloc(This, memory)
#define IMalloc_HeapMinimize(This) (This)->lpVtbl->HeapMinimize(This)
#endif
