/* Services and protocols by name, from before Winsock 2: which protocols there are, and where a
 * service of TCP or UDP is. Other kinds of services, NetWare's and registered ones, are not there.
 * Microsoft: "nspapi.h header". */
#pragma once

#include <ms/blob.h>

#include <guiddef.h>
#include <wsa/service_addresses.h>

#define SERVICE_RESOURCE 0x00000001
#define SERVICE_SERVICE 0x00000002
#define SERVICE_LOCAL 0x00000004

#define SERVICE_REGISTER 0x00000001
#define SERVICE_DEREGISTER 0x00000002
#define SERVICE_FLUSH 0x00000003
#define SERVICE_ADD_TYPE 0x00000004
#define SERVICE_DELETE_TYPE 0x00000005
#define SERVICE_FLAG_DEFER 0x00000001
#define SERVICE_FLAG_HARD 0x00000002
#define SET_SERVICE_PARTIAL_SUCCESS 0x00000001

#define PROP_COMMENT 0x00000001
#define PROP_LOCALE 0x00000002
#define PROP_DISPLAY_HINT 0x00000004
#define PROP_VERSION 0x00000008
#define PROP_START_TIME 0x00000010
#define PROP_MACHINE 0x00000020
#define PROP_ADDRESSES 0x00000100
#define PROP_SD 0x00000200
#define PROP_ALL 0x80000000

/* Name spaces. */
#define NS_DEFAULT 0
#define NS_SAP 1
#define NS_NDS 2
#define NS_PEER_BROWSE 3
#define NS_TCPIP_LOCAL 10
#define NS_TCPIP_HOSTS 11
#define NS_DNS 12
#define NS_NETBT 13
#define NS_WINS 14
#define NS_NBP 20
#define NS_MS 30
#define NS_STDA 31
#define NS_NTDS 32
#define NS_X500 40
#define NS_NIS 41
#define NS_VNS 50

/* What a protocol can do (dwServiceFlags). */
#define XP_CONNECTIONLESS 0x00000001
#define XP_GUARANTEED_DELIVERY 0x00000002
#define XP_GUARANTEED_ORDER 0x00000004
#define XP_MESSAGE_ORIENTED 0x00000008
#define XP_PSEUDO_STREAM 0x00000010
#define XP_GRACEFUL_CLOSE 0x00000020
#define XP_EXPEDITED_DATA 0x00000040
#define XP_CONNECT_DATA 0x00000080
#define XP_DISCONNECT_DATA 0x00000100
#define XP_SUPPORTS_BROADCAST 0x00000200
#define XP_SUPPORTS_MULTICAST 0x00000400
#define XP_BANDWIDTH_ALLOCATION 0x00000800
#define XP_FRAGMENTATION 0x00001000
#define XP_ENCRYPTS 0x00002000

#define RES_SOFT_SEARCH 0x00000001
#define RES_FIND_MULTIPLE 0x00000002
#define RES_SERVICE 0x00000004

typedef struct _PROTOCOL_INFOA {
    DWORD dwServiceFlags;
    INT iAddressFamily;
    INT iMaxSockAddr;
    INT iMinSockAddr;
    INT iSocketType;
    INT iProtocol;
    DWORD dwMessageSize;
    LPSTR lpProtocol;
} PROTOCOL_INFOA, *PPROTOCOL_INFOA, *LPPROTOCOL_INFOA;
typedef struct _PROTOCOL_INFOW {
    DWORD dwServiceFlags;
    INT iAddressFamily;
    INT iMaxSockAddr;
    INT iMinSockAddr;
    INT iSocketType;
    INT iProtocol;
    DWORD dwMessageSize;
    LPWSTR lpProtocol;
} PROTOCOL_INFOW, *PPROTOCOL_INFOW, *LPPROTOCOL_INFOW;

typedef struct _SERVICE_ADDRESS {
    DWORD dwAddressType;
    DWORD dwAddressFlags;
    DWORD dwAddressLength;
    DWORD dwPrincipalLength;
    BYTE *lpAddress;
    BYTE *lpPrincipal;
} SERVICE_ADDRESS, *PSERVICE_ADDRESS, *LPSERVICE_ADDRESS;
typedef struct _SERVICE_ADDRESSES {
    DWORD dwAddressCount;
    SERVICE_ADDRESS Addresses[1];
} SERVICE_ADDRESSES, *PSERVICE_ADDRESSES, *LPSERVICE_ADDRESSES;

typedef struct _SERVICE_INFOA {
    LPGUID lpServiceType;
    LPSTR lpServiceName;
    LPSTR lpComment;
    LPSTR lpLocale;
    DWORD dwDisplayHint;
    DWORD dwVersion;
    DWORD dwTime;
    LPSTR lpMachineName;
    LPSERVICE_ADDRESSES lpServiceAddress;
    BLOB ServiceSpecificInfo;
} SERVICE_INFOA, *PSERVICE_INFOA, *LPSERVICE_INFOA;
typedef struct _SERVICE_INFOW {
    LPGUID lpServiceType;
    LPWSTR lpServiceName;
    LPWSTR lpComment;
    LPWSTR lpLocale;
    DWORD dwDisplayHint;
    DWORD dwVersion;
    DWORD dwTime;
    LPWSTR lpMachineName;
    LPSERVICE_ADDRESSES lpServiceAddress;
    BLOB ServiceSpecificInfo;
} SERVICE_INFOW, *PSERVICE_INFOW, *LPSERVICE_INFOW;

