/* GUIDs of kinds of services: a host's name, a port of TCP or UDP, a service of NetWare's. They
 * initialise a GUID, or change one (SET_…), or tell what one is (IS_…, …_FROM_…). */
#pragma once

#include <basetyps.h>

#define _COMPAT_SVCID(data1, data3)                                                                \
    {                                                                                              \
        data1, 0, data3,                                                                           \
        {                                                                                          \
            0xC0, 0, 0, 0, 0, 0, 0, 0x46                                                           \
        }                                                                                          \
    }
#define _COMPAT_IS_SVCID(id)                                                                       \
    ((id)->Data2 == 0 && (id)->Data4[0] == 0xC0 && (id)->Data4[1] == 0 && (id)->Data4[2] == 0 &&   \
     (id)->Data4[3] == 0 && (id)->Data4[4] == 0 && (id)->Data4[5] == 0 && (id)->Data4[6] == 0 &&   \
     (id)->Data4[7] == 0x46)
#define _COMPAT_SET_SVCID(id, data1, data3)                                                        \
    {                                                                                              \
        int _i = 0;                                                                                \
        (id)->Data1 = (data1);                                                                     \
        (id)->Data2 = 0;                                                                           \
        (id)->Data3 = (data3);                                                                     \
        for (; _i < 8; _i++)                                                                       \
            (id)->Data4[_i] = _i == 0 ? 0xC0 : _i == 7 ? 0x46 : 0;                                 \
    }

#define SVCID_HOSTNAME _COMPAT_SVCID(0x0002a800, 0)
#define SVCID_INET_HOSTADDRBYINETSTRING _COMPAT_SVCID(0x0002a801, 0)
#define SVCID_INET_SERVICEBYNAME _COMPAT_SVCID(0x0002a802, 0)
#define SVCID_INET_HOSTADDRBYNAME _COMPAT_SVCID(0x0002a803, 0)

#define SVCID_TCP_RR(port, record) _COMPAT_SVCID((0x0009 << 16) | (port), record)
#define SVCID_TCP(port) SVCID_TCP_RR(port, 0)
#define SVCID_DNS(record) SVCID_TCP_RR(53, record)
#define IS_SVCID_DNS(id) ((id)->Data1 == 0x00090035 && _COMPAT_IS_SVCID(id))
#define IS_SVCID_TCP(id) (((id)->Data1 & 0xFFFF0000) == 0x00090000 && _COMPAT_IS_SVCID(id))
#define PORT_FROM_SVCID_TCP(id) ((WORD)((id)->Data1 & 0xFFFF))
#define RR_FROM_SVCID(id) ((id)->Data3)
#define SET_TCP_SVCID_RR(id, port, record) _COMPAT_SET_SVCID(id, (0x0009 << 16) | (port), record)
#define SET_TCP_SVCID(id, port) SET_TCP_SVCID_RR(id, port, 0)

#define SVCID_UDP_RR(port, record) _COMPAT_SVCID((0x000A << 16) | (port), record)
#define SVCID_UDP(port) SVCID_UDP_RR(port, 0)
#define IS_SVCID_UDP(id) (((id)->Data1 & 0xFFFF0000) == 0x000A0000 && _COMPAT_IS_SVCID(id))
#define PORT_FROM_SVCID_UDP(id) ((WORD)((id)->Data1 & 0xFFFF))
#define SET_UDP_SVCID_RR(id, port, record) _COMPAT_SET_SVCID(id, (0x000A << 16) | (port), record)
#define SET_UDP_SVCID(id, port) SET_UDP_SVCID_RR(id, port, 0)

#define SVCID_NETWARE(sap) _COMPAT_SVCID((0x000B << 16) | (sap), 0)
#define IS_SVCID_NETWARE(id) (((id)->Data1 & 0xFFFF0000) == 0x000B0000 && _COMPAT_IS_SVCID(id))
#define SAPID_FROM_SVCID_NETWARE(id) ((WORD)((id)->Data1 & 0xFFFF))
#define SET_NETWARE_SVCID(id, sap) _COMPAT_SET_SVCID(id, (0x000B << 16) | (sap), 0)

#define SVCID_ECHO_TCP SVCID_TCP(7)
#define SVCID_DISCARD_TCP SVCID_TCP(9)
#define SVCID_DAYTIME_TCP SVCID_TCP(13)
#define SVCID_FTP_TCP SVCID_TCP(21)
#define SVCID_TELNET_TCP SVCID_TCP(23)
#define SVCID_SMTP_TCP SVCID_TCP(25)
#define SVCID_TIME_TCP SVCID_TCP(37)
#define SVCID_DOMAIN_TCP SVCID_TCP(53)
#define SVCID_NAMESERVER_TCP SVCID_TCP(53)
#define SVCID_FINGER_TCP SVCID_TCP(79)
#define SVCID_POP3_TCP SVCID_TCP(110)
#define SVCID_NNTP_TCP SVCID_TCP(119)
#define SVCID_NBSESSION_TCP SVCID_TCP(139)
#define SVCID_ECHO_UDP SVCID_UDP(7)
#define SVCID_DISCARD_UDP SVCID_UDP(9)
#define SVCID_DAYTIME_UDP SVCID_UDP(13)
#define SVCID_TIME_UDP SVCID_UDP(37)
#define SVCID_DOMAIN_UDP SVCID_UDP(53)
#define SVCID_NAMESERVER_UDP SVCID_UDP(53)
#define SVCID_TFTP_UDP SVCID_UDP(69)
#define SVCID_NTP_UDP SVCID_UDP(123)
#define SVCID_NBNAME_UDP SVCID_UDP(137)
#define SVCID_NBDATAGRAM_UDP SVCID_UDP(138)
#define SVCID_SNMP_UDP SVCID_UDP(161)
#define SVCID_PRINT_QUEUE SVCID_NETWARE(0x3)
#define SVCID_FILE_SERVER SVCID_NETWARE(0x4)
#define SVCID_PRINT_SERVER SVCID_NETWARE(0x7)

#define SVCID_DNS_TYPE_A SVCID_DNS(0x0001)
#define SVCID_DNS_TYPE_CNAME SVCID_DNS(0x0005)
#define SVCID_DNS_TYPE_PTR SVCID_DNS(0x000c)
#define SVCID_DNS_TYPE_MX SVCID_DNS(0x000f)
#define SVCID_DNS_TYPE_AAAA SVCID_DNS(0x001c)
#define SVCID_DNS_TYPE_SRV SVCID_DNS(0x0021)
