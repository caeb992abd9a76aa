/* Input methods. What is typed by one of the desktop's comes as WM_CHAR, composed by the time that
 * a program hears of it: there is none of Windows', no window has an input context, and nothing is
 * ever half composed (GetSystemMetrics(SM_IMMENABLED) is 0). The answers below are those that
 * Windows gives then. Microsoft: "Input Method Manager". */
#ifndef _IMM_
#define _IMM_

#include <winuser.h>

#include <user/ime.h>

struct HIMC__;
typedef struct HIMC__ *HIMC;

/* What ImmGetCompositionString is asked for, and WM_IME_COMPOSITION tells. */
#define GCS_COMPREADSTR 0x0001
#define GCS_COMPREADATTR 0x0002
#define GCS_COMPREADCLAUSE 0x0004
#define GCS_COMPSTR 0x0008
#define GCS_COMPATTR 0x0010
#define GCS_COMPCLAUSE 0x0020
#define GCS_CURSORPOS 0x0080
#define GCS_DELTASTART 0x0100
#define GCS_RESULTREADSTR 0x0200
#define GCS_RESULTREADCLAUSE 0x0400
#define GCS_RESULTSTR 0x0800
#define GCS_RESULTCLAUSE 0x1000
#define IMM_ERROR_NODATA (-1)
#define IMM_ERROR_GENERAL (-2)

#define IME_CMODE_ALPHANUMERIC 0x0000
#define IME_CMODE_NATIVE 0x0001
#define IME_CMODE_CHINESE IME_CMODE_NATIVE
#define IME_CMODE_HANGUL IME_CMODE_NATIVE
#define IME_CMODE_HANGEUL IME_CMODE_NATIVE
#define IME_CMODE_JAPANESE IME_CMODE_NATIVE
#define IME_CMODE_KATAKANA 0x0002
#define IME_CMODE_LANGUAGE 0x0003
#define IME_CMODE_FULLSHAPE 0x0008
#define IME_CMODE_ROMAN 0x0010
#define IME_CMODE_HANJACONVERT 0x0040
#define IME_SMODE_NONE 0x0000
#define IME_SMODE_AUTOMATIC 0x0004

#define CFS_DEFAULT 0x0000
#define CFS_RECT 0x0001
#define CFS_POINT 0x0002
#define CFS_FORCE_POSITION 0x0020
#define CFS_CANDIDATEPOS 0x0040
#define CFS_EXCLUDE 0x0080

#define NI_OPENCANDIDATE 0x0010
#define NI_CLOSECANDIDATE 0x0011
#define NI_SELECTCANDIDATESTR 0x0012
#define NI_COMPOSITIONSTR 0x0015
#define CPS_COMPLETE 0x0001
#define CPS_CONVERT 0x0002
#define CPS_REVERT 0x0003
#define CPS_CANCEL 0x0004

#define IACE_CHILDREN 0x0001
#define IACE_DEFAULT 0x0010
#define IACE_IGNORENOCONTEXT 0x0020

typedef struct tagCOMPOSITIONFORM {
    DWORD dwStyle; /* CFS_… */
    POINT ptCurrentPos;
    RECT rcArea;
} COMPOSITIONFORM, *PCOMPOSITIONFORM, *LPCOMPOSITIONFORM;
typedef struct tagCANDIDATEFORM {
    DWORD dwIndex;
    DWORD dwStyle;
    POINT ptCurrentPos;
    RECT rcArea;
} CANDIDATEFORM, *PCANDIDATEFORM, *LPCANDIDATEFORM;

_COMPAT_BEGIN_C

/* Null: the window has no context. ERROR_INVALID_WINDOW_HANDLE: it is none. To release none is no
 * mistake. Microsoft: "ImmGetContext", "ImmReleaseContext". */
HIMC WINAPI ImmGetContext(HWND window);
BOOL WINAPI ImmReleaseContext(HWND window, HIMC context);

/* The context before, which is none; a window can only be given none (ERROR_INVALID_HANDLE,
 * ERROR_INVALID_WINDOW_HANDLE). Microsoft: "ImmAssociateContext", "ImmAssociateContextEx". */
HIMC WINAPI ImmAssociateContext(HWND window, HIMC context);
BOOL WINAPI ImmAssociateContextEx(HWND window, HIMC context, DWORD flags);

/* Null: there is none to be made. FALSE: there is none. Microsoft: "ImmCreateContext". */
HIMC WINAPI ImmCreateContext(void);
BOOL WINAPI ImmDestroyContext(HIMC context);

/* 0: nothing is composed. ERROR_INVALID_HANDLE: what is no context at all.
 * Microsoft: "ImmGetCompositionStringW". */
LONG WINAPI ImmGetCompositionStringA(HIMC context, DWORD what, LPVOID buffer, DWORD bytes);
LONG WINAPI ImmGetCompositionStringW(HIMC context, DWORD what, LPVOID buffer, DWORD bytes);

/* FALSE: there is no context, or no input method that it could be about. What is set fails with
 * ERROR_INVALID_HANDLE. Microsoft: "ImmGetOpenStatus", "ImmGetConversionStatus",
 * "ImmSetCompositionWindow", "ImmSetCandidateWindow", "ImmNotifyIME". */
BOOL WINAPI ImmGetOpenStatus(HIMC context);
BOOL WINAPI ImmSetOpenStatus(HIMC context, BOOL open);
BOOL WINAPI ImmGetConversionStatus(HIMC context, LPDWORD conversion, LPDWORD sentence);
BOOL WINAPI ImmSetConversionStatus(HIMC context, DWORD conversion, DWORD sentence);
BOOL WINAPI ImmGetCompositionWindow(HIMC context, LPCOMPOSITIONFORM form);
BOOL WINAPI ImmSetCompositionWindow(HIMC context, LPCOMPOSITIONFORM form);
BOOL WINAPI ImmGetCompositionFontA(HIMC context, LPLOGFONTA font);
BOOL WINAPI ImmGetCompositionFontW(HIMC context, LPLOGFONTW font);
BOOL WINAPI ImmSetCompositionFontA(HIMC context, LPLOGFONTA font);
BOOL WINAPI ImmSetCompositionFontW(HIMC context, LPLOGFONTW font);
BOOL WINAPI ImmSetCandidateWindow(HIMC context, LPCANDIDATEFORM form);
BOOL WINAPI ImmNotifyIME(HIMC context, DWORD action, DWORD index, DWORD value);

/* TRUE: a thread can do without what there is none of. Microsoft: "ImmDisableIME". */
BOOL WINAPI ImmDisableIME(DWORD thread);

/* Null and FALSE: there is no input method. ERROR_INVALID_WINDOW_HANDLE.
 * Microsoft: "ImmGetDefaultIMEWnd", "ImmIsIME". */
HWND WINAPI ImmGetDefaultIMEWnd(HWND window);
BOOL WINAPI ImmIsIME(HKL layout);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define ImmGetCompositionString _COMPAT_AW(ImmGetCompositionString)
#define ImmGetCompositionFont _COMPAT_AW(ImmGetCompositionFont)
#define ImmSetCompositionFont _COMPAT_AW(ImmSetCompositionFont)
#endif

#endif
