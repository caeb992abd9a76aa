/* The network events of WSAAsyncSelect and WSAEventSelect, and how a notification carries them:
 * wParam is the socket, the low word of lParam one FD_ bit, the high word an error code.
 *
 * Clashes with nothing of POSIX (FD_SET and its kin are in <wsa/fd_set.h>).
 * Microsoft: "WSAAsyncSelect". */
#pragma once

#define FD_READ 0x01
#define FD_WRITE 0x02
#define FD_OOB 0x04
#define FD_ACCEPT 0x08
#define FD_CONNECT 0x10
#define FD_CLOSE 0x20

#define WSAGETSELECTEVENT(lParam) LOWORD(lParam)
#define WSAGETSELECTERROR(lParam) HIWORD(lParam)
#define WSAMAKESELECTREPLY(event, error) MAKELONG(event, error)

/* The same for the answers of WSAAsyncGetHostByName and its kin. */
#define WSAGETASYNCBUFLEN(lParam) LOWORD(lParam)
#define WSAGETASYNCERROR(lParam) HIWORD(lParam)
#define WSAMAKEASYNCREPLY(buffer_length, error) MAKELONG(buffer_length, error)
