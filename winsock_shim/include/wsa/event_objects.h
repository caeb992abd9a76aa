/* WSAEventSelect: network events as the state of an event object, and Winsock's own names for
 * events. */
#pragma once

#include <winbase.h>
#include <winerror.h>
#include <wsa/events2.h>
#include <wsa/socket_types.h>

#define WSAEVENT HANDLE
#define LPWSAEVENT LPHANDLE
#define WSAOVERLAPPED OVERLAPPED
typedef struct _OVERLAPPED *LPWSAOVERLAPPED;

#define WSA_MAXIMUM_WAIT_EVENTS (MAXIMUM_WAIT_OBJECTS)
#define WSA_INVALID_EVENT ((WSAEVENT)0)
#define WSA_WAIT_FAILED (WAIT_FAILED)
#define WSA_WAIT_EVENT_0 (WAIT_OBJECT_0)
#define WSA_WAIT_IO_COMPLETION (WAIT_IO_COMPLETION)
#define WSA_WAIT_TIMEOUT (WAIT_TIMEOUT)
#define WSA_INFINITE (INFINITE)

/* What occurred: FD_ bits, and an error for each at the index of its FD_…_BIT. */
typedef struct _WSANETWORKEVENTS {
    LONG lNetworkEvents;
    int iErrorCode[FD_MAX_EVENTS];
} WSANETWORKEVENTS, *LPWSANETWORKEVENTS;

_COMPAT_BEGIN_C

/* Signals `event` when one of `events` is recorded on the socket; events 0 cancels, and so does
 * WSAAsyncSelect (each replaces the other). Makes the socket non-blocking. The same calls re-enable
 * as with WSAAsyncSelect. WSAEINVAL (no such event object). Microsoft: "WSAEventSelect". */
int WSAAPI WSAEventSelect(SOCKET s, WSAEVENT event, LONG events);

/* Copies and clears what was recorded, and resets `event` if it is not null. Re-enables nothing.
 * Errors are written only for the events reported. WSAEFAULT. Microsoft: "WSAEnumNetworkEvents". */
int WSAAPI WSAEnumNetworkEvents(SOCKET s, WSAEVENT event, LPWSANETWORKEVENTS result);

/* Event objects: made manual-reset and not signalled. WSACreateEvent returns WSA_INVALID_EVENT, the
 * others FALSE with ERROR_INVALID_HANDLE. Usable before WSAStartup.
 * Microsoft: "WSACreateEvent", … */
WSAEVENT WSAAPI WSACreateEvent(void);
BOOL WSAAPI WSACloseEvent(WSAEVENT event);
BOOL WSAAPI WSASetEvent(WSAEVENT event);
BOOL WSAAPI WSAResetEvent(WSAEVENT event);

/* WaitForMultipleObjectsEx by another name: WSA_WAIT_EVENT_0 + the lowest index signalled,
 * WSA_WAIT_TIMEOUT, or WSA_WAIT_FAILED. Microsoft: "WSAWaitForMultipleEvents". */
DWORD WSAAPI WSAWaitForMultipleEvents(DWORD count, const WSAEVENT *events, BOOL all, DWORD timeout,
                                      BOOL alertable);

_COMPAT_END_C
