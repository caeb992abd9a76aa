#include "../checks.h"

#include <stdlib.h>

int on_wine(void)
{
    return 0;
}

void compiler_intrinsics(void)
{
    CHECK(_rotl8(0x81, 1), 3);
    CHECK(_rotr8(3, 1), 0x81);
    CHECK(_rotl16(0x8001, 1), 3);
    CHECK(_rotr16(3, 1), 0x8001);
}
