/* Dialogs from resources and from templates in memory. The controls' classes are not there yet: a
 * template may name classes that the program has registered. */
#pragma once

#include <user/controls.h>
#include <user/messages.h>
#include <user/queue.h>
#include <user/types.h>

typedef INT_PTR(CALLBACK *DLGPROC)(HWND window, UINT message, WPARAM wparam, LPARAM lparam);

/* What a template begins with, and each of its controls; names, font and creation data follow.
 * Microsoft: "DLGTEMPLATE", "DLGITEMTEMPLATE", "DLGTEMPLATEEX". */
#include <pshpack2.h>
typedef struct {
    DWORD style;
    DWORD dwExtendedStyle;
    WORD cdit;
    short x;
    short y;
    short cx;
    short cy;
} DLGTEMPLATE;
typedef DLGTEMPLATE *LPDLGTEMPLATEA;
typedef DLGTEMPLATE *LPDLGTEMPLATEW;
typedef const DLGTEMPLATE *LPCDLGTEMPLATEA;
typedef const DLGTEMPLATE *LPCDLGTEMPLATEW;

typedef struct {
    DWORD style;
    DWORD dwExtendedStyle;
    short x;
    short y;
    short cx;
    short cy;
    WORD id;
} DLGITEMTEMPLATE;
typedef DLGITEMTEMPLATE *PDLGITEMTEMPLATEA, *LPDLGITEMTEMPLATEA;
typedef DLGITEMTEMPLATE *PDLGITEMTEMPLATEW, *LPDLGITEMTEMPLATEW;
#include <poppack.h>

#define DS_ABSALIGN 0x0001
#define DS_SYSMODAL 0x0002
#define DS_3DLOOK 0x0004
#define DS_FIXEDSYS 0x0008
#define DS_NOFAILCREATE 0x0010
#define DS_LOCALEDIT 0x0020
#define DS_SETFONT 0x0040
#define DS_MODALFRAME 0x0080
#define DS_NOIDLEMSG 0x0100
#define DS_SETFOREGROUND 0x0200
#define DS_CONTROL 0x0400
#define DS_CENTER 0x0800
#define DS_CENTERMOUSE 0x1000
#define DS_CONTEXTHELP 0x2000
#define DS_SHELLFONT (DS_SETFONT | DS_FIXEDSYS)

#define DM_GETDEFID (WM_USER + 0)
#define DM_SETDEFID (WM_USER + 1)
#define DC_HASDEFID 0x534B

/* The extra bytes of a dialog's window, by offset. */
#define DLGWINDOWEXTRA 30
#define DWLP_MSGRESULT 0
#define DWLP_DLGPROC (DWLP_MSGRESULT + sizeof(LRESULT))
#define DWLP_USER (DWLP_DLGPROC + sizeof(DLGPROC))

/* The answer to WM_GETDLGCODE: which keys a control wants, and what it is. */
#define DLGC_WANTARROWS 0x0001
#define DLGC_WANTTAB 0x0002
#define DLGC_WANTALLKEYS 0x0004
#define DLGC_WANTMESSAGE 0x0004
#define DLGC_HASSETSEL 0x0008
#define DLGC_DEFPUSHBUTTON 0x0010
#define DLGC_UNDEFPUSHBUTTON 0x0020
#define DLGC_RADIOBUTTON 0x0040
#define DLGC_WANTCHARS 0x0080
#define DLGC_STATIC 0x0100
#define DLGC_BUTTON 0x2000

_COMPAT_BEGIN_C

/* Creates a dialog and its controls; `procedure` gets WM_SETFONT (with DS_SETFONT) and
 * WM_INITDIALOG with `parameter`. Null if a control's class is not registered (unless
 * DS_NOFAILCREATE) or the template is malformed. Microsoft: "CreateDialogIndirectParamW". */
HWND WINAPI CreateDialogIndirectParamA(HINSTANCE instance, LPCDLGTEMPLATEA source, HWND owner,
                                       DLGPROC procedure, LPARAM parameter);
HWND WINAPI CreateDialogIndirectParamW(HINSTANCE instance, LPCDLGTEMPLATEW source, HWND owner,
                                       DLGPROC procedure, LPARAM parameter);

/* The same, and dispatches all messages of this thread until EndDialog: socket messages reach their
 * windows. EndDialog's result; -1 on failure, 0 if `owner` is no window.
 * Microsoft: "DialogBoxIndirectParamW". */
INT_PTR WINAPI DialogBoxIndirectParamA(HINSTANCE instance, LPCDLGTEMPLATEA source, HWND owner,
                                       DLGPROC procedure, LPARAM parameter);
