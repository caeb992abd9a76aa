/* Objects that are stored, named (monikers) and looked up. Only their interfaces are here, for
 * programs that have such objects of their own. */
#pragma once

#include <objidlbase.h>
#include <wtypes.h>

typedef struct IPersist IPersist, *LPPERSIST;
typedef struct IPersistStream IPersistStream, *LPPERSISTSTREAM;
typedef struct IPersistFile IPersistFile, *LPPERSISTFILE;
typedef struct IBindCtx IBindCtx, *LPBC, *LPBINDCTX;
typedef struct IMoniker IMoniker, *LPMONIKER;
typedef struct IEnumMoniker IEnumMoniker, *LPENUMMONIKER;
typedef struct IRunningObjectTable IRunningObjectTable, *LPRUNNINGOBJECTTABLE;
typedef struct IEnumSTATSTG IEnumSTATSTG, *LPENUMSTATSTG;
typedef struct IStorage IStorage, *LPSTORAGE;
typedef LPOLESTR *SNB;

_COMPAT_BEGIN_C
extern const IID IID_IPersist;
extern const IID IID_IPersistStream;
extern const IID IID_IPersistFile;
extern const IID IID_IBindCtx;
extern const IID IID_IMoniker;
extern const IID IID_IEnumMoniker;
extern const IID IID_IRunningObjectTable;
extern const IID IID_IEnumSTATSTG;
extern const IID IID_IStorage;
_COMPAT_END_C

typedef struct tagBIND_OPTS {
    DWORD cbStruct;
    DWORD grfFlags;
    DWORD grfMode;
    DWORD dwTickCountDeadline;
} BIND_OPTS, *LPBIND_OPTS;

#if defined(__cplusplus) && !defined(CINTERFACE)
#define _COMPAT_METHODS_OF_IPersist
#define _COMPAT_METHODS_OF_IPersistStream
#else
#define _COMPAT_METHODS_OF_IPersist                                                                \
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(GetClassID)(THIS_ CLSID * id) PURE;
#define _COMPAT_METHODS_OF_IPersistStream                                                          \
    _COMPAT_METHODS_OF_IPersist STDMETHOD(IsDirty)(THIS) PURE;                                     \
    STDMETHOD(Load)(THIS_ IStream * from) PURE;                                                    \
    STDMETHOD(Save)(THIS_ IStream * to, BOOL clear_dirty) PURE;                                    \
    STDMETHOD(GetSizeMax)(THIS_ ULARGE_INTEGER * size) PURE;
#endif

#undef INTERFACE
#define INTERFACE IPersist
DECLARE_INTERFACE_(IPersist, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(GetClassID)(THIS_ CLSID * id) PURE;
};
_COMPAT_OLE_UUID(IPersist, 0x0000010C)

#undef INTERFACE
#define INTERFACE IPersistStream
DECLARE_INTERFACE_(IPersistStream, IPersist)
{
    _COMPAT_METHODS_OF_IPersist STDMETHOD(IsDirty)(THIS) PURE;
    STDMETHOD(Load)(THIS_ IStream * from) PURE;
    STDMETHOD(Save)(THIS_ IStream * to, BOOL clear_dirty) PURE;
    STDMETHOD(GetSizeMax)(THIS_ ULARGE_INTEGER * size) PURE;
};
_COMPAT_OLE_UUID(IPersistStream, 0x00000109)

#undef INTERFACE
#define INTERFACE IPersistFile
DECLARE_INTERFACE_(IPersistFile, IPersist)
{
    _COMPAT_METHODS_OF_IPersist STDMETHOD(IsDirty)(THIS) PURE;
    STDMETHOD(Load)(THIS_ LPCOLESTR name, DWORD mode) PURE;
    STDMETHOD(Save)(THIS_ LPCOLESTR name, BOOL remember) PURE;
    STDMETHOD(SaveCompleted)(THIS_ LPCOLESTR name) PURE;
    STDMETHOD(GetCurFile)(THIS_ LPOLESTR * name) PURE;
};
_COMPAT_OLE_UUID(IPersistFile, 0x0000010B)

