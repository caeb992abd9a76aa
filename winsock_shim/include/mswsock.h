/* Microsoft's extensions of Winsock: operations that go on by themselves and set the event of their
 * OVERLAPPED. Those of completion ports and the functions of which only the GUID is here are not
 * there yet: WSAIoctl fails with WSAEINVAL, as on a system without them. */
#pragma once

#include <guiddef.h>
#include <winsock2.h>

#define SO_UPDATE_CONNECT_CONTEXT 0x7010

/* WSAIoctl with a BOOL: whether recv on a datagram socket fails with WSAECONNRESET when an earlier
 * datagram has found no receiver (it does unless told otherwise). */
#define SIO_UDP_CONNRESET _WSAIOW(IOC_VENDOR, 12)

#define TF_DISCONNECT 0x01
#define TF_REUSE_SOCKET 0x02
#define TF_WRITE_BEHIND 0x04
#define TF_USE_DEFAULT_WORKER 0x00
#define TF_USE_SYSTEM_THREAD 0x10
#define TF_USE_KERNEL_APC 0x20

/* What WSAIoctl(SIO_GET_EXTENSION_FUNCTION_POINTER) is asked by. */
#define WSAID_TRANSMITFILE                                                                         \
    {                                                                                              \
        0xb5367df0, 0xcbac, 0x11cf,                                                                \
        {                                                                                          \
            0x95, 0xca, 0x00, 0x80, 0x5f, 0x48, 0xa1, 0x92                                         \
        }                                                                                          \
    }
#define WSAID_ACCEPTEX                                                                             \
    {                                                                                              \
        0xb5367df1, 0xcbac, 0x11cf,                                                                \
        {                                                                                          \
            0x95, 0xca, 0x00, 0x80, 0x5f, 0x48, 0xa1, 0x92                                         \
        }                                                                                          \
    }
#define WSAID_GETACCEPTEXSOCKADDRS                                                                 \
    {                                                                                              \
        0xb5367df2, 0xcbac, 0x11cf,                                                                \
        {                                                                                          \
            0x95, 0xca, 0x00, 0x80, 0x5f, 0x48, 0xa1, 0x92                                         \
        }                                                                                          \
    }
#define WSAID_CONNECTEX                                                                            \
    {                                                                                              \
        0x25a207b9, 0xddf3, 0x4660,                                                                \
        {                                                                                          \
            0x8e, 0xe9, 0x76, 0xe5, 0x8c, 0x74, 0x06, 0x3e                                         \
        }                                                                                          \
    }
#define WSAID_DISCONNECTEX                                                                         \
    {                                                                                              \
        0x7fda2e11, 0x8630, 0x436f,                                                                \
        {                                                                                          \
            0xa0, 0x31, 0xf5, 0x36, 0xa6, 0xee, 0xc1, 0x57                                         \
        }                                                                                          \
    }
#define WSAID_TRANSMITPACKETS                                                                      \
    {                                                                                              \
        0xd9689da0, 0x1f90, 0x11d3,                                                                \
        {                                                                                          \
            0x99, 0x71, 0x00, 0xc0, 0x4f, 0x68, 0xc8, 0x76                                         \
        }                                                                                          \
    }
#define WSAID_WSARECVMSG                                                                           \
    {                                                                                              \
        0xf689d7c8, 0x6f1f, 0x436b,                                                                \
        {                                                                                          \
            0x8a, 0x53, 0xe5, 0x4f, 0xe3, 0x51, 0xc3, 0x22                                         \
        }                                                                                          \
    }
#define WSAID_WSASENDMSG                                                                           \
    {                                                                                              \
        0xa441e712, 0x754f, 0x43ca,                                                                \
        {                                                                                          \
            0x84, 0xa7, 0x0d, 0xee, 0x44, 0xcf, 0x60, 0x6d                                         \
        }                                                                                          \
    }

typedef struct _TRANSMIT_FILE_BUFFERS {
    LPVOID Head;
    DWORD HeadLength;
    LPVOID Tail;
    DWORD TailLength;
} TRANSMIT_FILE_BUFFERS, *PTRANSMIT_FILE_BUFFERS, *LPTRANSMIT_FILE_BUFFERS;