INT_PTR WINAPI DialogBoxIndirectParamW(HINSTANCE instance, LPCDLGTEMPLATEW source, HWND owner,
                                       DLGPROC procedure, LPARAM parameter);

/* The same from the program's resources. ERROR_RESOURCE_TYPE_NOT_FOUND,
 * ERROR_RESOURCE_NAME_NOT_FOUND. Microsoft: "CreateDialogParamW", "DialogBoxParamW". */
HWND WINAPI CreateDialogParamA(HINSTANCE instance, LPCSTR name, HWND owner, DLGPROC procedure,
                               LPARAM parameter);
HWND WINAPI CreateDialogParamW(HINSTANCE instance, LPCWSTR name, HWND owner, DLGPROC procedure,
                               LPARAM parameter);
INT_PTR WINAPI DialogBoxParamA(HINSTANCE instance, LPCSTR name, HWND owner, DLGPROC procedure,
                               LPARAM parameter);
INT_PTR WINAPI DialogBoxParamW(HINSTANCE instance, LPCWSTR name, HWND owner, DLGPROC procedure,
                               LPARAM parameter);

/* Ends a modal dialog once its loop looks; hides it and enables its owner now.
 * ERROR_INVALID_WINDOW_HANDLE. Microsoft: "EndDialog". */
BOOL WINAPI EndDialog(HWND dialog, INT_PTR result);

/* The window procedure of dialogs. Microsoft: "DefDlgProcW", "DLGPROC". */
LRESULT WINAPI DefDlgProcA(HWND dialog, UINT message, WPARAM wparam, LPARAM lparam);
LRESULT WINAPI DefDlgProcW(HWND dialog, UINT message, WPARAM wparam, LPARAM lparam);

/* The keyboard of a modeless dialog, for a message loop: TRUE if the message was the dialog's, and
 * is dealt with. The dialog's own thread. Microsoft: "IsDialogMessageW". */
BOOL WINAPI IsDialogMessageA(HWND dialog, LPMSG message);
BOOL WINAPI IsDialogMessageW(HWND dialog, LPMSG message);

/* The next or previous control that TAB or an arrow key goes to, behind `control` (null: from the
 * start). Microsoft: "GetNextDlgTabItem", "GetNextDlgGroupItem". */
HWND WINAPI GetNextDlgTabItem(HWND dialog, HWND control, BOOL previous);
HWND WINAPI GetNextDlgGroupItem(HWND dialog, HWND control, BOOL previous);

/* Dialog units: a quarter of a character's width, an eighth of its height.
 * Microsoft: "MapDialogRect", "GetDialogBaseUnits". */
BOOL WINAPI MapDialogRect(HWND dialog, LPRECT rectangle);
LONG WINAPI GetDialogBaseUnits(void);

/* Messages to a control named by its identifier; 0 if there is none. Microsoft:
 * "SendDlgItemMessageW", "SetDlgItemTextW", "GetDlgItemInt", "CheckRadioButton", … */
LRESULT WINAPI SendDlgItemMessageA(HWND dialog, int id, UINT message, WPARAM wparam, LPARAM lparam);
LRESULT WINAPI SendDlgItemMessageW(HWND dialog, int id, UINT message, WPARAM wparam, LPARAM lparam);
BOOL WINAPI SetDlgItemTextA(HWND dialog, int id, LPCSTR text);
BOOL WINAPI SetDlgItemTextW(HWND dialog, int id, LPCWSTR text);
UINT WINAPI GetDlgItemTextA(HWND dialog, int id, LPSTR text, int size);
UINT WINAPI GetDlgItemTextW(HWND dialog, int id, LPWSTR text, int size);
BOOL WINAPI SetDlgItemInt(HWND dialog, int id, UINT value, BOOL is_signed);
UINT WINAPI GetDlgItemInt(HWND dialog, int id, BOOL *translated, BOOL is_signed);
BOOL WINAPI CheckDlgButton(HWND dialog, int id, UINT check);
BOOL WINAPI CheckRadioButton(HWND dialog, int first, int last, int checked);
UINT WINAPI IsDlgButtonChecked(HWND dialog, int id);

/* Fills a list box (or a combo box) with the names of files, folders and drives: what DDL_… asks
 * for, of `path`, which may end in a pattern ("*.txt" alone: of the current directory). Makes that
 * folder the current directory, shows its name in the control `text` (0: nowhere), and leaves the
 * pattern in `path`. 0 with ERROR_NO_WILDCARD_CHARACTERS where the path names a file. Microsoft:
 * "DlgDirListW", "DlgDirListComboBoxW". */
