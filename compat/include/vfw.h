/* Video capture on a machine without a camera: a capture window exists, keeps its settings, and has
 * no driver: capDriverConnect and all that needs one say FALSE. Of video for Windows the rest is
 * not there. Microsoft: "Video Capture Functions". */
#pragma once

#include <mmsystem.h>
#include <winuser.h>

/* Sends a message to a capture window, if it is a window. */
#define AVICapSM(hwnd, m, w, l)                                                                    \
    (IsWindow(hwnd) ? _COMPAT_AW(SendMessage)(hwnd, m, w, l) : (LRESULT)0)

#define WM_CAP_START WM_USER
#define WM_CAP_UNICODE_START (WM_USER + 100)
#define WM_CAP_GET_CAPSTREAMPTR (WM_CAP_START + 1)
#define WM_CAP_SET_CALLBACK_ERRORW (WM_CAP_UNICODE_START + 2)
#define WM_CAP_SET_CALLBACK_STATUSW (WM_CAP_UNICODE_START + 3)
#define WM_CAP_SET_CALLBACK_ERRORA (WM_CAP_START + 2)
#define WM_CAP_SET_CALLBACK_STATUSA (WM_CAP_START + 3)
#define WM_CAP_SET_CALLBACK_ERROR _COMPAT_AW(WM_CAP_SET_CALLBACK_ERROR)
#define WM_CAP_SET_CALLBACK_STATUS _COMPAT_AW(WM_CAP_SET_CALLBACK_STATUS)
#define WM_CAP_SET_CALLBACK_YIELD (WM_CAP_START + 4)
#define WM_CAP_SET_CALLBACK_FRAME (WM_CAP_START + 5)
#define WM_CAP_SET_CALLBACK_VIDEOSTREAM (WM_CAP_START + 6)
#define WM_CAP_SET_CALLBACK_WAVESTREAM (WM_CAP_START + 7)
#define WM_CAP_GET_USER_DATA (WM_CAP_START + 8)
#define WM_CAP_SET_USER_DATA (WM_CAP_START + 9)
#define WM_CAP_DRIVER_CONNECT (WM_CAP_START + 10)
#define WM_CAP_DRIVER_DISCONNECT (WM_CAP_START + 11)
#define WM_CAP_DRIVER_GET_NAMEA (WM_CAP_START + 12)
#define WM_CAP_DRIVER_GET_VERSIONA (WM_CAP_START + 13)
#define WM_CAP_DRIVER_GET_NAMEW (WM_CAP_UNICODE_START + 12)
#define WM_CAP_DRIVER_GET_VERSIONW (WM_CAP_UNICODE_START + 13)
#define WM_CAP_DRIVER_GET_NAME _COMPAT_AW(WM_CAP_DRIVER_GET_NAME)
#define WM_CAP_DRIVER_GET_VERSION _COMPAT_AW(WM_CAP_DRIVER_GET_VERSION)
#define WM_CAP_DRIVER_GET_CAPS (WM_CAP_START + 14)
#define WM_CAP_FILE_SET_CAPTURE_FILEA (WM_CAP_START + 20)
#define WM_CAP_FILE_GET_CAPTURE_FILEA (WM_CAP_START + 21)
#define WM_CAP_FILE_SAVEASA (WM_CAP_START + 23)
#define WM_CAP_FILE_SAVEDIBA (WM_CAP_START + 25)
#define WM_CAP_FILE_SET_CAPTURE_FILEW (WM_CAP_UNICODE_START + 20)
#define WM_CAP_FILE_GET_CAPTURE_FILEW (WM_CAP_UNICODE_START + 21)
#define WM_CAP_FILE_SAVEASW (WM_CAP_UNICODE_START + 23)
#define WM_CAP_FILE_SAVEDIBW (WM_CAP_UNICODE_START + 25)
#define WM_CAP_FILE_SET_CAPTURE_FILE _COMPAT_AW(WM_CAP_FILE_SET_CAPTURE_FILE)
#define WM_CAP_FILE_GET_CAPTURE_FILE _COMPAT_AW(WM_CAP_FILE_GET_CAPTURE_FILE)
#define WM_CAP_FILE_SAVEAS _COMPAT_AW(WM_CAP_FILE_SAVEAS)
#define WM_CAP_FILE_SAVEDIB _COMPAT_AW(WM_CAP_FILE_SAVEDIB)
#define WM_CAP_FILE_ALLOCATE (WM_CAP_START + 22)
#define WM_CAP_FILE_SET_INFOCHUNK (WM_CAP_START + 24)
#define WM_CAP_EDIT_COPY (WM_CAP_START + 30)
#define WM_CAP_SET_AUDIOFORMAT (WM_CAP_START + 35)
#define WM_CAP_GET_AUDIOFORMAT (WM_CAP_START + 36)
#define WM_CAP_DLG_VIDEOFORMAT (WM_CAP_START + 41)
#define WM_CAP_DLG_VIDEOSOURCE (WM_CAP_START + 42)
#define WM_CAP_DLG_VIDEODISPLAY (WM_CAP_START + 43)
#define WM_CAP_GET_VIDEOFORMAT (WM_CAP_START + 44)
#define WM_CAP_SET_VIDEOFORMAT (WM_CAP_START + 45)
#define WM_CAP_DLG_VIDEOCOMPRESSION (WM_CAP_START + 46)
#define WM_CAP_SET_PREVIEW (WM_CAP_START + 50)
#define WM_CAP_SET_OVERLAY (WM_CAP_START + 51)
#define WM_CAP_SET_PREVIEWRATE (WM_CAP_START + 52)
#define WM_CAP_SET_SCALE (WM_CAP_START + 53)
#define WM_CAP_GET_STATUS (WM_CAP_START + 54)
#define WM_CAP_SET_SCROLL (WM_CAP_START + 55)
#define WM_CAP_GRAB_FRAME (WM_CAP_START + 60)
#define WM_CAP_GRAB_FRAME_NOSTOP (WM_CAP_START + 61)
#define WM_CAP_SEQUENCE (WM_CAP_START + 62)
#define WM_CAP_SEQUENCE_NOFILE (WM_CAP_START + 63)
#define WM_CAP_SET_SEQUENCE_SETUP (WM_CAP_START + 64)
#define WM_CAP_GET_SEQUENCE_SETUP (WM_CAP_START + 65)
#define WM_CAP_SET_MCI_DEVICEA (WM_CAP_START + 66)
#define WM_CAP_GET_MCI_DEVICEA (WM_CAP_START + 67)
#define WM_CAP_SET_MCI_DEVICEW (WM_CAP_UNICODE_START + 66)
#define WM_CAP_GET_MCI_DEVICEW (WM_CAP_UNICODE_START + 67)
#define WM_CAP_SET_MCI_DEVICE _COMPAT_AW(WM_CAP_SET_MCI_DEVICE)
#define WM_CAP_GET_MCI_DEVICE _COMPAT_AW(WM_CAP_GET_MCI_DEVICE)
#define WM_CAP_STOP (WM_CAP_START + 68)
#define WM_CAP_ABORT (WM_CAP_START + 69)
#define WM_CAP_SINGLE_FRAME_OPEN (WM_CAP_START + 70)
#define WM_CAP_SINGLE_FRAME_CLOSE (WM_CAP_START + 71)
#define WM_CAP_SINGLE_FRAME (WM_CAP_START + 72)
#define WM_CAP_PAL_OPENA (WM_CAP_START + 80)
#define WM_CAP_PAL_SAVEA (WM_CAP_START + 81)
#define WM_CAP_PAL_OPENW (WM_CAP_UNICODE_START + 80)
#define WM_CAP_PAL_SAVEW (WM_CAP_UNICODE_START + 81)
#define WM_CAP_PAL_OPEN _COMPAT_AW(WM_CAP_PAL_OPEN)
#define WM_CAP_PAL_SAVE _COMPAT_AW(WM_CAP_PAL_SAVE)
#define WM_CAP_PAL_PASTE (WM_CAP_START + 82)
#define WM_CAP_PAL_AUTOCREATE (WM_CAP_START + 83)
#define WM_CAP_PAL_MANUALCREATE (WM_CAP_START + 84)
#define WM_CAP_SET_CALLBACK_CAPCONTROL (WM_CAP_START + 85)
#define WM_CAP_UNICODE_END WM_CAP_PAL_SAVEW
#define WM_CAP_END WM_CAP_UNICODE_END

