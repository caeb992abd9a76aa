/* Microsoft's extensions of Winsock. Their socket options come with <winsock2.h>; the functions
 * (AcceptEx, TransmitFile …) are not implemented, so not declared. */
#pragma once

#include <winsock2.h>
