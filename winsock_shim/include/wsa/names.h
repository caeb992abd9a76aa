/* Byte order, addresses as text, and the look-ups of Winsock 1.1, blocking and by message. */
#pragma once

#include <wsa/addresses.h>
#include <wsa/databases.h>
#include <wsa/errors.h>

/* The errors of look-ups by their BSD names. */
#undef HOST_NOT_FOUND
#undef TRY_AGAIN
#undef NO_RECOVERY
#undef NO_DATA
#undef NO_ADDRESS
#define HOST_NOT_FOUND WSAHOST_NOT_FOUND
#define TRY_AGAIN WSATRY_AGAIN
#define NO_RECOVERY WSANO_RECOVERY
#define NO_DATA WSANO_DATA
#define NO_ADDRESS WSANO_ADDRESS
#define h_errno WSAGetLastError()

_COMPAT_BEGIN_C

/* Between the machine's and the network's byte order. Usable before WSAStartup.
 * Microsoft: "htons". */
u_short WSAAPI htons(u_short value) WSA_SYMBOL(htons);
u_short WSAAPI ntohs(u_short value) WSA_SYMBOL(ntohs);
u_long WSAAPI htonl(u_long value) WSA_SYMBOL(htonl);
u_long WSAAPI ntohl(u_long value) WSA_SYMBOL(ntohl);

/* An IPv4 address from text, in network order; INADDR_NONE if it is none. Usable before WSAStartup.
 * Microsoft: "inet_addr". */
u_int WSAAPI inet_addr(const char FAR *text) WSA_SYMBOL(inet_addr);

/* Text for an IPv4 address, in a buffer of this thread that the next call overwrites.
 * Microsoft: "inet_ntoa". */
char FAR *WSAAPI inet_ntoa(struct in_addr address) WSA_SYMBOL(inet_ntoa);

/* This machine's name. WSAEFAULT (buffer short). Microsoft: "gethostname". */
int WSAAPI gethostname(char FAR *name, int length) WSA_SYMBOL(gethostname);

/* Look-ups that block. The answer lies in a buffer of this thread that the next look-up overwrites;
 * a null pointer means failure: WSAHOST_NOT_FOUND, WSATRY_AGAIN, WSANO_RECOVERY, WSANO_DATA.
 * Microsoft: "gethostbyname", "getservbyname", … */
struct hostent FAR *WSAAPI gethostbyname(const char FAR *name) WSA_SYMBOL(gethostbyname);
struct hostent FAR *WSAAPI gethostbyaddr(const char FAR *address, int length, int type)
    WSA_SYMBOL(gethostbyaddr);
struct servent FAR *WSAAPI getservbyname(const char FAR *name, const char FAR *protocol)
    WSA_SYMBOL(getservbyname);
struct servent FAR *WSAAPI getservbyport(int port, const char FAR *protocol)
    WSA_SYMBOL(getservbyport);
struct protoent FAR *WSAAPI getprotobyname(const char FAR *name) WSA_SYMBOL(getprotobyname);
struct protoent FAR *WSAAPI getprotobynumber(int number) WSA_SYMBOL(getprotobynumber);

/* The same look-ups answered by a message to `window`: wParam is the request's handle,
 * HIWORD(lParam) the error, and `buffer`, which must live until then, holds the structure and all
 * it points to. WSAENOBUFS in the message: LOWORD(lParam) bytes are needed (MAXGETHOSTSTRUCT always
 * suffices). They return the handle, or 0 with WSAGetLastError. Microsoft: "WSAAsyncGetHostByName",
 * … */
HANDLE WSAAPI WSAAsyncGetHostByName(HWND window, u_int message, const char FAR *name,
                                    char FAR *buffer, int length);
HANDLE WSAAPI WSAAsyncGetHostByAddr(HWND window, u_int message, const char FAR *address,
                                    int address_length, int type, char FAR *buffer, int length);
HANDLE WSAAPI WSAAsyncGetServByName(HWND window, u_int message, const char FAR *name,
                                    const char FAR *protocol, char FAR *buffer, int length);
HANDLE WSAAPI WSAAsyncGetServByPort(HWND window, u_int message, int port, const char FAR *protocol,
                                    char FAR *buffer, int length);
HANDLE WSAAPI WSAAsyncGetProtoByName(HWND window, u_int message, const char FAR *name,
                                     char FAR *buffer, int length);
HANDLE WSAAPI WSAAsyncGetProtoByNumber(HWND window, u_int message, int number, char FAR *buffer,
                                       int length);

/* Cancels such a request: 0, and its message will not come. WSAEINVAL (no such request),
 * WSAEALREADY (done). Microsoft: "WSACancelAsyncRequest". */
int WSAAPI WSACancelAsyncRequest(HANDLE request);

_COMPAT_END_C