/* A frame of video, as a callback gets it. */
typedef struct videohdr_tag {
    LPBYTE lpData;
    DWORD dwBufferLength;
    DWORD dwBytesUsed;
    DWORD dwTimeCaptured;
    DWORD_PTR dwUser;
    DWORD dwFlags;
    DWORD_PTR dwReserved[4];
} VIDEOHDR, *PVIDEOHDR, *LPVIDEOHDR;

typedef struct tagCapDriverCaps {
    UINT wDeviceIndex;
    BOOL fHasOverlay;
    BOOL fHasDlgVideoSource;
    BOOL fHasDlgVideoFormat;
    BOOL fHasDlgVideoDisplay;
    BOOL fCaptureInitialized;
    BOOL fDriverSuppliesPalettes;
    HANDLE hVideoIn;
    HANDLE hVideoOut;
    HANDLE hVideoExtIn;
    HANDLE hVideoExtOut;
} CAPDRIVERCAPS, *PCAPDRIVERCAPS, *LPCAPDRIVERCAPS;

typedef struct tagCapStatus {
    UINT uiImageWidth;
    UINT uiImageHeight;
    BOOL fLiveWindow;
    BOOL fOverlayWindow;
    BOOL fScale;
    POINT ptScroll;
    BOOL fUsingDefaultPalette;
    BOOL fAudioHardware;
    BOOL fCapFileExists;
    DWORD dwCurrentVideoFrame;
    DWORD dwCurrentVideoFramesDropped;
    DWORD dwCurrentWaveSamples;
    DWORD dwCurrentTimeElapsedMS;
    HPALETTE hPalCurrent;
    BOOL fCapturingNow;
    DWORD dwReturn;
    UINT wNumVideoAllocated;
    UINT wNumAudioAllocated;
} CAPSTATUS, *PCAPSTATUS, *LPCAPSTATUS;

