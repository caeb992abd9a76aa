/*
 *  NETUTIL.C
 *  In C++ this file would not compile: new is a name, and malloc wants no cast.
 */
#include <windows.h>
#include <stdlib.h>
#include "Inc\NetUtil.h"

HWND MakeHiddenWindow(WNDPROC proc, char *name)
{
    WNDCLASS *new = malloc(sizeof *new);
    HWND hwnd;

    memset(new, 0, sizeof *new);
    new->lpfnWndProc = proc;
    new->lpszClassName = name;
    RegisterClass(new);
    hwnd = CreateWindow(name, name, WS_OVERLAPPED, 0, 0, 0, 0, NULL, NULL, NULL, NULL);
    free(new);
    return hwnd;
}

void Pump()
{
    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0))
        DispatchMessage(&msg);
}
