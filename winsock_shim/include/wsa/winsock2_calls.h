/* The calls that Winsock 2 adds. Thread rule and common errors as in <wsa/sockets.h>.
 *
 * With `overlapped` a call that cannot end at once goes on by itself and fails with WSA_IO_PENDING;
 * its event is set when it has ended. `completion` must be null: completion routines are not there
 * yet and fail with WSAEOPNOTSUPP. */
#pragma once

#include <wsa/addresses.h>
#include <wsa/winsock2_types.h>

_COMPAT_BEGIN_C

/* socket() with flags. `info` may describe what is FROM_PROTOCOL_INFO among family, type and
 * protocol; if WSADuplicateSocket has written it, the result is another handle of that socket,
 * once. Errors as socket(); WSAEINVAL (used before). Microsoft: "WSASocketW". */
SOCKET WSAAPI WSASocketA(int af, int type, int protocol, LPWSAPROTOCOL_INFOA info, GROUP group,
                         DWORD flags);
SOCKET WSAAPI WSASocketW(int af, int type, int protocol, LPWSAPROTOCOL_INFOW info, GROUP group,
                         DWORD flags);

/* Describes a socket so that WSASocket can make another handle of it, in this process: `process`
 * must be its own id, else WSAEINVAL. Both are one socket with one registration; messages name the
 * handle that the last WSAAsyncSelect was given, and the socket ends with its last handle.
 * WSAEFAULT. Microsoft: "WSADuplicateSocketW". */
int WSAAPI WSADuplicateSocketA(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOA info);
int WSAAPI WSADuplicateSocketW(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOW info);

/* What there is to make a socket with: those of the list of numbers, which ends with 0, or all. The
 * number of structures written, or SOCKET_ERROR: WSAENOBUFS (`size`, in bytes, then says what is
 * needed), WSAEFAULT. Microsoft: "WSAEnumProtocolsW". */
int WSAAPI WSAEnumProtocolsA(LPINT protocols, LPWSAPROTOCOL_INFOA buffer, LPDWORD size);
int WSAAPI WSAEnumProtocolsW(LPINT protocols, LPWSAPROTOCOL_INFOW buffer, LPDWORD size);

/* accept() with a function that may refuse (WSAECONNREFUSED) or put off (WSATRY_AGAIN, which does
 * not re-enable FD_ACCEPT) the connection. Microsoft: "WSAAccept". */
SOCKET WSAAPI WSAAccept(SOCKET s, struct sockaddr FAR *address, LPINT length,
                        LPCONDITIONPROC condition, DWORD_PTR callback_data);

/* connect(); data and quality of service are not used by TCP and UDP.
 * Microsoft: "WSAConnect". */
int WSAAPI WSAConnect(SOCKET s, const struct sockaddr FAR *name, int length, LPWSABUF caller_data,
                      LPWSABUF callee_data, LPQOS sqos, LPQOS gqos);

/* recv() and recvfrom() into several buffers; `flags` is read and written. Re-enable as recv().
 * Microsoft: "WSARecv", "WSARecvFrom". */
int WSAAPI WSARecv(SOCKET s, LPWSABUF buffers, DWORD count, LPDWORD received, LPDWORD flags,
                   LPWSAOVERLAPPED overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE completion);
int WSAAPI WSARecvFrom(SOCKET s, LPWSABUF buffers, DWORD count, LPDWORD received, LPDWORD flags,
                       struct sockaddr FAR *from, LPINT from_length, LPWSAOVERLAPPED overlapped,
                       LPWSAOVERLAPPED_COMPLETION_ROUTINE completion);

/* send() and sendto() from several buffers. Re-enable as send().
 * Microsoft: "WSASend", "WSASendTo". */
int WSAAPI WSASend(SOCKET s, LPWSABUF buffers, DWORD count, LPDWORD sent, DWORD flags,
                   LPWSAOVERLAPPED overlapped, LPWSAOVERLAPPED_COMPLETION_ROUTINE completion);