typedef struct tagCaptureParms {
    DWORD dwRequestMicroSecPerFrame;
    BOOL fMakeUserHitOKToCapture;
    UINT wPercentDropForError;
    BOOL fYield;
    DWORD dwIndexSize;
    UINT wChunkGranularity;
    BOOL fUsingDOSMemory;
    UINT wNumVideoRequested;
    BOOL fCaptureAudio;
    UINT wNumAudioRequested;
    UINT vKeyAbort;
    BOOL fAbortLeftMouse;
    BOOL fAbortRightMouse;
    BOOL fLimitEnabled;
    UINT wTimeLimit;
    BOOL fMCIControl;
    BOOL fStepMCIDevice;
    DWORD dwMCIStartTime;
    DWORD dwMCIStopTime;
    BOOL fStepCaptureAt2x;
    UINT wStepCaptureAverageFrames;
    DWORD dwAudioBufferSize;
    BOOL fDisableWriteCache;
    UINT AVStreamMaster;
} CAPTUREPARMS, *PCAPTUREPARMS, *LPCAPTUREPARMS;

#define AVSTREAMMASTER_AUDIO 0
#define AVSTREAMMASTER_NONE 1

typedef struct tagCapInfoChunk {
    DWORD fccInfoID;
    LPVOID lpData;
    LONG cbData;
} CAPINFOCHUNK, *PCAPINFOCHUNK, *LPCAPINFOCHUNK;

typedef LRESULT(CALLBACK *CAPYIELDCALLBACK)(HWND window);
typedef LRESULT(CALLBACK *CAPSTATUSCALLBACKW)(HWND window, int id, LPCWSTR text);
typedef LRESULT(CALLBACK *CAPERRORCALLBACKW)(HWND window, int id, LPCWSTR text);
typedef LRESULT(CALLBACK *CAPSTATUSCALLBACKA)(HWND window, int id, LPCSTR text);
typedef LRESULT(CALLBACK *CAPERRORCALLBACKA)(HWND window, int id, LPCSTR text);
typedef LRESULT(CALLBACK *CAPVIDEOCALLBACK)(HWND window, LPVIDEOHDR frame);
typedef LRESULT(CALLBACK *CAPWAVECALLBACK)(HWND window, struct wavehdr_tag *samples);
typedef LRESULT(CALLBACK *CAPCONTROLCALLBACK)(HWND window, int state);
#define CAPSTATUSCALLBACK _COMPAT_AW(CAPSTATUSCALLBACK)
#define CAPERRORCALLBACK _COMPAT_AW(CAPERRORCALLBACK)
#define CONTROLCALLBACK_PREROLL 1
#define CONTROLCALLBACK_CAPTURING 2

