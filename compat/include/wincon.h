/* The console: the terminal that the program was started on.
 *
 * A descriptor that is no terminal is no console: these functions fail with ERROR_INVALID_HANDLE
 * for it, as on Windows. Colours, positions and titles are written as ANSI sequences. Any thread.
 */
#pragma once

#include <minwinbase.h>

#define FOREGROUND_BLUE 0x1
#define FOREGROUND_GREEN 0x2
#define FOREGROUND_RED 0x4
#define FOREGROUND_INTENSITY 0x8
#define BACKGROUND_BLUE 0x10
#define BACKGROUND_GREEN 0x20
#define BACKGROUND_RED 0x40
#define BACKGROUND_INTENSITY 0x80
#define COMMON_LVB_REVERSE_VIDEO 0x4000
#define COMMON_LVB_UNDERSCORE 0x8000

#define RIGHT_ALT_PRESSED 0x1
#define LEFT_ALT_PRESSED 0x2
#define RIGHT_CTRL_PRESSED 0x4
#define LEFT_CTRL_PRESSED 0x8
#define SHIFT_PRESSED 0x10
#define NUMLOCK_ON 0x20
#define SCROLLLOCK_ON 0x40
#define CAPSLOCK_ON 0x80
#define ENHANCED_KEY 0x100

#define KEY_EVENT 0x1
#define MOUSE_EVENT 0x2
#define WINDOW_BUFFER_SIZE_EVENT 0x4
#define MENU_EVENT 0x8
#define FOCUS_EVENT 0x10

#define FROM_LEFT_1ST_BUTTON_PRESSED 0x1
#define RIGHTMOST_BUTTON_PRESSED 0x2
#define FROM_LEFT_2ND_BUTTON_PRESSED 0x4
#define MOUSE_MOVED 0x1
#define DOUBLE_CLICK 0x2
#define MOUSE_WHEELED 0x4

#define ENABLE_PROCESSED_INPUT 0x1
#define ENABLE_LINE_INPUT 0x2
#define ENABLE_ECHO_INPUT 0x4
#define ENABLE_WINDOW_INPUT 0x8
#define ENABLE_MOUSE_INPUT 0x10
#define ENABLE_INSERT_MODE 0x20
#define ENABLE_QUICK_EDIT_MODE 0x40
#define ENABLE_EXTENDED_FLAGS 0x80
#define ENABLE_AUTO_POSITION 0x100
#define ENABLE_VIRTUAL_TERMINAL_INPUT 0x200

#define ENABLE_PROCESSED_OUTPUT 0x1
#define ENABLE_WRAP_AT_EOL_OUTPUT 0x2
#define ENABLE_VIRTUAL_TERMINAL_PROCESSING 0x4
#define DISABLE_NEWLINE_AUTO_RETURN 0x8
#define ENABLE_LVB_GRID_WORLDWIDE 0x10

#define CTRL_C_EVENT 0
#define CTRL_BREAK_EVENT 1
#define CTRL_CLOSE_EVENT 2
#define CTRL_LOGOFF_EVENT 5
#define CTRL_SHUTDOWN_EVENT 6

#define ATTACH_PARENT_PROCESS ((DWORD)-1)

_COMPAT_BEGIN_C

typedef struct _COORD {
    SHORT X;
    SHORT Y;
} COORD, *PCOORD;

typedef struct _SMALL_RECT {
    SHORT Left;
    SHORT Top;
    SHORT Right;
    SHORT Bottom;
} SMALL_RECT, *PSMALL_RECT;

typedef struct _KEY_EVENT_RECORD {
    BOOL bKeyDown;
    WORD wRepeatCount;
    WORD wVirtualKeyCode;
    WORD wVirtualScanCode;
    union {
        WCHAR UnicodeChar;
        CHAR AsciiChar;
    } uChar;
    DWORD dwControlKeyState;
} KEY_EVENT_RECORD, *PKEY_EVENT_RECORD;

typedef struct _MOUSE_EVENT_RECORD {
    COORD dwMousePosition;
    DWORD dwButtonState;
    DWORD dwControlKeyState;
    DWORD dwEventFlags;
} MOUSE_EVENT_RECORD, *PMOUSE_EVENT_RECORD;

typedef struct _WINDOW_BUFFER_SIZE_RECORD {
    COORD dwSize;
} WINDOW_BUFFER_SIZE_RECORD, *PWINDOW_BUFFER_SIZE_RECORD;

