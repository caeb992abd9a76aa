/* COM within the process: a thread's membership, COM's memory, GUIDs, and classes that the process
 * itself has registered. There is no registry and no other process: every other class is
 * REGDB_E_CLASSNOTREG. */
#pragma once

#include <basetyps.h>
#include <objidlbase.h>
#include <winerror.h>

#define WINOLEAPI EXTERN_C DECLSPEC_IMPORT HRESULT STDAPICALLTYPE
#define WINOLEAPI_(type) EXTERN_C DECLSPEC_IMPORT type STDAPICALLTYPE

#define CLSCTX_INPROC (CLSCTX_INPROC_SERVER | CLSCTX_INPROC_HANDLER)
#define CLSCTX_ALL                                                                                 \
    (CLSCTX_INPROC_SERVER | CLSCTX_INPROC_HANDLER | CLSCTX_LOCAL_SERVER | CLSCTX_REMOTE_SERVER)
#define CLSCTX_SERVER (CLSCTX_INPROC_SERVER | CLSCTX_LOCAL_SERVER | CLSCTX_REMOTE_SERVER)

typedef enum tagREGCLS {
    REGCLS_SINGLEUSE = 0,
    REGCLS_MULTIPLEUSE = 1,
    REGCLS_MULTI_SEPARATE = 2,
    REGCLS_SUSPENDED = 4,
    REGCLS_SURROGATE = 8
} REGCLS;

typedef enum tagCOINITBASE { COINITBASE_MULTITHREADED = 0x0 } COINITBASE;

#ifdef __cplusplus
extern "C++" {
/* The address of an interface pointer, if it is one. */
template <typename Interface>
void **IID_PPV_ARGS_Helper(Interface **object)
{
    static_cast<void>(static_cast<IUnknown *>(*object));
    return reinterpret_cast<void **>(object);
}
}
#define IID_PPV_ARGS(object) __uuidof(**(object)), IID_PPV_ARGS_Helper(object)
#endif

typedef HRESULT(STDAPICALLTYPE *LPFNGETCLASSOBJECT)(REFCLSID id, REFIID iid, LPVOID *object);
typedef HRESULT(STDAPICALLTYPE *LPFNCANUNLOADNOW)(void);

_COMPAT_BEGIN_C

/* Makes the thread a member of COM, single-threaded (COINIT_APARTMENTTHREADED) or not: S_OK, or
 * S_FALSE if it is one already; each of the two wants its CoUninitialize. RPC_E_CHANGED_MODE if it
 * is one of the other kind. E_INVALIDARG (`null` is not null). What a thread must be a member for
 * says CO_E_NOTINITIALIZED otherwise, unless some thread is one that is not single-threaded.
 * Microsoft: "CoInitializeEx". */
HRESULT WINAPI CoInitializeEx(LPVOID null, DWORD kind);
void WINAPI CoUninitialize(void);

/* COM's memory. Realloc of NULL allocates, of 0 bytes frees and returns NULL.
 * Microsoft: "CoTaskMemAlloc". */
LPVOID WINAPI CoTaskMemAlloc(SIZE_T size);
LPVOID WINAPI CoTaskMemRealloc(LPVOID memory, SIZE_T size);
void WINAPI CoTaskMemFree(LPVOID memory);
/* The same as an object. Microsoft: "CoGetMalloc". */
HRESULT WINAPI CoGetMalloc(DWORD context, LPMALLOC *object);

/* A number of the process, for logs. Microsoft: "CoGetCurrentProcess". */
DWORD WINAPI CoGetCurrentProcess(void);

/* A random GUID (version 4). Microsoft: "CoCreateGuid". */
HRESULT WINAPI CoCreateGuid(GUID *id);

/* {01234567-89AB-CDEF-0123-456789ABCDEF}: 38 characters, and the terminator, which StringFromGUID2
 * counts; 0 where they do not fit. The other two hand out COM's memory.
 * Microsoft: "StringFromGUID2". */
int WINAPI StringFromGUID2(REFGUID id, LPOLESTR text, int size);
HRESULT WINAPI StringFromCLSID(REFCLSID id, LPOLESTR *text);
HRESULT WINAPI StringFromIID(REFIID id, LPOLESTR *text);
/* The way back; NULL is the zero GUID. CO_E_CLASSSTRING, E_INVALIDARG (IIDFromString).
 * CLSIDFromString takes the name of a class, too, but no class has one: it and CLSIDFromProgID say
 * CO_E_CLASSSTRING, ProgIDFromCLSID REGDB_E_CLASSNOTREG. Microsoft: "CLSIDFromString". */
HRESULT WINAPI CLSIDFromString(LPCOLESTR text, LPCLSID id);
HRESULT WINAPI IIDFromString(LPCOLESTR text, LPIID id);
HRESULT WINAPI CLSIDFromProgID(LPCOLESTR name, LPCLSID id);
HRESULT WINAPI ProgIDFromCLSID(REFCLSID id, LPOLESTR *name);

/* A class of this process: `factory`, an IClassFactory as a rule, makes its objects until it is
 * revoked. REGCLS_SUSPENDED: not before CoResumeClassObjects. CO_E_NOTINITIALIZED, E_INVALIDARG.
 * Microsoft: "CoRegisterClassObject". */
HRESULT WINAPI CoRegisterClassObject(REFCLSID id, LPUNKNOWN factory, DWORD context, DWORD flags,
                                     LPDWORD registration);
HRESULT WINAPI CoRevokeClassObject(DWORD registration);
HRESULT WINAPI CoResumeClassObjects(void);
HRESULT WINAPI CoSuspendClassObjects(void);

/* The factory of a class, or an object of it. REGDB_E_CLASSNOTREG, CO_E_NOTINITIALIZED,
 * E_NOINTERFACE, E_POINTER; CLASS_E_NOAGGREGATION and others are the factory's. CoCreateInstanceEx
 * asks the object for several interfaces at once: CO_S_NOTALLINTERFACES, E_NOINTERFACE.
 * Microsoft: "CoCreateInstance". */
HRESULT WINAPI CoGetClassObject(REFCLSID id, DWORD context, LPVOID server, REFIID iid,
                                LPVOID *object);
HRESULT WINAPI CoCreateInstance(REFCLSID id, LPUNKNOWN outer, DWORD context, REFIID iid,
                                LPVOID *object);
HRESULT WINAPI CoCreateInstanceEx(REFCLSID id, IUnknown *outer, DWORD context, COSERVERINFO *server,
                                  DWORD count, MULTI_QI *results);

/* A stream of the bytes of a block of global memory, which grows with what is written: the block
 * must be movable then. NULL: a new, empty block. Whether it is freed with the last reference.
 * E_INVALIDARG. One thread at a time. Microsoft: "CreateStreamOnHGlobal", "GetHGlobalFromStream".
 */
HRESULT WINAPI CreateStreamOnHGlobal(HGLOBAL memory, BOOL frees_it, LPSTREAM *stream);
HRESULT WINAPI GetHGlobalFromStream(LPSTREAM stream, HGLOBAL *memory);

/* There are no libraries of COM's to free. */
void WINAPI CoFreeUnusedLibraries(void);

_COMPAT_END_C