int WINAPI DlgDirListA(HWND dialog, LPSTR path, int list, int text, UINT kinds);
int WINAPI DlgDirListW(HWND dialog, LPWSTR path, int list, int text, UINT kinds);
int WINAPI DlgDirListComboBoxA(HWND dialog, LPSTR path, int combo, int text, UINT kinds);
int WINAPI DlgDirListComboBoxW(HWND dialog, LPWSTR path, int combo, int text, UINT kinds);
/* The name that is selected in it: TRUE for a folder ("name\") or a drive ("c:"), FALSE for a file,
 * whose name gets a dot if it has none. `size` in characters with the null. Microsoft:
 * "DlgDirSelectExW", "DlgDirSelectComboBoxExW". */
BOOL WINAPI DlgDirSelectExA(HWND dialog, LPSTR name, int size, int list);
BOOL WINAPI DlgDirSelectExW(HWND dialog, LPWSTR name, int size, int list);
BOOL WINAPI DlgDirSelectComboBoxExA(HWND dialog, LPSTR name, int size, int combo);
BOOL WINAPI DlgDirSelectComboBoxExW(HWND dialog, LPWSTR name, int size, int combo);

_COMPAT_END_C

#define CreateDialogIndirectA(instance, source, owner, procedure)                                  \
    CreateDialogIndirectParamA(instance, source, owner, procedure, (LPARAM)0)
#define CreateDialogIndirectW(instance, source, owner, procedure)                                  \
    CreateDialogIndirectParamW(instance, source, owner, procedure, (LPARAM)0)
#define DialogBoxIndirectA(instance, source, owner, procedure)                                     \
    DialogBoxIndirectParamA(instance, source, owner, procedure, (LPARAM)0)
#define DialogBoxIndirectW(instance, source, owner, procedure)                                     \
    DialogBoxIndirectParamW(instance, source, owner, procedure, (LPARAM)0)

#define CreateDialogA(instance, name, owner, procedure)                                            \
    CreateDialogParamA(instance, name, owner, procedure, (LPARAM)0)
#define CreateDialogW(instance, name, owner, procedure)                                            \
    CreateDialogParamW(instance, name, owner, procedure, (LPARAM)0)
#define DialogBoxA(instance, name, owner, procedure)                                               \
    DialogBoxParamA(instance, name, owner, procedure, (LPARAM)0)
#define DialogBoxW(instance, name, owner, procedure)                                               \
    DialogBoxParamW(instance, name, owner, procedure, (LPARAM)0)

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define WC_DIALOG (MAKEINTATOM(0x8002))
typedef _COMPAT_AW(LPDLGTEMPLATE) LPDLGTEMPLATE;
typedef _COMPAT_AW(LPCDLGTEMPLATE) LPCDLGTEMPLATE;
typedef _COMPAT_AW(PDLGITEMTEMPLATE) PDLGITEMTEMPLATE;
typedef _COMPAT_AW(LPDLGITEMTEMPLATE) LPDLGITEMTEMPLATE;
#define CreateDialogParam _COMPAT_AW(CreateDialogParam)
#define DialogBoxParam _COMPAT_AW(DialogBoxParam)
#define CreateDialog _COMPAT_AW(CreateDialog)
#define DialogBox _COMPAT_AW(DialogBox)
#define CreateDialogIndirectParam _COMPAT_AW(CreateDialogIndirectParam)
#define DialogBoxIndirectParam _COMPAT_AW(DialogBoxIndirectParam)
#define CreateDialogIndirect _COMPAT_AW(CreateDialogIndirect)
#define DialogBoxIndirect _COMPAT_AW(DialogBoxIndirect)
#define DefDlgProc _COMPAT_AW(DefDlgProc)
#define IsDialogMessage _COMPAT_AW(IsDialogMessage)
#define SendDlgItemMessage _COMPAT_AW(SendDlgItemMessage)
#define SetDlgItemText _COMPAT_AW(SetDlgItemText)
#define GetDlgItemText _COMPAT_AW(GetDlgItemText)
#define DlgDirList _COMPAT_AW(DlgDirList)
#define DlgDirListComboBox _COMPAT_AW(DlgDirListComboBox)
#define DlgDirSelectEx _COMPAT_AW(DlgDirSelectEx)
#define DlgDirSelectComboBoxEx _COMPAT_AW(DlgDirSelectComboBoxEx)
#endif
