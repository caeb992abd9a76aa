/* Starting and ending the use of Winsock, and the error of the last call. */
#pragma once

#include <wsa/errors.h>
#include <wsa/socket_types.h>

#define WSADESCRIPTION_LEN 256
#define WSASYS_STATUS_LEN 128

/* What WSAStartup tells. On 64-bit Windows the strings come last. iMaxSockets and iMaxUdpDg mean
 * something to programs of 1.1 only. */
typedef struct WSAData {
    WORD wVersion;
    WORD wHighVersion;
    unsigned short iMaxSockets;
    unsigned short iMaxUdpDg;
    char *lpVendorInfo;
    char szDescription[WSADESCRIPTION_LEN + 1];
    char szSystemStatus[WSASYS_STATUS_LEN + 1];
} WSADATA, *LPWSADATA;

_COMPAT_BEGIN_C

/* Starts Winsock for the process; each success needs one WSACleanup. MAKEWORD(2, 2): low byte
 * major. Returns 0 or the error itself: WSAVERNOTSUPPORTED (version 0.x), WSAEFAULT (null data). A
 * version above 2.2 is answered with 2.2. Any thread. Microsoft: "WSAStartup". */
int WSAAPI WSAStartup(WORD version, LPWSADATA data);

/* Undoes one WSAStartup; the last one closes every socket of the process.
 * WSANOTINITIALISED if there was none. Microsoft: "WSACleanup". */
int WSAAPI WSACleanup(void);

/* The error of this thread's last failed call: the same slot as GetLastError. Most calls that
 * succeed set it to 0, so look only after a failure. Usable before WSAStartup. Microsoft:
 * "WSAGetLastError". */
int WSAAPI WSAGetLastError(void);

/* Sets that slot. Usable before WSAStartup. Microsoft: "WSASetLastError". */
void WSAAPI WSASetLastError(int error);

_COMPAT_END_C
