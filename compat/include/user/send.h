/* Sending: the receiver's procedure runs before the call returns. */
#pragma once

#include <user/types.h>

#define SMTO_NORMAL 0x0000
#define SMTO_BLOCK 0x0001
#define SMTO_ABORTIFHUNG 0x0002
#define SMTO_NOTIMEOUTIFNOTHUNG 0x0008
#define SMTO_ERRORONEXIT 0x0020

#define ISMEX_NOSEND 0x00000000
#define ISMEX_SEND 0x00000001
#define ISMEX_NOTIFY 0x00000002
#define ISMEX_CALLBACK 0x00000004
#define ISMEX_REPLIED 0x00000008

_COMPAT_BEGIN_C

/* In the same thread a direct call; to another thread waits until that one looks at its queue, and
 * dispatches what is sent to this one meanwhile (posted messages wait). The procedure's result; 0
 * with ERROR_INVALID_WINDOW_HANDLE. Microsoft: "SendMessageW". */
LRESULT WINAPI SendMessageA(HWND window, UINT message, WPARAM wparam, LPARAM lparam);
LRESULT WINAPI SendMessageW(HWND window, UINT message, WPARAM wparam, LPARAM lparam);

/* Gives up after a time: 0 with ERROR_TIMEOUT; the receiver still gets the message.
 * Microsoft: "SendMessageTimeoutW". */
LRESULT WINAPI SendMessageTimeoutA(HWND window, UINT message, WPARAM wparam, LPARAM lparam,
                                   UINT flags, UINT milliseconds, PDWORD_PTR result);
LRESULT WINAPI SendMessageTimeoutW(HWND window, UINT message, WPARAM wparam, LPARAM lparam,
                                   UINT flags, UINT milliseconds, PDWORD_PTR result);

/* Without waiting for another thread. Microsoft: "SendNotifyMessageW". */
BOOL WINAPI SendNotifyMessageA(HWND window, UINT message, WPARAM wparam, LPARAM lparam);
BOOL WINAPI SendNotifyMessageW(HWND window, UINT message, WPARAM wparam, LPARAM lparam);

/* The same, with the result brought to `callback` when this thread looks at its queue.
 * Microsoft: "SendMessageCallbackW". */
BOOL WINAPI SendMessageCallbackA(HWND window, UINT message, WPARAM wparam, LPARAM lparam,
                                 SENDASYNCPROC callback, ULONG_PTR data);
BOOL WINAPI SendMessageCallbackW(HWND window, UINT message, WPARAM wparam, LPARAM lparam,
                                 SENDASYNCPROC callback, ULONG_PTR data);

/* Releases the sender of the message that is being handled, with this result.
 * Microsoft: "ReplyMessage". */
BOOL WINAPI ReplyMessage(LRESULT result);
BOOL WINAPI InSendMessage(void);
DWORD WINAPI InSendMessageEx(LPVOID reserved);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define SendMessage _COMPAT_AW(SendMessage)
#define SendMessageTimeout _COMPAT_AW(SendMessageTimeout)
#define SendNotifyMessage _COMPAT_AW(SendNotifyMessage)
#define SendMessageCallback _COMPAT_AW(SendMessageCallback)
#endif