#undef INTERFACE
#define INTERFACE IBindCtx
DECLARE_INTERFACE_(IBindCtx, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(RegisterObjectBound)(THIS_ IUnknown * object) PURE;
    STDMETHOD(RevokeObjectBound)(THIS_ IUnknown * object) PURE;
    STDMETHOD(ReleaseBoundObjects)(THIS) PURE;
    STDMETHOD(SetBindOptions)(THIS_ BIND_OPTS * options) PURE;
    STDMETHOD(GetBindOptions)(THIS_ BIND_OPTS * options) PURE;
    STDMETHOD(GetRunningObjectTable)(THIS_ IRunningObjectTable * *table) PURE;
    STDMETHOD(RegisterObjectParam)(THIS_ LPOLESTR key, IUnknown * object) PURE;
    STDMETHOD(GetObjectParam)(THIS_ LPOLESTR key, IUnknown * *object) PURE;
    STDMETHOD(EnumObjectParam)(THIS_ IEnumString * *keys) PURE;
    STDMETHOD(RevokeObjectParam)(THIS_ LPOLESTR key) PURE;
};
_COMPAT_OLE_UUID(IBindCtx, 0x0000000E)

#undef INTERFACE
#define INTERFACE IMoniker
DECLARE_INTERFACE_(IMoniker, IPersistStream)
{
    _COMPAT_METHODS_OF_IPersistStream STDMETHOD(BindToObject)(
        THIS_ IBindCtx * context, IMoniker * left, REFIID iid, void **object) PURE;
    STDMETHOD(BindToStorage)
    (THIS_ IBindCtx * context, IMoniker * left, REFIID iid, void **object) PURE;
    STDMETHOD(Reduce)
    (THIS_ IBindCtx * context, DWORD how_far, IMoniker * *left, IMoniker * *reduced) PURE;
    STDMETHOD(ComposeWith)
    (THIS_ IMoniker * right, BOOL only_if_not_generic, IMoniker * *composite) PURE;
    STDMETHOD(Enum)(THIS_ BOOL forward, IEnumMoniker * *parts) PURE;
    STDMETHOD(IsEqual)(THIS_ IMoniker * other) PURE;
    STDMETHOD(Hash)(THIS_ DWORD * hash) PURE;
    STDMETHOD(IsRunning)(THIS_ IBindCtx * context, IMoniker * left, IMoniker * newly_running) PURE;
    STDMETHOD(GetTimeOfLastChange)(THIS_ IBindCtx * context, IMoniker * left, FILETIME * time) PURE;
    STDMETHOD(Inverse)(THIS_ IMoniker * *inverse) PURE;
    STDMETHOD(CommonPrefixWith)(THIS_ IMoniker * other, IMoniker * *prefix) PURE;
    STDMETHOD(RelativePathTo)(THIS_ IMoniker * other, IMoniker * *path) PURE;
    STDMETHOD(GetDisplayName)(THIS_ IBindCtx * context, IMoniker * left, LPOLESTR * name) PURE;
    STDMETHOD(ParseDisplayName)
    (THIS_ IBindCtx * context, IMoniker * left, LPOLESTR name, ULONG * eaten, IMoniker * *found)
        PURE;
    STDMETHOD(IsSystemMoniker)(THIS_ DWORD * kind) PURE;
};
_COMPAT_OLE_UUID(IMoniker, 0x0000000F)

#undef INTERFACE
#define INTERFACE IEnumMoniker
DECLARE_INTERFACE_(IEnumMoniker, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(Next)(THIS_ ULONG count, IMoniker * *elements,
                                                ULONG * fetched) PURE;
    STDMETHOD(Skip)(THIS_ ULONG count) PURE;
    STDMETHOD(Reset)(THIS) PURE;
    STDMETHOD(Clone)(THIS_ IEnumMoniker * *copy) PURE;
};
_COMPAT_OLE_UUID(IEnumMoniker, 0x00000102)

