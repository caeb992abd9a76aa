/* WSAAsyncSelect: network events as window messages. */
#pragma once

#include <wsa/events.h>
#include <wsa/socket_types.h>

_COMPAT_BEGIN_C

/* Asks for `message` to be posted to `window` when one of `events` (FD_ bits) occurs on the socket:
 * wParam is the socket, LOWORD(lParam) one FD_ bit, HIWORD(lParam) an error. Makes the socket
 * non-blocking, also with events 0, which cancels. One registration a socket: the next call
 * replaces window, message and events, arms every event again and posts those whose condition holds
 * now (FD_CONNECT excepted). After an event was posted it is silent until its call: FD_READ recv,
 * FD_OOB recv with MSG_OOB, FD_ACCEPT accept, FD_WRITE a send that fails with WSAEWOULDBLOCK,
 * FD_CONNECT connect; FD_CLOSE comes once. Messages already posted are never withdrawn. Any thread;
 * the message goes to the queue of the window's thread. WSAEINVAL (no such window). Microsoft:
 * "WSAAsyncSelect". */
int WSAAPI WSAAsyncSelect(SOCKET s, HWND window, u_int message, LONG events);

_COMPAT_END_C