_COMPAT_BEGIN_C

/* Takes the next connection of `listener` into `acceptor`, a fresh socket, and with `receive_size`
 * its first data. A connection that it takes is not announced by FD_ACCEPT, and the acceptor is
 * registered for nothing. FALSE with WSA_IO_PENDING is success: the OVERLAPPED's event tells of
 * the end. getpeername and shutdown need SO_UPDATE_ACCEPT_CONTEXT first.
 *
 * `output` takes the data and then two addresses, for each of which there must be 16 bytes more
 * than it has itself. closesocket on either socket, and CancelIo on the listener, end it with
 * WSA_OPERATION_ABORTED. WSAEINVAL (not listening, or the acceptor is bound, connected, in use),
 * WSAEFAULT (no buffer), ERROR_INVALID_PARAMETER (no OVERLAPPED). Any thread.
 * Microsoft: "AcceptEx". */
BOOL PASCAL FAR AcceptEx(SOCKET listener, SOCKET acceptor, PVOID output, DWORD receive_size,
                         DWORD local_size, DWORD remote_size, LPDWORD received,
                         LPOVERLAPPED overlapped);

/* Finds the addresses in what AcceptEx has written, given the same sizes.
 * Microsoft: "GetAcceptExSockaddrs". */
VOID PASCAL FAR GetAcceptExSockaddrs(PVOID output, DWORD receive_size, DWORD local_size,
                                     DWORD remote_size, struct sockaddr **local, LPINT local_length,
                                     struct sockaddr **remote, LPINT remote_length);

/* Sends the file, `size` bytes of it (0: to its end) from the offset in `overlapped` or else from
 * its position on, between the head and the tail of `buffers`. Without `overlapped` it waits until
 * all is sent, whatever FIONBIO says; with it, FALSE with WSA_IO_PENDING is success. Posts nothing
 * and re-enables nothing. TF_DISCONNECT ends sending afterwards. WSAENOTCONN, WSAESHUTDOWN,
 * WSAEFAULT, WSAEOPNOTSUPP (TF_REUSE_SOCKET). Any thread. Microsoft: "TransmitFile". */
BOOL PASCAL FAR TransmitFile(SOCKET s, HANDLE file, DWORD size, DWORD size_per_send,
                             LPOVERLAPPED overlapped, LPTRANSMIT_FILE_BUFFERS buffers, DWORD flags);

_COMPAT_END_C

typedef BOOL(PASCAL FAR *LPFN_ACCEPTEX)(SOCKET listener, SOCKET acceptor, PVOID output,
                                        DWORD receive_size, DWORD local_size, DWORD remote_size,
                                        LPDWORD received, LPOVERLAPPED overlapped);
typedef VOID(PASCAL FAR *LPFN_GETACCEPTEXSOCKADDRS)(PVOID output, DWORD receive_size,
                                                    DWORD local_size, DWORD remote_size,
                                                    struct sockaddr **local, LPINT local_length,
                                                    struct sockaddr **remote, LPINT remote_length);
typedef BOOL(PASCAL FAR *LPFN_TRANSMITFILE)(SOCKET s, HANDLE file, DWORD size, DWORD size_per_send,
                                            LPOVERLAPPED overlapped,
                                            LPTRANSMIT_FILE_BUFFERS buffers, DWORD flags);

/* ConnectEx, which only WSAIoctl hands out: connects a bound socket and then sends `data`. Brings
 * FD_CONNECT and FD_WRITE as connect does. FALSE with WSA_IO_PENDING is success. getpeername and
 * shutdown need SO_UPDATE_CONNECT_CONTEXT first. WSAEINVAL (not bound, or listening), WSAEISCONN,
 * WSAEALREADY, ERROR_INVALID_PARAMETER (no OVERLAPPED), and connect's errors, in the OVERLAPPED
 * WSAECONNREFUSED and its like. Any thread. Microsoft: "LPFN_CONNECTEX". */
typedef BOOL(PASCAL FAR *LPFN_CONNECTEX)(SOCKET s, const struct sockaddr FAR *name, int length,
                                         PVOID data, DWORD data_size, LPDWORD sent,
                                         LPOVERLAPPED overlapped);
