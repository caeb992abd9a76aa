/* Socket options, message flags and limits of Winsock 2. They replace those of 1.1 that have the
 * same name and another number, so that <winsock2.h> may follow <windows.h>. */
#pragma once

#include <wsa/options.h>

#define SO_GROUP_ID 0x2001
#define SO_GROUP_PRIORITY 0x2002
#define SO_MAX_MSG_SIZE 0x2003
#define SO_PROTOCOL_INFOA 0x2004
#define SO_PROTOCOL_INFOW 0x2005
#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define SO_PROTOCOL_INFO _COMPAT_AW(SO_PROTOCOL_INFO)
#endif
#define SO_CONDITIONAL_ACCEPT 0x3002
#define SO_EXCLUSIVEADDRUSE ((int)(~SO_REUSEADDR))
#undef SO_DONTLINGER
#define SO_DONTLINGER (int)(~SO_LINGER)
#define PVD_CONFIG 0x3001

#define TCP_EXPEDITED_1122 0x0002

#define MSG_WAITALL 0x8
#define MSG_INTERRUPT 0x10
#define MSG_PUSH_IMMEDIATE 0x20
#define MSG_TRUNC 0x0100
#define MSG_CTRUNC 0x0200
#define MSG_BCAST 0x0400
#define MSG_MCAST 0x0800

#undef SOMAXCONN
#define SOMAXCONN 0x7fffffff

#define SD_RECEIVE 0x00
#define SD_SEND 0x01
#define SD_BOTH 0x02

/* Flags of WSASocket. */
#define WSA_FLAG_OVERLAPPED 0x01
#define WSA_FLAG_MULTIPOINT_C_ROOT 0x02
#define WSA_FLAG_MULTIPOINT_C_LEAF 0x04
#define WSA_FLAG_MULTIPOINT_D_ROOT 0x08
#define WSA_FLAG_MULTIPOINT_D_LEAF 0x10
#define WSA_FLAG_ACCESS_SYSTEM_SECURITY 0x40
#define WSA_FLAG_NO_HANDLE_INHERIT 0x80
