/* The value of IP_ADD_MEMBERSHIP and IP_DROP_MEMBERSHIP. */
#pragma once

#include <wsa/addresses.h>

struct ip_mreq {
    struct in_addr imr_multiaddr;
    struct in_addr imr_interface;
};
