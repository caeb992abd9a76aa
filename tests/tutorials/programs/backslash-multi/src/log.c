#include <stdio.h>
#include <stdarg.h>
#include <string.h>
#include "..\include\common\LOG.h"

static int number = 0;

void LogText(const char *who, const char *format, ...)
{
    char text[256];
    va_list args;
    va_start(args, format);
    vsprintf_s(text, sizeof(text), format, args);
    va_end(args);
    printf("%03d %-8s%s\n", ++number, who, text);
}
