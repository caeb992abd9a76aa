/* COM, with what it had before Windows 8 split its header: CoInitialize, storages, monikers. */
#pragma once

#include <rpc.h>

#include <combaseapi.h>
#include <objidl.h>

typedef enum tagCOINIT {
    COINIT_APARTMENTTHREADED = 0x2,
    COINIT_MULTITHREADED = COINITBASE_MULTITHREADED,
    COINIT_DISABLE_OLE1DDE = 0x4,
    COINIT_SPEED_OVER_MEMORY = 0x8
} COINIT;

#define STGM_DIRECT 0x00000000
#define STGM_TRANSACTED 0x00010000
#define STGM_SIMPLE 0x08000000
#define STGM_READ 0x00000000
#define STGM_WRITE 0x00000001
#define STGM_READWRITE 0x00000002
#define STGM_SHARE_DENY_NONE 0x00000040
#define STGM_SHARE_DENY_READ 0x00000030
#define STGM_SHARE_DENY_WRITE 0x00000020
#define STGM_SHARE_EXCLUSIVE 0x00000010
#define STGM_PRIORITY 0x00040000
#define STGM_DELETEONRELEASE 0x04000000
#define STGM_NOSCRATCH 0x00100000
#define STGM_CREATE 0x00001000
#define STGM_CONVERT 0x00020000
#define STGM_FAILIFTHERE 0x00000000
#define STGM_NOSNAPSHOT 0x00200000
#define STGM_DIRECT_SWMR 0x00400000

typedef DWORD STGFMT;
#define STGFMT_STORAGE 0
#define STGFMT_FILE 3
#define STGFMT_ANY 4
#define STGFMT_DOCFILE 5

typedef struct tagSTGOPTIONS {
    USHORT usVersion;
    USHORT reserved;
    ULONG ulSectorSize;
    const WCHAR *pwcsTemplateFile;
} STGOPTIONS;
#define STGOPTIONS_VERSION 2

_COMPAT_BEGIN_C

/* CoInitializeEx with COINIT_APARTMENTTHREADED. Microsoft: "CoInitialize". */
HRESULT WINAPI CoInitialize(LPVOID null);

/* Whether a file has the signature of structured storage: S_OK, S_FALSE, STG_E_FILENOTFOUND and
 * other errors of files. Microsoft: "StgIsStorageFile". */
HRESULT WINAPI StgIsStorageFile(const WCHAR *name);

/* Structured storage, monikers and the table of running objects are not there: refused with
 * E_NOTIMPL, and the result is NULL. Microsoft: "StgOpenStorage", "CreateItemMoniker", … */
HRESULT WINAPI StgCreateDocfile(const WCHAR *name, DWORD mode, DWORD zero, IStorage **storage);
HRESULT WINAPI StgOpenStorage(const WCHAR *name, IStorage *priority, DWORD mode, SNB exclude,
                              DWORD zero, IStorage **storage);
HRESULT WINAPI StgCreateStorageEx(const WCHAR *name, DWORD mode, DWORD format, DWORD attributes,
                                  STGOPTIONS *options, PVOID security, REFIID iid, void **object);
HRESULT WINAPI StgOpenStorageEx(const WCHAR *name, DWORD mode, DWORD format, DWORD attributes,
                                STGOPTIONS *options, PVOID security, REFIID iid, void **object);
HRESULT WINAPI CreateItemMoniker(LPCOLESTR delimiter, LPCOLESTR item, LPMONIKER *moniker);
HRESULT WINAPI CreateFileMoniker(LPCOLESTR path, LPMONIKER *moniker);
HRESULT WINAPI CreateBindCtx(DWORD zero, LPBC *context);
HRESULT WINAPI GetRunningObjectTable(DWORD zero, LPRUNNINGOBJECTTABLE *table);

_COMPAT_END_C