#define capSetCallbackOnError(hwnd, fpProc)                                                        \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_CALLBACK_ERROR, (WPARAM)0, (LPARAM)(fpProc)))
#define capSetCallbackOnStatus(hwnd, fpProc)                                                       \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_CALLBACK_STATUS, (WPARAM)0, (LPARAM)(fpProc)))
#define capSetCallbackOnYield(hwnd, fpProc)                                                        \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_CALLBACK_YIELD, (WPARAM)0, (LPARAM)(fpProc)))
#define capSetCallbackOnFrame(hwnd, fpProc)                                                        \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_CALLBACK_FRAME, (WPARAM)0, (LPARAM)(fpProc)))
#define capSetCallbackOnVideoStream(hwnd, fpProc)                                                  \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_CALLBACK_VIDEOSTREAM, (WPARAM)0, (LPARAM)(fpProc)))
#define capSetCallbackOnWaveStream(hwnd, fpProc)                                                   \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_CALLBACK_WAVESTREAM, (WPARAM)0, (LPARAM)(fpProc)))
#define capSetCallbackOnCapControl(hwnd, fpProc)                                                   \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_CALLBACK_CAPCONTROL, (WPARAM)0, (LPARAM)(fpProc)))
#define capSetUserData(hwnd, lUser)                                                                \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_USER_DATA, (WPARAM)0, (LPARAM)(lUser)))
#define capGetUserData(hwnd) (AVICapSM(hwnd, WM_CAP_GET_USER_DATA, (WPARAM)0, (LPARAM)0))
#define capDriverConnect(hwnd, i)                                                                  \
    ((BOOL)AVICapSM(hwnd, WM_CAP_DRIVER_CONNECT, (WPARAM)(i), (LPARAM)0))
#define capDriverDisconnect(hwnd)                                                                  \
    ((BOOL)AVICapSM(hwnd, WM_CAP_DRIVER_DISCONNECT, (WPARAM)0, (LPARAM)0))
#define capDriverGetName(hwnd, szName, wSize)                                                      \
    ((BOOL)AVICapSM(hwnd, WM_CAP_DRIVER_GET_NAME, (WPARAM)(wSize), (LPARAM)(szName)))
#define capDriverGetVersion(hwnd, szVer, wSize)                                                    \
    ((BOOL)AVICapSM(hwnd, WM_CAP_DRIVER_GET_VERSION, (WPARAM)(wSize), (LPARAM)(szVer)))
#define capDriverGetCaps(hwnd, s, wSize)                                                           \
    ((BOOL)AVICapSM(hwnd, WM_CAP_DRIVER_GET_CAPS, (WPARAM)(wSize), (LPARAM)(s)))
#define capFileSetCaptureFile(hwnd, szName)                                                        \
    ((BOOL)AVICapSM(hwnd, WM_CAP_FILE_SET_CAPTURE_FILE, (WPARAM)0, (LPARAM)(szName)))
#define capFileGetCaptureFile(hwnd, szName, wSize)                                                 \
    ((BOOL)AVICapSM(hwnd, WM_CAP_FILE_GET_CAPTURE_FILE, (WPARAM)(wSize), (LPARAM)(szName)))
#define capFileAlloc(hwnd, dwSize)                                                                 \
    ((BOOL)AVICapSM(hwnd, WM_CAP_FILE_ALLOCATE, (WPARAM)0, (LPARAM)(dwSize)))
#define capFileSaveAs(hwnd, szName)                                                                \
    ((BOOL)AVICapSM(hwnd, WM_CAP_FILE_SAVEAS, (WPARAM)0, (LPARAM)(szName)))
