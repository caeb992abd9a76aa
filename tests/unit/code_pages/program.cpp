// A program whose code page CMake chose: prints it, and the bytes of a literal.
#include <windows.h>

#include <stdio.h>

int main()
{
    printf("%u", GetACP());
    for (const char *c = "한"; *c != '\0'; ++c)
        printf(" %02x", static_cast<unsigned char>(*c));
    printf("\n");
    return 0;
}
