/* Microsoft's extensions of Winsock. Their socket options come with <winsock2.h>; the functions
 * (AcceptEx, TransmitFile …) are not implemented, so not declared. */
#pragma once

#include <winsock2.h>

/* WSAIoctl with a BOOL: whether recv on a datagram socket fails with WSAECONNRESET when an earlier
 * datagram has found no receiver (it does unless told otherwise). */
#define SIO_UDP_CONNRESET _WSAIOW(IOC_VENDOR, 12)