#undef INTERFACE
#define INTERFACE IRunningObjectTable
DECLARE_INTERFACE_(IRunningObjectTable, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(Register)(THIS_ DWORD flags, IUnknown * object,
                                                    IMoniker * name, DWORD * registration) PURE;
    STDMETHOD(Revoke)(THIS_ DWORD registration) PURE;
    STDMETHOD(IsRunning)(THIS_ IMoniker * name) PURE;
    STDMETHOD(GetObject)(THIS_ IMoniker * name, IUnknown * *object) PURE;
    STDMETHOD(NoteChangeTime)(THIS_ DWORD registration, FILETIME * time) PURE;
    STDMETHOD(GetTimeOfLastChange)(THIS_ IMoniker * name, FILETIME * time) PURE;
    STDMETHOD(EnumRunning)(THIS_ IEnumMoniker * *names) PURE;
};
_COMPAT_OLE_UUID(IRunningObjectTable, 0x00000010)

#undef INTERFACE
#define INTERFACE IEnumSTATSTG
DECLARE_INTERFACE_(IEnumSTATSTG, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(Next)(THIS_ ULONG count, STATSTG * elements,
                                                ULONG * fetched) PURE;
    STDMETHOD(Skip)(THIS_ ULONG count) PURE;
    STDMETHOD(Reset)(THIS) PURE;
    STDMETHOD(Clone)(THIS_ IEnumSTATSTG * *copy) PURE;
};
_COMPAT_OLE_UUID(IEnumSTATSTG, 0x0000000D)

#undef INTERFACE
#define INTERFACE IStorage
DECLARE_INTERFACE_(IStorage, IUnknown)
{
    _COMPAT_METHODS_OF_IUnknown STDMETHOD(CreateStream)(
        THIS_ const OLECHAR *name, DWORD mode, DWORD zero1, DWORD zero2, IStream **stream) PURE;
    STDMETHOD(OpenStream)
    (THIS_ const OLECHAR *name, void *null, DWORD mode, DWORD zero, IStream **stream) PURE;
    STDMETHOD(CreateStorage)
    (THIS_ const OLECHAR *name, DWORD mode, DWORD zero1, DWORD zero2, IStorage **storage) PURE;
    STDMETHOD(OpenStorage)
    (THIS_ const OLECHAR *name, IStorage *priority, DWORD mode, SNB exclude, DWORD zero,
     IStorage **storage) PURE;
    STDMETHOD(CopyTo)(THIS_ DWORD count, const IID *ids, SNB exclude, IStorage *to) PURE;
    STDMETHOD(MoveElementTo)
    (THIS_ const OLECHAR *name, IStorage *to, const OLECHAR *new_name, DWORD flags) PURE;
    STDMETHOD(Commit)(THIS_ DWORD flags) PURE;
    STDMETHOD(Revert)(THIS) PURE;
    STDMETHOD(EnumElements)(THIS_ DWORD zero1, void *null, DWORD zero2, IEnumSTATSTG **found) PURE;
    STDMETHOD(DestroyElement)(THIS_ const OLECHAR *name) PURE;
    STDMETHOD(RenameElement)(THIS_ const OLECHAR *name, const OLECHAR *new_name) PURE;
    STDMETHOD(SetElementTimes)
    (THIS_ const OLECHAR *name, const FILETIME *created, const FILETIME *accessed,
     const FILETIME *modified) PURE;
    STDMETHOD(SetClass)(THIS_ REFCLSID id) PURE;
    STDMETHOD(SetStateBits)(THIS_ DWORD bits, DWORD mask) PURE;
    STDMETHOD(Stat)(THIS_ STATSTG * found, DWORD flag) PURE;
};
_COMPAT_OLE_UUID(IStorage, 0x0000000B)
#undef INTERFACE
