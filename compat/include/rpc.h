/* Of remote procedure calls, which are not there, the types that COM's headers know from here. */
#pragma once

#include <guiddef.h>
#include <rpcndr.h>

typedef LONG RPC_STATUS;
typedef GUID UUID;

#define __RPC_FAR
#define RPC_ENTRY
#define RPC_S_OK ERROR_SUCCESS
