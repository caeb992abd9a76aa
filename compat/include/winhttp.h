/* WinHTTP: requests of HTTP and HTTPS, one step after the other, each of which waits (there is no
 * WINHTTP_FLAG_ASYNC). libcurl does the talking and is loaded by the first WinHttpOpen: without it
 * (Debian package libcurl4) WinHttpOpen fails.
 *
 * WINHTTP_ACCESS_TYPE_DEFAULT_PROXY asks the environment (http_proxy, https_proxy, no_proxy).
 * Cookies are kept for each session. Nobody answers a server that wants a password. Any thread, but
 * one request is one thread's at a time. Microsoft: "winhttp.h header". */
#pragma once

#include <minwinbase.h>
#include <windef.h>

#include <ms/internet.h>

#define INTERNET_SCHEME_HTTP 1
#define INTERNET_SCHEME_HTTPS 2
#define INTERNET_SCHEME_FTP 3
#define INTERNET_SCHEME_SOCKS 4
typedef int INTERNET_SCHEME, *LPINTERNET_SCHEME;

#define WINHTTP_FLAG_ASYNC 0x10000000

#define WINHTTP_FLAG_ESCAPE_PERCENT 0x00000004
#define WINHTTP_FLAG_NULL_CODEPAGE 0x00000008
#define WINHTTP_FLAG_ESCAPE_DISABLE 0x00000040
#define WINHTTP_FLAG_ESCAPE_DISABLE_QUERY 0x00000080
#define WINHTTP_FLAG_BYPASS_PROXY_CACHE 0x00000100
#define WINHTTP_FLAG_REFRESH WINHTTP_FLAG_BYPASS_PROXY_CACHE
#define WINHTTP_FLAG_SECURE 0x00800000

#define WINHTTP_ACCESS_TYPE_DEFAULT_PROXY 0
#define WINHTTP_ACCESS_TYPE_NO_PROXY 1
#define WINHTTP_ACCESS_TYPE_NAMED_PROXY 3
#define WINHTTP_ACCESS_TYPE_AUTOMATIC_PROXY 4

#define WINHTTP_NO_PROXY_NAME NULL
#define WINHTTP_NO_PROXY_BYPASS NULL
#define WINHTTP_NO_REFERER NULL
#define WINHTTP_DEFAULT_ACCEPT_TYPES NULL
#define WINHTTP_NO_ADDITIONAL_HEADERS NULL
#define WINHTTP_NO_REQUEST_DATA NULL
#define WINHTTP_HEADER_NAME_BY_INDEX NULL
#define WINHTTP_NO_OUTPUT_BUFFER NULL
#define WINHTTP_NO_HEADER_INDEX NULL
#define WINHTTP_IGNORE_REQUEST_TOTAL_LENGTH 0

#define WINHTTP_ADDREQ_INDEX_MASK 0x0000FFFF
#define WINHTTP_ADDREQ_FLAGS_MASK 0xFFFF0000
#define WINHTTP_ADDREQ_FLAG_ADD_IF_NEW 0x10000000
#define WINHTTP_ADDREQ_FLAG_ADD 0x20000000
#define WINHTTP_ADDREQ_FLAG_COALESCE_WITH_COMMA 0x40000000
#define WINHTTP_ADDREQ_FLAG_COALESCE_WITH_SEMICOLON 0x01000000
#define WINHTTP_ADDREQ_FLAG_COALESCE WINHTTP_ADDREQ_FLAG_COALESCE_WITH_COMMA
#define WINHTTP_ADDREQ_FLAG_REPLACE 0x80000000

#include <ms/http_errors.h>
#include <ms/http_options.h>
#include <ms/http_queries.h>