typedef struct _MENU_EVENT_RECORD {
    UINT dwCommandId;
} MENU_EVENT_RECORD, *PMENU_EVENT_RECORD;

typedef struct _FOCUS_EVENT_RECORD {
    BOOL bSetFocus;
} FOCUS_EVENT_RECORD, *PFOCUS_EVENT_RECORD;

typedef struct _INPUT_RECORD {
    WORD EventType;
    union {
        KEY_EVENT_RECORD KeyEvent;
        MOUSE_EVENT_RECORD MouseEvent;
        WINDOW_BUFFER_SIZE_RECORD WindowBufferSizeEvent;
        MENU_EVENT_RECORD MenuEvent;
        FOCUS_EVENT_RECORD FocusEvent;
    } Event;
} INPUT_RECORD, *PINPUT_RECORD;

typedef struct _CONSOLE_SCREEN_BUFFER_INFO {
    COORD dwSize;
    COORD dwCursorPosition;
    WORD wAttributes;
    SMALL_RECT srWindow;
    COORD dwMaximumWindowSize;
} CONSOLE_SCREEN_BUFFER_INFO, *PCONSOLE_SCREEN_BUFFER_INFO;

typedef struct _CONSOLE_CURSOR_INFO {
    DWORD dwSize;
    BOOL bVisible;
} CONSOLE_CURSOR_INFO, *PCONSOLE_CURSOR_INFO;

typedef BOOL(WINAPI *PHANDLER_ROUTINE)(DWORD event);

/* Text to the screen, whatever is between it and stdout: the narrow form in the console's code
 * page. ERROR_INVALID_HANDLE for what is no console's output. Microsoft: "WriteConsole". */
BOOL WINAPI WriteConsoleA(HANDLE console, const VOID *text, DWORD length, LPDWORD written,
                          LPVOID reserved);
BOOL WINAPI WriteConsoleW(HANDLE console, const VOID *text, DWORD length, LPDWORD written,
                          LPVOID reserved);

/* A line with "\r\n" at its end, or what there is when ENABLE_LINE_INPUT is off. What does not fit
 * stays for the next call. Microsoft: "ReadConsole". */
BOOL WINAPI ReadConsoleA(HANDLE console, LPVOID buffer, DWORD size, LPDWORD read, LPVOID control);
BOOL WINAPI ReadConsoleW(HANDLE console, LPVOID buffer, DWORD size, LPDWORD read, LPVOID control);

/* ENABLE_LINE_INPUT and ENABLE_ECHO_INPUT change the terminal (until the process ends); the other
 * flags are kept and do nothing: control sequences are always the terminal's, and Ctrl+C always
 * CTRL_C_EVENT. Microsoft: "SetConsoleMode". */
BOOL WINAPI GetConsoleMode(HANDLE console, LPDWORD mode);
BOOL WINAPI SetConsoleMode(HANDLE console, DWORD mode);

/* The code page of what the program writes and reads; at first CP_ACP. ERROR_INVALID_PARAMETER for
 * one that is not there. Microsoft: "SetConsoleOutputCP", … */
UINT WINAPI GetConsoleCP(void);
BOOL WINAPI SetConsoleCP(UINT code_page);
UINT WINAPI GetConsoleOutputCP(void);
BOOL WINAPI SetConsoleOutputCP(UINT code_page);

/* The terminal's title. Get: the one that was set, and its length. Microsoft: "SetConsoleTitle". */
DWORD WINAPI GetConsoleTitleA(LPSTR title, DWORD size);
DWORD WINAPI GetConsoleTitleW(LPWSTR title, DWORD size);
BOOL WINAPI SetConsoleTitleA(LPCSTR title);
BOOL WINAPI SetConsoleTitleW(LPCWSTR title);

/* The screen: the buffer has the size of the terminal. Where the cursor is, the terminal is asked.
 * Microsoft: "GetConsoleScreenBufferInfo", … */
BOOL WINAPI GetConsoleScreenBufferInfo(HANDLE console, PCONSOLE_SCREEN_BUFFER_INFO info);
COORD WINAPI GetLargestConsoleWindowSize(HANDLE console);
BOOL WINAPI SetConsoleTextAttribute(HANDLE console, WORD attributes);
BOOL WINAPI SetConsoleCursorPosition(HANDLE console, COORD position);
BOOL WINAPI GetConsoleCursorInfo(HANDLE console, PCONSOLE_CURSOR_INFO info);
BOOL WINAPI SetConsoleCursorInfo(HANDLE console, const CONSOLE_CURSOR_INFO *info);

