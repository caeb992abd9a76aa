/* getaddrinfo, freeaddrinfo and getnameinfo for Windows 2000, which did not have them: they are
 * those of <ws2tcpip.h>. Microsoft: "getaddrinfo function", "Support for getaddrinfo on Windows
 * 2000". */
#pragma once

#include <ws2tcpip.h>
