/* The socket calls of Winsock 1.1, which Winsock 2 has unchanged.
 *
 * All may be called from any thread. All fail with WSANOTINITIALISED before WSAStartup and
 * WSAENOTSOCK for a value that is no open socket; SOCKET_ERROR (-1) or INVALID_SOCKET tells of
 * failure, WSAGetLastError why. "Re-enables" says after which call WSAAsyncSelect may post an event
 * again. */
#pragma once

#include <wsa/addresses.h>
#include <wsa/fd_set.h>
#include <wsa/ioctlsocket.h>
#include <wsa/options.h>

/* For a function that behaves otherwise in Winsock 1.1: a program that includes <winsock.h> gets
 * another one. */
#ifdef _WSA_1_1
#define _WSA_SYMBOL_OF_VERSION(name) __asm__("wsh1_" #name)
#else
#define _WSA_SYMBOL_OF_VERSION(name) WSA_SYMBOL(name)
#endif

_COMPAT_BEGIN_C

/* A new blocking socket, or INVALID_SOCKET. (AF_INET, 0, 0) is completed to TCP.
 * WSAEAFNOSUPPORT, WSAESOCKTNOSUPPORT, WSAEPROTONOSUPPORT, WSAEMFILE. Microsoft: "socket". */
SOCKET WSAAPI socket(int af, int type, int protocol) WSA_SYMBOL(socket);

/* Frees the socket. Notifications already in the queue stay, with a handle value that the next
 * socket may get; no FD_CLOSE is posted for one's own close. Data not yet sent goes out in the
 * background unless SO_LINGER says otherwise; WSAEWOULDBLOCK for a lingering close of a
 * non-blocking socket. Microsoft: "closesocket". */
int WSAAPI closesocket(SOCKET s);

/* Gives the socket a local address. WSAEFAULT (null or short), WSAEAFNOSUPPORT, WSAEADDRNOTAVAIL
 * (not an address of this machine), WSAEADDRINUSE, WSAEACCES, WSAEINVAL (bound already). Microsoft:
 * "bind". */
int WSAAPI bind(SOCKET s, const struct sockaddr FAR *name, int length) WSA_SYMBOL(bind);

/* Begins to accept connections; FD_ACCEPT tells of one. WSAEINVAL (not bound, or connected),
 * WSAEOPNOTSUPP (datagram), WSAEADDRINUSE. Microsoft: "listen". */
int WSAAPI listen(SOCKET s, int backlog) WSA_SYMBOL(listen);

/* Takes a waiting connection. The new socket gets the listener's WSAAsyncSelect registration as it
 * is now, its blocking mode and its options. Re-enables FD_ACCEPT, whatever the result.
 * WSAEWOULDBLOCK (none waiting), WSAEINVAL (not listening), WSAEFAULT, WSAEOPNOTSUPP (datagram).
 * Microsoft: "accept". */
SOCKET WSAAPI accept(SOCKET s, struct sockaddr FAR *address, int FAR *length) WSA_SYMBOL(accept);

/* Connects. On a non-blocking socket: WSAEWOULDBLOCK, and FD_CONNECT brings the outcome, with
 * FD_WRITE after a success. Re-enables FD_CONNECT and FD_WRITE. WSAEALREADY (under way;
 * in Winsock 1.1 WSAEINVAL),
 * WSAEISCONN, WSAECONNREFUSED, WSAETIMEDOUT, WSAENETUNREACH, WSAEHOSTUNREACH, WSAEADDRNOTAVAIL,
 * WSAEAFNOSUPPORT, WSAEFAULT, WSAEINVAL (listening). Microsoft: "connect". */
int WSAAPI connect(SOCKET s, const struct sockaddr FAR *name, int length)
    _WSA_SYMBOL_OF_VERSION(connect);