/* Not implemented: a terminal has its size from the user. ERROR_CALL_NOT_IMPLEMENTED.
 * Microsoft: "SetConsoleScreenBufferSize", "SetConsoleWindowInfo". */
BOOL WINAPI SetConsoleScreenBufferSize(HANDLE console, COORD size);
BOOL WINAPI SetConsoleWindowInfo(HANDLE console, BOOL absolute, const SMALL_RECT *window);

/* Writes somewhere without moving the cursor. FillConsoleOutputAttribute colours what
 * FillConsoleOutputCharacter has just filled; other cells cannot be read back from a terminal
 * (ERROR_CALL_NOT_IMPLEMENTED). Microsoft: "FillConsoleOutputCharacter", … */
BOOL WINAPI WriteConsoleOutputCharacterA(HANDLE console, LPCSTR text, DWORD length, COORD position,
                                         LPDWORD written);
BOOL WINAPI WriteConsoleOutputCharacterW(HANDLE console, LPCWSTR text, DWORD length, COORD position,
                                         LPDWORD written);
BOOL WINAPI FillConsoleOutputCharacterA(HANDLE console, CHAR character, DWORD length,
                                        COORD position, LPDWORD written);
BOOL WINAPI FillConsoleOutputCharacterW(HANDLE console, WCHAR character, DWORD length,
                                        COORD position, LPDWORD written);
BOOL WINAPI FillConsoleOutputAttribute(HANDLE console, WORD attribute, DWORD length, COORD position,
                                       LPDWORD written);

/* Keys, each pressed and released; a terminal tells nothing of the mouse or of shift keys alone.
 * Read waits for the first one. Microsoft: "ReadConsoleInput", … */
BOOL WINAPI ReadConsoleInputA(HANDLE console, PINPUT_RECORD records, DWORD count, LPDWORD read);
BOOL WINAPI ReadConsoleInputW(HANDLE console, PINPUT_RECORD records, DWORD count, LPDWORD read);
BOOL WINAPI PeekConsoleInputA(HANDLE console, PINPUT_RECORD records, DWORD count, LPDWORD read);
BOOL WINAPI PeekConsoleInputW(HANDLE console, PINPUT_RECORD records, DWORD count, LPDWORD read);
BOOL WINAPI GetNumberOfConsoleInputEvents(HANDLE console, LPDWORD count);
BOOL WINAPI FlushConsoleInputBuffer(HANDLE console);

/* A process has the console that it was started on; another one cannot be made. FreeConsole gives
 * it up, AllocConsole and AttachConsole(ATTACH_PARENT_PROCESS) take it again. ERROR_ACCESS_DENIED:
 * it has one already; ERROR_INVALID_HANDLE: there is none. Microsoft: "AllocConsole", … */
BOOL WINAPI AllocConsole(void);
BOOL WINAPI FreeConsole(void);
BOOL WINAPI AttachConsole(DWORD process);
/* NULL: a terminal has no window of ours. */
HWND WINAPI GetConsoleWindow(void);

/* Called on a thread of its own for SIGINT (CTRL_C_EVENT), SIGQUIT (CTRL_BREAK_EVENT), SIGHUP and
 * SIGTERM (CTRL_CLOSE_EVENT), the last one added first, until one returns TRUE; if none does, or
 * for CTRL_CLOSE_EVENT, the process ends. NULL, TRUE: Ctrl+C is ignored.
 * Microsoft: "SetConsoleCtrlHandler", "GenerateConsoleCtrlEvent". */
BOOL WINAPI SetConsoleCtrlHandler(PHANDLER_ROUTINE handler, BOOL add);
BOOL WINAPI GenerateConsoleCtrlEvent(DWORD event, DWORD process_group);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define WriteConsole _COMPAT_AW(WriteConsole)
#define ReadConsole _COMPAT_AW(ReadConsole)
#define GetConsoleTitle _COMPAT_AW(GetConsoleTitle)
#define SetConsoleTitle _COMPAT_AW(SetConsoleTitle)
#define WriteConsoleOutputCharacter _COMPAT_AW(WriteConsoleOutputCharacter)
#define FillConsoleOutputCharacter _COMPAT_AW(FillConsoleOutputCharacter)
#define ReadConsoleInput _COMPAT_AW(ReadConsoleInput)
#define PeekConsoleInput _COMPAT_AW(PeekConsoleInput)
#endif
