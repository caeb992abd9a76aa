#include "../checks.h"

#include <windows.h>

int on_wine(void)
{
    return GetProcAddress(GetModuleHandleA("ntdll.dll"), "wine_get_version") != NULL;
}

void compiler_intrinsics(void) {}

/* See shim/file_streams.cpp. */
void file_streams(void) {}