int WSAAPI WSASendTo(SOCKET s, LPWSABUF buffers, DWORD count, LPDWORD sent, DWORD flags,
                     const struct sockaddr FAR *to, int to_length, LPWSAOVERLAPPED overlapped,
                     LPWSAOVERLAPPED_COMPLETION_ROUTINE completion);

/* shutdown(SD_SEND) and shutdown(SD_RECEIVE); TCP carries no disconnect data.
 * Microsoft: "WSASendDisconnect", "WSARecvDisconnect". */
int WSAAPI WSASendDisconnect(SOCKET s, LPWSABUF data);
int WSAAPI WSARecvDisconnect(SOCKET s, LPWSABUF data);

/* ioctlsocket() and more: FIONBIO, FIONREAD, SIOCATMARK, SIO_KEEPALIVE_VALS, SIO_UDP_CONNRESET,
 * SIO_GET_INTERFACE_LIST, SIO_ADDRESS_LIST_QUERY, SIO_GET_EXTENSION_FUNCTION_POINTER. WSAEOPNOTSUPP
 * (another command, or with an OVERLAPPED structure), WSAEFAULT (a buffer or `returned` null or
 * short), WSAEINVAL. Microsoft: "WSAIoctl". */
int WSAAPI WSAIoctl(SOCKET s, DWORD command, LPVOID in, DWORD in_size, LPVOID out, DWORD out_size,
                    LPDWORD returned, LPWSAOVERLAPPED overlapped,
                    LPWSAOVERLAPPED_COMPLETION_ROUTINE completion);

/* How an overlapped operation ended: TRUE and its bytes, or FALSE and its error; WSA_IO_INCOMPLETE
 * while it goes on, unless `wait`. Microsoft: "WSAGetOverlappedResult". */
BOOL WSAAPI WSAGetOverlappedResult(SOCKET s, LPWSAOVERLAPPED overlapped, LPDWORD transferred,
                                   BOOL wait, LPDWORD flags);

/* Addresses from and to text, with the port. WSAEINVAL (not an address), WSAEFAULT (buffer short:
 * the length says what is needed). Microsoft: "WSAStringToAddressW". */
INT WSAAPI WSAStringToAddressA(LPSTR text, INT family, LPWSAPROTOCOL_INFOA info,
                               struct sockaddr FAR *address, LPINT length);
INT WSAAPI WSAStringToAddressW(LPWSTR text, INT family, LPWSAPROTOCOL_INFOW info,
                               struct sockaddr FAR *address, LPINT length);
INT WSAAPI WSAAddressToStringA(struct sockaddr FAR *address, DWORD address_length,
                               LPWSAPROTOCOL_INFOA info, LPSTR text, LPDWORD text_length);
INT WSAAPI WSAAddressToStringW(struct sockaddr FAR *address, DWORD address_length,
                               LPWSAPROTOCOL_INFOW info, LPWSTR text, LPDWORD text_length);

/* Byte order by function results: 0 or SOCKET_ERROR. Microsoft: "WSAHtons". */
int WSAAPI WSAHtonl(SOCKET s, u_long value, u_long FAR *result);
int WSAAPI WSAHtons(SOCKET s, u_short value, u_short FAR *result);
int WSAAPI WSANtohl(SOCKET s, u_long value, u_long FAR *result);
int WSAAPI WSANtohs(SOCKET s, u_short value, u_short FAR *result);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define WSADuplicateSocket _COMPAT_AW(WSADuplicateSocket)
#define WSAEnumProtocols _COMPAT_AW(WSAEnumProtocols)
#define WSASocket _COMPAT_AW(WSASocket)
#define WSAStringToAddress _COMPAT_AW(WSAStringToAddress)
#define WSAAddressToString _COMPAT_AW(WSAAddressToString)
#endif