typedef struct {
    DWORD dwStructSize;
    LPWSTR lpszScheme;
    DWORD dwSchemeLength;
    INTERNET_SCHEME nScheme;
    LPWSTR lpszHostName;
    DWORD dwHostNameLength;
    INTERNET_PORT nPort;
    LPWSTR lpszUserName;
    DWORD dwUserNameLength;
    LPWSTR lpszPassword;
    DWORD dwPasswordLength;
    LPWSTR lpszUrlPath;
    DWORD dwUrlPathLength;
    LPWSTR lpszExtraInfo;
    DWORD dwExtraInfoLength;
} URL_COMPONENTS, *LPURL_COMPONENTS;
typedef URL_COMPONENTS URL_COMPONENTSW;
typedef LPURL_COMPONENTS LPURL_COMPONENTSW;
#define ICU_ESCAPE 0x80000000
#define ICU_DECODE 0x10000000
#define ICU_ESCAPE_AUTHORITY 0x00002000
#define ICU_REJECT_USERPWD 0x00004000

typedef struct {
    DWORD dwAccessType;
    LPWSTR lpszProxy;
    LPWSTR lpszProxyBypass;
} WINHTTP_PROXY_INFO, *LPWINHTTP_PROXY_INFO;
typedef WINHTTP_PROXY_INFO WINHTTP_PROXY_INFOW;
typedef LPWINHTTP_PROXY_INFO LPWINHTTP_PROXY_INFOW;

typedef VOID(CALLBACK *WINHTTP_STATUS_CALLBACK)(HINTERNET handle, DWORD_PTR context, DWORD status,
                                                LPVOID information, DWORD length);
typedef WINHTTP_STATUS_CALLBACK *LPWINHTTP_STATUS_CALLBACK;
#define WINHTTP_INVALID_STATUS_CALLBACK ((WINHTTP_STATUS_CALLBACK)(-1))
#define WINHTTP_CALLBACK_FLAG_ALL_NOTIFICATIONS 0xffffffff

/* Of WINHTTP_TIME_FORMAT_BUFSIZE bytes. */
#define WINHTTP_TIME_FORMAT_BUFSIZE 62

_COMPAT_BEGIN_C

/* A session, a server's name, a request: each is closed by WinHttpCloseHandle, in any order.
 * NULL and ERROR_INVALID_HANDLE, ERROR_WINHTTP_INCORRECT_HANDLE_TYPE, ERROR_INVALID_PARAMETER; with
 * WINHTTP_FLAG_ASYNC ERROR_CALL_NOT_IMPLEMENTED; without libcurl ERROR_WINHTTP_INTERNAL_ERROR.
 * Microsoft: "WinHttpOpen", "WinHttpConnect", "WinHttpOpenRequest". */
HINTERNET WINAPI WinHttpOpen(LPCWSTR agent, DWORD access, LPCWSTR proxy, LPCWSTR bypass,
                             DWORD flags);
HINTERNET WINAPI WinHttpConnect(HINTERNET session, LPCWSTR server, INTERNET_PORT port, DWORD zero);
HINTERNET WINAPI WinHttpOpenRequest(HINTERNET connection, LPCWSTR verb, LPCWSTR object,
                                    LPCWSTR version, LPCWSTR referrer, LPCWSTR *accepted_types,
                                    DWORD flags);
BOOL WINAPI WinHttpCloseHandle(HINTERNET handle);
BOOL WINAPI WinHttpCheckPlatform(void);

/* Headers of a request: lines, of `length` characters or to the terminator (-1).
 * ERROR_WINHTTP_INVALID_HEADER, ERROR_WINHTTP_HEADER_NOT_FOUND (to be replaced),
 * ERROR_WINHTTP_HEADER_ALREADY_EXISTS (to be new). Microsoft: "WinHttpAddRequestHeaders". */
BOOL WINAPI WinHttpAddRequestHeaders(HINTERNET request, LPCWSTR headers, DWORD length, DWORD flags);

/* Connects and sends the head and the first part of a body of `total` bytes, then more of it, then
 * waits for the head of the answer, having followed redirections. ERROR_WINHTTP_CANNOT_CONNECT,
 * ERROR_WINHTTP_NAME_NOT_RESOLVED, ERROR_WINHTTP_TIMEOUT, ERROR_WINHTTP_SECURE_FAILURE,
 * ERROR_WINHTTP_INVALID_SERVER_RESPONSE, ERROR_WINHTTP_CONNECTION_ERROR,
 * ERROR_WINHTTP_REDIRECT_FAILED, ERROR_WINHTTP_INCORRECT_HANDLE_STATE (not yet, or not any more).
 * Microsoft: "WinHttpSendRequest", "WinHttpWriteData", "WinHttpReceiveResponse". */