#define capFileSetInfoChunk(hwnd, lpInfoChunk)                                                     \
    ((BOOL)AVICapSM(hwnd, WM_CAP_FILE_SET_INFOCHUNK, (WPARAM)0, (LPARAM)(lpInfoChunk)))
#define capFileSaveDIB(hwnd, szName)                                                               \
    ((BOOL)AVICapSM(hwnd, WM_CAP_FILE_SAVEDIB, (WPARAM)0, (LPARAM)(szName)))
#define capEditCopy(hwnd) ((BOOL)AVICapSM(hwnd, WM_CAP_EDIT_COPY, (WPARAM)0, (LPARAM)0))
#define capSetAudioFormat(hwnd, s, wSize)                                                          \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_AUDIOFORMAT, (WPARAM)(wSize), (LPARAM)(s)))
#define capGetAudioFormat(hwnd, s, wSize)                                                          \
    ((DWORD)AVICapSM(hwnd, WM_CAP_GET_AUDIOFORMAT, (WPARAM)(wSize), (LPARAM)(s)))
#define capGetAudioFormatSize(hwnd)                                                                \
    ((DWORD)AVICapSM(hwnd, WM_CAP_GET_AUDIOFORMAT, (WPARAM)0, (LPARAM)0))
#define capDlgVideoFormat(hwnd) ((BOOL)AVICapSM(hwnd, WM_CAP_DLG_VIDEOFORMAT, (WPARAM)0, (LPARAM)0))
#define capDlgVideoSource(hwnd) ((BOOL)AVICapSM(hwnd, WM_CAP_DLG_VIDEOSOURCE, (WPARAM)0, (LPARAM)0))
#define capDlgVideoDisplay(hwnd)                                                                   \
    ((BOOL)AVICapSM(hwnd, WM_CAP_DLG_VIDEODISPLAY, (WPARAM)0, (LPARAM)0))
#define capDlgVideoCompression(hwnd)                                                               \
    ((BOOL)AVICapSM(hwnd, WM_CAP_DLG_VIDEOCOMPRESSION, (WPARAM)0, (LPARAM)0))
#define capGetVideoFormat(hwnd, s, wSize)                                                          \
    ((DWORD)AVICapSM(hwnd, WM_CAP_GET_VIDEOFORMAT, (WPARAM)(wSize), (LPARAM)(s)))
#define capGetVideoFormatSize(hwnd)                                                                \
    ((DWORD)AVICapSM(hwnd, WM_CAP_GET_VIDEOFORMAT, (WPARAM)0, (LPARAM)0))
#define capSetVideoFormat(hwnd, s, wSize)                                                          \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_VIDEOFORMAT, (WPARAM)(wSize), (LPARAM)(s)))
#define capPreview(hwnd, f) ((BOOL)AVICapSM(hwnd, WM_CAP_SET_PREVIEW, (WPARAM)(f), (LPARAM)0))
#define capPreviewRate(hwnd, wMS)                                                                  \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_PREVIEWRATE, (WPARAM)(wMS), (LPARAM)0))
#define capOverlay(hwnd, f) ((BOOL)AVICapSM(hwnd, WM_CAP_SET_OVERLAY, (WPARAM)(f), (LPARAM)0))
#define capPreviewScale(hwnd, f) ((BOOL)AVICapSM(hwnd, WM_CAP_SET_SCALE, (WPARAM)(f), (LPARAM)0))
#define capGetStatus(hwnd, s, wSize)                                                               \
    ((BOOL)AVICapSM(hwnd, WM_CAP_GET_STATUS, (WPARAM)(wSize), (LPARAM)(s)))
#define capSetScrollPos(hwnd, lpP)                                                                 \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_SCROLL, (WPARAM)0, (LPARAM)(lpP)))
#define capGrabFrame(hwnd) ((BOOL)AVICapSM(hwnd, WM_CAP_GRAB_FRAME, (WPARAM)0, (LPARAM)0))
#define capGrabFrameNoStop(hwnd)                                                                   \
    ((BOOL)AVICapSM(hwnd, WM_CAP_GRAB_FRAME_NOSTOP, (WPARAM)0, (LPARAM)0))
