/* Everything here is for desktop programs. Microsoft: "Writing code for the API families". */
#pragma once

#define WINAPI_PARTITION_DESKTOP 1
#define WINAPI_FAMILY_PARTITION(partitions) (partitions)
