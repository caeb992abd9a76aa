/* WinINet's HTTP, as far as it is that of <winhttp.h>: requests that wait, without a cache, without
 * FTP and without anybody to be called back. The same rules, but the environment's proxy is
 * INTERNET_OPEN_TYPE_PRECONFIG, and the cookies are a session's. <winhttp.h> may be included beside
 * it. Microsoft: "wininet.h header". */
#pragma once

#include <ms/inet_errors.h>
#include <ms/inet_queries.h>
#include <ms/internet.h>

#define INTERNET_INVALID_PORT_NUMBER 0
#define INTERNET_DEFAULT_FTP_PORT 21

#define INTERNET_OPEN_TYPE_PRECONFIG 0
#define INTERNET_OPEN_TYPE_DIRECT 1
#define INTERNET_OPEN_TYPE_PROXY 3
#define INTERNET_OPEN_TYPE_PRECONFIG_WITH_NO_AUTOPROXY 4

#define INTERNET_SERVICE_FTP 1
#define INTERNET_SERVICE_GOPHER 2
#define INTERNET_SERVICE_HTTP 3

#define INTERNET_FLAG_RELOAD 0x80000000
#define INTERNET_FLAG_RAW_DATA 0x40000000
#define INTERNET_FLAG_EXISTING_CONNECT 0x20000000
#define INTERNET_FLAG_ASYNC 0x10000000
#define INTERNET_FLAG_PASSIVE 0x08000000
#define INTERNET_FLAG_NO_CACHE_WRITE 0x04000000
#define INTERNET_FLAG_DONT_CACHE INTERNET_FLAG_NO_CACHE_WRITE
#define INTERNET_FLAG_MAKE_PERSISTENT 0x02000000
#define INTERNET_FLAG_FROM_CACHE 0x01000000
#define INTERNET_FLAG_OFFLINE INTERNET_FLAG_FROM_CACHE
#define INTERNET_FLAG_SECURE 0x00800000
#define INTERNET_FLAG_KEEP_CONNECTION 0x00400000
#define INTERNET_FLAG_NO_AUTO_REDIRECT 0x00200000
#define INTERNET_FLAG_READ_PREFETCH 0x00100000
#define INTERNET_FLAG_NO_COOKIES 0x00080000
#define INTERNET_FLAG_NO_AUTH 0x00040000
#define INTERNET_FLAG_CACHE_IF_NET_FAIL 0x00010000
#define INTERNET_FLAG_IGNORE_REDIRECT_TO_HTTP 0x00008000
#define INTERNET_FLAG_IGNORE_REDIRECT_TO_HTTPS 0x00004000
#define INTERNET_FLAG_IGNORE_CERT_DATE_INVALID 0x00002000
#define INTERNET_FLAG_IGNORE_CERT_CN_INVALID 0x00001000
#define INTERNET_FLAG_RESYNCHRONIZE 0x00000800
#define INTERNET_FLAG_HYPERLINK 0x00000400
#define INTERNET_FLAG_NO_UI 0x00000200
#define INTERNET_FLAG_PRAGMA_NOCACHE 0x00000100
#define INTERNET_FLAG_NEED_FILE 0x00000010

#define HTTP_ADDREQ_INDEX_MASK 0x0000FFFF
#define HTTP_ADDREQ_FLAGS_MASK 0xFFFF0000
#define HTTP_ADDREQ_FLAG_ADD_IF_NEW 0x10000000
#define HTTP_ADDREQ_FLAG_ADD 0x20000000
#define HTTP_ADDREQ_FLAG_COALESCE_WITH_COMMA 0x40000000
#define HTTP_ADDREQ_FLAG_COALESCE_WITH_SEMICOLON 0x01000000
#define HTTP_ADDREQ_FLAG_COALESCE HTTP_ADDREQ_FLAG_COALESCE_WITH_COMMA
#define HTTP_ADDREQ_FLAG_REPLACE 0x80000000

_COMPAT_BEGIN_C

/* A session. NULL; with INTERNET_FLAG_ASYNC ERROR_CALL_NOT_IMPLEMENTED; without libcurl
 * ERROR_INTERNET_INTERNAL_ERROR. Microsoft: "InternetOpenW". */
HINTERNET WINAPI InternetOpenA(LPCSTR agent, DWORD access, LPCSTR proxy, LPCSTR bypass,
                               DWORD flags);