typedef VOID (*LPSERVICE_CALLBACK_PROC)(LPARAM parameter, HANDLE task);
typedef struct _SERVICE_ASYNC_INFO {
    LPSERVICE_CALLBACK_PROC lpServiceCallbackProc;
    LPARAM lParam;
    HANDLE hAsyncTaskHandle;
} SERVICE_ASYNC_INFO, *PSERVICE_ASYNC_INFO, *LPSERVICE_ASYNC_INFO;

_COMPAT_BEGIN_C

/* The protocols of a list that ends with 0, or, without one, all: TCP and UDP, over IPv4 and IPv6.
 * Their names lie in the buffer, too. Returns how many; `size` becomes what they take.
 * SOCKET_ERROR and ERROR_INSUFFICIENT_BUFFER. Needs no WSAStartup.
 * Microsoft: "EnumProtocolsW". */
INT WINAPI EnumProtocolsA(LPINT protocols, LPVOID buffer, LPDWORD size);
INT WINAPI EnumProtocolsW(LPINT protocols, LPVOID buffer, LPDWORD size);

/* Where a service is, as CSADDR_INFO structures in the buffer, with the addresses behind them: of
 * SVCID_TCP or SVCID_UDP with its port, of SVCID_HOSTNAME and SVCID_INET_HOSTADDRBYNAME without.
 * With RES_SERVICE, or without a name, the local address for bind. Returns how many, the first one
 * only without RES_FIND_MULTIPLE; `size` becomes what they take. The aliases are an empty list.
 * SOCKET_ERROR and ERROR_INSUFFICIENT_BUFFER, WSANOTINITIALISED, WSASERVICE_NOT_FOUND (no such
 * host), ERROR_SERVICE_DOES_NOT_EXIST (another kind of service), ERROR_INVALID_PARAMETER (`async`).
 * Microsoft: "GetAddressByNameW". */
INT WINAPI GetAddressByNameA(DWORD name_space, LPGUID type, LPSTR name, LPINT protocols,
                             DWORD resolution, LPSERVICE_ASYNC_INFO async, LPVOID buffer,
                             LPDWORD size, LPSTR aliases, LPDWORD aliases_size);
INT WINAPI GetAddressByNameW(DWORD name_space, LPGUID type, LPWSTR name, LPINT protocols,
                             DWORD resolution, LPSERVICE_ASYNC_INFO async, LPVOID buffer,
                             LPDWORD size, LPWSTR aliases, LPDWORD aliases_size);

/* No kind of service has a name, and none can be registered or asked for: refused with SOCKET_ERROR
 * and ERROR_SERVICE_DOES_NOT_EXIST, SetService with ERROR_CALL_NOT_IMPLEMENTED, and GetService with
 * 0 and ERROR_SERVICE_NOT_FOUND. Microsoft: "GetTypeByNameW", "SetServiceW", "GetServiceW" … */
INT WINAPI GetTypeByNameA(LPSTR name, LPGUID type);
INT WINAPI GetTypeByNameW(LPWSTR name, LPGUID type);
INT WINAPI GetNameByTypeA(LPGUID type, LPSTR name, DWORD size);
INT WINAPI GetNameByTypeW(LPGUID type, LPWSTR name, DWORD size);
INT WINAPI SetServiceA(DWORD name_space, DWORD operation, DWORD flags, LPSERVICE_INFOA info,
                       LPSERVICE_ASYNC_INFO async, LPDWORD status);
INT WINAPI SetServiceW(DWORD name_space, DWORD operation, DWORD flags, LPSERVICE_INFOW info,
                       LPSERVICE_ASYNC_INFO async, LPDWORD status);
INT WINAPI GetServiceA(DWORD name_space, LPGUID type, LPSTR name, DWORD properties, LPVOID buffer,
                       LPDWORD size, LPSERVICE_ASYNC_INFO async);
INT WINAPI GetServiceW(DWORD name_space, LPGUID type, LPWSTR name, DWORD properties, LPVOID buffer,
                       LPDWORD size, LPSERVICE_ASYNC_INFO async);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
typedef _COMPAT_AW(PROTOCOL_INFO) PROTOCOL_INFO;
typedef _COMPAT_AW(PPROTOCOL_INFO) PPROTOCOL_INFO;
typedef _COMPAT_AW(LPPROTOCOL_INFO) LPPROTOCOL_INFO;
typedef _COMPAT_AW(SERVICE_INFO) SERVICE_INFO;
typedef _COMPAT_AW(PSERVICE_INFO) PSERVICE_INFO;
typedef _COMPAT_AW(LPSERVICE_INFO) LPSERVICE_INFO;
#define EnumProtocols _COMPAT_AW(EnumProtocols)
#define GetAddressByName _COMPAT_AW(GetAddressByName)
#define GetTypeByName _COMPAT_AW(GetTypeByName)
#define GetNameByType _COMPAT_AW(GetNameByType)
#define SetService _COMPAT_AW(SetService)
#define GetService _COMPAT_AW(GetService)
#endif
