#pragma once

#define IDS_NAME 7

#ifdef __cplusplus
extern "C"
#endif
    int
    size_of_long(void);