HINTERNET WINAPI InternetOpenW(LPCWSTR agent, DWORD access, LPCWSTR proxy, LPCWSTR bypass,
                               DWORD flags);

/* A request that is sent at once: its answer's body can be read. NULL and
 * ERROR_INTERNET_UNRECOGNIZED_SCHEME, ERROR_INTERNET_INVALID_URL, ERROR_INTERNET_CANNOT_CONNECT,
 * ERROR_INTERNET_NAME_NOT_RESOLVED, ERROR_HTTP_INVALID_SERVER_RESPONSE … An answer like 404 is no
 * failure. Microsoft: "InternetOpenUrlW". */
HINTERNET WINAPI InternetOpenUrlA(HINTERNET session, LPCSTR url, LPCSTR headers, DWORD length,
                                  DWORD flags, DWORD_PTR context);
HINTERNET WINAPI InternetOpenUrlW(HINTERNET session, LPCWSTR url, LPCWSTR headers, DWORD length,
                                  DWORD flags, DWORD_PTR context);

/* A server's name, and a request that HttpSendRequest sends with its whole body, waiting for the
 * head of the answer. FTP is refused: ERROR_CALL_NOT_IMPLEMENTED. Microsoft: "InternetConnectW",
 * "HttpOpenRequestW", "HttpSendRequestW". */
HINTERNET WINAPI InternetConnectA(HINTERNET session, LPCSTR server, INTERNET_PORT port, LPCSTR user,
                                  LPCSTR password, DWORD service, DWORD flags, DWORD_PTR context);
HINTERNET WINAPI InternetConnectW(HINTERNET session, LPCWSTR server, INTERNET_PORT port,
                                  LPCWSTR user, LPCWSTR password, DWORD service, DWORD flags,
                                  DWORD_PTR context);
HINTERNET WINAPI HttpOpenRequestA(HINTERNET connection, LPCSTR verb, LPCSTR object, LPCSTR version,
                                  LPCSTR referrer, LPCSTR *accepted_types, DWORD flags,
                                  DWORD_PTR context);
HINTERNET WINAPI HttpOpenRequestW(HINTERNET connection, LPCWSTR verb, LPCWSTR object,
                                  LPCWSTR version, LPCWSTR referrer, LPCWSTR *accepted_types,
                                  DWORD flags, DWORD_PTR context);
BOOL WINAPI HttpAddRequestHeadersA(HINTERNET request, LPCSTR headers, DWORD length, DWORD flags);
BOOL WINAPI HttpAddRequestHeadersW(HINTERNET request, LPCWSTR headers, DWORD length, DWORD flags);
BOOL WINAPI HttpSendRequestA(HINTERNET request, LPCSTR headers, DWORD headers_length, LPVOID body,
                             DWORD length);
BOOL WINAPI HttpSendRequestW(HINTERNET request, LPCWSTR headers, DWORD headers_length, LPVOID body,
                             DWORD length);

/* What the head of the answer says; of HTTP_QUERY_CUSTOM the buffer holds the header's name.
 * ERROR_HTTP_HEADER_NOT_FOUND, ERROR_INSUFFICIENT_BUFFER. Microsoft: "HttpQueryInfoW". */
BOOL WINAPI HttpQueryInfoA(HINTERNET request, DWORD what, LPVOID buffer, LPDWORD size,
                           LPDWORD index);
BOOL WINAPI HttpQueryInfoW(HINTERNET request, DWORD what, LPVOID buffer, LPDWORD size,
                           LPDWORD index);

/* The body: as much as was asked for, less at its end only, 0 bytes behind it.
 * Microsoft: "InternetReadFile". */
BOOL WINAPI InternetReadFile(HINTERNET request, LPVOID buffer, DWORD size, LPDWORD read);
BOOL WINAPI InternetQueryDataAvailable(HINTERNET request, LPDWORD size, DWORD zero,
                                       DWORD_PTR context);
BOOL WINAPI InternetCloseHandle(HINTERNET handle);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define InternetOpen _COMPAT_AW(InternetOpen)
#define InternetOpenUrl _COMPAT_AW(InternetOpenUrl)
#define InternetConnect _COMPAT_AW(InternetConnect)
#define HttpOpenRequest _COMPAT_AW(HttpOpenRequest)
#define HttpAddRequestHeaders _COMPAT_AW(HttpAddRequestHeaders)
#define HttpSendRequest _COMPAT_AW(HttpSendRequest)
#define HttpQueryInfo _COMPAT_AW(HttpQueryInfo)
#endif
