/* The media control interface as on a machine that has no device: none can be opened.
 * Microsoft: "MCI Reference". */
#pragma once

#include <windef.h>

typedef DWORD MCIERROR;
typedef UINT MCIDEVICEID;

#define MM_MCINOTIFY 0x3B9
#define MM_MCISIGNAL 0x3CB
#define MCI_NOTIFY_SUCCESSFUL 0x0001
#define MCI_NOTIFY_SUPERSEDED 0x0002
#define MCI_NOTIFY_ABORTED 0x0004
#define MCI_NOTIFY_FAILURE 0x0008

#define MCI_ALL_DEVICE_ID ((MCIDEVICEID)-1)
#define MCI_DEVTYPE_CD_AUDIO 516
#define MCI_DEVTYPE_DIGITAL_VIDEO 520
#define MCI_DEVTYPE_WAVEFORM_AUDIO 522
#define MCI_DEVTYPE_SEQUENCER 523

#define MCIERR_INVALID_DEVICE_ID 257
#define MCIERR_INVALID_DEVICE_NAME 263
#define MCIERR_DEVICE_NOT_INSTALLED 306

#define MCI_OPEN 0x0803
#define MCI_CLOSE 0x0804
#define MCI_PLAY 0x0806
#define MCI_SEEK 0x0807
#define MCI_STOP 0x0808
#define MCI_PAUSE 0x0809
#define MCI_INFO 0x080A
#define MCI_GETDEVCAPS 0x080B
#define MCI_SET 0x080D
#define MCI_RECORD 0x080F
#define MCI_SYSINFO 0x0810
#define MCI_SAVE 0x0813
#define MCI_STATUS 0x0814
#define MCI_RESUME 0x0855

#define MCI_NOTIFY 0x00000001
#define MCI_WAIT 0x00000002
#define MCI_FROM 0x00000004
#define MCI_TO 0x00000008
#define MCI_OPEN_SHAREABLE 0x00000100
#define MCI_OPEN_ELEMENT 0x00000200
#define MCI_OPEN_ALIAS 0x00000400
#define MCI_OPEN_TYPE_ID 0x00001000
#define MCI_OPEN_TYPE 0x00002000
#define MCI_SEEK_TO_START 0x00000100
#define MCI_SEEK_TO_END 0x00000200
#define MCI_STATUS_ITEM 0x00000100
#define MCI_STATUS_LENGTH 1
#define MCI_STATUS_POSITION 2
#define MCI_STATUS_NUMBER_OF_TRACKS 3
#define MCI_STATUS_MODE 4
#define MCI_STATUS_READY 7
#define MCI_SET_TIME_FORMAT 0x00000400
#define MCI_FORMAT_MILLISECONDS 0
#define MCI_FORMAT_TMSF 10
#define MCI_MODE_NOT_READY 524
#define MCI_MODE_STOP 525
#define MCI_MODE_PLAY 526
#define MCI_MODE_PAUSE 529
#define MCI_MODE_OPEN 530

#include <pshpack1.h>

typedef struct tagMCI_GENERIC_PARMS {
    DWORD_PTR dwCallback;
} MCI_GENERIC_PARMS, *PMCI_GENERIC_PARMS, *LPMCI_GENERIC_PARMS;

typedef struct tagMCI_OPEN_PARMSA {
    DWORD_PTR dwCallback;
    MCIDEVICEID wDeviceID;
    LPCSTR lpstrDeviceType;
    LPCSTR lpstrElementName;
    LPCSTR lpstrAlias;
} MCI_OPEN_PARMSA, *PMCI_OPEN_PARMSA, *LPMCI_OPEN_PARMSA;

typedef struct tagMCI_OPEN_PARMSW {
    DWORD_PTR dwCallback;
    MCIDEVICEID wDeviceID;
    LPCWSTR lpstrDeviceType;
    LPCWSTR lpstrElementName;
    LPCWSTR lpstrAlias;
} MCI_OPEN_PARMSW, *PMCI_OPEN_PARMSW, *LPMCI_OPEN_PARMSW;

typedef struct tagMCI_PLAY_PARMS {
    DWORD_PTR dwCallback;
    DWORD dwFrom;
    DWORD dwTo;
} MCI_PLAY_PARMS, *PMCI_PLAY_PARMS, *LPMCI_PLAY_PARMS;

typedef struct tagMCI_SEEK_PARMS {
    DWORD_PTR dwCallback;
    DWORD dwTo;
} MCI_SEEK_PARMS, *PMCI_SEEK_PARMS, *LPMCI_SEEK_PARMS;

typedef struct tagMCI_SET_PARMS {
    DWORD_PTR dwCallback;
    DWORD dwTimeFormat;
    DWORD dwAudio;
} MCI_SET_PARMS, *PMCI_SET_PARMS, *LPMCI_SET_PARMS;

typedef struct tagMCI_STATUS_PARMS {
    DWORD_PTR dwCallback;
    DWORD_PTR dwReturn;
    DWORD dwItem;
    DWORD dwTrack;
} MCI_STATUS_PARMS, *PMCI_STATUS_PARMS, *LPMCI_STATUS_PARMS;

#include <poppack.h>

_COMPAT_BEGIN_C

/* A command in words: "open music.mp3 alias song" fails with MCIERR_DEVICE_NOT_INSTALLED, what
 * needs an open device with MCIERR_INVALID_DEVICE_NAME. Microsoft: "mciSendString". */
MCIERROR WINAPI mciSendStringA(LPCSTR command, LPSTR result, UINT size, HWND callback);
MCIERROR WINAPI mciSendStringW(LPCWSTR command, LPWSTR result, UINT size, HWND callback);
/* The same for a message: MCI_OPEN, or one to a device, which is MCIERR_INVALID_DEVICE_ID.
 * Microsoft: "mciSendCommand". */
MCIERROR WINAPI mciSendCommandA(MCIDEVICEID device, UINT message, DWORD_PTR flags,
                                DWORD_PTR parameters);
MCIERROR WINAPI mciSendCommandW(MCIDEVICEID device, UINT message, DWORD_PTR flags,
                                DWORD_PTR parameters);
/* What an error means; FALSE for a number that is none. Microsoft: "mciGetErrorString". */
BOOL WINAPI mciGetErrorStringA(MCIERROR error, LPSTR text, UINT size);
BOOL WINAPI mciGetErrorStringW(MCIERROR error, LPWSTR text, UINT size);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define MCI_OPEN_PARMS _COMPAT_AW(MCI_OPEN_PARMS)
#define LPMCI_OPEN_PARMS _COMPAT_AW(LPMCI_OPEN_PARMS)
#define mciSendString _COMPAT_AW(mciSendString)
#define mciSendCommand _COMPAT_AW(mciSendCommand)
#define mciGetErrorString _COMPAT_AW(mciGetErrorString)
#endif