/* Receives up to `length` bytes; 0 means that the peer closed in order. Re-enables FD_READ whatever
 * the result (MSG_OOB: FD_OOB), so one call for each FD_READ is enough for ever. WSAEWOULDBLOCK,
 * WSAECONNRESET, WSAECONNABORTED, WSAENOTCONN, WSAESHUTDOWN, WSAEMSGSIZE (datagram longer than the
 * buffer: the rest is lost), WSAEFAULT, WSAETIMEDOUT. Microsoft: "recv". */
int WSAAPI recv(SOCKET s, char FAR *buffer, int length, int flags) WSA_SYMBOL(recv);

/* recv that also tells the sender of a datagram; on a stream the address is left alone.
 * Re-enables as recv. WSAEINVAL (not bound). Microsoft: "recvfrom". */
int WSAAPI recvfrom(SOCKET s, char FAR *buffer, int length, int flags, struct sockaddr FAR *from,
                    int FAR *from_length) WSA_SYMBOL(recvfrom);

/* Sends; the result may be less than `length` on a non-blocking stream. Failing with WSAEWOULDBLOCK
 * re-enables FD_WRITE: it is posted once when there is room again.
 * WSAENOTCONN, WSAESHUTDOWN, WSAECONNRESET, WSAECONNABORTED, WSAEMSGSIZE, WSAEFAULT.
 * Microsoft: "send". */
int WSAAPI send(SOCKET s, const char FAR *buffer, int length, int flags) WSA_SYMBOL(send);

/* send to a given address; on a stream the address is not looked at. Binds an unbound socket.
 * Re-enables as send. WSAEADDRNOTAVAIL, WSAEAFNOSUPPORT, WSAEDESTADDRREQ. Microsoft: "sendto". */
int WSAAPI sendto(SOCKET s, const char FAR *buffer, int length, int flags,
                  const struct sockaddr FAR *to, int to_length) WSA_SYMBOL(sendto);

/* Ends sending (SD_SEND: the peer gets FD_CLOSE), receiving (SD_RECEIVE) or both; posts nothing
 * here and re-enables nothing. WSAENOTCONN, WSAEINVAL (bad `how`). Microsoft: "shutdown". */
int WSAAPI shutdown(SOCKET s, int how) WSA_SYMBOL(shutdown);

/* Waits until a socket of the sets is ready and leaves the ready ones in them; returns how many (0
 * after the time). `count` is ignored, `timeout` not changed. Readable: data, end of stream, a
 * connection to accept; writable: connected with room; exceptional: failed connect, urgent byte.
 * Re-enables nothing. WSAEINVAL (all sets empty), WSAENOTSOCK (sets unchanged). Microsoft:
 * "select". */
int WSAAPI select(int count, fd_set FAR *readable, fd_set FAR *writable, fd_set FAR *exceptional,
                  const struct timeval FAR *timeout) WSA_SYMBOL(select);

/* Options. BOOL ones accept one byte; SO_RCVTIMEO and SO_SNDTIMEO are milliseconds in a DWORD.
 * WSAENOPROTOOPT (unknown option), WSAEINVAL (unknown level), WSAEFAULT (null or short).
 * Microsoft: "setsockopt", "getsockopt". */
int WSAAPI setsockopt(SOCKET s, int level, int option, const char FAR *value, int length)
    _WSA_SYMBOL_OF_VERSION(setsockopt);
int WSAAPI getsockopt(SOCKET s, int level, int option, char FAR *value, int FAR *length)
    _WSA_SYMBOL_OF_VERSION(getsockopt);

/* The local address. WSAEINVAL (not bound), WSAEFAULT (buffer short: its length is left as it was).
 * Microsoft: "getsockname". */
int WSAAPI getsockname(SOCKET s, struct sockaddr FAR *name, int FAR *length)
    WSA_SYMBOL(getsockname);

/* The peer's address. WSAENOTCONN, WSAEFAULT. Microsoft: "getpeername". */
int WSAAPI getpeername(SOCKET s, struct sockaddr FAR *name, int FAR *length)
    WSA_SYMBOL(getpeername);

_COMPAT_END_C
