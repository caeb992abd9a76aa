/* The network events that Winsock 2 adds, and the index of each event in WSANETWORKEVENTS. */
#pragma once

#include <wsa/events.h>

#define FD_READ_BIT 0
#define FD_WRITE_BIT 1
#define FD_OOB_BIT 2
#define FD_ACCEPT_BIT 3
#define FD_CONNECT_BIT 4
#define FD_CLOSE_BIT 5
#define FD_QOS_BIT 6
#define FD_GROUP_QOS_BIT 7
#define FD_ROUTING_INTERFACE_CHANGE_BIT 8
#define FD_ADDRESS_LIST_CHANGE_BIT 9

#define FD_QOS 0x40
#define FD_GROUP_QOS 0x80
#define FD_ROUTING_INTERFACE_CHANGE 0x100
#define FD_ADDRESS_LIST_CHANGE 0x200

#define FD_MAX_EVENTS 10
#define FD_ALL_EVENTS 0x3ff
