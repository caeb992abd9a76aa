/* Everything here is for desktop programs. */
#pragma once

#define WINAPI_PARTITION_DESKTOP 1
#define WINAPI_PARTITION_APP 1
#define WINAPI_FAMILY_APP 2
#define WINAPI_FAMILY_DESKTOP_APP 100
#define WINAPI_FAMILY WINAPI_FAMILY_DESKTOP_APP
#define WINAPI_FAMILY_PARTITION(partitions) (partitions)
