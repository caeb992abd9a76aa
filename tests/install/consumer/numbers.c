#include "numbers.h"

int size_of_long(void)
{
    long number = 1L;
    return (int)sizeof number;
}
