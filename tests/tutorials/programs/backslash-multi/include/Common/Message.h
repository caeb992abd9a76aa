#pragma once

typedef struct tagMESSAGE_HEAD
{
    BYTE    cmd;
    WORD    len;
    DWORD   serial;
    __int64 stamp;
} MESSAGE_HEAD;

#define CMD_LOGIN  0x10
#define CMD_TEXT   0x11
#define CMD_LOGOUT 0x12