BOOL WINAPI WinHttpSendRequest(HINTERNET request, LPCWSTR headers, DWORD headers_length,
                               LPVOID body, DWORD length, DWORD total, DWORD_PTR context);
BOOL WINAPI WinHttpWriteData(HINTERNET request, LPCVOID bytes, DWORD size, LPDWORD written);
BOOL WINAPI WinHttpReceiveResponse(HINTERNET request, LPVOID null);

/* What the head says (WINHTTP_QUERY_…). `size` is in bytes, both ways.
 * ERROR_WINHTTP_HEADER_NOT_FOUND, ERROR_INSUFFICIENT_BUFFER. Microsoft: "WinHttpQueryHeaders". */
BOOL WINAPI WinHttpQueryHeaders(HINTERNET request, DWORD what, LPCWSTR name, LPVOID buffer,
                                LPDWORD size, LPDWORD index);

/* The body: how much can be read without waiting, after waiting for the first byte, and some of it.
 * 0 bytes: it has ended. Microsoft: "WinHttpReadData". */
BOOL WINAPI WinHttpQueryDataAvailable(HINTERNET request, LPDWORD size);
BOOL WINAPI WinHttpReadData(HINTERNET request, LPVOID buffer, DWORD size, LPDWORD read);

/* In milliseconds, of a session or a request; 0 or -1: without end. Resolving counts as connecting.
 * Microsoft: "WinHttpSetTimeouts". */
BOOL WINAPI WinHttpSetTimeouts(HINTERNET handle, int resolve, int connect, int send, int receive);
/* ERROR_WINHTTP_INVALID_OPTION for one that is not there, ERROR_WINHTTP_INCORRECT_HANDLE_TYPE,
 * ERROR_INSUFFICIENT_BUFFER, ERROR_WINHTTP_OPTION_NOT_SETTABLE. Microsoft: "WinHttpSetOption". */
BOOL WINAPI WinHttpSetOption(HINTERNET handle, DWORD option, LPVOID value, DWORD size);
BOOL WINAPI WinHttpQueryOption(HINTERNET handle, DWORD option, LPVOID value, LPDWORD size);

/* URLs of http and https. ERROR_WINHTTP_UNRECOGNIZED_SCHEME, ERROR_WINHTTP_INVALID_URL,
 * ERROR_INSUFFICIENT_BUFFER, ERROR_INVALID_PARAMETER. Microsoft: "WinHttpCrackUrl". */
BOOL WINAPI WinHttpCrackUrl(LPCWSTR url, DWORD length, DWORD flags, LPURL_COMPONENTS parts);
BOOL WINAPI WinHttpCreateUrl(LPURL_COMPONENTS parts, DWORD flags, LPWSTR url, LPDWORD length);

/* "Sun, 06 Nov 1994 08:49:37 GMT". Microsoft: "WinHttpTimeFromSystemTime". */
BOOL WINAPI WinHttpTimeFromSystemTime(const SYSTEMTIME *time, LPWSTR text);
BOOL WINAPI WinHttpTimeToSystemTime(LPCWSTR text, SYSTEMTIME *time);

/* Refused: nobody is called back, and no password is sent. Microsoft: "WinHttpSetStatusCallback",
 * "WinHttpSetCredentials". */
WINHTTP_STATUS_CALLBACK WINAPI WinHttpSetStatusCallback(HINTERNET handle,
                                                        WINHTTP_STATUS_CALLBACK callback,
                                                        DWORD flags, DWORD_PTR zero);
BOOL WINAPI WinHttpSetCredentials(HINTERNET request, DWORD target, DWORD scheme, LPCWSTR user,
                                  LPCWSTR password, LPVOID null);

_COMPAT_END_C