#define capCaptureSequence(hwnd) ((BOOL)AVICapSM(hwnd, WM_CAP_SEQUENCE, (WPARAM)0, (LPARAM)0))
#define capCaptureSequenceNoFile(hwnd)                                                             \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SEQUENCE_NOFILE, (WPARAM)0, (LPARAM)0))
#define capCaptureStop(hwnd) ((BOOL)AVICapSM(hwnd, WM_CAP_STOP, (WPARAM)0, (LPARAM)0))
#define capCaptureAbort(hwnd) ((BOOL)AVICapSM(hwnd, WM_CAP_ABORT, (WPARAM)0, (LPARAM)0))
#define capCaptureSingleFrameOpen(hwnd)                                                            \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SINGLE_FRAME_OPEN, (WPARAM)0, (LPARAM)0))
#define capCaptureSingleFrameClose(hwnd)                                                           \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SINGLE_FRAME_CLOSE, (WPARAM)0, (LPARAM)0))
#define capCaptureSingleFrame(hwnd)                                                                \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SINGLE_FRAME, (WPARAM)0, (LPARAM)0))
#define capCaptureGetSetup(hwnd, s, wSize)                                                         \
    ((BOOL)AVICapSM(hwnd, WM_CAP_GET_SEQUENCE_SETUP, (WPARAM)(wSize), (LPARAM)(s)))
#define capCaptureSetSetup(hwnd, s, wSize)                                                         \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_SEQUENCE_SETUP, (WPARAM)(wSize), (LPARAM)(s)))
#define capSetMCIDeviceName(hwnd, szName)                                                          \
    ((BOOL)AVICapSM(hwnd, WM_CAP_SET_MCI_DEVICE, (WPARAM)0, (LPARAM)(szName)))
#define capGetMCIDeviceName(hwnd, szName, wSize)                                                   \
    ((BOOL)AVICapSM(hwnd, WM_CAP_GET_MCI_DEVICE, (WPARAM)(wSize), (LPARAM)(szName)))
#define capPaletteOpen(hwnd, szName)                                                               \
    ((BOOL)AVICapSM(hwnd, WM_CAP_PAL_OPEN, (WPARAM)0, (LPARAM)(szName)))
#define capPaletteSave(hwnd, szName)                                                               \
    ((BOOL)AVICapSM(hwnd, WM_CAP_PAL_SAVE, (WPARAM)0, (LPARAM)(szName)))
#define capPalettePaste(hwnd) ((BOOL)AVICapSM(hwnd, WM_CAP_PAL_PASTE, (WPARAM)0, (LPARAM)0))
#define capPaletteAuto(hwnd, iFrames, iColors)                                                     \
    ((BOOL)AVICapSM(hwnd, WM_CAP_PAL_AUTOCREATE, (WPARAM)(iFrames), (LPARAM)(iColors)))
#define capPaletteManual(hwnd, fGrab, iColors)                                                     \
    ((BOOL)AVICapSM(hwnd, WM_CAP_PAL_MANUALCREATE, (WPARAM)(fGrab), (LPARAM)(iColors)))

_COMPAT_BEGIN_C

/* A window of the class "ClsCapWin". Its style, place, parent and number are CreateWindow's, and so
 * are the errors. Microsoft: "capCreateCaptureWindowW". */
HWND WINAPI capCreateCaptureWindowA(LPCSTR name, DWORD style, int x, int y, int width, int height,
                                    HWND parent, int id);
HWND WINAPI capCreateCaptureWindowW(LPCWSTR name, DWORD style, int x, int y, int width, int height,
                                    HWND parent, int id);

/* FALSE: there is no driver with any number. Microsoft: "capGetDriverDescriptionW". */
BOOL WINAPI capGetDriverDescriptionA(UINT index, LPSTR name, int name_size, LPSTR version,
                                     int version_size);
BOOL WINAPI capGetDriverDescriptionW(UINT index, LPWSTR name, int name_size, LPWSTR version,
                                     int version_size);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define capCreateCaptureWindow _COMPAT_AW(capCreateCaptureWindow)
#define capGetDriverDescription _COMPAT_AW(capGetDriverDescription)
#endif
