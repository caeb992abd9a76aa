/* vote.h - what the two programs say to each other */
#ifndef VOTE_H
#define VOTE_H

#define WM_SOCKET (WM_APP + 1)
#define NAME_LENGTH 16
#define CANDIDATES 3

typedef struct _BALLOT
{
    DWORD size;
    CHAR name[NAME_LENGTH];
    SHORT choice;
    BOOL urgent;
} BALLOT, *LPBALLOT;

#endif
